@testable import QuestionBank

/// A repeatable source of random numbers: SplitMix64, from its published constants.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) {
    state = UInt64(truncatingIfNeeded: seed)
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Makes banks of every kind with the texts that are hardest to write.
struct RandomBank {
  private var random: SeededGenerator
  private let pieces: [String]
  private let isAllowed: (Unicode.Scalar) -> Bool

  /// - Parameters:
  ///   - seed: The same seed gives the same banks.
  ///   - isAllowed: Whether a scalar may stand in a text.
  init(seed: Int, isAllowed: @escaping (Unicode.Scalar) -> Bool = { _ in true }) {
    random = SeededGenerator(seed: seed)
    self.isAllowed = isAllowed
    pieces = Self.pieces.filter { $0.unicodeScalars.allSatisfy(isAllowed) }
  }

  mutating func bank(questions count: Int) -> Bank {
    let topics = (0..<3).map { _ in chance(0.8) ? line() : nil }
    var bank = Bank(
      quiz: line(), title: line(), article: maybe { $0.line() }, articleDigest: maybe { $0.line() },
      concepts: array(0...3) { $0.line() })
    bank.questions = (0..<count).map { index in
      question(id: "\(token())-\(index)", topic: topics[index * topics.count / count])
    }
    return bank
  }

  mutating func question(id: String, topic: String? = nil) -> Question {
    Question(
      id: id, title: maybe { FormattedText($0.line()) }, topic: topic, stem: text(),
      content: content(), explanation: maybe { $0.text() },
      source: maybe {
        Question.Source(line: Int.random(in: 1...999, using: &$0.random), text: $0.raw())
      },
      hint: maybe { $0.raw() }, tags: array(0...2) { $0.token() }, fact: maybe { $0.line() },
      rule: maybe { $0.line() }
    ).withExplanationOnlyWhereItIsKept
  }

  private mutating func content() -> Question.Content {
    switch pick(Question.Kind.allCases) {
    case .choice: .choice(options { $0.chance(0.3) ? 1 : $0.credit(negative: true) })
    case .classify: .classify(options { $0.chance(0.3) ? 1 : 0 })
    case .select: .select(options { $0.credit(negative: true) })
    case .truefalse:
      .trueFalse(
        Question.TrueFalse(
          isTrue: chance(0.5), whenWrong: maybe { $0.text() }, whenRight: maybe { $0.text() }))
    case .cloze: .cloze(answers())
    case .short:
      .short(
        answers(),
        maybe {
          Question.Rubric(
            concepts: $0.array(1...3) { $0.array(1...3) { $0.raw() } },
            contrasts: $0.array(0...2) { $0.array(1...3) { $0.raw() } }, needed: 1)
        })
    case .list: .list(array(1...6) { Question.Entry($0.answer(), feedback: $0.comment()) })
    case .matching: .matching(pairs())
    case .sorting: .sorting(pairs())
    case .ordering: .ordering(array(2...6) { $0.withoutArrow($0.text()) })
    case .numerical: .numerical(numbers())
    case .essay: .essay
    case .description: .description
    }
  }

  private mutating func options(
    credit: (inout RandomBank) -> Double
  ) -> [Question.Option] {
    array(2...5) { bank in
      Question.Option(bank.text(), credit: credit(&bank), feedback: bank.maybe { $0.text() })
    }
  }

  private mutating func answers() -> [Question.Answer] {
    array(1...3) {
      Question.Answer($0.answer(), credit: $0.credit(negative: false), feedback: $0.comment())
    }
  }

  private mutating func pairs() -> [Question.Pair] {
    array(2...4) { bank in
      let left = bank.withoutArrow(bank.text())
      return Question.Pair(
        bank.chance(0.2) ? FormattedText("", format: left.format) : left, bank.raw())
    }
  }

  private mutating func numbers() -> [Question.NumericalAnswer] {
    var numbers: [Question.NumericalAnswer] = array(1...3) { bank in
      let (low, high) = (
        Int.random(in: -99...0, using: &bank.random), Int.random(in: 1...99, using: &bank.random)
      )
      let (written, range): (String, ClosedRange<Double>) =
        switch Int.random(in: 0...2, using: &bank.random) {
        case 0: ("\(low)", Double(low)...Double(low))
        case 1: ("\(low)..\(high).5", Double(low)...(Double(high) + 0.5))
        default: ("\(high):0.25", (Double(high) - 0.25)...(Double(high) + 0.25))
        }
      return Question.NumericalAnswer(
        range: range, credit: bank.credit(negative: false), feedback: bank.maybe { $0.text() },
        written: written)
    }
    if chance(0.3) {
      numbers.append(
        Question.NumericalAnswer(
          range: nil, credit: 0, feedback: maybe { $0.text() }, written: "*"))
    }
    return numbers
  }

  // MARK: - Files

  /// The lines of a file as a person may have left them: other line ends, indentation, more blank
  /// lines, comments of their own.
  mutating func formattedByHand(_ text: String) -> String {
    let end = pick(["\n", "\r\n", "\r"])
    var lines: [String] = []
    for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      lines.append(
        pick(["", " ", "\t "]) + String(decoding: line, as: UTF8.self) + pick(["", " "]))
      guard line.isEmpty, chance(0.4) else { continue }
      lines += pick([[" \t"], ["// by hand", ""], ["", "//", "  "]])
    }
    return lines.joined(separator: end)
  }

  // MARK: - Texts

  private mutating func text() -> FormattedText {
    FormattedText(raw(), format: pick(FormattedText.Format.allCases))
  }

  private mutating func comment() -> FormattedText? {
    maybe { $0.withoutArrow($0.text()) }
  }

  /// The text of a short answer, for which there is no `->`.
  private mutating func answer() -> String {
    raw().replacingScalars("->", with: "→")
  }

  private func withoutArrow(_ text: FormattedText) -> FormattedText {
    FormattedText(text.raw.replacingScalars("->", with: "→"), format: text.format)
  }

  /// A text of one line, as titles and names are.
  private mutating func line() -> String {
    raw().unicodeScalars.map { $0 == "\n" ? "¶" : String($0) }.joined()
  }

  /// A text between Moodle's brackets, where no control character can stand.
  private mutating func token() -> String {
    let scalars = line().unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? "¶" : $0 }
    return scalars.map(String.init).joined()
  }

  /// A text without white space at its ends.
  private mutating func raw() -> String {
    let inner = (0..<Int.random(in: 0...8, using: &random)).map { _ in piece() }
    return ([end()] + inner + [end()]).joined()
  }

  /// Any character of Unicode, or one of the pieces that mean something somewhere.
  private mutating func piece() -> String {
    guard chance(0.3) else { return pick(pieces) }
    while true {
      let value = UInt32.random(in: 0...(chance(0.5) ? 0x2FF : 0x10FFFF), using: &random)
      // A carriage return is written as the line feed it stands for.
      if let scalar = Unicode.Scalar(value), scalar != "\r", isAllowed(scalar) {
        return String(scalar)
      }
    }
  }

  /// A piece that does not begin or end with white space.
  private mutating func end() -> String {
    while true {
      let piece = piece()
      if !GIFTSyntax.isTrimmed(piece.utf8.first ?? 0x20),
        !GIFTSyntax.isTrimmed(piece.utf8.last ?? 0x20)
      {
        return piece
      }
    }
  }

  private static let pieces =
    [
      "a", "word", " ", " ", "0", "T", "TRUE", "\n", "\\", "\\n", "\\\\", "#", "####", "=", "~",
      "{",
      "}", ":", "::", "->", "-", ">", "%50%", "%", "%-33.333%", "[html]", "[markdown]", "[plain]",
      "[moodle]", "[", "]", "[id:x]", "[tag:y]", "//", "// x", "$CATEGORY: a", "$", "*", "\\*", "|",
      "·", " · ", "@viva", "made=1", "_____", "&amp;", "<b>", "é", "e\u{301}", "日本", "👩‍👩‍👧", "\u{7}",
      "\u{202E}", "\u{200B}", "\u{A0}", "\u{2028}", "\u{FEFF}", "\t", "…", "]", "/", "a/b",
      "\u{301}", "\u{200D}", "\u{FE0F}", "\u{10FFFF}",
    ]

  // MARK: - Choices

  private mutating func credit(negative: Bool) -> Double {
    let value = pick(Credit.known)
    return negative && value > 0 && chance(0.3) ? -value : value
  }

  private mutating func pick<T>(_ choices: [T]) -> T {
    choices[Int.random(in: choices.indices, using: &random)]
  }

  private mutating func chance(_ share: Double) -> Bool {
    Double.random(in: 0..<1, using: &random) < share
  }

  private mutating func maybe<T>(_ make: (inout RandomBank) -> T) -> T? {
    chance(0.5) ? make(&self) : nil
  }

  private mutating func array<T>(
    _ counts: ClosedRange<Int>, _ make: (inout RandomBank) -> T
  ) -> [T] {
    (0..<Int.random(in: counts, using: &random)).map { _ in make(&self) }
  }
}

extension Question {
  /// A description has no place for an explanation.
  fileprivate var withExplanationOnlyWhereItIsKept: Question {
    var question = self
    if content == .description { question.explanation = nil }
    return question
  }
}
