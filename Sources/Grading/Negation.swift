/// Words that turn a statement round.
enum Negation {
  static func isNegation(_ word: String) -> Bool {
    words.contains(word)
  }

  /// Whether two texts deny a different number of times.
  static func differs(_ first: [ComparedWord], _ second: [ComparedWord]) -> Bool {
    first.count { isNegation($0.text) } != second.count { isNegation($0.text) }
  }

  /// Whether a word of this root says that something is not wanted or not there.
  static func isRejection(root: String) -> Bool {
    rejections.contains(root)
  }

  /// Whether a word says of what comes before it that it counts little.
  static func isBelittling(_ word: String) -> Bool {
    belittling.contains(word)
  }

  private static let words: Set<String> = [
    "not", "no", "never", "non", "without", "neither", "nor", "nobody", "none", "nothing", "anti",
    "hardly", "rarely",
  ]

  private static let rejections = Set(
    [
      "lack", "reject", "ignore", "oppose", "neglect", "deny", "refuse", "avoid", "discourage",
      "prevent", "forbid", "forbidden", "ban", "weaken", "undermine", "destroy", "abolish",
      "abandon", "devalue", "disregard", "suppress", "against",
    ].map { WordFamily.root(of: $0) })

  private static let belittling: Set<String> = [
    "2nd", "last", "secondary", "unimportant", "irrelevant", "meaningless", "worthless", "nothing",
  ]
}

/// Prefixes that make a word its opposite, and pairs of prefixes that are told apart by a letter
/// or two.
enum ContrastingPrefix {
  /// Whether one word is the other with such a prefix, or both are the same word behind
  /// two prefixes that exclude each other ("hypotonic" and "hypertonic").
  static func separates(_ first: String, _ second: String) -> Bool {
    opposites.contains { first == $0 + second || second == $0 + first }
      || pairs.contains { one, other in
        (first.hasPrefix(one) && second == other + first.dropFirst(one.utf8.count))
          || (second.hasPrefix(one) && first == other + second.dropFirst(one.utf8.count))
      }
  }

  static func isPrefix(_ word: String) -> Bool {
    opposites.contains(word)
  }

  private static let opposites = [
    "in", "un", "im", "il", "ir", "dis", "non", "anti", "mis", "de", "a", "counter",
  ]

  private static let pairs = [
    ("hyper", "hypo"), ("macro", "micro"), ("inter", "intra"), ("over", "under"), ("pre", "post"),
    ("endo", "exo"), ("ecto", "endo"), ("ante", "anti"), ("super", "sub"), ("homo", "hetero"),
    ("mono", "poly"), ("pro", "anti"), ("ex", "im"), ("ex", "in"), ("e", "im"), ("de", "in"),
  ]
}
