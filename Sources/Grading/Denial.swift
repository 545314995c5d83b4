/// Tells which concepts of an answer are denied: "not the group", "the group does not matter".
struct Denial {
  enum Certainty {
    case none
    /// A negation stands so far before the concept that it may be of something else.
    case doubtful
    case certain
  }

  private let answer: Clauses
  /// For each word the place of the last negation at or before it in its clause; -1 if none.
  private let lastNegations: [Int]
  /// Whether words of rejection ("bans") deny; not if they are what the question is about.
  private let rejects: Bool

  init(in answer: Clauses, rejects: Bool) {
    self.answer = answer
    self.rejects = rejects
    var last = -1
    lastNegations = answer.words.indices.map { place in
      if answer.ranges[answer.clauses[place]].lowerBound == place { last = -1 }
      if Self.isNegation(at: place, in: answer) { last = place }
      return last
    }
  }

  /// Whether a mention is denied; one of a concept that is itself a denial ("no air"), whether it is
  /// affirmed.
  func certainty(of mention: Mention, isCompared: Bool) -> Certainty {
    let certainty = negation(of: mention, isCompared: isCompared)
    guard mention.aliasHasNegation else { return certainty }
    switch certainty {
    case .none: return .certain
    case .certain: return .none
    case .doubtful: return .doubtful
    }
  }

  /// Whether a negation stands within three words before a mention, in it, or just behind it.
  private func negation(of mention: Mention, isCompared: Bool) -> Certainty {
    let clause = answer.ranges[mention.clause]
    if lastNegations[mention.range.upperBound] >= mention.range.lowerBound {
      return .certain
    }
    var distance = 0
    for place in (clause.lowerBound..<mention.range.lowerBound).reversed() where distance < 3 {
      if lastNegations[place] == place
        || (rejects && Negation.isRejection(root: answer.root(at: place)))
      {
        return .certain
      }
      if !FunctionWords.isDeterminer(answer.words[place]) { distance += 1 }
    }
    if lastNegations[mention.range.lowerBound] >= 0 { return .doubtful }
    let behind = answer.words[(mention.range.upperBound + 1)..<clause.upperBound].prefix(4)
    if let first = behind.first, FunctionWords.isAuxiliary(first),
      let second = behind.dropFirst().first
    {
      if Negation.isNegation(second) { return .certain }
      // "both are often rejected"
      let places = behind.indices.dropFirst().prefix(2)
      if rejects, places.contains(where: { Negation.isRejection(root: answer.root(at: $0)) }) {
        return .certain
      }
    }
    return !isCompared && behind.contains(where: Negation.isBelittling) ? .certain : .none
  }

  /// "not only" denies nothing.
  private static func isNegation(at place: Int, in answer: Clauses) -> Bool {
    guard Negation.isNegation(answer.words[place]) else { return false }
    return place + 1 == answer.words.count
      || !["only", "just", "merely"].contains(answer.words[place + 1])
  }
}
