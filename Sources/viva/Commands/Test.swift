import ArgumentParser
import Classroom
import Foundation
import QuestionBank
import Screens

/// Takes a test and hands it in.
struct Test: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Take a test: no help, and no feedback until the end.",
    discussion: """
      Everybody gets the same questions from the same seed, in an order of one's own. A test that is \
      left or interrupted is gone on with by the same command; its clock goes on meanwhile. What is \
      handed in is one file, DIR/NAME.SEED.viva.json, for viva report. Its checksum shows what was \
      altered by accident, not what was forged on purpose.

      Example: viva test volcanoes --seed 7 --learner "Ada Lovelace" --out results --minutes 20
      """)

  @Argument(help: "A file, an article, or the name of a quiz.")
  var quiz: String?

  @Option(help: ArgumentHelp("Who takes the test; without it you are asked.", valueName: "name"))
  var learner: String?

  @Option(
    help: ArgumentHelp(
      "The folder of the results; without it they are kept with your progress.", valueName: "dir"))
  var out: String?

  @Option(help: ArgumentHelp("Ask this many questions.", valueName: "number"))
  var questions = TestDesk.usualCount

  @Option(help: ArgumentHelp("End after so many minutes.", valueName: "number"))
  var minutes: Double?

  @Flag(help: "Ask for words and sentences too; some answers may have to be marked by a person.")
  var open = false

  @Option(help: ArgumentHelp("Look for quizzes in this folder.", valueName: "dir"))
  var quizzes: String?

  @Flag(help: "Say nothing that is not asked for.")
  var quiet = false

  @OptionGroup var repeats: RepeatOptions
  @OptionGroup var face: FaceOptions

  func validate() throws {
    guard questions > 0 else { throw ValidationError("--questions is a number from 1.") }
    guard minutes.map({ $0 > 0 && $0.isFinite }) ?? true else {
      throw ValidationError("--minutes is a number above 0.")
    }
  }

  func run() throws {
    let path = try locateQuiz(quiz, folders: Paths.quizFolders(chosen: quizzes))
    let bank = try Quiz(named: path, isQuiet: quiet).bank
    guard face.isPlain || isatty(0) == 1 else {
      throw Failure(.noTerminal, "standard input is no terminal; use --plain to answer in lines")
    }
    let name = try name()
    let folder = out ?? TestDesk.ownFolder
    let files =
      repeats.seed.map { TestFiles(folder: folder, learner: name, seed: $0) }
      ?? TestDesk.files(of: name, in: folder, for: bank)
    let header = Attempt.Header(
      learner: name, bank: bank.digest,
      settings: Paper.Settings(seed: files.seed, count: questions, isOpen: open),
      minutes: minutes, began: repeats.clock())
    let sitting = try classroom { () throws(ClassroomError) in
      try TestDesk(bank, files, header: header, clock: repeats.clock)
    }
    guard !sitting.attempt.paper.items.isEmpty else {
      throw Failure(
        .no, "\(path): nothing to choose from in it; --open asks for words and sentences too")
    }
    TestDesk.tell(
      of: sitting.attempt.paper.items.count, wanted: sitting.attempt.header.settings, quiet)
    if face.isPlain { try sitting.speak() } else { try sitting.show(face) }
  }

  /// The name that was given, or that is typed and confirmed.
  private func name() throws -> LearnerName {
    if let learner {
      guard let name = LearnerName(learner) else {
        throw Failure(.usage, "--learner needs a name")
      }
      return name
    }
    while true {
      Output.line("Your name:")
      guard let line = readLine() else {
        throw Failure(.usage, "no name was given; say who takes the test with --learner")
      }
      guard let name = LearnerName(line) else { continue }
      Output.line("\(Output.visible(name.text)). Is that right? y or n:")
      let answer = readLine()?.trimmingCharacters(in: .whitespaces).lowercased() ?? ""
      if ["y", "yes"].contains(answer) { return name }
    }
  }
}

/// Makes a failure of what went wrong with the files of a test.
func classroom<Value>(_ body: () throws(ClassroomError) -> Value) throws -> Value {
  do throws(ClassroomError) {
    return try body()
  } catch {
    throw Failure(Failure.Status(rawValue: error.exitStatus) ?? .readWrite, error.description)
  }
}
