import Foundation
import QuestionBank
import Testing

@testable import Classroom

@Suite("A report")
struct ReportTests {
  /// A result with these credits, in the order of the sheet.
  private func result(
    _ learner: String, _ credits: [Double?], bank: Bank = rivers, seed: UInt64 = 7,
    finished: Double = 0, texts: [String?] = []
  ) -> TestResult {
    let paper = Paper(bank, .init(seed: seed, count: credits.count, isOpen: true), for: learner)
    let answers = credits.enumerated().map { index, credit in
      let text = texts.indices.contains(index) ? texts[index] : nil
      return TestResult.Answer(
        chosen: text == nil ? [credit == 1 ? 0 : 1] : nil, text: text, credit: credit,
        seconds: Double(10 + index))
    }
    return TestResult(
      sheet: .init(paper),
      attempt: .init(
        learner: learner, began: morning, finished: morning + finished, answers: answers))
  }

  private func report(_ results: [TestResult]) throws -> Report {
    try #require(
      Report(results.map { ("\($0.attempt.learner).json", $0) }, rejected: []))
  }

  @Test("the first attempt of a learner counts, and a second one is named")
  func second() throws {
    let report = try #require(
      Report(
        [
          ("b.json", result("Ada", [1, 1], finished: 90)),
          ("a.json", result("Ada", [0, 1], finished: 60)),
          ("c.json", result("Ben", [1, 1])),
        ], rejected: [.init(file: "x.json", reason: "no")]))
    #expect(report.attempts.map(\.learner) == ["Ada", "Ben"])
    #expect(report.attempts[0].score == 1)
    #expect(report.rejected.map(\.file) == ["b.json", "x.json"])
    #expect(report.rejected[0].reason == "a second result of Ada; the first one counts: a.json")
  }

  @Test("a result of another bank or paper is left out")
  func foreign() throws {
    var other = rivers
    other.questions.removeLast()
    let report = try report([
      result("Ada", [1, 1], bank: other), result("Ben", [1, 1]), result("Cleo", [1, 0]),
      result("Dora", [1, 1], seed: 8), result("Eve", [1, 1, 1]),
    ])
    #expect(report.attempts.map(\.learner) == ["Ben", "Cleo"])
    #expect(report.rejected.map(\.file) == ["Ada.json", "Dora.json", "Eve.json"])
    #expect(report.rejected[0].reason.contains("another bank"))
    #expect(report.rejected[1].reason.contains("seed 8, not 7"))
    #expect(report.rejected[2].reason.contains("other questions"))
  }

  @Test("who is missing and who was not expected is told")
  func roster() throws {
    var report = try report([result("Ada", [1]), result("Zoe", [1])])
    report.compare(withRoster: ["Ben", "Ada", "Cleo"].compactMap(LearnerName.init))
    #expect(report.missing == ["Ben", "Cleo"])
    #expect(report.unexpected == ["Zoe"])
    #expect(report.lines[2] == "Missing: Ben, Cleo")
  }

  @Test("what fewest knew is to be taught again, with its line")
  func weaknesses() throws {
    let report = try report([
      result("Ada", [1, 0, 0, 1, 1]), result("Ben", [1, 0, 1, 0, 1]),
      result("Cleo", [1, 0, 0, 1, 0]),
    ])
    #expect(report.weaknesses().map(\.index) == [1, 2, 3])
    let stem = report.sheet.questions[1].stem
    #expect(report.lines.contains("  1. \(stem) (0 of 3 right)"))
    let line = report.sheet.questions[1].line ?? 0
    #expect(
      report.lines.contains("     Line \(line): River number \(line) is called Alpha \(line)."))
    #expect(try self.report([result("Ada", [1, 1])]).weaknesses().isEmpty)
  }

  @Test("half of a true/false question can be guessed, so that it ranks as harder")
  func guessing() throws {
    var bank = rivers
    bank.questions = [
      Question(id: "truth", stem: "It flows.", content: .trueFalse(.init(isTrue: true))),
      rivers.questions[0],
    ]
    let order = Paper(bank, .init(seed: 7, count: 2), for: "").questions.map(\.id)
    let credits: [[Double]] = [[1, 1], [1, 0], [0, 1], [0, 0]]
    let report = try report(credits.enumerated().map { result("\($0)", $1, bank: bank) })
    #expect(report.weaknesses().first?.item.id == "truth")
    #expect(order.contains("truth"))
  }

  @Test("unmarked answers go out once each, and come back with points")
  func marks() throws {
    var bank = rivers
    bank.questions = [
      Question(id: "why", stem: "Why?", content: .short([.init("It is downhill.")], nil))
    ]
    var report = try report(
      [("Ada", "gravity"), ("Ben", " Gravity "), ("Cleo", "wind"), ("Dan", "=1+1")].map {
        result($0, [nil], bank: bank, texts: [$1])
      } + [result("Eve", [1], bank: bank, texts: ["It is downhill."])])
    #expect(report.analysis.unmarked == 4)
    #expect(report.attempts[0].maximum == 0)
    let table = Marks.table(of: report)
    #expect(
      table == """
        question\tanswer\tlearners\tpoints\tstem\tmodel answer
        why\tgravity\t2\t\tWhy?\tIt is downhill.
        why\t'=1+1\t1\t\tWhy?\tIt is downhill.
        why\twind\t1\t\tWhy?\tIt is downhill.

        """)
    let filled =
      table.replacing("gravity\t2\t", with: "gravity\t2\t1")
      .replacing("'=1+1\t1\t", with: "'=1+1\t1\t0,5") + "why\tsnow\t1\t0\n"
    #expect(report.apply(try Marks(reading: filled)) == [5])
    #expect(report.attempts.map(\.score) == [1, 1, 0, 0.5, 1])
    #expect(report.analysis.unmarked == 1)
  }

  @Test("points that are no share of one are refused with their line")
  func badMarks() {
    for points in ["2", "-1", "x", "nan"] {
      #expect(throws: Marks.Flaw.self) {
        try Marks(reading: "question\tanswer\tlearners\tpoints\nwhy\ta\t1\t\(points)\n")
      }
    }
  }

  @Test("JSON has every field, null where there is no number")
  func json() throws {
    let report = try report([result("Ada", [1, 0])])
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let text = String(decoding: try encoder.encode(ReportJSON(report)), as: UTF8.self)
    let second = report.sheet.questions[1]
    #expect(
      text.contains(
        #""test":{"kr20":null,"learners":1,"mean":1,"questions":2,"sd":null,"sem":null}"#))
    #expect(
      text.contains(#""learners":[{"max":2,"missed":["\#(second.id)"],"name":"Ada","score":1}]"#))
    #expect(text.contains(#""unmarked":0"#) && text.contains(#""rejected":[]"#))
    #expect(text.contains(#""item_rest":null"#) && text.contains(#""median_seconds":10"#))
    #expect(text.contains(#"{"chosen":1,"credit":1,"text":"Alpha"#))
  }

  @Test("the table has a row for every learner and question, and nothing that computes")
  func csv() throws {
    let report = try report([
      result("=HYPERLINK(1)", [1, 0.5]), result("Ada, the \"first\"", [0, 1]),
    ])
    let rows = report.csv.split(separator: "\r\n", omittingEmptySubsequences: false).map(
      String.init)
    let ids = report.sheet.questions.map(\.id)
    #expect(rows[0] == "learner,score,max,\(ids[0]),\(ids[1])")
    #expect(rows[1] == "'=HYPERLINK(1),1.5,2,1,0.5")
    #expect(rows[2] == "\"Ada, the \"\"first\"\"\",1,2,0,1")
    #expect(rows[3].isEmpty)
    #expect(rows[5].hasPrefix("\(ids[0]),What is river number"))
    #expect(rows.count == 8)
  }
}
