import ArgumentParser
import Foundation
import Grading
import QuestionBank
import Tutoring

/// Marks a pile of answers.
struct Grade: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grade",
    abstract: "Mark a pile of answers.",
    discussion: """
      Each line of ANSWERS is the id of a question, a tab, and what was answered; viva show --json \
      has the ids. An option is named by its text or its number, the parts of an answer stand \
      between bars: “harmony|cooperation”, “1|3”, “left -> right|left -> right”. An empty answer is \
      “I don't know”. Lines that cannot be marked are named, the others marked all the same, and \
      the status is 65.

      Example: viva grade volcanoes.gift answers.tsv
      """)

  @Argument(help: "A file, or the name of a quiz.")
  var quiz: String

  @Argument(help: "A file of ids and answers, or - for standard input.")
  var answers: String

  @Flag(help: "One JSON object a line, for scripts.")
  var json = false

  @OptionGroup var places: PlaceOptions

  func run() throws {
    let path = try locateQuiz(quiz, folders: Paths.quizFolders(chosen: places.quizzes))
    let bank = try Quiz(path: path)
    Output.report(bank.findings, in: path, isQuiet: places.quiet)
    let rows = try answerLines()
    let questions = Dictionary(
      bank.bank.questions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let grader = Grader(questions: bank.bank.questions)
    var report = MarkReport(isJSON: json)
    var badLines = 0
    for (number, line) in rows {
      do {
        let (question, text, response) = try read(line, questions)
        let verdict = grader.grade(response, for: question)
        try report.add(Mark(question: question, answer: text, verdict: verdict))
      } catch let problem as BadLine {
        badLines += 1
        Output.note(Output.visible("\(answers):\(number): error: \(problem.message)"))
      }
    }
    if !places.quiet, !json { Output.note(report.summary) }
    if badLines > 0 { throw ExitCode(Failure.Status.badData.rawValue) }
  }

  /// The lines that are not blank, with their numbers.
  private func answerLines() throws -> [(number: Int, line: Substring)] {
    let file = try InputFile(answers)
    guard let text = String(validating: file.bytes, as: UTF8.self) else {
      throw Failure(.badData, "\(answers): not UTF-8; save the answers as UTF-8")
    }
    let lines = text.trimmingPrefix("\u{FEFF}").split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let rows = lines.enumerated().map { ($0.offset + 1, $0.element) }
      .filter { !$0.1.allSatisfy(\.isWhitespace) }
    guard !rows.isEmpty else {
      throw Failure(.badData, "\(answers): no answers; a line is an id, a tab and the answer")
    }
    return rows
  }

  private func read(
    _ line: Substring, _ questions: [String: Question]
  ) throws(BadLine) -> (Question, String, Response) {
    let fields = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
    let id = fields[0].trimmingCharacters(in: .whitespaces)
    guard fields.count == 2 else {
      throw BadLine(message: "no tab; a line is an id, a tab and the answer")
    }
    guard let question = questions[id] else {
      throw BadLine(message: "no question '\(id)' in \(quiz); viva show --json has the ids")
    }
    let text = fields[1].trimmingCharacters(in: .whitespaces)
    guard let response = question.response(toText: text) else {
      throw BadLine(message: problem(with: text, for: question))
    }
    return (question, text, response)
  }

  /// Why a text is no answer to a question of this kind.
  private func problem(with text: String, for question: Question) -> String {
    switch question.kind {
    case .description: "'\(question.id)' is a text to read, not a question"
    case .ordering: "'\(text)' does not put every entry of '\(question.id)' in a place"
    case .matching, .sorting: "'\(text)' names a side that '\(question.id)' does not have"
    default: "'\(text)' is none of the options of '\(question.id)'"
    }
  }
}

/// What a line of answers lacks.
private struct BadLine: Error {
  let message: String
}

/// An answer with its mark, as scripts read it.
private struct Mark: Encodable {
  let question: Question
  let answer: String
  let verdict: Verdict

  private enum CodingKeys: String, CodingKey {
    case id, answer, verdict, credit, reason
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(question.id, forKey: .id)
    try container.encode(answer, forKey: .answer)
    try container.encode(verdict.outcome, forKey: .verdict)
    try container.encode(verdict.credit, forKey: .credit)
    try container.encode(reason, forKey: .reason)
  }

  /// Why it is not simply right; the right answer where the verdict has nothing else to say.
  var reason: String {
    if !verdict.reason.isEmpty || verdict.isRight { return verdict.reason }
    return question.keyText.isEmpty ? "" : "The right answer is “\(question.keyText)”."
  }
}

/// Prints marks as they come, in text under the question they belong to, and counts them.
private struct MarkReport {
  let isJSON: Bool
  private var counts: [Verdict.Outcome: Int] = [:]
  private var question: String?

  init(isJSON: Bool) {
    self.isJSON = isJSON
  }

  mutating func add(_ mark: Mark) throws {
    counts[mark.verdict.outcome, default: 0] += 1
    if isJSON { return try Output.json(mark, isPretty: false) }
    if question != mark.question.id {
      question = mark.question.id
      Output.line(Output.visible("\(mark.question.id)  \(mark.question.stem.displayed)"))
    }
    let word = mark.verdict.outcome.rawValue.padding(toLength: 9, withPad: " ", startingAt: 0)
    let credit = String(format: "%.2f", mark.verdict.credit)
    let answer = mark.answer.isEmpty ? "nothing" : "“\(mark.answer)”"
    let parts = ["  \(word)", credit, answer, mark.reason].filter { !$0.isEmpty }
    Output.line(Output.visible(parts.joined(separator: "  ")))
  }

  /// How many of each; those that a person has to mark are said last.
  var summary: String {
    let words: [(Verdict.Outcome, String)] = [
      (.correct, "right"), (.typo, "right with a typo"), (.partly, "partly right"),
      (.wrong, "wrong"), (.undecided, "left to you"),
    ]
    let counted = words.compactMap { outcome, word in counts[outcome].map { "\($0) \(word)" } }
    return counted.isEmpty ? "Nothing was marked." : counted.joined(separator: ", ") + "."
  }
}
