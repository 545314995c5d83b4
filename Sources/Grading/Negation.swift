/// Words that turn a statement round.
enum Negation {
  static func isNegation(_ word: String) -> Bool {
    words.contains(word)
  }

  /// Whether a word of this root says that something is not wanted or not there.
  static func isRejection(root: String) -> Bool {
    rejections.contains(root)
  }

  /// Whether a word of this root undoes what it is said of, unless the question itself is about
  /// that.
  static func isTurning(root: String) -> Bool {
    turning.contains(root)
  }

  /// Whether a word followed by "of", "from" or "to" keeps away what comes then.
  static func isVoid(_ word: String) -> Bool {
    voids.contains(word)
  }

  /// Whether a word before a verb says that it does not, or hardly.
  static func isRare(_ word: String) -> Bool {
    rare.contains(word)
  }

  /// Whether a word says of what comes before it that it counts little.
  static func isBelittling(_ word: String) -> Bool {
    belittling.contains(word)
  }

  /// Whether an answer calls what it says untrue.
  static func deniesAll(_ words: [String]) -> Bool {
    words.indices.contains { index in
      switch words[index] {
      case "untrue", "false", "myth": true
      case "not" where index + 1 < words.count:
        ["true", "correct", "right"].contains(words[index + 1])
      default: false
      }
    }
  }

  static let words: Set<String> = [
    "not", "no", "never", "non", "without", "neither", "nor", "nobody", "none", "nothing", "anti",
    "hardly", "rarely",
  ]

  private static let rare: Set<String> = [
    "hardly", "rarely", "never", "seldom", "scarcely", "barely",
  ]

  private static let rejections = Set(
    [
      "lack", "reject", "ignore", "oppose", "neglect", "deny", "refuse", "avoid", "discourage",
      "prevent", "forbid", "forbidden", "ban", "weaken", "undermine", "destroy", "abolish",
      "abandon", "devalue", "disregard", "disrespect", "disobey", "mistrust", "suppress", "against",
    ].map { WordFamily.root(of: $0) })

  private static let turning = Set(
    [
      "absence", "absent", "bypass", "cease", "condemn", "contradict", "curb", "cut",
      "damage", "decline", "decrease", "defeat", "deprive", "despise", "diminish", "disappear",
      "dislike", "dismiss", "distrust", "eliminate", "endanger", "erode", "escape", "exclude",
      "fail", "fear", "fight", "forgo", "fought", "frown", "harm", "hate", "hinder", "hurt",
      "impossible", "incompatible", "lessen", "limit", "lose", "loss", "lost", "minimize",
      "missing",
      "mistrust", "negate", "overcame", "overcome", "overlook", "overrule", "punish", "quit",
      "reduce", "remove", "renounce", "replace", "resist", "restrict", "sacrifice", "scorn", "shun",
      "stop", "subordinate", "suspicion", "suspicious", "threaten", "undesirable", "unnecessary",
      "unwanted", "vanish",
    ].map { WordFamily.root(of: $0) })

  private static let voids: Set<String> = [
    "free", "devoid", "void", "rid", "far", "opposite", "contrary", "empty", "short", "nothing",
  ]

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
    // Most words end in other letters, which only prefixes that stand alone may.
    guard first.utf8.suffix(3).elementsEqual(second.utf8.suffix(3)) || paired.contains(first) else {
      return false
    }
    return opposites.contains { isSame(first, second, behind: ($0, "")) }
      || pairs.contains { isSame(first, second, behind: $0) }
  }

  /// Whether two words are the same behind these prefixes, whichever has which.
  private static func isSame(
    _ first: String, _ second: String, behind prefixes: (String, String)
  ) -> Bool {
    func isSame(_ one: String.UTF8View, _ other: String.UTF8View) -> Bool {
      let (prefix, otherPrefix) = (prefixes.0.utf8, prefixes.1.utf8)
      // Most words have other lengths.
      return one.count - prefix.count == other.count - otherPrefix.count
        && one.starts(with: prefix) && other.starts(with: otherPrefix)
        && one.dropFirst(prefix.count).elementsEqual(other.dropFirst(otherPrefix.count))
    }
    return isSame(first.utf8, second.utf8) || isSame(second.utf8, first.utf8)
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

  private static let paired = Set(pairs.flatMap { [$0.0, $0.1] })
}
