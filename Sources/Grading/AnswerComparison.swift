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
    guard !typed.words.isEmpty, !expected.words.isEmpty else { return .different }
    if areForms(typed.inDigits, expected.inDigits) { return .same }
    if isSameJoined(typed.words, expected.words) { return .same }
    if let turned = typed.turnedAtOf, areForms(turned, expected.inDigits) { return .same }
    if let plain = typed.withoutPictures, plain.words == expected.words { return .same }
    if let likeness = unaccentedLikeness(of: typed, to: expected) { return likeness }
    guard typed.negations == expected.negations else { return .different }
    let inOrder = wordByWord(typed.words, expected.words)
    if inOrder < .different { return inOrder }
    if areConjuncts(of: expected, typed) { return .same }
    return isPartOrMore(typed.inDigits, expected.inDigits) ? .near : .different
  }

  private func areForms(_ typed: [ComparedWord], _ expected: [ComparedWord]) -> Bool {
    typed.count == expected.count && zip(typed, expected).allSatisfy { $0.isForm(of: $1) }
  }

  /// "selfreliance" and "self-reliance", but not "in dependence" and "independence".
  private func isSameJoined(_ typed: [ComparedWord], _ expected: [ComparedWord]) -> Bool {
    guard typed.count != expected.count, length(typed) == length(expected) else { return false }
    return typed.map(\.text).joined() == expected.map(\.text).joined()
      && !typed.contains { ContrastingPrefix.isPrefix($0.text) && !expected.contains($0) }
  }

  private func length(_ words: [ComparedWord]) -> Int {
    words.reduce(0) { $0 + $1.text.utf8.count }
  }

  /// How like the words are without their accents, if that makes a difference.
  private func unaccentedLikeness(of typed: AnswerText, to expected: AnswerText) -> Likeness? {
    let plainTyped = typed.unaccented
    let plainExpected = expected.unaccented
    guard plainTyped != typed.words || plainExpected != expected.words else { return nil }
    if areForms(plainTyped, plainExpected) {
      let isAnotherWord = zip(typed.words, expected.words).contains {
        $0 != $1 && vocabulary.contains($0.text)
      }
      return isAnotherWord ? .different : .unaccented
    }
    let likeness = wordByWord(plainTyped, plainExpected)
    return likeness == .different ? nil : likeness
  }

  private func wordByWord(_ typed: [ComparedWord], _ expected: [ComparedWord]) -> Likeness {
    guard typed.count == expected.count else { return .different }
    var worst = Likeness.same
    for (typed, expected) in zip(typed, expected) where !typed.isForm(of: expected) {
      switch TypoRule.judge(typed: typed, expected: expected, vocabulary: vocabulary) {
      case .slip: worst = max(worst, .slip)
      case .near: worst = max(worst, .near)
      case .different: return .different
      }
    }
    return worst
  }

  /// "duties and rights" for "rights and duties".
  private func areConjuncts(of expected: AnswerText, _ typed: AnswerText) -> Bool {
    let hasSameWords = typed.words.allSatisfy { word in
      ["and", "a", "an", "the"].contains(word.text)
        || expected.words.contains { $0.stem == word.stem }
    }
    guard hasSameWords else { return false }
    let parts = expected.conjuncts
    var rest = typed.conjuncts
    guard parts.count > 1, rest.count == parts.count else { return false }
    for part in parts {
      guard let index = rest.firstIndex(where: { areForms($0.inDigits, part.inDigits) }) else {
        return false
      }
      rest.remove(at: index)
    }
    return true
  }

  /// Whether the typed answer has the same words in another order, is the expected one with more
  /// words, or has at least its last word, which in English is what a name or term is about.
  private func isPartOrMore(_ typed: [ComparedWord], _ expected: [ComparedWord]) -> Bool {
    let stems = expected.map(\.stem)
    if typed.count <= expected.count {
      return typed.allSatisfy { stems.contains($0.stem) }
        // "Social welfare" for "social welfare programs", but not "social".
        && (typed.contains { $0.stem == stems.last } || typed.count * 2 > expected.count)
    }
    let start = typed.indices.dropLast(stems.count - 1)
      .first { zip(typed[$0...], stems).allSatisfy { $0.stem == $1 } }
    guard let start else { return false }
    let extra = typed[..<start] + typed[(start + stems.count)...]
    // Two answers at once are none, and a sign more makes another thing: "C" and "C++".
    return extra.allSatisfy {
      $0.text != "or" && !Negation.isVoid($0.text)
        && $0.text.unicodeScalars.contains(where: \.properties.isAlphabetic)
        && !vocabulary.terms.contains($0.text)
    }
  }
}
