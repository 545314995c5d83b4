import Foundation
import Grading
import Memory
import ProgressStore
import Testing
import Tutoring

/// A learner's own weights.
@Suite final class SchedulerTests {
  private let path = NSTemporaryDirectory() + "viva-" + UUID().uuidString

  deinit {
    for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) }
  }

  /// Weights with which everything is forgotten sooner.
  private func forgetful() throws -> Weights {
    var values = Weights.standard.values
    values[0...3] = [0.1, 0.2, 0.5, 1]
    return try Weights(values)
  }

  @Test("weights that are kept reckon the whole memory of that learner, cached states included")
  func keeping() throws {
    let file = try ProgressFile(path: path)
    // So many that a checkpoint is kept.
    let events = (0..<300).map { answer("q\($0)", daysAgo: 3) }
    try file.append(events)
    func history(_ learner: String = "ada") throws -> History {
      try file.history(quiz: "quiz", learner: learner)
    }
    #expect(try history() == History(events))
    #expect(try file.scheduler(of: "ada") == .standard)

    try file.keep(forgetful(), learner: "ada", at: noon, utcOffset: 0)
    let scheduler = Scheduler(weights: try forgetful())
    #expect(try file.scheduler(of: "ada") == scheduler)
    #expect(try history() == History(events, scheduler: scheduler))
    #expect(try history()["q1"].memory?.stability == 0.5)
    #expect(try file.scheduler(of: "bob") == .standard)

    try file.keep(.standard, learner: "ada", at: noon + 1, utcOffset: 0)
    #expect(try history() == History(events))
  }

  @Test("a new question is reckoned with the learner's weights too")
  func newQuestion() throws {
    let history = History([], scheduler: Scheduler(weights: try forgetful()))
    var record = history["q1"]
    record.apply(answer("q1"))
    #expect(record.memory?.stability == 0.5)
  }

  @Test("what is fitted to are the graded answers as they stand, with the chance of luck")
  func reviews() {
    var events = [3.0, 2, 1, 0].map { answer("q1", daysAgo: $0) } + [answer("q2")]
    events[1].grade = nil
    var undo = answer("q1")
    undo.kind = .undo
    undo.target = events[2].id
    events.append(undo)
    let log = ReviewLog(events)
    // Left are the reviews of three days ago and of today.
    #expect(log.trials == 1)
    let retrievability = FSRS().retrievability(stability: 2.3065, elapsedDays: 3)
    #expect(abs(log.meanLoss(of: FSRS(), over: 0..<1) + Foundation.log(retrievability)) < 1e-9)
    events[3].chance = 0.5
    let lucky = ReviewLog(events).meanLoss(of: FSRS(), over: 0..<1)
    #expect(abs(lucky + Foundation.log((1 + retrievability) / 2)) < 1e-9)
  }
}
