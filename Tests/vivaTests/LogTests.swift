import Foundation
import TestSupport
import Testing

/// The log of the built program: printed, merged and saved.
@Suite("The log on the command line")
struct LogTests {
  private let home: TemporaryFolder
  private let quiz: String

  init() throws {
    home = try TemporaryFolder()
    quiz = home.path("tea.gift")
    try "Is tea a drink? {T}\n\nIs tea a stone? {F}\n"
      .write(toFile: quiz, atomically: true, encoding: .utf8)
    _ = try run("study", quiz, "--plain", "--learner", "Ada", input: "t\n:quit\n")
    _ = try run("study", quiz, "--plain", "--learner", "Bob", input: "t\nt\n")
  }

  private func run(_ arguments: String..., input: String = "") throws -> Finished {
    try TestSupport.run(
      [Viva.path] + arguments, input: input, environment: Viva.environment(home: home))
  }

  @Test("several learners are in one file, each with a history of their own")
  func learners() throws {
    func answers(_ arguments: String...) throws -> Int {
      let log = try TestSupport.run(
        [Viva.path, "log", "--json"] + arguments, environment: Viva.environment(home: home))
      return log.output.split(separator: "\n").count { $0.contains(#""event":"answer""#) }
    }
    #expect(try answers("--learner", "Ada") == 1)
    #expect(try answers("--learner", "Bob") == 2)
    #expect(try answers() == 3)
    let stats = try run("stats", quiz, "--learner", "Ada", "--json")
    #expect(stats.output.contains("\"answers\" : 1"), "\(stats.output)")
  }

  @Test("lines of JSON move to another file, and only once")
  func merging() throws {
    let lines = try run("log", "--json").output
    let file = home.path("phone.jsonl")
    try lines.write(toFile: file, atomically: true, encoding: .utf8)
    let count = lines.split(separator: "\n").count
    let other = ["--progress", home.path("other.sqlite")]
    func merge(_ file: String, input: String = "") throws -> Finished {
      try TestSupport.run(
        [Viva.path, "import", file] + other, input: input,
        environment: Viva.environment(home: home))
    }
    let first = try merge(file)
    #expect(first.errors.contains("\(count) events, \(count) of them new"), "\(first.errors)")
    #expect(first.output.isEmpty)
    #expect(try merge("-", input: lines).errors.contains("\(count) events, 0 of them new"))
    let log = try TestSupport.run(
      [Viva.path, "log", "--json"] + other, environment: Viva.environment(home: home))
    #expect(log.output == lines)
  }

  @Test("the review log has the columns of the FSRS form, and comes back to its file as known")
  func reviews() throws {
    let log = try run("log", "--csv", "--learner", "Bob")
    let rows = log.output.split(separator: "\n")
    #expect(rows.first == "card_id,review_time,review_rating,review_state,review_duration")
    #expect(rows.count == 3)
    #expect(rows.dropFirst().allSatisfy { $0.hasPrefix("tea/q-") })
    let file = home.path("reviews.csv")
    try log.output.write(toFile: file, atomically: true, encoding: .utf8)
    #expect(
      try run("import", file, "--learner", "Bob").errors.contains("2 events, 0 of them new"))
  }

  @Test("a file that cannot be read is named with its line, and nothing is merged")
  func refused() throws {
    let before = try run("log", "--json").output
    let bad = home.path("bad.jsonl")
    try (before + "{}\n").write(toFile: bad, atomically: true, encoding: .utf8)
    let refused = try run("import", bad, "--progress", home.path("new.sqlite"))
    #expect(refused.ending == .exited(65))
    #expect(refused.errors.contains("bad.jsonl:\(before.split(separator: "\n").count + 1): "))
    #expect(try run("import", home.path("none")).ending == .exited(66))
    #expect(try run("log", "--json", "--csv").ending == .exited(64))
    #expect(!FileManager.default.fileExists(atPath: home.path("new.sqlite")))
  }

  @Test("what can be read of a damaged file is saved to a new one")
  func recovery() throws {
    let old = home.path("data/viva/progress.sqlite")
    // The last connection has moved all into the file.
    let bytes = try Data(contentsOf: URL(filePath: old))
    try bytes.prefix(bytes.count - 512).write(to: URL(filePath: old))
    let refused = try run("study", quiz, "--plain")
    #expect(refused.ending == .exited(65))
    #expect(refused.errors.contains("viva log --recover"), "\(refused.errors)")
    let new = home.path("new.sqlite")
    let saved = try run("log", "--recover", new)
    #expect(saved.ending == .exited(0), "\(saved.errors)")
    #expect(saved.errors.contains("saved to"))
    #expect(try run("log", "--json", "--progress", new).output.contains(#""event":"answer""#))
    #expect(try run("log", "--recover", new).ending == .exited(73))
    #expect(try Data(contentsOf: URL(filePath: old)) == bytes.prefix(bytes.count - 512))
  }
}
