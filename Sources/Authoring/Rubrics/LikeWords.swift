/// Verbs with which a learner says the same of the same thing.
///
/// Only words of everyday language: what an article uses as a term is never replaced by another of
/// its terms, however alike they are elsewhere.
private let likeVerbs: [LikeWords] = [
  (["influence", "affect", "shape", "impact"], ["change", "effect"]),
  (["combine", "mix", "blend"], []),
  (["hit", "strike", "collide", "crash"], []),
  (["supply", "provide", "give"], []),
  (["attract"], ["bring", "draw"]),
  (["hide", "cover", "mask"], ["block"]),
  (["need", "require"], []),
  (["gather", "collect"], []),
  (["carry", "transport"], ["bring", "move"]),
  (["bear"], ["form", "create"]),
  (["begin", "start"], []),
  (["turn", "rotate", "spin"], []),
  (["build", "construct"], []),

]

/// Other words of the same sort; what is made of several is looked for as it stands.
private let likeNouns: [LikeWords] = [
  (["elements", "parts", "bits", "features", "aspects"], []),
  (["challenges", "difficulties", "problems", "trouble", "obstacles"], []),
  (["everyone", "everybody", "all"], []),
  (["criticism", "critique", "critics", "criticized", "complaints"], []),
  (["spectrum", "continuum", "scale", "range"], ["line"]),
  (["shortage", "lack", "scarcity"], ["little"]),
  (["waste", "rubbish", "garbage", "trash"], []),
  (["illness", "disease", "sickness"], []),
  (["decayed", "rotten", "rotted", "decomposed"], []),
  (["molten", "melted"], []),
  (["exclusive"], ["incompatible"]),
  (["no coexist"], ["no exist side by side", "no exist together"]),
  (["faster", "quicker"], []),
  (["fast", "quick", "rapid"], []),
  (["weaker", "worse", "poorer"], []),
  (["higher", "greater", "bigger"], ["more"]),
  (["big", "large", "huge"], []),
  (
    ["interdependence"],
    [
      "depend on each other", "depend on one another", "mutual dependence", "need each other",
      "need one another",
    ]
  ),
  (["cooperation"], ["work together", "collaboration", "help each other", "help one another"]),
  (["shared resources"], ["share what they have", "share what they own", "share everything"]),
  (["self-reliance"], ["rely on oneself", "depend on oneself", "count on oneself"]),
  (["freedom"], ["free"]),
  (["individual"], ["person"]),
  (["well-being"], ["welfare"]),
  (
    ["interact", "interactions"],
    [
      "people interact", "deal with each other", "treat each other", "get on with each other",
      "act with each other", "deal with one another", "act with one another",
    ]
  ),
  (["structures"], ["organized", "built up", "set up"]),
  (["independence"], ["not depend on others"]),
]

/// What excludes a word, whatever is spoken of.
private let unlikeNouns: [String: [String]] = [
  "criticism": ["praise", "praised", "welcomed"], "criticisms": ["praise", "praised", "welcomed"],
  "challenges": ["success"], "difficulties": ["success"], "problems": ["success"],
  "spectrum": ["identical", "same thing", "same > end"],
]

/// The ways to say the opposite of a point that is one word; none for most.
func unlikeWords(_ aliases: [String]) -> [String] {
  aliases.first.flatMap { unlikeNouns[$0] } ?? []
}

/// What `words` say is said by any of them and by those that say more, but not the other way round.
private typealias LikeWords = (words: [String], andAlso: [String])

private func others(_ groups: [LikeWords]) -> [String: [String]] {
  var others: [String: [String]] = [:]
  for group in groups {
    for word in group.words {
      others[word] = group.words.filter { $0 != word } + group.andAlso
    }
  }
  return others
}

private let verbsByWord = others(likeVerbs)
private let nounsByWord = others(likeNouns)

/// The ways to make a point, with those that put a like word in the place of one of their words, or
/// a phrase in that of a word or of "influence > structures".
///
/// - Parameters:
///   - aliases: The ways to make it, the fullest first.
///   - isTerm: Whether the article uses a word as a term of its own.
/// - Returns: The same, with others behind them.
func withLikeWords(_ aliases: [String], unless isTerm: (String) -> Bool) -> [String] {
  var seen = Set(aliases)
  let others = aliases.flatMap { alias -> [String] in
    if let like = nounsByWord[alias], alias.contains(" ") { return like }
    let words = alias.spaced.map(String.init)
    // The verb stands before what it is done to; without a direction it stands at either end.
    let verb = words.firstIndex(of: ">").map { [$0 - 1] } ?? [0, words.count - 1]
    // "They decide together" shares the decisions.
    if words.count == 3, words[1] == ">", commonVerb(words[0]) == "share" {
      return ["\(words[2]) together", "\(words[2]) in common"]
        + (words[2] == "resources" ? ["share what they have", "share everything"] : [])
    }
    func like(_ index: Int) -> [String] {
      let word = words[index]
      let like =
        (verb.contains(index) ? commonVerb(word).flatMap { verbsByWord[$0] } : nil)
        ?? nounsByWord[word] ?? nounsByWord[singular(word)] ?? []
      // "Individual goals" are no person goals.
      let isAdjective = words.count == 2 && index == 0 && !functionWords.contains(words[1])
      return like.filter {
        !isTerm($0) && !words.contains($0) && !(isAdjective && $0 == "person")
      }
    }
    let replaced = words.indices.flatMap { index in
      like(index).compactMap { other -> String? in
        // A phrase says the whole point.
        if other.contains(" ") {
          return words.count == 1 || (index == 2 && commonVerb(words[0]) != nil) ? other : nil
        }
        var words = words
        words[index] = other
        return words.joined(separator: " ")
      }
    }
    // "Shape how it is organized" for "influence its structures"
    guard words.count == 3, words[1] == ">", commonVerb(words[0]) != nil else { return replaced }
    return replaced
      + like(0).flatMap { verb in
        like(2).filter { !$0.contains(" ") }.map { "\(verb) > \($0)" }
      }
  }.filter { seen.insert($0).inserted }
  return aliases + others.prefix(max(0, mostAliases - aliases.count))
}

/// How many ways to make a point are written down at most.
private let mostAliases = 30
