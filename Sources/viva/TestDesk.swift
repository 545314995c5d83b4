import Classroom
import Foundation
import QuestionBank
import Screens

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
    try SceneLoop(colors: face.usesColors, mouse: !face.noMouse, now: clock).run {
      rows, columns, symbols in
      TestSitting(
        attempt, of: bank, rows: rows, columns: columns, symbols: symbols, at: clock())
    } perform: { work, sitting in
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
    }
  }
}
