/// Words that turn a statement round.
enum Negation {
  static func isNegation(_ word: String) -> Bool {
    words.contains(word)
  }

  /// Whether two texts deny a different number of times.
  static func differs(_ first: [String], _ second: [String]) -> Bool {
    first.count(where: isNegation) != second.count(where: isNegation)
  }

  private static let words: Set<String> = [
    "not", "no", "never", "non", "without", "neither", "nor", "nobody", "none", "nothing", "anti",
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

  /// The word without its prefix of negation, if it has one and enough is left: "disharmony".
  static func base(of word: String) -> Substring? {
    opposites.first { word.utf8.count >= $0.utf8.count + 4 && word.hasPrefix($0) }
      .map { word.dropFirst($0.utf8.count) }
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
