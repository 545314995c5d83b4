import Canvas
import Foundation
import ProgressStore
import QuestionBank
import Testing
import Tutoring

@testable import Screens

@Suite("The progress of a learner")
struct ProgressViewTests {
  private static let noon = Date(timeIntervalSince1970: 1_800_000_000)
  private static let bank = Bank(
    quiz: "tea", title: "Tea", questions: ["Making", "Kinds", "Places"].flatMap(questions))

  /// Four questions of a topic.
  private static func questions(of topic: String) -> [Question] {
    (1...4).map { number in
      Question(
        id: "\(topic)-\(number)", topic: topic, stem: .init("\(topic) \(number)?"),
        content: .choice([.init("Green tea", credit: 1), .init("Black tea", credit: 0)]),
        fact: "\(topic)-\(number)")
    }
  }

  /// An answer to a question some days ago.
  private static func answer(
    _ question: String, daysAgo: Int, isRight: Bool, sure: Confidence? = nil
  ) -> Event {
    Event(
      id: UUID(), time: noon - Double(daysAgo) * 86_400, learner: "ada", session: UUID(),
      quiz: "tea", question: question, answer: isRight ? "Green tea" : "Black tea",
      verdict: isRight ? "correct" : "wrong", credit: isRight ? 1 : 0, grade: isRight ? 3 : 1,
      confidence: sure?.rawValue, seconds: 12)
  }

  /// Weeks of learning: Making goes well, Kinds badly, Places were never asked.
  private static let events: [Event] = (0..<60).reversed().flatMap { daysAgo -> [Event] in
    let making = answer(
      "Making-\(daysAgo % 3 + 1)", daysAgo: daysAgo, isRight: daysAgo % 5 != 4, sure: .sure)
    let kinds = answer(
      "Kinds-\(daysAgo % 4 + 1)", daysAgo: daysAgo, isRight: daysAgo % 3 == 2)
    return daysAgo > 2 ? [making, kinds] : [making]
  }

  private func app(_ layout: Layout, _ events: [Event] = events) -> App {
    var app = App(rows: layout.rows, columns: layout.columns, symbols: .unicode)
    app.show(Menu(title: "Tea", items: [.init("Progress", choice: .progress)]))
    let statistics = Statistics(Self.bank, events: events, at: Self.noon, timeZone: .gmt)
    app.show(ProgressView(statistics, questions: Self.bank.questions))
    return app
  }

  @discardableResult
  private func press(_ keys: Key..., in app: inout App) -> [App.Request] {
    keys.flatMap { app.update(.key($0), at: Self.noon) }
  }

  private static let large = Layout(rows: 24, columns: 80)

  @Test(
    "every page looks as drawn", arguments: [large, Layout(rows: 12, columns: 40)])
  func pictures(layout: Layout) throws {
    var app = app(layout)
    for part in ProgressView.Part.allCases {
      try expect(app.screen, looksLike: "progress-\(part)-\(layout.columns)x\(layout.rows)")
      press(.right, in: &app)
    }
  }

  @Test("the weakest topic and what is mixed up are offered to be drilled")
  func drills() throws {
    var app = app(Self.large)
    #expect(app.screen.description.contains("› Weakest: Kinds"))
    let kinds = Set((1...4).map { "Kinds-\($0)" })
    #expect(press(.enter, in: &app) == [.perform(.open(.drill(kinds)))])
    press(.down, in: &app)
    #expect(app.screen.description.contains("› You mix up Black tea and Green tea,"))
    #expect(
      press(.enter, in: &app) == [.perform(.open(.drill(Set(Self.bank.questions.map(\.id)))))])
  }

  @Test("a parked question is brought back, and the page stays")
  func parked() {
    let park = Event(
      id: UUID(), time: Self.noon, learner: "ada", session: UUID(), quiz: "tea",
      question: "Places-2", kind: .park)
    var app = app(Self.large, Self.events.prefix(12) + [park])
    for _ in 1...4 { press(.right, in: &app) }
    #expect(app.screen.description.contains("› Places 2?"))
    #expect(
      press(.character("p"), in: &app) == [
        .perform(.note(.unpark, question: "Places-2", text: nil))
      ])
    app.renew(Statistics(Self.bank, events: Self.events.prefix(12), at: Self.noon, timeZone: .gmt))
    #expect(app.screen.description.contains("Nothing is parked."))
  }

  @Test("too few answers are no share: they are counted, and said to be too few")
  func fewAnswers() {
    var app = app(Self.large, Array(Self.events.prefix(12)))
    press(.right, .right, in: &app)
    let page = app.screen.description
    #expect(page.contains("Shown from 20 reviews on"))
    #expect(page.contains("Shown from 50 answers on"))
    #expect(page.contains(/\d of \d, sure/))
    #expect(!page.contains("%"))
  }

  @Test("whoever has answered nothing sees that, on every page")
  func nothingYet() {
    var app = app(Self.large, [])
    #expect(app.screen.description.contains("Nothing was asked yet."))
    press(.right, .right, .right, in: &app)
    #expect(app.screen.description.contains("Nothing was asked yet."))
  }
}
