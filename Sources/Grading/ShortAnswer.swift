import QuestionBank

/// Grades the text for a gap, or a term, against the listed answers.
struct ShortAnswer {
  private let typed: AnswerText
  private let expected: [ExpectedAnswer]
  private let comparison: AnswerComparison
  private let match: Match?

  private typealias Match = (expected: ExpectedAnswer, form: AnswerText, likeness: Likeness)

  init(_ text: String, expected: [ExpectedAnswer], comparison: AnswerComparison) {
    self.init(AnswerText(text), expected: expected, comparison: comparison)
  }

  init(_ typed: AnswerText, expected: [ExpectedAnswer], comparison: AnswerComparison) {
    self.typed = typed
    self.comparison = comparison
    self.expected = expected
    match =
      Self.bothListed(typed.written, among: expected, comparison)
      ?? Self.best(for: typed, among: expected, comparison)
      ?? Self.contrasted(typed, among: expected, comparison)
  }

  /// The verdict if the text is one of the answers, or no answer at all.
  var verdictIfListed: Verdict? {
    if let match, match.likeness < .near { return verdict(match) }
    guard typed.words.isEmpty || NoAnswer.isOne(typed.texts) else { return nil }
    return Verdict(
      .wrong, credit: 0, reason: "No answer was given.",
      parts: key.map { [Verdict.Part($0.answer.text, .missing)] } ?? [])
  }

  /// The verdict on an answer to the question with this stem.
  func verdict(stem: String) -> Verdict {
    if let verdict = verdictIfListed ?? verdictWithoutEcho(of: stem) { return verdict }
    if let match { return verdict(match) }
    if let catchAll = expected.first(where: \.isCatchAll) {
      return verdict((catchAll, catchAll.forms[0], .same))
    }
    guard let form = key?.forms.first else { return Verdict(.wrong, credit: 0) }
    if let form = namedKey { return verdict((form.answer, form.form, .near)) }
    let parts = WordDiff.parts(typed: typed, expected: form)
    return form.words.count > Self.longestTerm
      ? sentenceVerdict(form, parts: parts, stem: stem) : Verdict(.wrong, credit: 0, parts: parts)
  }

  /// Words of a model answer above which an unlike answer may be the same in other words.
  private static let longestTerm = 6

  /// The answer that is shown when none was matched.
  private var key: ExpectedAnswer? {
    expected.first { $0.answer.credit >= 1 } ?? expected.first
  }

  // MARK: - Finding the answer that was meant

  /// The first of the most alike answers; what a catch-all matches is left to the end.
  private static func best(
    for typed: AnswerText, among expected: [ExpectedAnswer], _ comparison: AnswerComparison
  ) -> Match? {
    var best: Match?
    for answer in expected where !answer.isCatchAll {
      for form in answer.forms {
        let likeness =
          answer.wildcard.map { $0.matches(typed.written) ? Likeness.same : .different }
          ?? comparison.likeness(of: typed, to: form)
        if likeness < best?.likeness ?? .different {
          best = (answer, form, likeness)
        }
        if likeness == .same { return best }
      }
    }
    return best
  }

  /// "Soviet Union (USSR)": an answer with another right answer behind it in parentheses.
  private static func bothListed(
    _ text: String, among expected: [ExpectedAnswer], _ comparison: AnswerComparison
  ) -> Match? {
    guard let (outside, inside) = Parentheses.split(text),
      let match = best(for: AnswerText(outside), among: expected, comparison),
      match.likeness == .same,
      best(for: AnswerText(inside), among: expected, comparison)?.likeness
        == .same
    else { return nil }
    return match
  }

  /// "Individualism, not collectivism": an answer with something else ruled out; if that is no term
  /// of the quiz, it is asked what was meant.
  private static func contrasted(
    _ typed: AnswerText, among expected: [ExpectedAnswer], _ comparison: AnswerComparison
  ) -> Match? {
    guard let not = typed.words.prefix(longestTerm + 1).firstIndex(where: { $0.text == "not" }),
      not > 0, not + 1 < typed.words.count
    else { return nil }
    let affirmed = AnswerText(typed.texts[..<not].joined(separator: " "))
    guard var match = best(for: affirmed, among: expected, comparison) else { return nil }
    let isTerm = comparison.vocabulary.terms.contains(
      typed.texts[(not + 1)...].joined(separator: " "))
    if !isTerm { match.likeness = .near }
    return match
  }

  /// "The opposite is collectivism", "it calls collectivism the opposite", "I think it's collectivism,
  /// because the group comes first": a term among words of the question, of whoever answers it, and
  /// before an explanation.
  private func verdictWithoutEcho(of stem: String) -> Verdict? {
    let said = withoutExplanation
    guard said.count <= 2 * Self.longestTerm else { return nil }
    // Most answers of several words have no word like the one that is expected.
    guard said.contains(where: mayBeginAnswer) else { return nil }
    let asked = Set(NormalText(stem).words)
    var tried: Set<[String]> = [typed.texts, []]
    for rest in [
      Self.withoutEcho(said, of: asked), Array(said.drop(while: Self.isLeadIn)),
      Self.afterSaying(said, asked), said,
    ] where tried.insert(rest).inserted {
      if let match = Self.best(
        for: AnswerText(rest.joined(separator: " ")), among: expected, comparison),
        match.likeness < .near
      {
        return verdict(match)
      }
    }
    return nil
  }

  /// Whether a word may be the first of an expected answer, as it is or mistyped.
  private func mayBeginAnswer(_ word: String) -> Bool {
    expected.contains { answer in
      answer.forms.contains { form in
        guard let first = form.words.first?.text.utf8 else { return false }
        return answer.wildcard != nil
          || (first.first == word.utf8.first && abs(first.count - word.utf8.count) < 4)
      }
    }
  }

  /// The right answer, if it is named without a negation or another of its kind: it is asked whether
  /// that was meant.
  private var namedKey: (answer: ExpectedAnswer, form: AnswerText)? {
    guard let key, let form = key.forms.first, form.words.count < typed.words.count,
      typed.words.count < 30, typed.negations == 0,
      !typed.texts.contains(where: { $0 == "or" || Self.turning.contains($0) }),
      typed.words.indices.dropLast(form.words.count - 1).contains(where: { start in
        (start == 0 || !Negation.isVoid(typed.texts[start - 1]))
          && zip(typed.words[start...], form.words).allSatisfy { $0.stem == $1.stem }
      })
    else { return nil }
    let ending = form.texts.last?.suffix(3) ?? ""
    let hasOther = typed.words.indices.contains { place in
      typed.texts[place].hasSuffix(ending) && isTerm(typed.texts[place...place])
        && !form.words.contains(typed.words[place])
        && !typed.texts[..<place].suffix(3).contains { $0 == "of" || $0 == "with" || $0 == "than" }
    }
    let isOpposite = zip(typed.texts, typed.texts.dropFirst()).contains {
      Negation.isVoid($0) && $1 == "of"
    }
    return hasOther || isOpposite ? nil : (key, form)
  }

  /// The words of an answer before "because", "not" and another term, or before a comma or bracket
  /// behind which it is explained.
  private var withoutExplanation: [String] {
    let text = typed.written
    var said = typed.texts
    // "I thought it was individualism because …, but it must be collectivism" ends elsewhere.
    if said.contains(where: Self.turning.contains) { return said }
    if let end = text.utf8.firstIndex(where: { Self.ends.contains($0) }) {
      let before = NormalText(String(text[..<end])).withoutLeadIn.words
      let rest = said.dropFirst(before.count)
      let isBracket = text.utf8[end] == UInt8(ascii: "(")
      if said.starts(with: before), let first = rest.first,
        isBracket
          ? !["or", "not"].contains(first) && !isTerm(rest)
          : Self.explaining.contains(first) || Self.afterComma.contains(first)
            || rest.allSatisfy(Self.tag.contains)
      {
        said = before
      }
    }
    if let not = said.lastIndex(of: "not"), not > 0, isTerm(said[(not + 1)...]) {
      said.removeSubrange(not...)
    }
    return Array(said.prefix(1) + said.dropFirst().prefix { !Self.explaining.contains($0) })
  }

  private static let ends = Array(",;.(".utf8)

  private func isTerm(_ words: ArraySlice<String>) -> Bool {
    comparison.vocabulary.terms.contains(words.joined(separator: " "))
  }

  /// The words between those of the question and of whoever answers it.
  private static func withoutEcho(_ said: [String], of asked: Set<String>) -> [String] {
    func isEcho(_ word: String) -> Bool { asked.contains(word) || isLeadIn(word) }
    let opening = said.prefix { isEcho($0) }
    var rest = said[...]
    while let word = rest.last, opinions.contains(word) { rest.removeLast() }
    let isKind = opening.suffix(2).first.map(kinds.contains) == true && opening.last == "of"
    let saying = isKind ? opening.indices.last : opening.lastIndex(where: sayings.contains)
    if let last = saying, last < rest.endIndex {
      rest = rest[(last + 1)...].drop(while: FunctionWords.isDeterminer)
    }
    while let word = rest.last, isEcho(word) { rest.removeLast() }
    return Array(rest)
  }

  /// The words behind the last "is": "the word they want here is collectivism".
  private static func afterSaying(_ said: [String], _ asked: Set<String>) -> [String] {
    guard let saying = said.lastIndex(where: sayings.contains),
      !said[..<saying].contains(where: {
        Negation.isNegation($0) || $0 == "or" || (Negation.isVoid($0) && !asked.contains($0))
      })
    else { return said }
    return Array(said[(saying + 1)...])
  }

  /// Whether a word before the answer says no more than that it comes: "I think it's".
  private static func isLeadIn(_ word: String) -> Bool {
    opinions.contains(word) || sayings.contains(word) || kinds.contains(word)
      || FunctionWords.isDeterminer(word) || FunctionWords.isAuxiliary(word)
      || leadIns.contains(word)
  }

  private static let leadIns: Set<String> = [
    "they", "we", "you", "people", "call", "say", "says", "article", "text", "well", "so", "answer",
    "thats", "for",
  ]

  /// Words behind which the answer comes.
  private static let sayings: Set<String> = ["is", "are", "was", "were", "be", "calls", "called"]

  /// Words that say of what kind a term is: "the theory of collectivism".
  private static let kinds: Set<String> = [
    "theory", "idea", "concept", "term", "word", "name", "definition",
  ]

  /// Words that say no more than whose answer it is.
  private static let opinions: Set<String> = [
    "i", "im", "think", "believe", "guess", "maybe", "probably", "pretty", "sure", "definitely",
  ]

  /// Words with which an explanation begins, and those with which it does behind a comma.
  private static let explaining: Set<String> = ["because", "since", "where", "which", "who"]
  private static let afterComma: Set<String> = ["as", "the", "a", "an", "in", "when", "so"]

  /// The words of a question behind an answer: "isn't it?".
  private static let tag: Set<String> = ["is", "are", "not", "it", "they", "right"]
  /// Words with which an answer may take back what it has said.
  private static let turning: Set<String> = [
    "but", "therefore", "however", "instead", "actually",
  ]

  // MARK: - Verdicts

  private func verdict(_ match: Match) -> Verdict {
    let answer = match.expected.answer
    let feedback = answer.feedback?.displayed
    let written = match.form.written
    if match.likeness == .near {
      return Verdict(
        .undecided, credit: 0, reason: "Did you mean “\(written)”?",
        parts: WordDiff.parts(typed: typed, expected: match.form), suggestion: written)
    }
    guard answer.credit > 0 else {
      return Verdict(
        .wrong, credit: 0, reason: feedback ?? "", parts: [Verdict.Part(typed.written, .extra)])
    }
    var verdict = Verdict(
      answer.credit < 1 ? .partly : match.likeness == .slip ? .typo : .correct,
      credit: min(1, answer.credit), reason: feedback ?? "",
      parts: [Verdict.Part(typed.written, .matched)])
    if match.likeness != .same {
      verdict.parts = WordDiff.parts(typed: typed, expected: match.form)
      let spelling = "It is written “\(written)”."
      verdict.reason = feedback.map { "\(spelling) \($0)" } ?? spelling
    }
    return verdict
  }

  /// A sentence without a rubric: only a copy of the question, or the denial of the model answer
  /// in its own words, is certainly wrong.
  private func sentenceVerdict(
    _ expected: AnswerText, parts: [Verdict.Part], stem: String
  ) -> Verdict {
    let typedStems = Set(typed.words.map(\.stem))
    if typedStems.isSubset(of: NormalText(stem).words.map(ComparedWord.stem)) {
      return Verdict(.wrong, credit: 0, reason: "That only repeats the question.", parts: parts)
    }
    let missing = Set(expected.words.map(\.stem)).subtracting(typedStems)
    if missing.count * 5 <= expected.words.count, typed.negations != expected.negations {
      return Verdict(.wrong, credit: 0, reason: "That says the opposite.", parts: parts)
    }
    return Verdict(
      .undecided, credit: 0, reason: "Compare it with the model answer.", parts: parts)
  }
}

/// A listed answer, prepared for comparing.
struct ExpectedAnswer: Sendable {
  let answer: Question.Answer
  let wildcard: Wildcard?
  let forms: [AnswerText]

  init(_ answer: Question.Answer) {
    self.answer = answer
    wildcard = Wildcard(answer.text)
    forms = wildcard == nil ? AnswerText.expected(answer.text) : [AnswerText(answer.text)]
  }

  var isCatchAll: Bool { wildcard?.isCatchAll ?? false }
}

/// What learners type when they have no answer.
enum NoAnswer {
  static func isOne(_ words: [String]) -> Bool {
    guard words.count < 8 else { return false }
    let rest = words.filter { !polite.contains($0) }
    if rest.count == 1, isKeyboardRow(rest[0]) { return true }
    return rest.count < 6 && phrases.contains(rest.joined(separator: " "))
      || (!words.isEmpty && rest.isEmpty)
  }

  /// Whether a word is only keys beside each other: "asdfgh".
  private static func isKeyboardRow(_ word: String) -> Bool {
    word.utf8.count > 3
      && ["qwertyuiop", "asdfghjkl", "zxcvbnm"].contains { $0.contains(word) }
  }

  private static let polite: Set<String> = ["sorry", "please", "really", "honestly", "help"]

  private static let phrases: Set<String> = [
    "idk", "dunno", "i do not know", "do not know", "i have no idea", "no idea", "no clue", "pass",
    "not sure", "i am not sure", "im not sure", "i forgot", "i forget", "na", "i cannot remember",
    "i can not remember", "i do not remember", "i have no clue", "skip", "next",
  ]
}
