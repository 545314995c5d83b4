import Foundation
import TestSupport
import Testing

/// What the learner says of a verdict, across runs of the program.
@Suite("A typed answer that was counted right")
struct CountedRightTests {
  private let home: TemporaryFolder
  private let quiz: String

  init() throws {
    home = try TemporaryFolder()
    quiz = home.path("tea.gift")
    // Another question is left, or a session would end with the answer.
    try "What makes leaves dark? {=oxidation}\n\nIs tea a drink? {T}\n".write(
      toFile: quiz, atomically: true, encoding: .utf8)
  }

  private func study(_ lines: String..., on day: Int) throws -> String {
    let finished = try Viva.run(
      "study", quiz, "--plain", "--seed", "1", "--now", "2026-05-\(day)T09:00:00Z",
      input: lines.map { $0 + "\n" }.joined(), home: home)
    #expect(finished.ending == .exited(0), "\(finished.errors)")
    return finished.output
  }

  @Test("is right in the next run, and the log tells who said so")
  func remembered() throws {
    #expect(try study("Rust ", ":right", on: 10).contains("Correct. This answer counts as right"))
    let log = try Viva.run("log", home: home).output.split(separator: "\n")
    #expect(log.count { $0.contains("answer") && $0.contains("wrong") && $0.contains("Rust") } == 1)
    #expect(log.count { $0.contains("override") && $0.contains("correct") } == 1)
    #expect(try study("rust", on: 20).contains("Correct. You have counted this answer right."))
  }

  @Test("is wrong again in the next run once that was undone")
  func undone() throws {
    _ = try study("rust", ":right", ":undo", ":quit", on: 10)
    #expect(try Viva.run("log", home: home).output.contains("undo"))
    #expect(try study("rust", on: 20).contains("Wrong."))
  }

  @Test("is right for that answer alone")
  func onlyThat() throws {
    _ = try study("rust", ":right", on: 10)
    #expect(try study("ageing", on: 20).contains("Wrong."))
  }

  @Test("and right made wrong holds that once")
  func rightToWrong() throws {
    #expect(try study("oxidation", ":wrong", ":quit", on: 10).contains("Wrong."))
    #expect(try study("oxidation", on: 20).contains("Correct."))
  }

  @Test("is none where the learner only said what was meant")
  func meant() throws {
    #expect(try study("oxedition", "y", on: 10).contains("Did you mean oxidation? y or n:"))
    #expect(try study("oxedition", on: 20).contains("Did you mean oxidation? y or n:"))
  }
}
