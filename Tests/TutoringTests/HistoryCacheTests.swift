import Foundation
import Grading
import ProgressStore
import QuestionBank
import Testing
import Tutoring

/// The states that are kept in the file against those of a replay.
@Suite final class HistoryCacheTests {
  private let path = NSTemporaryDirectory() + "viva-" + UUID().uuidString

  deinit {
    for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) }
  }

  private func expectReplayEqualsCache(_ file: ProgressFile, _ comment: String = "") throws {
    let replayed = History(try file.events(quiz: "quiz", learner: "ada"))
    let cached = try file.history(quiz: "quiz", learner: "ada")
    #expect(cached == replayed, "\(comment)")
  }

  @Test("a history is read back from its bytes as it was, and not from other bytes")
  func coding() throws {
    let file = try ProgressFile(path: path)
    var events = (0..<300).map { answer("q\($0 % 40)", daysAgo: Double(90 - $0 / 4)) }
    for (kind, note) in [(Event.Kind.flag, "odd ✗"), (.park, nil), (.postpone, nil)] {
      var event = answer("q\(kind)")
      event.kind = kind
      event.answer = note
      events.append(event)
    }
    try file.append(events)
    try expectReplayEqualsCache(file)
    let checkpoint = try #require(try file.checkpoint(quiz: "quiz", learner: "ada"))
    try expectReplayEqualsCache(file, "from the checkpoint")
    for data in [
      Data(), Data("nonsense".utf8), checkpoint.data.dropLast(1), checkpoint.data.prefix(300),
    ] {
      try file.save(Checkpoint(last: checkpoint.last, data: data), quiz: "quiz", learner: "ada")
      try expectReplayEqualsCache(file, "\(data.count) bytes")
    }
  }

  @Test(
    """
    after random sessions with undo, override and import by two writers at once the cached states \
    are those of a replay
    """, arguments: 0..<3)
  func randomSessions(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed), name: "writers", number: 0)
    let bank = bank(
      (0..<30).flatMap {
        [choice("choice\($0)", fact: "fact\($0)"), cloze("cloze\($0)", fact: "fact\($0)")]
      })
    let files = [try ProgressFile(path: path), try ProgressFile(path: path)]
    var elsewhere: [Event] = []
    var now = noon
    for round in 0..<12 {
      var sittings = try files.map { file in
        let settings = settings(
          Bool.random(using: &generator) ? .study : .review, newFacts: 5,
          seed: .random(in: 0 ... .max, using: &generator))
        return Sitting(try file.session(about: bank, settings, at: now), at: now)
      }
      // The two of them answer in turn, each into the same file.
      for _ in 0..<40 {
        let writer = Int.random(in: 0...1, using: &generator)
        let recorded = sittings[writer].events.count
        sittings[writer].handle(Self.step(using: &generator))
        try files[writer].append(Array(sittings[writer].events[recorded...]))
      }
      if Bool.random(using: &generator) {
        // Another machine, whose clock is behind, and whose events come in any order.
        var sitting = Sitting(
          session(bank, after: elsewhere, settings(seed: UInt64(round)), at: now - 3 * aDay),
          at: now - 3 * aDay)
        for _ in 0..<30 { sitting.handle(Self.step(using: &generator)) }
        elsewhere += sitting.events
        try files[0].append(Array(elsewhere.shuffled(using: &generator).prefix(20)))
      }
      try expectReplayEqualsCache(files[round % 2], "round \(round)")
      now += Double.random(in: 600...2 * aDay, using: &generator)
    }
    try files[0].append(elsewhere)
    try expectReplayEqualsCache(files[0])
    #expect(try files[0].checkpoint(quiz: "quiz", learner: "ada") != nil)
  }

  private static func step(using generator: inout SeededGenerator) -> SessionEvent {
    let steps: [SessionEvent] = [
      .answered(.right), .answered(.wrong), .answered(.text("harmony")), .answered(.text("no")),
      .proceeded, .proceeded, .proceeded, .proceeded, .overridden, .undone, .postponed, .ratedEasy,
      .parked, .unparked, .flagged(note: "odd"), .confidenceStated(.sure),
    ]
    return steps.randomElement(using: &generator) ?? .proceeded
  }

  @Test("a session that was left is gone on with from the file, and only by its learner")
  func goingOn() throws {
    let bank = bank(of: 6)
    let file = try ProgressFile(path: path)
    var sitting = Sitting(try file.session(about: bank, settings(), at: noon))
    sitting.answer(.right)
    sitting.answer(.wrong)
    try file.append(sitting.events)
    let session = try ProgressFile(path: path).session(about: bank, settings(), at: sitting.now)
    #expect(session.id == sitting.session.id)
    #expect(session.phase == sitting.session.phase)
    var other = settings()
    other.learner = "bob"
    #expect(try file.session(about: bank, other, at: sitting.now).position == 1)
  }
}
