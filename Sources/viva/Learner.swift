import Foundation
import Memory
import ProgressStore
import QuestionBank
import Tutoring

/// Who learns: a name, the log that is kept, the clock and the dice.
final class Learner {
  let name: String
  let clock: @Sendable () -> Date
  /// From which orders are drawn; nil leaves them to chance.
  let seed: UInt64?
  private let progress: ProgressFile
  /// What could not be written yet; it is tried again with whatever comes next.
  private(set) var unsaved: [Event] = []

  /// Opens the progress file.
  ///
  /// - Throws: `Failure` if it cannot be used.
  init(_ places: PlaceOptions, _ repeats: RepeatOptions) throws {
    progress = try places.openProgress()
    name = places.learnerName
    clock = repeats.clock
    seed = repeats.seed
  }

  /// The learner's day, as `dayNumber` counts.
  var today: Int {
    let now = clock()
    return dayNumber(of: now, utcOffset: LocalTime.current.secondsFromGMT(for: now))
  }

  /// The folder of the log as people write it, with `~` for their own.
  var folder: String {
    let folder = URL(fileURLWithPath: progress.path).deletingLastPathComponent().path
    guard let home = Paths.environment("HOME"), folder.hasPrefix(home + "/") else { return folder }
    return "~" + folder.dropFirst(home.count)
  }

  /// What was done with a quiz so far, in the order of the times.
  ///
  /// - Throws: `Failure` if the log cannot be read.
  func events(of quiz: String) throws -> [Event] {
    let saved = try reported { () throws(ProgressError) in
      try progress.events(quiz: quiz, learner: name)
    }
    return saved + unsaved.filter { $0.quiz == quiz }
  }

  /// How the learner's memory is reckoned.
  ///
  /// - Throws: `Failure` if the log cannot be read.
  func scheduler() throws -> Scheduler {
    try reported { () throws(ProgressError) in try progress.scheduler(of: name) }
  }

  /// The session to go on with, or a new one; `report` is told how many events of a long log were
  /// read, and how many there are.
  ///
  /// - Throws: `Failure` if the log cannot be read.
  func session(
    about bank: Bank, _ settings: Session.Settings, report: (Int, Int) -> Void = { _, _ in }
  ) throws -> Session {
    try reported { () throws(ProgressError) in
      try progress.session(about: bank, settings, at: clock(), report: report)
    }
  }

  /// Writes an event to the log, and before it whatever could not be written earlier.
  ///
  /// - Throws: `Failure` if that is not possible now; nothing is lost as long as the program runs.
  func record(_ event: Event) throws {
    unsaved.append(event)
    try saveAll()
  }

  /// Tries once more to write what is not written yet.
  func saveAll() throws {
    guard !unsaved.isEmpty else { return }
    do {
      _ = try reported { () throws(ProgressError) in try progress.append(unsaved) }
      unsaved = []
    } catch let failure as Failure {
      let count = unsaved.count { $0.kind == .answer }
      let answers = count == 1 ? "1 answer is" : "\(count) answers are"
      throw Failure(failure.status, "\(answers) not saved yet: \(failure.message)")
    }
  }
}
