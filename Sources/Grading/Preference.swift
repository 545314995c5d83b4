/// A word that puts one thing above another: "the group over the individual", "less than".
struct Preference {
  /// The words of the expression.
  var range: ClosedRange<Int>
  /// Whether what follows is the preferred one: "X comes after Y".
  var prefersLater: Bool
  /// Whether it always prefers; the others may speak of time or place, and prefer only if they
  /// stand between the two sides.
  var isCertain = false

  /// The first expression of preference in the words.
  static func first(in words: ArraySlice<String>) -> Preference? {
    var isSacrifice = false
    var lastDiminishing = -10
    var lastRanking = -10
    for (index, word) in zip(words.indices, words) {
      let next = index + 1 < words.endIndex ? words[index + 1] : ""
      switch (word, next) {
      case ("rather", "than"), ("instead", "of"):
        return Preference(range: index...index + 1, prefersLater: false, isCertain: true)
      case ("ahead", "of"):
        return Preference(range: index...index + 1, prefersLater: false)
      case ("2nd", "to"), ("inferior", "to"), ("secondary", "to"):
        return Preference(range: index...index + 1, prefersLater: true)
      case ("give", "way"), ("gives", "way"), ("gave", "way"), ("giving", "way"):
        return Preference(range: index...index + 1, prefersLater: true, isCertain: true)
      case ("than", _):
        return Preference(range: index...index, prefersLater: index - lastDiminishing <= 4)
      case ("for", _) where isSacrifice, ("to", _) where isSacrifice:
        return Preference(range: index...index, prefersLater: true, isCertain: true)
      default:
        switch roles[word] {
        case .earlier, .later:
          return Preference(
            range: index...index, prefersLater: roles[word] == .later,
            isCertain: index - lastRanking <= 5)
        case .diminishing: lastDiminishing = index
        case .sacrifice: isSacrifice = true
        case .ranking: lastRanking = index
        case nil: break
        }
      }
    }
    return nil
  }

  private enum Role {
    /// Prefers what comes before it.
    case earlier
    /// Prefers what comes after it.
    case later
    /// Turns a "than" that follows round.
    case diminishing
    /// Makes a "for" or "to" that follows one of preference.
    case sacrifice
    /// Makes an "above" or "before" that follows one of rank.
    case ranking
  }

  private static let roles: [String: Role] = {
    var roles: [String: Role] = [:]
    for word in ["over", "before", "above", ">"] { roles[word] = .earlier }
    for verb in ["outweigh", "outrank", "trump", "precede"] {
      for ending in ["", "s"] { roles[verb + ending] = .earlier }
    }
    for word in ["after", "behind", "below", "beneath", "under", "<"] { roles[word] = .later }
    for word in ["less", "fewer", "lower", "worse", "smaller", "weaker"] {
      roles[word] = .diminishing
    }
    for verb in ["sacrific", "subordinat", "trad"] {
      for ending in ["e", "es", "ed", "ing"] { roles[verb + ending] = .sacrifice }
    }
    for verb in ["surrender", "abandon"] {
      for ending in ["", "s", "ed", "ing"] { roles[verb + ending] = .sacrifice }
    }
    for verb in ["place", "rank", "put", "set", "value", "prize", "hold", "prioritize", "prefer"] {
      for ending in ["", "s"] { roles[verb + ending] = .ranking }
    }
    for verb in ["placed", "ranked", "putting", "placing", "ranking", "valued", "held"] {
      roles[verb] = .ranking
    }
    return roles
  }()
}
