import Canvas
import Classroom
import Foundation
import QuestionBank
import Screens
import TerminalIO

/// One learner at one paper: what is answered is kept, and at the end handed in.
struct TestDesk {
  let attempt: Attempt
  private let bank: Bank
  private let files: TestFiles
  private let journal: Journal
  private let clock: @Sendable () -> Date

  /// Takes a test up, from its beginning or where it was left.
  ///
  /// - Throws: `ClassroomError` if it is handed in already, or its files cannot be used.
  init(
    _ bank: Bank, _ files: TestFiles, header: Attempt.Header, clock: @escaping @Sendable () -> Date
  ) throws(ClassroomError) {
    if files.isHandedIn { throw .handedIn(path: files.result) }
    journal = try Journal(files, header: header)
    guard journal.header.bank == header.bank else { throw .otherQuiz(path: files.journal) }
    var attempt = Attempt(journal.header, entries: journal.entries, of: bank, at: clock())
    if !journal.entries.isEmpty, !attempt.states.isEmpty {
      // The journal has seen this time, and the clock does not go back behind it.
      try journal.append(attempt.go(to: attempt.current, at: clock()))
    }
    self.attempt = attempt
    self.bank = bank
    self.files = files
    self.clock = clock
  }

  /// Asks and answers in lines on standard output and input.
  ///
  /// - Throws: `Failure` if an answer cannot be kept or the result cannot be written.
  func speak() throws {
    var transcript = TestTranscript(attempt, of: bank)
    var step = transcript.begin(at: clock())
    while true {
      try classroom { () throws(ClassroomError) in
        for entry in step.entries { try journal.append(entry) }
        if let result = step.result { try files.handIn(result) }
      }
      for line in step.lines { Output.line(line) }
      if step.isOver { return }
      step = transcript.read(readLine(), at: clock())
    }
  }

  /// Shows the test on the screen until it is left.
  ///
  /// - Throws: `Failure` where there is no terminal.
  func show(_ face: FaceOptions) throws {
    if try SceneLoop(face).run(
      clock, sitting, perform: { work, sitting, _ in perform(work, &sitting) })
    {
      SceneLoop.dieOfInterrupt()
    }
  }

  /// Shows the test on a terminal that goes on being used afterwards.
  ///
  /// - Returns: What is to be said of it, and whether it was left by ^C.
  func show(on terminal: inout Terminal) -> (farewell: String?, isInterrupted: Bool) {
    var sitting = sitting(terminal.size.rows, terminal.size.columns, terminal.symbols)
    let isInterrupted = terminal.show(&sitting, clock) { work, sitting, _ in
      perform(work, &sitting)
    }
    return (sitting.farewell, isInterrupted)
  }

  private func sitting(_ rows: Int, _ columns: Int, _ symbols: Symbols) -> TestSitting {
    TestSitting(attempt, of: bank, rows: rows, columns: columns, symbols: symbols, at: clock())
  }

  private func perform(
    _ work: TestSitting.Work, _ sitting: inout TestSitting
  ) -> [SceneRequest<TestSitting.Work>] {
    do throws(ClassroomError) {
      switch work {
      case .record(let entry): try journal.append(entry)
      case .handIn(let result):
        try files.handIn(result)
        sitting.showResult()
      }
    } catch {
      sitting.resume(after: "Not saved: \(error.description)")
    }
    return []
  }
}

extension TestDesk {
  /// How many questions a test has where nothing else is said.
  static let usualCount = 20

  /// Where results are kept where nothing else is said.
  static var ownFolder: String { Paths.data + "/results" }

  /// Says where a paper has fewer questions than were wanted.
  static func tell(of count: Int, wanted: Paper.Settings, _ isQuiet: Bool) {
    guard count < wanted.count, !isQuiet else { return }
    let reason =
      wanted.isOpen
      ? "it has no more facts to ask for"
      : "no more of it can be chosen from; --open asks for words and sentences too"
    Output.note("\(counted(count, "question")) and not \(wanted.count): \(reason)")
  }

  /// The files of the first paper that the learner has neither handed in nor begun with another
  /// quiz.
  static func files(of learner: LearnerName, in folder: String, for bank: Bank) -> TestFiles {
    let digest = bank.digest
    var files = TestFiles(folder: folder, learner: learner, seed: 1)
    while files.isHandedIn || files.begun.map({ $0.bank != digest }) ?? false {
      files = TestFiles(folder: folder, learner: learner, seed: files.seed + 1)
    }
    return files
  }

  /// The test that the home screen offers: taken up where it was left, or a new one.
  ///
  /// - Throws: `Failure` if its files cannot be used.
  init(of sitting: Sitting) throws {
    guard let name = LearnerName(sitting.learner.name) else {
      throw Failure(.usage, "--learner needs a name")
    }
    let bank = sitting.quiz.bank
    let files = Self.files(of: name, in: Self.ownFolder, for: bank)
    let header = Attempt.Header(
      learner: name, bank: bank.digest, settings: .init(seed: files.seed, count: Self.usualCount),
      minutes: nil, began: sitting.learner.clock())
    self = try classroom { () throws(ClassroomError) in
      try TestDesk(bank, files, header: header, clock: sitting.learner.clock)
    }
  }
}
