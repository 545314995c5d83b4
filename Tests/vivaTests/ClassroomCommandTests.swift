import Classroom
import Foundation
import QuestionBank
import TestSupport
import Testing

@Suite("A class takes a test")
struct ClassroomCommandTests {
  private let home: TemporaryFolder
  private let bank: Bank
  private let learners = (1...30).map { "Learner \($0)" }
  private let count = 8

  init() throws {
    home = try TemporaryFolder()
    let text = (1...12).map { number in
      """
      ::q\(number)::What is river number \(number) called?{
      	=Alpha \(number)
      	~Beta \(number)
      	~Gamma \(number)
      }

      """
    }.joined(separator: "\n")
    try text.write(toFile: home.path("rivers.gift"), atomically: true, encoding: .utf8)
    bank = try GIFTFile(bytes: Array(text.utf8), name: "rivers").bank
  }

  @Test("what is found in a bank of another program is said, but not with --quiet")
  func quiet() throws {
    try "Is tea a drink?{T}\n\nWhy?{}\n".write(
      toFile: home.path("tea.gift"), atomically: true, encoding: .utf8)
    for (options, isQuiet) in [([], false), (["--quiet"], true)] as [([String], Bool)] {
      let words = ["test", home.path("tea.gift"), "--plain", "--learner", "Ada"] + options
      let finished = try run(
        [Viva.path] + words, environment: Viva.environment(home: home))
      #expect(finished.ending == .exited(0))
      #expect(finished.errors.isEmpty == isQuiet, "\(finished.errors)")
    }
  }

  @Test("a test of another quiz that was begun does not stand in the way of a new one")
  func twoQuizzes() throws {
    try "Is tea a drink?{T}\n".write(
      toFile: home.path("tea.gift"), atomically: true, encoding: .utf8)
    for (quiz, seed) in [("rivers", 1), ("tea", 2), ("rivers", 1), ("tea", 2)] {
      let finished = try Viva.run(
        "test", home.path(quiz + ".gift"), "--plain", "--learner", "Ada", input: ":quit\n",
        home: home)
      #expect(finished.ending == .exited(0), "\(finished.errors)")
      let journal = home.path("data/viva/results/Ada.\(seed).viva.part")
      #expect(FileManager.default.fileExists(atPath: journal))
    }
    let files = try FileManager.default.contentsOfDirectory(
      atPath: home.path("data/viva/results"))
    #expect(files.count == 2)
  }

  /// The option that a learner chooses, 0 is right: a fixed pattern without a meaning.
  private func choice(of learner: Int, in question: Int) -> Int {
    (learner * 3 + question * 5 + learner * question) % 13 < 7 ? 0 : 1 + (learner + question) % 2
  }

  /// What a learner types, an answer a line, in the order of the own paper.
  private func lines(of learner: Int) -> [String] {
    Paper(bank, .init(seed: 7, count: count), for: learners[learner]).items.map { item in
      let wanted = choice(of: learner, in: item.index)
      return "\((item.options.firstIndex(of: wanted) ?? 0) + 1)"
    }
  }

  private func arguments(_ learner: Int) -> [String] {
    [
      Viva.path, "test", home.path("rivers.gift"), "--plain", "--seed", "7", "--questions",
      "\(count)", "--learner", learners[learner], "--out", home.path("results"),
    ]
  }

  /// Has a learner answer a few questions, kills the program in the middle of the test, and waits
  /// for its end.
  private func beKilled(_ learner: Int, after answered: Int) throws {
    let journal = home.path("results/\(learners[learner]).7.viva.part")
    let script = """
      (printf '\(lines(of: learner).prefix(answered).joined(separator: "\\n"))\\n'; sleep 5) |
        "$0" "$@" > /dev/null &
      viva=$!
      until [ "$(grep -c state '\(journal)' 2> /dev/null)" -ge \(2 * answered) ]; do sleep 0.05; done
      kill -9 $viva
      wait $viva
      """
    let result = try run(
      ["/bin/sh", "-c", script] + arguments(learner), environment: Viva.environment(home: home))
    #expect(result.ending == .exited(128 + 9), "\(result.errors)")
  }

  @Test("thirty at once, some killed and resumed: thirty results, and a report that is right")
  func thirty() async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for learner in learners.indices {
        group.addTask {
          let isKilled = learner.isMultiple(of: 5)
          if isKilled { try beKilled(learner, after: 3) }
          let rest = lines(of: learner).dropFirst(isKilled ? 3 : 0)
          let result = try run(
            arguments(learner), input: rest.joined(separator: "\n") + "\ny\n",
            environment: Viva.environment(home: home))
          #expect(result.ending == .exited(0), "\(result.errors)")
          #expect(result.output.contains("Handed in."))
        }
      }
      try await group.waitForAll()
    }
    let files = try FileManager.default.contentsOfDirectory(atPath: home.path("results"))
    #expect(Set(files) == Set(learners.map { "\($0).7.viva.json" }))

    let report = try Viva.run("report", home.path("results"), "--json", home: home)
    #expect(report.ending == .exited(0), "\(report.errors)")
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(report.output.utf8)) as? [String: Any])
    try compare(json)
  }

  /// Compares a report with figures worked out from the choices alone, by other formulas.
  private func compare(_ json: [String: Any]) throws {
    let right = learners.indices.map { learner in
      (0..<count).map { choice(of: learner, in: $0) == 0 ? 1.0 : 0 }
    }
    let n = Double(learners.count)
    let totals = right.map { $0.reduce(0, +) }
    func sum(_ values: [Double]) -> Double { values.reduce(0, +) }
    func covariance(_ first: [Double], _ second: [Double]) -> Double {
      sum(zip(first, second).map { $0 * $1 }) / n - sum(first) / n * (sum(second) / n)
    }
    func isClose(_ value: Any?, _ expected: Double) -> Bool {
      abs((value as? Double ?? .nan) - expected) < 1e-9
    }
    let items = (0..<count).map { index in right.map { $0[index] } }
    // The same as KR-20: the covariances between different items over the variance of the sum.
    var between = 0.0
    for first in 0..<count {
      for second in 0..<count where first != second {
        between += covariance(items[first], items[second])
      }
    }
    let kr20 = Double(count) / Double(count - 1) * between / covariance(totals, totals)
    let test = try #require(json["test"] as? [String: Any])
    let deviation = (covariance(totals, totals) * n / (n - 1)).squareRoot()
    #expect(test["learners"] as? Int == 30 && test["questions"] as? Int == count)
    #expect(isClose(test["mean"], sum(totals) / n))
    #expect(isClose(test["sd"], deviation))
    #expect(isClose(test["kr20"], kr20))
    #expect(isClose(test["sem"], deviation * (1 - kr20).squareRoot()))

    let questions = try #require(json["questions"] as? [[String: Any]])
    let paper = Paper(bank, .init(seed: 7, count: count), for: "")
    #expect(questions.compactMap { $0["id"] as? String } == paper.questions.map(\.id))
    for (index, question) in questions.enumerated() {
      let rest = zip(totals, items[index]).map { $0 - $1 }
      let scale = (covariance(items[index], items[index]) * covariance(rest, rest)).squareRoot()
      #expect(isClose(question["facility"], sum(items[index]) / n))
      #expect(isClose(question["item_rest"], covariance(items[index], rest) / scale))
      let options = try #require(question["options"] as? [[String: Any]])
      for (option, entry) in options.enumerated() {
        let expected = learners.indices.count { choice(of: $0, in: index) == option }
        #expect(entry["chosen"] as? Int == expected)
      }
    }
    let scores = try #require(json["learners"] as? [[String: Any]])
    for entry in scores {
      let learner = try #require(learners.firstIndex(of: entry["name"] as? String ?? ""))
      #expect(isClose(entry["score"], totals[learner]))
    }
  }

  @Test("an altered, a cut and a foreign file are named and left out, and the status is 1")
  func rejected() throws {
    for learner in 0..<3 {
      let result = try run(
        arguments(learner), input: lines(of: learner).joined(separator: "\n") + "\ny\n",
        environment: Viva.environment(home: home))
      #expect(result.ending == .exited(0), "\(result.errors)")
    }
    let folder = home.path("results")
    let altered = "\(folder)/Learner 1.7.viva.json"
    let text = try String(contentsOfFile: altered, encoding: .utf8)
    try text.replacing("\"credit\":0,", with: "\"credit\":1,")
      .write(toFile: altered, atomically: true, encoding: .utf8)
    try String(text.dropLast(40))
      .write(toFile: "\(folder)/cut.viva.json", atomically: true, encoding: .utf8)
    try "{}".write(toFile: "\(folder)/other.viva.json", atomically: true, encoding: .utf8)
    let report = try Viva.run("report", folder, home: home)
    #expect(report.ending == .exited(1))
    #expect(report.output.hasPrefix("rivers, paper 7: 2 learners, 8 questions"))
    let complaints = report.errors.split(separator: "\n")
    #expect(complaints.count == 3)
    #expect(complaints.allSatisfy { $0.hasPrefix("viva: \(folder)/") })
    #expect(report.errors.contains("Learner 1.7.viva.json: it was altered or cut short"))
    #expect(report.errors.contains("cut.viva.json: it was altered or cut short"))
    #expect(report.errors.contains("other.viva.json: this is no result"))
  }

  @Test("a test is handed in once, and the result is not touched by a second run")
  func once() throws {
    let input = lines(of: 0).joined(separator: "\n") + "\ny\n"
    let environment = Viva.environment(home: home)
    _ = try run(arguments(0), input: input, environment: environment)
    let path = home.path("results/Learner 1.7.viva.json")
    let before = try Data(contentsOf: URL(filePath: path))
    let again = try run(arguments(0), input: input, environment: environment)
    #expect(again.ending == .exited(1))
    #expect(again.errors.contains("handed in already"))
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
  }

  @Test("without --learner the name is asked until it is confirmed")
  func name() throws {
    let environment = Viva.environment(home: home)
    let start = [
      Viva.path, "test", home.path("rivers.gift"), "--plain", "--seed", "7", "--out",
      home.path("results"),
    ]
    let result = try run(
      start, input: "Adda\nn\n Ada  Lovelace\ny\n:handin\ny\n", environment: environment)
    #expect(result.ending == .exited(0), "\(result.errors)")
    #expect(result.output.contains("Ada Lovelace. Is that right? y or n:"))
    let files = try FileManager.default.contentsOfDirectory(atPath: home.path("results"))
    #expect(files == ["Ada Lovelace.7.viva.json"])
    let none = try run(start, input: "", environment: environment)
    #expect(none.ending == .exited(64))
    #expect(none.errors.contains("--learner"))
  }

  @Test("the clock goes on while nobody looks, and what is there is handed in at its end")
  func clock() throws {
    let environment = Viva.environment(home: home)
    func sit(at time: String, _ input: String) throws -> Finished {
      try run(
        arguments(0) + ["--minutes", "10", "--now", time], input: input, environment: environment)
    }
    let first = try sit(at: "2026-05-01T09:00:00Z", lines(of: 0)[0] + "\n")
    #expect(first.output.contains("1 of 8 answered, saved. The clock goes on."))
    let second = try sit(at: "2026-05-01T09:07:00Z", ":time\n")
    #expect(second.output.contains("3 minutes left."))
    let back = try sit(at: "2026-05-01T08:00:00Z", ":time\n")
    #expect(back.output.contains("3 minutes left."))
    let last = try sit(at: "2026-05-01T09:11:00Z", "")
    #expect(last.output.contains("The time is over."))
    #expect(last.output.contains("Handed in."))
  }

  @Test("a paper is the same in every run, its key apart, and nothing in it is taken for HTML")
  func paper() throws {
    var text = try String(contentsOfFile: home.path("rivers.gift"), encoding: .utf8)
    text.replace("Beta 1\n", with: "1 < 2 & co\n")
    try text.write(toFile: home.path("rivers.gift"), atomically: true, encoding: .utf8)
    let arguments = [
      "paper", home.path("rivers.gift"), "--seed", "3", "--questions", "12", "--variants", "2",
    ]
    let environment = Viva.environment(home: home)
    for folder in ["one", "two"] {
      let result = try run(
        [Viva.path] + arguments + ["--out", home.path(folder)], environment: environment)
      #expect(result.ending == .exited(0), "\(result.errors)")
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: home.path("one")).sorted()
    #expect(
      names == [
        "rivers-3-A.html", "rivers-3-A.txt", "rivers-3-B.html", "rivers-3-B.txt",
        "rivers-3-key.html", "rivers-3-key.txt",
      ])
    for name in names {
      let first = try String(contentsOfFile: home.path("one/\(name)"), encoding: .utf8)
      #expect(first == (try String(contentsOfFile: home.path("two/\(name)"), encoding: .utf8)))
    }
    let page = try String(contentsOfFile: home.path("one/rivers-3-A.html"), encoding: .utf8)
    #expect(page.contains("1 &lt; 2 &amp; co"))
    let first = try String(contentsOfFile: home.path("one/rivers-3-A.txt"), encoding: .utf8)
    let second = try String(contentsOfFile: home.path("one/rivers-3-B.txt"), encoding: .utf8)
    #expect(first != second)
    try "mine".write(toFile: home.path("one/rivers-3-A.txt"), atomically: true, encoding: .utf8)
    let over = try run(
      [Viva.path] + arguments + ["--out", home.path("one")], environment: environment)
    #expect(over.ending == .exited(73))
  }

  @Test("a paper with fewer questions than are wanted says so, but not with --quiet")
  func fewer() throws {
    let paper = try Viva.run("paper", home.path("rivers.gift"), home: home)
    #expect(paper.errors.hasPrefix("12 questions and not 20"), "\(paper.errors)")
    let quiet = try Viva.run("paper", home.path("rivers.gift"), "--quiet", home: home)
    #expect(quiet.errors.isEmpty)
    let enough = try Viva.run("paper", home.path("rivers.gift"), "--questions", "12", home: home)
    #expect(enough.errors.isEmpty)
  }

  @Test("a drill without a terminal says that it needs one")
  func drill() throws {
    let result = try Viva.run("drill", home.path("rivers.gift"), home: home)
    #expect(result.ending == .exited(69))
    #expect(result.errors.contains("needs a terminal"))
  }
}
