/// Reads banks in Aiken, the form of single-choice questions with lettered options.
///
/// Source: `question/format/aiken/format.php` of Moodle.
struct AikenReader {
  private var questions: [Question] = []
  private var findings: [Finding] = []
  private var ids = QuestionIDs()
  private var stem: [String] = []
  private var options: [(letter: Character, text: String)] = []
  /// The line on which the question begins.
  private var start = 1

  static func read(_ lines: [String], name: String) -> BankFormat.Reading {
    var reader = AikenReader()
    for (index, line) in lines.enumerated() where !line.isEmpty {
      reader.read(line, number: index + 1)
    }
    if !reader.stem.isEmpty { reader.reject("no line ANSWER: follows") }
    return BankFormat.Reading(
      bank: Bank(quiz: name, title: name, questions: reader.questions), findings: reader.findings)
  }

  private mutating func read(_ line: String, number: Int) {
    if let answer = line.wholeMatch(of: #/ANSWER:\s*(\S*).*/#) {
      end(key: answer.1.first)
    } else if let option = line.wholeMatch(of: #/([A-Z])[).]\s*(.*)/#), let letter = option.1.first
    {
      options.append((letter, String(option.2)))
    } else if options.isEmpty {
      if stem.isEmpty { start = number }
      stem.append(line)
    } else {
      reject("no line ANSWER: follows its options")
      (stem, start) = ([line], number)
    }
  }

  private mutating func end(key: Character?) {
    guard !stem.isEmpty else { return reject("there is no question before its options") }
    guard options.count >= 2 else { return reject("it needs two options or more") }
    guard options.contains(where: { $0.letter == key }) else {
      return reject("its answer is none of its options")
    }
    let stem = FormattedText(stem.joined(separator: "\n"))
    let content = Question.Content.choice(
      options.map { Question.Option(FormattedText($0.text), credit: $0.letter == key ? 1 : 0) })
    var question = Question(id: "", stem: stem, content: content)
    question.id = ids.add(
      Question.derivedID(stem: stem, content: content))
    questions.append(question)
    begin()
  }

  private mutating func reject(_ reason: String) {
    findings.append(
      Finding(
        .error, rule: "aiken", message: "this question is left out: \(reason)", line: start,
        column: 1))
    begin()
  }

  private mutating func begin() {
    stem = []
    options = []
  }
}

/// Writes what Aiken can hold: questions with one right option, and true/false.
enum AikenWriter {
  static func write(_ bank: Bank) -> WrittenBank {
    var written = WrittenBank(text: "")
    var kept = bank
    kept.questions = bank.questions.filter { question in
      guard let block = block(for: question) else {
        written.findings.append(question.isLeftOut)
        return false
      }
      written.text += (written.text.isEmpty ? "" : "\n") + block
      return true
    }
    written.findings += kept.losses(keeping: [])
    return written
  }

  private static func block(for question: Question) -> String? {
    let options: [(text: String, isKey: Bool)]
    switch question.content {
    case .choice(let choices), .classify(let choices):
      options = choices.map { ($0.text.line, $0.credit == 1) }
    case .trueFalse(let statement):
      options = [("True", statement.isTrue), ("False", !statement.isTrue)]
    default:
      return nil
    }
    guard (2...26).contains(options.count), options.count(where: \.isKey) == 1 else { return nil }
    let stem = question.stem.line
    // Such a stem would be read as an option or an answer.
    guard !stem.isEmpty, stem.firstMatch(of: #/^[A-Z][).]|^ANSWER:/#) == nil else { return nil }
    let letters = zip("ABCDEFGHIJKLMNOPQRSTUVWXYZ", options)
    let lines = letters.map { "\($0). \($1.text)" }
    let key = letters.first { $1.isKey }.map { "ANSWER: \($0.0)" }
    return ([stem] + lines + [key ?? ""]).joined(separator: "\n") + "\n"
  }
}
