/// How like an expected answer a typed one is.
enum Likeness: Int, Comparable {
  case same
  /// The same but for accents.
  case unaccented
  /// The same but for a slip of the keys.
  case slip
  /// Perhaps the same: worth asking.
  case near
  case different

  static func < (first: Likeness, second: Likeness) -> Bool {
    first.rawValue < second.rawValue
  }
}

/// Compares short answers by the rules, from the surest to the most lenient.
struct AnswerComparison {
  let vocabulary: Vocabulary

  func likeness(of typed: AnswerText, to expected: AnswerText) -> Likeness {
    let typed = typed.withoutPictures.words == expected.words ? typed.withoutPictures : typed
    guard !typed.words.isEmpty else { return .different }
    if typed.inDigits == expected.inDigits { return .same }
    if isSameJoined(typed.words, expected.words) { return .same }
    if haveSameForms(typed.inDigits, expected.inDigits) { return .same }
    let typedWords = typed.words.map(AccentFolding.folded)
    let expectedWords = expected.words.map(AccentFolding.folded)
    if typedWords != typed.words || expectedWords != expected.words,
      haveSameForms(typedWords, expectedWords)
    {
      let isAnotherWord = zip(typed.words, expected.words)
        .contains { $0 != $1 && vocabulary.contains($0) }
      return isAnotherWord ? .different : .unaccented
    }
    guard !Negation.differs(typed.words, expected.words) else { return .different }
    let inOrder = wordByWord(typedWords, expectedWords)
    if inOrder < .different { return inOrder }
    if let likeness = conjunctByConjunct(typed, expected), likeness < .near { return likeness }
    return isPartOrMore(typed.inDigits, expected.inDigits) ? .near : .different
  }

  /// "selfreliance" and "self-reliance", but not "in dependence" and "independence".
  private func isSameJoined(_ typed: [String], _ expected: [String]) -> Bool {
    typed.count != expected.count && typed.joined() == expected.joined()
      && !typed.contains { ContrastingPrefix.isPrefix($0) && !expected.contains($0) }
  }

  private func haveSameForms(_ typed: [String], _ expected: [String]) -> Bool {
    typed.count == expected.count && zip(typed, expected).allSatisfy(ComparedWord.areForms)
  }

  private func wordByWord(_ typed: [String], _ expected: [String]) -> Likeness {
    guard typed.count == expected.count else { return .different }
    var worst = Likeness.same
    for (typed, expected) in zip(typed, expected) where !ComparedWord.areForms(typed, expected) {
      switch TypoRule.judge(typed: typed, expected: expected, vocabulary: vocabulary) {
      case .slip: worst = max(worst, .slip)
      case .near: worst = max(worst, .near)
      case .different: return .different
      }
    }
    return worst
  }

  /// "duties and rights" for "rights and duties"; nil if one of the two lists nothing.
  private func conjunctByConjunct(_ typed: AnswerText, _ expected: AnswerText) -> Likeness? {
    var rest = typed.conjuncts
    let expected = expected.conjuncts
    guard expected.count > 1, rest.count == expected.count else { return nil }
    var worst = Likeness.same
    for part in expected {
      let likenesses = rest.map { wordByWord($0.inDigits, part.inDigits) }
      guard let best = likenesses.min(), let index = likenesses.firstIndex(of: best) else {
        return nil
      }
      worst = max(worst, best)
      rest.remove(at: index)
    }
    return worst
  }

  /// Whether the typed answer has the same words in another order, is the expected one with more
  /// words, or has at least its last word, which in English is what a name or term is about.
  private func isPartOrMore(_ typed: [String], _ expected: [String]) -> Bool {
    let typedStems = typed.map(ComparedWord.stem)
    let expectedStems = expected.map(ComparedWord.stem)
    if typedStems.count <= expectedStems.count {
      guard let head = expectedStems.last, typedStems.contains(head) else { return false }
      return Set(typedStems).isSubset(of: expectedStems)
    }
    guard !typed.contains("or"), let start = typedStems.firstRange(of: expectedStems) else {
      return false
    }
    let extra = typed[..<start.lowerBound] + typed[start.upperBound...]
    // A sign more makes another thing: "C" and "C++".
    return extra.allSatisfy { word in
      word.unicodeScalars.contains(where: \.properties.isAlphabetic)
        && !vocabulary.terms.contains(word)
    }
  }
}
