/// British spellings as their American ones, so that either is right.
///
/// Only endings that no two words are told apart by are touched ("scoured" keeps its u).
enum SpellingVariants {
  static func american(_ word: String) -> String {
    guard 5...60 ~= word.utf8.count else { return word }
    if word.hasPrefix("sulph") { return "sulf" + word.dropFirst(5) }
    for rule in rules {
      for inflection in rule.inflections where word.hasSuffix(inflection) {
        let root = word.dropLast(inflection.utf8.count)
        if root.hasSuffix(rule.british), root.utf8.count >= rule.shortestRoot {
          return root.dropLast(rule.british.utf8.count) + rule.american + inflection
        }
      }
    }
    return word
  }

  private struct Rule {
    let british: String
    let american: String
    let inflections: [String]
    /// Letters of the root, ending included, below which it is another word.
    let shortestRoot: Int
  }

  private static let rules = [
    Rule(
      british: "is", american: "iz",
      inflections: ["e", "es", "ed", "ing", "er", "ers", "ation", "ations"], shortestRoot: 5),
    Rule(british: "ys", american: "yz", inflections: ["e", "ed", "ing"], shortestRoot: 5),
    Rule(
      british: "our", american: "or",
      inflections: ["", "s", "ed", "ing", "ite", "ites", "able", "al", "ful", "less"],
      shortestRoot: 6),
    Rule(british: "tre", american: "ter", inflections: ["", "s"], shortestRoot: 5),
    Rule(british: "bre", american: "ber", inflections: ["", "s"], shortestRoot: 5),
    Rule(british: "ogue", american: "og", inflections: ["", "s"], shortestRoot: 7),
  ]
}
