/// A word that puts one thing above another: "the group over the individual", "less than".
struct Preference {
  /// The words of the expression.
  var range: ClosedRange<Int>
  /// Whether what follows is the preferred one: "X comes after Y".
  var prefersLater: Bool
  /// Whether it always prefers; the others may speak of time or place, and prefer only if they
  /// stand between the two sides.
  var isCertain: Bool

  /// The first expression of preference in the words.
  static func first(in words: some RandomAccessCollection<String>) -> Preference? {
    let words = Array(words)
    return words.indices.lazy.compactMap { preference(at: $0, in: words) }.first
  }

  private static func preference(at index: Int, in words: [String]) -> Preference? {
    let word = words[index]
    let next = index + 1 < words.count ? words[index + 1] : ""
    switch (word, next) {
    case ("rather", "than"), ("instead", "of"):
      return Preference(range: index...index + 1, prefersLater: false, isCertain: true)
    case ("ahead", "of"):
      return Preference(range: index...index + 1, prefersLater: false, isCertain: false)
    case ("2nd", "to"), ("inferior", "to"), ("secondary", "to"):
      return Preference(range: index...index + 1, prefersLater: true, isCertain: false)
    case ("than", _):
      let isLess = words[max(0, index - 4)..<index].contains { diminishing.contains($0) }
      return Preference(range: index...index, prefersLater: isLess, isCertain: false)
    case ("for", _), ("to", _):
      guard words[..<index].contains(where: { sacrifices.contains(WordFamily.root(of: $0)) }) else {
        return nil
      }
      return Preference(range: index...index, prefersLater: true, isCertain: true)
    default:
      if earlier.contains(word) {
        return Preference(range: index...index, prefersLater: false, isCertain: false)
      }
      if later.contains(word) {
        return Preference(range: index...index, prefersLater: true, isCertain: false)
      }
      return nil
    }
  }

  private static let earlier: Set<String> = [
    "over", "before", "above", "outweigh", "outweighs", "outrank", "outranks", "trump", "trumps",
    "precede", "precedes",
  ]
  private static let later: Set<String> = ["after", "behind", "below", "beneath", "under"]
  private static let diminishing: Set<String> = [
    "less", "fewer", "lower", "worse", "smaller", "weaker",
  ]
  private static let sacrifices = Set(
    ["sacrifice", "subordinate", "surrender", "trade", "abandon"].map(WordFamily.root))
}
