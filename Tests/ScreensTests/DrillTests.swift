import Canvas
import Foundation
import ProgressStore
import QuestionBank
import Testing

@testable import Classroom
@testable import Screens

@Suite("A drill at the projector")
struct DrillTests {
  private static let start = Date(timeIntervalSince1970: 1_767_225_600)

  private static let bank = Bank(
    quiz: "tea", title: "Tea",
    questions: Sample.all.map(\.question).filter { ["q-choice", "q-classify"].contains($0.id) })

  /// A drill of two questions, of which the first is a single choice.
  private func drill(
    teams: [String] = [], rows: Int = 18, columns: Int = 60
  ) throws -> Drill {
    let seed = try #require(
      (0..<50 as Range<UInt64>).first { seed in
        Paper(Self.bank, .init(seed: seed), for: "7b").items[0].question.id == "q-choice"
      })
    return Drill(
      Paper(Self.bank, .init(seed: seed), for: "7b"),
      .init(
        className: "7b", teams: teams, timeZone: .gmt,
        entropy: 1),
      rows: rows, columns: columns, symbols: .unicode, at: Self.start)
  }

  @discardableResult
  private func press(_ drill: inout Drill, _ keys: String, after seconds: Double = 5) -> [Event] {
    keys.flatMap { character -> [Event] in
      let key: Key =
        switch character {
        case "⏎": .enter
        case "⌫": .backspace
        default: .character(character)
        }
      return drill.update(.key(key), at: Self.start + seconds).compactMap {
        if case .perform(.record(let event)) = $0 { event } else { nil }
      }
    }
  }

  /// The hands for the right option and for each of the others, in the order shown.
  private func votes(right: Int, others: Int, _ drill: Drill) -> String {
    "v"
      + drill.item.options.map { "\(drill.item.question.isRight(option: $0) ? right : others)⏎" }
      .joined()
  }

  @Test("counts are shown only when all are entered, and the key only when it is asked for")
  func votes() throws {
    var drill = try drill()
    #expect(!drill.screen.description.contains("Steaming"))
    press(&drill, "⏎v17⏎")
    #expect(drill.screen.description.contains("Hands for 2:"))
    #expect(!drill.screen.description.contains("17"))
    press(&drill, "5⏎6⏎")
    #expect(drill.screen.description.contains("17"))
    #expect(drill.screen.description.contains("28 votes."))
    #expect(!drill.screen.description.contains("✓"))
    press(&drill, "⏎")
    #expect(drill.screen.description.contains("✓"))
  }

  @Test(
    "talking with the neighbour is suggested once, where 30 to 70 % are right",
    arguments: [(2, 4, false), (3, 3, true), (6, 3, true), (12, 3, true), (16, 3, false)])
  func neighbours(right: Int, others: Int, isSuggested: Bool) throws {
    // With three options the share is right / (right + 2 × others): 20, 33, 50, 67 and 73 %.
    var drill = try drill()
    press(&drill, "⏎" + votes(right: right, others: others, drill))
    #expect(drill.screen.description.contains("Talk with your neighbour") == isSuggested)
    press(&drill, votes(right: right, others: others, drill))
    #expect(!drill.screen.description.contains("Talk with your neighbour"))
  }

  @Test("a vote is recorded under the class at the moment of the key, and undo takes it back")
  func recorded() throws {
    var drill = try drill()
    #expect(press(&drill, "⏎" + votes(right: 6, others: 3, drill)).isEmpty)
    let events = press(&drill, "⏎", after: 12)
    #expect(events.map(\.kind) == [.begin, .answer])
    let answer = try #require(events.last)
    #expect(answer.learner == "7b" && answer.mode == "drill" && answer.question == "q-choice")
    #expect(answer.verdict == "partly" && answer.credit == 0.5 && answer.grade == 1)
    #expect(answer.answer?.contains("Rolling 3") == true)
    #expect(answer.seconds == 7)
    let undone = press(&drill, "u")
    #expect(undone.map(\.kind) == [.undo])
    #expect(undone.first?.target == answer.id)
    #expect(press(&drill, votes(right: 9, others: 1, drill) + "⏎").map(\.verdict) == ["correct"])
  }

  @Test("a wrong answer passes to the other team, whose point is worth half to the class")
  func teams() throws {
    var drill = try drill(teams: ["Owls", "Foxes"])
    press(&drill, "⏎")
    #expect(drill.screen.description.contains("▶ Owls 0"))
    press(&drill, "w")
    #expect(drill.screen.description.contains("▶ Foxes 0"))
    let events = press(&drill, "b⏎")
    #expect(events.last?.verdict == "partly" && events.last?.grade == 1)
    #expect(drill.points == [0, 1])
    // The point was meant for the others: the log is put right.
    #expect(press(&drill, "a").map(\.kind) == [.undo, .answer])
    #expect(drill.points == [1, 0])
    press(&drill, "⏎")
    #expect(drill.state.turn == 1 && drill.points == [1, 0])
    let last = press(&drill, "⏎b⏎")
    #expect(last.map(\.verdict) == ["correct"])
    press(&drill, "⏎")
    #expect(drill.screen.description.contains("2 asked, 0 missed."))
    #expect(drill.points == [1, 1])
  }

  @Test("without votes and teams the teacher says whether the class knew it")
  func byWord() throws {
    var drill = try drill()
    #expect(press(&drill, "⏎⏎").last?.verdict == "undecided")
    let events = press(&drill, "n")
    #expect(events.map(\.kind) == [.undo, .answer])
    #expect(events.last?.grade == 1)
    #expect(press(&drill, "y").last?.grade == 3)
  }

  @Test("a skipped question is not recorded, and undo brings it back")
  func skip() throws {
    var drill = try drill()
    #expect(press(&drill, "s").isEmpty)
    #expect(drill.state.index == 1)
    #expect(press(&drill, "u").isEmpty)
    #expect(drill.state.index == 0)
  }

  @Test("undo goes back into the question before without losing its record")
  func undoAcross() throws {
    var drill = try drill()
    press(&drill, "⏎⏎y⏎")
    #expect(drill.state.index == 1)
    #expect(press(&drill, "u").isEmpty)
    #expect(drill.state.phase == .revealed && drill.state.isKnown == true)
    #expect(press(&drill, "⏎⏎⏎").map(\.question) == ["q-classify"])
    #expect(press(&drill, "u").map(\.kind) == [.undo])
  }

  @Test("the clock runs from the options on, and can be stopped")
  func clock() throws {
    var drill = try drill()
    press(&drill, "⏎", after: 0)
    #expect(drill.screen.description.contains("0:30"))
    _ = drill.update(nil, at: Self.start + 12)
    #expect(drill.screen.description.contains("0:18"))
    press(&drill, " ", after: 12)
    _ = drill.update(nil, at: Self.start + 60)
    #expect(drill.screen.description.contains("paused · 0:18"))
    press(&drill, " ", after: 60)
    _ = drill.update(nil, at: Self.start + 78)
    #expect(drill.screen.description.contains("The time is over."))
  }

  @Test(
    "it looks as drawn",
    arguments: [
      Layout(rows: 24, columns: 80), Layout(rows: 18, columns: 60), Layout(rows: 12, columns: 40),
    ])
  func pictures(layout: Layout) throws {
    let size = "\(layout.columns)x\(layout.rows)"
    var drill = try drill(teams: ["Owls", "Foxes"], rows: layout.rows, columns: layout.columns)
    try expect(drill.screen, looksLike: "drill-stem-\(size)")
    press(&drill, "⏎v5⏎")
    try expect(drill.screen, looksLike: "drill-counting-\(size)")
    press(&drill, "15⏎8⏎")
    try expect(drill.screen, looksLike: "drill-votes-\(size)")
    press(&drill, "v2⏎20⏎6⏎a⏎")
    try expect(drill.screen, looksLike: "drill-key-\(size)")
    press(&drill, "⏎⏎" + votes(right: 6, others: 9, drill))
    try expect(drill.screen, looksLike: "drill-classify-\(size)")
    press(&drill, "⏎⏎")
    try expect(drill.screen, looksLike: "drill-end-\(size)")
  }
}
