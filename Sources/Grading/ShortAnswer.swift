import QuestionBank

/// Grades the text for a gap, or a term, against the listed answers.
struct ShortAnswer {
  let comparison: AnswerComparison

  func grade(_ text: String, answers: [Question.Answer], stem: String) -> Verdict {
    let typed = AnswerText(text)
    let expected = answers.map { ExpectedAnswer($0) }
    let missing = expected.first { $0.answer.credit >= 1 } ?? expected.first
    guard !typed.words.isEmpty, !NoAnswer.isOne(typed.words) || isListed(typed, in: expected) else {
      return Verdict(
        .wrong, credit: 0, reason: "No answer was given.", parts: missing?.asMissing ?? [])
    }
    if let match = bothListed(text, among: expected) ?? best(for: typed, among: expected) {
      return verdict(for: typed, match)
    }
    if let catchAll = expected.first(where: { $0.isCatchAll }) {
      return verdict(for: typed, (catchAll, catchAll.forms[0], .same))
    }
    guard let missing, let form = missing.forms.first else {
      return Verdict(.wrong, credit: 0)
    }
    let parts = WordDiff.parts(typed: typed, expected: form)
    if form.words.count > Self.longestTerm {
      return judgeSentence(typed, form, parts: parts, stem: stem)
    }
    return Verdict(.wrong, credit: 0, parts: parts)
  }

  /// Words of a model answer above which an unlike answer may be the same in other words.
  private static let longestTerm = 6

  private typealias Match = (expected: ExpectedAnswer, form: AnswerText, likeness: Likeness)

  /// The first of the most alike answers; what a catch-all matches is left to the end.
  private func best(for typed: AnswerText, among expected: [ExpectedAnswer]) -> Match? {
    var best: Match?
    for answer in expected where !answer.isCatchAll {
      for form in answer.forms {
        let likeness = likeness(of: typed, to: answer, form)
        if likeness < best?.likeness ?? .different {
          best = (answer, form, likeness)
        }
        if likeness == .same { return best }
      }
    }
    return best
  }

  /// "Soviet Union (USSR)": an answer with another right answer behind it in parentheses.
  private func bothListed(_ text: String, among expected: [ExpectedAnswer]) -> Match? {
    guard let (outside, inside) = Parentheses.split(text),
      let match = best(for: AnswerText(outside), among: expected), match.likeness == .same,
      best(for: AnswerText(inside), among: expected)?.likeness == .same
    else { return nil }
    return match
  }

  private func likeness(
    of typed: AnswerText, to expected: ExpectedAnswer, _ form: AnswerText
  ) -> Likeness {
    if let wildcard = expected.wildcard {
      return wildcard.matches(typed.written) ? .same : .different
    }
    return comparison.likeness(of: typed, to: form)
  }

  private func isListed(_ typed: AnswerText, in expected: [ExpectedAnswer]) -> Bool {
    expected.contains { answer in
      answer.forms.contains { likeness(of: typed, to: answer, $0) == .same }
    }
  }

  private func verdict(for typed: AnswerText, _ match: Match) -> Verdict {
    let answer = match.expected.answer
    let feedback = answer.feedback?.raw
    let written = match.form.written
    if match.likeness == .near {
      return Verdict(
        .undecided, credit: 0, reason: "Did you mean “\(written)”?",
        parts: WordDiff.parts(typed: typed, expected: match.form), suggestion: written)
    }
    guard answer.credit > 0 else {
      return Verdict(
        .wrong, credit: 0, reason: feedback ?? "",
        parts: [Verdict.Part(typed.written, .extra)])
    }
    var verdict = Verdict(
      answer.credit < 1 ? .partly : match.likeness == .slip ? .typo : .correct,
      credit: min(1, answer.credit), reason: feedback ?? "")
    switch match.likeness {
    case .slip:
      verdict.parts = WordDiff.parts(typed: typed, expected: match.form)
      if feedback == nil { verdict.reason = "It is spelled “\(written)”." }
    case .unaccented:
      verdict.parts = [Verdict.Part(typed.written, .matched)]
      if feedback == nil { verdict.reason = "It is written “\(written)”." }
    case .same, .near, .different:
      verdict.parts = [Verdict.Part(typed.written, .matched)]
    }
    return verdict
  }

  /// A sentence without a rubric: only a copy of the question, or the denial of the model answer
  /// in its own words, is certainly wrong.
  private func judgeSentence(
    _ typed: AnswerText, _ expected: AnswerText, parts: [Verdict.Part], stem: String
  ) -> Verdict {
    let stemWords = Set(NormalText(stem).words.map(ComparedWord.stem))
    let typedWords = typed.words.map(ComparedWord.stem)
    if typedWords.allSatisfy(stemWords.contains) {
      return Verdict(.wrong, credit: 0, reason: "That only repeats the question.", parts: parts)
    }
    let missing = Set(expected.words.map(ComparedWord.stem)).subtracting(typedWords)
    if missing.count * 5 <= expected.words.count,
      Negation.differs(typed.words, expected.words)
    {
      return Verdict(.wrong, credit: 0, reason: "That says the opposite.", parts: parts)
    }
    return Verdict(
      .undecided, credit: 0, reason: "Compare it with the model answer.", parts: parts)
  }
}

/// A listed answer, prepared for comparing.
private struct ExpectedAnswer {
  let answer: Question.Answer
  let wildcard: Wildcard?
  let forms: [AnswerText]

  init(_ answer: Question.Answer) {
    self.answer = answer
    wildcard = Wildcard(answer.text)
    forms = wildcard == nil ? AnswerText.expected(answer.text) : [AnswerText(answer.text)]
  }

  var isCatchAll: Bool { wildcard?.isCatchAll ?? false }

  var asMissing: [Verdict.Part] { [Verdict.Part(answer.text, .missing)] }
}

/// What learners type when they have no answer.
enum NoAnswer {
  static func isOne(_ words: [String]) -> Bool {
    phrases.contains(words.joined(separator: " "))
  }

  private static let phrases: Set<String> = [
    "idk", "dunno", "i do not know", "do not know", "i have no idea", "no idea", "no clue", "pass",
    "not sure", "i am not sure", "im not sure", "i forgot", "i forget", "na",
  ]
}
