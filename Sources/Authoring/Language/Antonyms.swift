/// Words that turn what they are said of into its opposite, each with the words for that opposite.
///
/// Only where the one excludes the other whatever is spoken of.
private let oppositePairs: [([String], [String])] = [
  (["slow", "slower", "slowly"], ["fast", "faster", "quick", "quicker", "quickly", "rapid"]),
  (["weak", "weaker", "weakly", "poor", "poorer"], ["strong", "stronger", "strongly", "better"]),
  (["worse"], ["better"]),
  (["high", "higher"], ["low", "lower"]),
  (["more"], ["less", "fewer"]),
  (["much", "many"], ["little", "few"]),
  (["large", "larger", "largest", "big", "bigger"], ["small", "smaller", "tiny"]),
  (["long", "longer"], ["short", "shorter"]),
  (["wide", "wider"], ["narrow", "narrower"]),
  (["thick", "thicker"], ["thin", "thinner"]),
  (["heavy", "heavier", "heavily"], ["light", "lighter"]),
  (
    ["hot", "hotter", "hottest", "warm", "warmer"], ["cold", "colder", "coldest", "cool", "cooler"]
  ),
  (["deep", "deeper"], ["shallow", "shallower"]),
  (["near", "nearer", "close", "closer", "together"], ["far", "farther", "further", "apart"]),
  (["old", "older", "oldest"], ["new", "newer", "newest", "young", "younger", "youngest"]),
  (["hard", "harder", "difficult"], ["easy", "easier"]),
  (["rich", "richer"], ["poor", "poorer"]),
  (["early", "earlier"], ["late", "later"]),
  (["solid"], ["liquid", "molten"]),
  (["natural"], ["artificial"]),
  (["living", "alive"], ["dead"]),
  (["gain", "gains", "gained"], ["lose", "loses", "lost"]),
  (["rise", "rises"], ["fall", "falls"]),
  (["increase", "increases"], ["decrease", "decreases", "reduce", "reduces"]),
  (["grow", "grows"], ["shrink", "shrinks"]),
  (["attract", "attracts"], ["repel", "repels"]),
  (["absorb", "absorbs"], ["release", "releases", "reflect", "reflects"]),
  (["push", "pushes"], ["pull", "pulls"]),
  (["destroy", "destroys"], ["preserve", "preserves", "protect", "protects"]),
  (["block", "blocks"], ["activate", "activates"]),
  (["below", "under", "beneath"], ["above", "over", "on"]),
  (["inside"], ["outside"]),
  (["before"], ["after"]),
  (["male"], ["female"]),
  (["opposite", "different"], ["same"]),
]

/// Words that are often something else than what their opposite is the opposite of: "light" is not
/// always light, nor is "cool" always an adjective.
private let ambiguousWords: Set<String> = [
  "light", "cool", "warm", "close", "hard", "over", "after", "before", "further", "same", "like",
  "much", "many", "together", "liquid", "solid", "better", "poor", "equal",
]

private let oppositesByWord: [String: [String]] = {
  var opposites: [String: [String]] = [:]
  for (some, others) in oppositePairs {
    for (words, turned) in [(some, others), (others, some)] {
      for word in words where !ambiguousWords.contains(word) {
        let alike = turned.filter { formEnding($0) == formEnding(word) }
        opposites[word, default: []] += alike
      }
    }
  }
  return opposites
}()

/// "slower" is the opposite of "faster" and not of "fast".
private func formEnding(_ word: String) -> String {
  if ["better", "worse", "more", "less", "fewer", "further"].contains(word) { return "er" }
  return ["under", "over", "after"].contains(word)
    ? "" : ["er", "est", "ly", "s"].first { word.hasSuffix($0) && word.count > 4 } ?? ""
}

/// The words that say the opposite of a word; none for most words.
func opposites(of word: String) -> [String] {
  oppositesByWord[word] ?? []
}
