import ArgumentParser
import Articles
import Authoring
import Foundation
import QuestionBank

/// Says what is wrong with banks.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what is wrong with a bank.",
    discussion: """
      Prints file:line:column: severity: message [rule]. What the program made must pass every rule \
      of the gate; in what people wrote its findings are notes.

      Example: viva check volcanoes.gift --article volcanoes.txt
      """)

  @Argument(help: "The banks.")
  var quizzes: [String]

  @Option(help: ArgumentHelp("Compare the sources with this article.", valueName: "file"))
  var article: String?

  @Flag(help: "One JSON object a line, for scripts.")
  var json = false

  func run() throws {
    var source: Article?
    if let article {
      let file = try InputFile(article)
      do {
        source = try Article(reading: file.bytes)
      } catch {
        throw Failure(.badData, "\(article): \(error.description)")
      }
    }
    var hasErrors = false
    for path in quizzes {
      let file = try InputFile(path)
      let bank: GIFTFile
      do {
        bank = try GIFTFile(bytes: file.bytes, name: file.name)
      } catch {
        throw Failure(.badData, "\(path): \(error.description)")
      }
      let findings = bank.checked() + gateFindings(in: bank, of: source)
      for finding in findings.sorted(by: { ($0.line ?? 0) < ($1.line ?? 0) }) {
        hasErrors = hasErrors || finding.severity == .error
        if json {
          try Output.json(FindingLine(finding, file: path), isPretty: false)
        } else {
          Output.line(Output.text(of: finding, in: path))
        }
      }
    }
    if hasErrors { throw ExitCode(1) }
  }
}

/// A finding as scripts read it.
private struct FindingLine: Encodable {
  let file: String
  let line: Int?
  let column: Int?
  let severity: String
  let rule: String
  let message: String
  let question: String?

  init(_ finding: Finding, file: String) {
    self.file = file
    line = finding.line
    column = finding.column
    severity = finding.severity.rawValue
    rule = finding.rule
    message = finding.message
    question = finding.question
  }
}
