/// Reads flashcards in Markdown: `Q:` and `A:`, or `C:` with the words to be filled in in brackets.
///
/// As the programs hashcards and repeater use them. A line of `---` ends a card.
struct FlashcardReader {
  private var questions: [Question] = []
  private var findings: [Finding] = []
  private var ids = QuestionIDs()
  private var fields: [(mark: Character, line: Int, lines: [String])] = []

  static func read(_ lines: [String], name: String) -> BankFormat.Reading {
    var reader = FlashcardReader()
    for (index, line) in lines.enumerated() {
      if let field = line.wholeMatch(of: #/([QAC]):\s*(.*)/#), let mark = field.1.first {
        if mark != "A" { reader.endCard() }
        reader.fields.append((mark, index + 1, [String(field.2)]))
      } else if line == "---" {
        reader.endCard()
      } else if !reader.fields.isEmpty {
        reader.fields[reader.fields.count - 1].lines.append(line)
      }
    }
    reader.endCard()
    return BankFormat.Reading(
      bank: Bank(quiz: name, title: name, questions: reader.questions), findings: reader.findings)
  }

  private mutating func endCard() {
    defer { fields = [] }
    guard let first = fields.first else { return }
    let texts = fields.map { $0.lines.joined(separator: "\n").trimming(\.isWhitespace) }
    switch (first.mark, fields.count) {
    case ("Q", 2):
      add(FormattedText(texts[0], format: .markdown), .short([Question.Answer(texts[1])], nil))
    case ("C", 1):
      addGaps(in: texts[0], line: first.line)
    default:
      reject(line: first.line, "a card needs Q: and A:, or C: alone")
    }
  }

  /// Adds a question for each pair of brackets; those of links and images are none.
  private mutating func addGaps(in text: String, line: Int) {
    let token = #/\\.|!?\[((?:[^\[\]\\]|\\.)+)\](\()?/#.dotMatchesNewlines()
    let gaps = text.matches(of: token).filter {
      $0.1 != nil && $0.2 == nil && !$0.0.hasPrefix("!")
    }
    if gaps.isEmpty { return reject(line: line, "a card with C: needs words in [brackets]") }
    for gap in gaps {
      var stem = ""
      var position = text.startIndex
      for other in gaps {
        stem += text[position..<other.range.lowerBound]
        stem += other.range == gap.range ? GIFTSyntax.gap : String(other.1 ?? "")
        position = other.range.upperBound
      }
      stem += text[position...]
      add(FormattedText(stem, format: .markdown), .cloze([Question.Answer(String(gap.1 ?? ""))]))
    }
  }

  private mutating func add(_ stem: FormattedText, _ content: Question.Content) {
    var question = Question(id: "", stem: stem, content: content)
    question.id = ids.add(
      Question.derivedID(stem: stem, content: content))
    questions.append(question)
  }

  private mutating func reject(line: Int, _ reason: String) {
    findings.append(
      Finding(
        .error, rule: "flashcard", message: "this card is left out: \(reason)", line: line,
        column: 1))
  }
}

/// Writes flashcards in Markdown.
enum FlashcardWriter {
  static func write(_ bank: Bank) -> WrittenBank {
    var findings: [Finding] = []
    var kept = bank
    var cards: [String] = []
    kept.questions = bank.questions.filter { question in
      guard let answer = question.answerText else {
        findings.append(question.isLeftOut)
        return false
      }
      cards.append(card(for: question, answer: answer))
      return true
    }
    return WrittenBank(
      text: cards.joined(separator: "\n"), findings: findings + kept.losses(keeping: []))
  }

  private static func card(for question: Question, answer: String) -> String {
    let stem = question.stem.displayed
    let parts = stem.split(separator: GIFTSyntax.gap, omittingEmptySubsequences: false)
    if question.kind == .cloze, parts.count == 2 {
      let text = parts.map { $0.replacing("[", with: "\\[") }
      return "C: \(text[0])[\(answer.replacing("]", with: "\\]"))]\(text[1])\n"
    }
    let choices = question.optionTexts.map { "\n- \($0)" }.joined()
    return "Q: \(stem)\(choices)\nA: \(answer)\n"
  }
}
