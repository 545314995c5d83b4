import ArgumentParser
import Articles
import Authoring
import Foundation
import QuestionBank

/// Says what is wrong with banks.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say what is wrong with a bank.",
    discussion: """
      Prints file:line:column: severity: message [rule]. What the program made must pass every rule \
      of the gate; in what people wrote its findings are notes.

      Example: viva check volcanoes.gift --article volcanoes.txt
      """)

  @Argument(help: "The banks; - is standard input.")
  var quizzes: [String]

  @Option(help: ArgumentHelp("Compare the sources with this article.", valueName: "file"))
  var article: String?

  @Flag(help: "One JSON object a line, for scripts.")
  var json = false

  @Flag(help: "Leave out the notes.")
  var quiet = false

  func run() throws {
    let source = try article.map(Self.readArticle)
    var worst: Failure?
    var hasErrors = false
    for path in quizzes {
      do {
        let findings = try Self.findings(in: path, comparedWith: source)
        hasErrors = hasErrors || findings.contains { $0.severity == .error }
        try print(quiet ? findings.filter { $0.severity != .note } : findings, of: path)
      } catch let failure as Failure {
        // One file that cannot be read does not keep the others from being checked.
        if let worst { Output.complain(worst.message) }
        worst = failure
      }
    }
    if let worst { throw worst }
    if hasErrors { throw ExitCode(Failure.Status.no.rawValue) }
  }

  private static func readArticle(_ path: String) throws -> Article {
    let file = try InputFile(path)
    do {
      return try Article(reading: file.bytes)
    } catch {
      throw Failure(.badData, "\(path): \(error.description)")
    }
  }

  /// What is wrong with a bank, in the order of its lines.
  private static func findings(
    in path: String, comparedWith article: Article?
  ) throws -> [Finding] {
    let file = try InputFile(path)
    let bank: GIFTFile
    do {
      bank = try GIFTFile(bytes: file.bytes, name: file.name)
    } catch {
      throw Failure(.badData, "\(path): \(error.description)")
    }
    if let reason = bank.noGIFT { throw Failure(.badData, "\(path): \(reason)") }
    let findings = (bank.checked() + gateFindings(in: bank, of: article)).map { finding in
      var finding = finding
      // What is said of a question or of the whole bank stands at its beginning.
      finding.line = finding.line ?? 1
      finding.column = finding.column ?? 1
      return finding
    }
    return findings.enumerated().sorted {
      ($0.element.line ?? 1, $0.offset) < ($1.element.line ?? 1, $1.offset)
    }.map(\.element)
  }

  private func print(_ findings: [Finding], of path: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var lines = ""
    for finding in findings {
      if json {
        let object = try encoder.encode(FindingLine(finding, file: path))
        lines += Output.escapingInvisible(String(decoding: object, as: UTF8.self))
      } else {
        lines += Output.text(of: finding, in: path)
      }
      lines += "\n"
    }
    Output.data(lines)
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
