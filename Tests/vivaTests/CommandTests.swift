import Foundation
import TestSupport
import Testing

/// The built program with pipes: what it prints where, and how it ends.
@Suite("On the command line")
struct CommandTests {
  private let home: TemporaryFolder

  init() throws {
    home = try TemporaryFolder()
  }

  private func write(_ bytes: [UInt8], to name: String) throws -> String {
    try Data(bytes).write(to: URL(fileURLWithPath: home.path(name)))
    return home.path(name)
  }

  private func article(_ name: String) throws -> String {
    let text = """
      Tea

      Kinds of Tea

      1. Green tea: The leaves are steamed soon after they are picked.
      2. Black tea: The leaves are rolled and left to turn dark in the air.
      3. White tea: Only young buds are picked, and they are dried in the sun.
      4. Oolong: Large leaves are bruised, and half of them changes color.
      """
    return try write(Array(text.utf8), to: name)
  }

  /// Runs the program and expects one clear line on standard error and nothing else.
  private func expectRefusal(_ status: Int32, _ part: String, _ finished: Finished) {
    #expect(finished.ending == .exited(status), "\(finished.errors)")
    #expect(finished.output.isEmpty)
    #expect(finished.errors.hasPrefix("viva: "))
    #expect(finished.errors.split(separator: "\n").count == 1, "\(finished.errors)")
    #expect(finished.errors.contains(part), "\(finished.errors)")
  }

  @Test("help about a command that there is not is refused")
  func unknownHelp() throws {
    let folder = try TemporaryFolder()
    let refused = try Viva.run("help", "nosuch", home: folder)
    #expect(refused.ending == .exited(64))
    #expect(refused.errors.contains("nosuch: no such command"), "\(refused.errors)")
    #expect(try Viva.run("help", "study", home: folder).ending == .exited(0))
  }

  @Test("in lines a quiz is chosen by its number, and the article is read section by section")
  func speaking() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path("Quizzes"), withIntermediateDirectories: true)
    let article = """
      Making Tea

      Green tea is a tea that is steamed soon after it is picked.

      Black Tea

      Black tea is a tea that is left to oxidise in moist air before it is dried.

      """
    for (name, text) in [("a.txt", article), ("b.gift", "Is tea a drink?{T}\n")] {
      try text.write(toFile: folder.path("Quizzes/" + name), atomically: true, encoding: .utf8)
    }
    let quizzes = ["VIVA_QUIZZES": folder.path("Quizzes")]
    let menu = try Viva.run("--plain", input: "2\n1\nt\n", home: folder, environment: quizzes)
    #expect(menu.ending == .exited(0))
    #expect(menu.output.hasPrefix("Quizzes.\n1. a\n2. b\nNumber, or an empty line to leave:\n"))
    #expect(menu.output.contains("\nCorrect"))

    // From the second time on there are a test, the progress and a paper as well.
    let later = try Viva.run(
      "b", "--plain", input: "1\nt\n:quit\n2\n\n", home: folder, environment: quizzes)
    #expect(later.ending == .exited(0))
    let rows = [
      "1. Test: 1 question, no help", "2. Progress: what you know", "3. Paper: 1 question",
    ]
    for row in rows { #expect(later.output.contains("\n\(row)"), "\(later.output)") }
    #expect(later.output.contains("\n1. Test: begun, go on\n"))
    #expect(later.output.contains("\nYou probably know 1 of 1.\n"))

    let reading = try Viva.run(
      "read", "a", "--plain", input: ":dk\n:quit\n", home: folder, environment: quizzes)
    #expect(reading.ending == .exited(0))
    #expect(reading.output.hasPrefix("Section 1 of 2.\nMaking Tea\nGreen tea is a tea"))
    #expect(!reading.output.contains("Black Tea"))
    let unread = try Viva.run("read", "b", home: folder, environment: quizzes)
    #expect(unread.ending == .exited(66))
  }

  @Test("what cannot be read is refused with one line and the status of its kind")
  func badInput() throws {
    let empty = try write([], to: "empty.txt")
    let broken = try write([0x41, 0x42, 0xFF], to: "broken.txt")
    expectRefusal(66, "no such file", try Viva.run("make", home.path("none.txt"), home: home))
    expectRefusal(66, "a folder", try Viva.run("make", home.path(""), home: home))
    expectRefusal(65, "empty", try Viva.run("make", empty, home: home))
    expectRefusal(65, "not UTF-8 at byte 2", try Viva.run("study", broken, home: home))
    expectRefusal(64, "neither a command nor a quiz", try Viva.run("frobnicate", home: home))
  }

  @Test("a progress file that cannot be used is left as it is")
  func badProgress() throws {
    let text = try write(Array("hello\n".utf8), to: "text.sqlite")
    expectRefusal(65, "not a progress file", try Viva.run("log", "--progress", text, home: home))
    #expect(try String(contentsOfFile: text, encoding: .utf8) == "hello\n")
    let below = text + "/below.sqlite"
    expectRefusal(73, "cannot be created", try Viva.run("log", "--progress", below, home: home))
  }

  @Test("an article with nothing to ask says what was looked for, and the status is 1")
  func nothingToAsk() throws {
    let walk = try write(Array("A walk\n\nWe went out. It rained.\n".utf8), to: "walk.txt")
    expectRefusal(1, "nothing to ask", try Viva.run("make", walk, home: home))
  }

  @Test("a bank made twice is the same, passes its check, and keeps what a person changed")
  func makeAgain() throws {
    let article = try article("tea.txt")
    let bank = home.path("tea.gift")
    #expect(try Viva.run("make", article, home: home).ending == .exited(0))
    let first = try String(contentsOfFile: bank, encoding: .utf8)
    #expect(try Viva.run("make", article, home: home).ending == .exited(0))
    #expect(try String(contentsOfFile: bank, encoding: .utf8) == first)
    let check = try Viva.run("check", bank, "--article", article, home: home)
    #expect(check.ending == .exited(0), "\(check.output)")

    let edited = first.replacing("Which kind of tea", with: "Which sort of tea", maxReplacements: 1)
    #expect(edited != first)
    _ = try write(Array(edited.utf8), to: "tea.gift")
    let again = try Viva.run("make", article, home: home)
    #expect(again.errors.contains("1 written by hand and left alone"), "\(again.errors)")
    #expect(try String(contentsOfFile: bank, encoding: .utf8) == edited)
  }

  /// What is hashed is in another order in each process; within one it would not show.
  @Test("every process makes the same bank of an article, the one that comes with it")
  func processes() throws {
    let quizzes = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Quizzes").standardized
    let articles = try FileManager.default.contentsOfDirectory(atPath: quizzes.path)
      .filter { !$0.hasSuffix(".gift") }
    #expect(articles.count >= 4)
    for article in articles {
      let path = quizzes.appending(path: article)
      let known = try String(
        contentsOf: path.deletingPathExtension().appendingPathExtension("gift"), encoding: .utf8)
      for _ in 1...3 {
        let made = try Viva.run("make", path.path, "-o", "-", home: home)
        #expect(made.output == known, "\(article)")
      }
    }
  }

  @Test("what is answered in lines is in the log, and what was missed is reviewed")
  func plainSession() throws {
    let quiz = try write(
      Array("Is tea a drink? {T}\n\nIs tea a stone? {F}\n".utf8), to: "tea.gift")
    let study = try Viva.run("study", quiz, "--plain", "--seed", "1", input: "t\nt\n", home: home)
    #expect(study.ending == .exited(0), "\(study.errors)")
    #expect(study.output.contains("Correct."))
    #expect(study.output.contains("Wrong."))
    let log = try Viva.run("log", "--json", home: home)
    #expect(log.output.split(separator: "\n").count { $0.contains(#""event":"answer""#) } == 2)
    let review = try Viva.run("review", quiz, "--plain", input: ":quit\n", home: home)
    #expect(review.output.contains("Question 1 of 1."))
    #expect(review.output.contains("Is tea a stone?"))
  }

  @Test("the numbers are printed as JSON with stable names, and as text for people")
  func stats() throws {
    let quiz = try write(
      Array("Is tea a drink? {T}\n\nIs tea a stone? {F}\n".utf8), to: "tea.gift")
    let now = ["--now", "2026-03-02T12:00:00Z"]
    func run(_ arguments: String...) throws -> Finished {
      try TestSupport.run(
        [Viva.path] + arguments + now, input: "t\n:quit\n",
        environment: Viva.environment(home: home))
    }
    let empty = try run("stats", quiz, "--json")
    #expect(empty.output.contains("\"retention\" : null"))
    _ = try run("study", quiz, "--plain", "--seed", "1")
    let json = try run("stats", quiz, "--json").output
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(
      object.keys.sorted() == [
        "answers", "confusions", "days", "due", "forecast", "known", "missed", "new", "parked",
        "questions", "quiz", "retention", "topics",
      ])
    #expect(object["quiz"] as? String == "tea")
    #expect(object["questions"] as? Int == 2)
    #expect(object["answers"] as? Int == 1)
    #expect(object["known"] as? Double == 1)
    let forecast = try #require(object["forecast"] as? [[String: Any]])
    #expect(forecast.count == 30)
    #expect(forecast.first?["date"] as? String == "2026-03-02")
    #expect(forecast.map { $0["due"] as? Int }.prefix(3) == [0, 0, 1])
    let text = try run("stats", quiz)
    #expect(text.output.contains("you probably know 1 of 2"), "\(text.output)")
    #expect(text.output.contains("Wed 2026-03-04"), "\(text.output)")
  }
}
