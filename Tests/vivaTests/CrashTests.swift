import Foundation
import GRDB
import ProgressStore
import TestSupport
import Testing

/// What is in the log after the program was killed, crowded, or left without a file.
///
/// `VIVA_SOAK=1` makes the long runs of them.
@Suite("Killed and crowded", .serialized)
struct CrashTests {
  private let home: TemporaryFolder
  private let progress: String
  private let quiz: String
  private static let isSoak = ProcessInfo.processInfo.environment["VIVA_SOAK"] == "1"

  init() throws {
    home = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: home.path("kept"), withIntermediateDirectories: false)
    progress = home.path("kept/progress.sqlite")
    quiz = home.path("numbers.gift")
    let questions = (1...130).map { "Is \($0) an even number? {\($0 % 2 == 0 ? "T" : "F")}\n\n" }
    try questions.joined().write(toFile: quiz, atomically: true, encoding: .utf8)
  }

  private func study(
    count: Int, now: String = "2026-03-02T12:00:00Z", learner: String = "ada"
  ) -> [String] {
    [
      Viva.path, "study", quiz, "--plain", "--progress", progress, "--count", "\(count)", "--new",
      "\(count)", "--now", now, "--learner", learner,
    ]
  }

  private func answers(of learner: String = "ada") throws -> [Event] {
    try ProgressFile(path: progress).events(learner: learner).filter { $0.kind == .answer }
  }

  /// The verdicts in an output, as the log calls them.
  private func verdicts(in output: String) -> [String] {
    output.split(separator: "\n").compactMap { line in
      line.hasPrefix("Correct.") ? "correct" : line.hasPrefix("Wrong.") ? "wrong" : nil
    }
  }

  private func expectIntegrity() throws {
    let report = try DatabaseQueue(path: progress).read { db in
      try String.fetchAll(db, sql: "PRAGMA integrity_check")
    }
    #expect(report == ["ok"])
  }

  @Test("whatever the moment it is killed, every answer with a verdict is in the log exactly once")
  func killed() throws {
    let script = (1...40).map { $0 % 9 == 0 ? ":undo" : $0 % 7 == 0 ? ":later" : "t" }
    let input = home.path("script")
    try (script.joined(separator: "\n") + "\n")
      .write(toFile: input, atomically: true, encoding: .utf8)
    let output = home.path("output")
    func start(_ arguments: [String]) throws -> pid_t {
      try TestSupport.start(
        arguments, environment: Viva.environment(home: home), input: input, output: output,
        errors: home.path("errors"))
    }
    func written() -> Data { (try? Data(contentsOf: URL(filePath: output))) ?? Data() }
    var process = try start(study(count: 30, now: "2026-01-01T12:00:00Z", learner: "first"))
    #expect(TestSupport.wait(for: process, seconds: 60) == .exited(0))
    let whole = written().count

    var known = 0
    var interrupted = 0
    for kill in 0..<(Self.isSoak ? 500 : 50) {
      // Five runs of a day take up the same session; a year later all is due again.
      process = try start(
        study(count: 30, now: "\(2030 + kill / 5)-03-02T12:0\(kill % 5):00Z"))
      // The moment is told by what is on the screen, since a busy machine starts late.
      let shown = Int.random(in: 0...whole * 3 / 4)
      let deadline = Date.now + 20
      while written().count < shown, Date.now < deadline { usleep(500) }
      usleep(UInt32.random(in: 0...3000))
      Foundation.kill(process, SIGKILL)
      _ = TestSupport.wait(for: process, seconds: 60)
      let acknowledged = verdicts(in: String(decoding: written(), as: UTF8.self))
      let events = try answers()
      let logged = events[known...].map { $0.verdict ?? "" }
      let extra = logged.count - acknowledged.count
      #expect(Array(logged.prefix(acknowledged.count)) == acknowledged, "kill \(kill)")
      #expect((0...1).contains(extra), "kill \(kill): \(extra) more than acknowledged")
      if !acknowledged.isEmpty { interrupted += 1 }
      known = events.count
      if kill % 10 == 9 { try expectIntegrity() }
    }
    #expect(interrupted > 10, "most kills should come between answers")
    #expect(Set(try answers().map(\.id)).count == known)
    try expectIntegrity()
  }

  @Test("eight processes that write to one file lose nothing and double nothing")
  func crowded() throws {
    let answersEach = Self.isSoak ? 1250 : 125
    let rounds = answersEach / 125
    let input = home.path("script")
    try String(repeating: "t\n", count: 125)
      .write(toFile: input, atomically: true, encoding: .utf8)
    for round in 0..<rounds {
      let now = "20\(30 + round)-03-02T12:00:00Z"
      let processes = try (0..<8).map { number in
        try start(
          study(count: 125, now: now, learner: "learner\(number)"),
          environment: Viva.environment(home: home), input: input,
          output: home.path("output\(number)"), errors: home.path("errors\(number)"))
      }
      for process in processes { #expect(wait(for: process, seconds: 120) == .exited(0)) }
      for number in 0..<8 {
        let output = try String(contentsOfFile: home.path("output\(number)"), encoding: .utf8)
        let events = try answers(of: "learner\(number)").suffix(125)
        #expect(verdicts(in: output) == events.map(\.verdict), "learner \(number)")
      }
    }
    let all = try ProgressFile(path: progress).events().filter { $0.kind == .answer }
    #expect(all.count == 8 * answersEach)
    #expect(Set(all.map(\.id)).count == all.count)
    try expectIntegrity()
  }
}
