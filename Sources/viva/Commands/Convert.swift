import ArgumentParser
import Foundation
import QuestionBank
import Screens

/// Writes a bank in another format.
struct Convert: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Write a bank in another format.",
    discussion: """
      The formats are told by the endings .gift, .xml (Moodle XML), .tsv, .csv, .md (flashcards with \
      Q: and A:) and .json, or by --from and --to, which also know aiken and anki. anki and json are \
      only written. What the other format has no place for is said on standard error.

      Example: viva convert volcanoes.gift volcanoes.xml
      """)

  @Argument(help: "The bank; - is standard input.")
  var input: String

  @Argument(help: "The new file; - is standard output.")
  var output: String

  @Option(help: "The format of the bank.")
  var from: BankFormat?

  @Option(help: "The format of the new file.")
  var to: BankFormat?

  @Flag(help: "Replace a file that is there already.")
  var force = false

  @Flag(help: "Say nothing but errors.")
  var quiet = false

  func run() throws {
    let source = try from ?? Self.format(of: input, option: "--from")
    let target = try to ?? Self.format(of: output, option: "--to")
    if output != "-", !force, FileManager.default.fileExists(atPath: output) {
      throw Failure(.cannotCreate, "\(output): is there already; replace it with --force")
    }
    let file = try InputFile(input)
    let reading: BankFormat.Reading
    do {
      reading = try source.read(file.bytes, name: file.name)
    } catch {
      throw Failure(.badData, "\(input): \(error.description)")
    }
    Output.report(reading.findings, in: input, isQuiet: quiet)
    let questions = reading.bank.questions
    guard !questions.isEmpty else {
      throw Failure(.badData, "\(input): no question can be read in it as \(source.rawValue)")
    }
    let written = try target.write(reading.bank)
    for finding in written.findings where !quiet {
      Output.note(Output.text(of: finding, in: input))
    }
    guard written.leftOut < questions.count else {
      throw Failure(.no, "\(input): nothing in it can be written as \(target.rawValue)")
    }
    try write(target == .json ? Output.escapingInvisible(written.text) : written.text)
    if !quiet {
      let count = questions.count - written.leftOut
      let place = output == "-" ? "" : " → \(output)"
      let rest = written.leftOut > 0 ? ", \(written.leftOut) left out" : ""
      Output.note(Output.visible("\(counted(count, "question"))\(place)\(rest)"))
    }
  }

  private static func format(of path: String, option: String) throws -> BankFormat {
    let ending = URL(fileURLWithPath: path).pathExtension
    if path != "-", let format = BankFormat(fileExtension: ending) { return format }
    let names = BankFormat.allCases.map(\.rawValue).joined(separator: ", ")
    let place = path == "-" ? "- has no ending" : "\(path): its ending tells no format"
    throw Failure(.usage, "\(place); name it with \(option): \(names)")
  }

  private func write(_ text: String) throws {
    guard output != "-" else { return Output.data(text) }
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: output), options: .atomic)
    } catch {
      throw Failure(.cannotCreate, "\(output): cannot be written; name another file")
    }
  }
}

extension BankFormat: ExpressibleByArgument {}
