import ArgumentParser
import Classroom
import Foundation
import QuestionBank

/// Prints a test paper.
struct PrintPaper: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "paper",
    abstract: "Print a test paper, with its key apart.",
    discussion: """
      The same seed gives the same questions as viva test does; variants differ in the order of \
      questions and options. Without --out the text is printed, the keys on pages of their own at \
      the end. With --out every variant is written as text and as HTML that prints on A4 and \
      Letter, and the keys as files of their own.

      Example: viva paper volcanoes --seed 7 --variants 2 --out papers
      """)

  @Argument(help: "A file, an article, or the name of a quiz.")
  var quiz: String?

  @Option(help: ArgumentHelp("The number of the paper.", valueName: "number"))
  var seed: UInt64 = 1

  @Option(help: ArgumentHelp("How many variants, A, B and so on.", valueName: "number"))
  var variants = 1

  @Option(help: ArgumentHelp("Ask this many questions.", valueName: "number"))
  var questions = TestDesk.usualCount

  @Flag(help: "Ask for words and sentences too.")
  var open = false

  @Option(help: ArgumentHelp("Write the files to this folder.", valueName: "dir"))
  var out: String?

  @Option(help: ArgumentHelp("Look for quizzes in this folder.", valueName: "dir"))
  var quizzes: String?

  @Flag(help: "Say nothing that is not asked for.")
  var quiet = false

  func validate() throws {
    guard questions > 0 else { throw ValidationError("--questions is a number from 1.") }
    guard 1...26 ~= variants else { throw ValidationError("--variants is a number from 1 to 26.") }
  }

  func run() throws {
    let path = try locateQuiz(quiz, folders: Paths.quizFolders(chosen: quizzes))
    let bank = try Quiz(named: path, isQuiet: quiet).bank
    let settings = Paper.Settings(seed: seed, count: questions, isOpen: open)
    let papers = Self.papers(of: bank, settings, variants: variants)
    guard papers.allSatisfy({ !$0.isEmpty }) else {
      throw Failure(
        .no, "\(path): nothing to choose from in it; --open asks for words and sentences too")
    }
    TestDesk.tell(of: papers[0].count, wanted: settings, quiet)
    guard let out else {
      // A form feed begins a new page on every printer.
      Output.data((papers.map(\.text) + papers.map(\.keyText)).joined(separator: "\u{0C}"))
      return
    }
    let count = try Self.write(papers, named: Self.name(of: bank, seed), to: out)
    if !quiet { Output.note(Output.visible("\(count) files → \(out)")) }
  }

  /// Where papers are written from the home screen.
  static let usualFolder = "papers"

  private static func papers(
    of bank: Bank, _ settings: Paper.Settings, variants: Int
  ) -> [PrintedPaper] {
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ".prefix(variants).map { letter in
      PrintedPaper(Paper(bank, settings, for: "variant \(letter)"), variant: String(letter))
    }
  }

  private static func name(of bank: Bank, _ seed: UInt64) -> String {
    "\(bank.quiz.safeFileName)-\(seed)"
  }

  /// Writes the first paper of a quiz that is not in a folder yet.
  ///
  /// - Returns: What was written, in a sentence.
  /// - Throws: `Failure` if something cannot be written.
  static func writeNext(of bank: Bank, to folder: String) throws -> String {
    var seed: UInt64 = 1
    while FileManager.default.fileExists(atPath: "\(folder)/\(name(of: bank, seed))-key.txt") {
      seed += 1
    }
    let settings = Paper.Settings(seed: seed, count: TestDesk.usualCount)
    let papers = papers(of: bank, settings, variants: 1)
    let count = try write(papers, named: name(of: bank, seed), to: folder)
    return "Paper \(seed) with its key, as text and as HTML: \(count) files in \(folder)"
  }

  /// Writes papers and their keys.
  ///
  /// - Returns: How many files.
  private static func write(
    _ papers: [PrintedPaper], named name: String, to folder: String
  ) throws -> Int {
    var files = papers.flatMap { paper in
      [("\(name)-\(paper.variant).txt", paper.text), ("\(name)-\(paper.variant).html", paper.html)]
    }
    files += [
      ("\(name)-key.txt", papers.map(\.keyText).joined(separator: "\n")),
      ("\(name)-key.html", PrintedPaper.keyHTML(of: papers)),
    ]
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw Failure(.cannotCreate, "\(folder): cannot be made; name another folder with --out")
    }
    for (file, text) in files { try write(text, to: "\(folder)/\(file)") }
    return files.count
  }

  /// Writes a file unless it is there with other words, which somebody may have changed.
  private static func write(_ text: String, to path: String) throws {
    let data = Data(text.utf8)
    if let old = FileManager.default.contents(atPath: path) {
      guard old == data else {
        throw Failure(
          .cannotCreate, "\(path): is there already and differs; name another folder with --out")
      }
      return
    }
    do {
      try data.write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw Failure(.cannotCreate, "\(path): cannot be written; name another folder with --out")
    }
  }
}
