/// Tables of questions: a row of names, then a row for each question.
///
/// Several answers, and several wrong ones, stand between bars. Two columns without names are
/// question and answer, as other flashcard programs write them.
enum TableColumn: String, CaseIterable {
  case id, kind, question, answer, wrong, explanation, hint, topic, tags

  /// The column of a name that people give it.
  init?(name: String) {
    switch name.lowercased().trimming(\.isWhitespace) {
    case "stem", "front", "term": self = .question
    case "answers", "back", "definition": self = .answer
    case let name: self.init(rawValue: name)
    }
  }
}

/// Reads a table with tabs or commas between its fields.
struct TableReader {
  private var bank: Bank
  private var findings: [Finding] = []
  private var ids = QuestionIDs()

  static func read(
    _ bytes: [UInt8], separator: Character, name: String
  ) throws(BankFormatError) -> BankFormat.Reading {
    var rows = rows(of: try text(of: bytes), separator: separator)
    var reader = TableReader(bank: Bank(quiz: name, title: name))
    guard let first = rows.first else {
      return BankFormat.Reading(bank: reader.bank, findings: [])
    }
    var columns = first.fields.map(TableColumn.init(name:))
    if columns.contains(.question), columns.contains(.answer) {
      rows.removeFirst()
    } else if first.fields.count == 2, columns.allSatisfy({ $0 == nil }) {
      columns = [.question, .answer]
    } else {
      throw .noColumns(header: first.fields)
    }
    for row in rows {
      var fields: [TableColumn: String] = [:]
      for (column, field) in zip(columns, row.fields) where !field.isEmpty {
        if let column { fields[column] = field }
      }
      reader.read(fields, line: row.line)
    }
    return BankFormat.Reading(bank: reader.bank, findings: reader.findings)
  }

  private init(bank: Bank) {
    self.bank = bank
  }

  private mutating func read(_ fields: [TableColumn: String], line: Int) {
    guard let stem = fields[.question] else {
      findings.append(
        Finding(.error, rule: "table", message: "this row has no question", line: line, column: 1))
      return
    }
    let answers = Self.pieces(fields[.answer])
    let wrong = Self.pieces(fields[.wrong])
    let kind = fields[.kind].flatMap(Question.Kind.init(rawValue:))
    guard let content = Self.content(kind, answers: answers, wrong: wrong) else {
      findings.append(
        Finding(
          .error, rule: "table", message: "this row has no answer that fits its kind", line: line,
          column: 1))
      return
    }
    var question = Question(
      id: "", topic: fields[.topic], stem: FormattedText(stem), content: content,
      explanation: fields[.explanation].map { FormattedText($0) }, hint: fields[.hint],
      tags: Self.pieces(fields[.tags]))
    question.id = ids.add(
      fields[.id]
        ?? Question.derivedID(stem: question.stem, content: content))
    bank.questions.append(question)
  }

  private static func content(
    _ kind: Question.Kind?, answers: [String], wrong: [String]
  ) -> Question.Content? {
    let share = Credit.nearest(to: 1 / Double(max(answers.count, 1)))
    func options(_ credit: Double) -> [Question.Option] {
      answers.map { Question.Option(FormattedText($0), credit: credit) }
        + wrong.map { Question.Option(FormattedText($0), credit: 0) }
    }
    if kind == .essay { return .essay }
    if kind == .description { return .description }
    guard !answers.isEmpty else { return nil }
    switch kind {
    case .choice: return .choice(options(1))
    case .classify: return .classify(options(1))
    case .select: return .select(options(share))
    case .list: return .list(answers.map { Question.Entry($0) })
    case .ordering: return .ordering(answers.map { FormattedText($0) })
    case .cloze: return .cloze(answers.map { Question.Answer($0) })
    case .matching: return pairs(answers).map { .matching($0) }
    case .sorting: return pairs(answers).map { .sorting($0) }
    case .numerical:
      let numbers = answers.compactMap { written in
        NumberRange(written).map {
          Question.NumericalAnswer(range: $0.bounds, written: written)
        }
      }
      return numbers.count == answers.count ? .numerical(numbers) : nil
    case .truefalse: return statement(answers)
    case .short, .essay, .description, nil:
      break
    }
    if kind == nil, !wrong.isEmpty {
      return answers.count == 1 ? .choice(options(1)) : .select(options(share))
    }
    if kind == nil, let statement = statement(answers) { return statement }
    return .short(answers.map { Question.Answer($0) }, nil)
  }

  private static func statement(_ answers: [String]) -> Question.Content? {
    switch answers.first?.lowercased() {
    case "true" where answers.count == 1: .trueFalse(Question.TrueFalse(isTrue: true))
    case "false" where answers.count == 1: .trueFalse(Question.TrueFalse(isTrue: false))
    default: nil
    }
  }

  private static func pairs(_ answers: [String]) -> [Question.Pair]? {
    let pairs = answers.compactMap { answer -> Question.Pair? in
      guard let arrow = answer.firstRange(of: "→") else { return nil }
      return Question.Pair(
        FormattedText(answer[..<arrow.lowerBound].trimming(\.isWhitespace)),
        answer[arrow.upperBound...].trimming(\.isWhitespace))
    }
    return pairs.count == answers.count ? pairs : nil
  }

  /// The pieces of a field between bars.
  private static func pieces(_ field: String?) -> [String] {
    (field ?? "").split(separator: "|").map { $0.trimming(\.isWhitespace) }.filter { !$0.isEmpty }
  }

  /// The rows that are not empty, with their line, by the rules of RFC 4180.
  private static func rows(
    of text: String, separator: Character
  ) -> [(line: Int, fields: [String])] {
    var rows: [(line: Int, fields: [String])] = []
    var fields: [String] = []
    var field = ""
    var isQuoted = false
    var (line, start) = (1, 1)
    var rest = text[...]
    func endRow() {
      fields.append(field.trimming(\.isWhitespace))
      if fields != [""] { rows.append((start, fields)) }
      (fields, field) = ([], "")
    }
    while let character = rest.popFirst() {
      if character.isNewline { line += 1 }
      if isQuoted {
        if character != "\"" {
          field.append(character)
        } else if rest.first == "\"" {
          field.append(rest.removeFirst())
        } else {
          isQuoted = false
        }
      } else if character == "\"", field.isEmpty {
        isQuoted = true
      } else if character == separator {
        fields.append(field.trimming(\.isWhitespace))
        field = ""
      } else if character.isNewline {
        endRow()
        start = line
      } else {
        field.append(character)
      }
    }
    endRow()
    return rows
  }
}

/// Writes a table with tabs or commas between its fields.
enum TableWriter {
  static func write(_ bank: Bank, separator: Character) -> WrittenBank {
    var rows = [TableColumn.allCases.map(\.rawValue)]
    for question in bank.questions {
      let fields = fields(of: question)
      rows.append(TableColumn.allCases.map { fields[$0] ?? "" })
    }
    let lines = rows.map { row in
      row.map { quoted($0, separator: separator) }.joined(separator: String(separator))
    }
    return WrittenBank(
      text: lines.joined(separator: "\n") + "\n",
      findings: bank.losses(keeping: [.topics, .explanations, .alternatives, .hints, .tags]))
  }

  private static func fields(of question: Question) -> [TableColumn: String] {
    var answers = question.keys
    var wrong: [String] = []
    switch question.content {
    case .choice(let options), .classify(let options):
      answers = options.filter { $0.credit == 1 }.map(\.text.displayed)
      wrong = options.filter { $0.credit != 1 }.map(\.text.displayed)
    case .select(let options):
      answers = options.filter { $0.credit > 0 }.map(\.text.displayed)
      wrong = options.filter { $0.credit <= 0 }.map(\.text.displayed)
    default:
      break
    }
    return [
      .id: question.id, .kind: question.kind.rawValue, .question: question.stem.displayed,
      .answer: answers.joined(separator: " | "), .wrong: wrong.joined(separator: " | "),
      .explanation: question.explanation?.displayed ?? "", .hint: question.hint ?? "",
      .topic: question.topic ?? "", .tags: question.tags.joined(separator: " | "),
    ]
  }

  private static func quoted(_ field: String, separator: Character) -> String {
    let needsQuotes = field.contains {
      $0 == separator || $0 == "\"" || $0.isNewline
    }
    return needsQuotes ? "\"\(field.replacing("\"", with: "\"\""))\"" : field
  }
}
