import Canvas
import Foundation
import Memory
import ProgressStore
import QuestionBank
import Testing
import Tutoring

@testable import Screens

@Suite("The questions of a quiz")
struct BrowserTests {
  private static let noon = Date(timeIntervalSince1970: 1_800_000_000)
  /// How many of the samples are asked.
  private static let count = Sample.all.count { $0.question.content != .description }

  private func event(
    _ kind: Event.Kind, _ question: String, answer: String? = nil, verdict: String? = nil,
    grade: Int? = nil, target: UUID? = nil, daysAgo: Double = 0
  ) -> Event {
    Event(
      id: UUID(), time: Self.noon - daysAgo * 86_400, learner: "ada", session: UUID(), quiz: "tea",
      question: question, kind: kind, target: target, answer: answer, verdict: verdict,
      grade: grade)
  }

  /// The samples, some of which were answered, flagged and parked.
  private func catalogue(_ more: [Event] = []) -> Catalogue {
    let bank = Bank(quiz: "tea", title: "Tea", questions: Sample.all.map(\.question))
    let events = [
      event(.answer, "q-choice", answer: "Rolling", verdict: "wrong", grade: 1, daysAgo: 3),
      event(.answer, "q-cloze", answer: "oxidise", verdict: "correct", grade: 3, daysAgo: 1),
      event(.flag, "q-select", answer: "which plant?"), event(.park, "q-list"),
    ]
    // 1_800_000_000 is noon of day 20833 at Greenwich.
    return Catalogue(bank, events: events + more, today: 20_833)
  }

  private func app(_ layout: Layout = Layout(rows: 24, columns: 80)) -> App {
    var app = App(rows: layout.rows, columns: layout.columns, symbols: .unicode)
    app.show(Menu(title: "Tea", items: [.init("Questions", choice: .questions)]))
    app.show(Browser(catalogue()), article: nil)
    return app
  }

  @discardableResult
  private func press(_ keys: Key..., in app: inout App) -> [App.Request] {
    keys.flatMap { app.update(.key($0), at: Self.noon) }
  }

  private func type(_ text: String, in app: inout App) {
    for character in text { _ = app.update(.key(.character(character)), at: Self.noon) }
  }

  private func stems(_ browser: Browser) -> [String] {
    browser.found.map { browser.catalogue.questions[$0].id }
  }

  @Test("what is due in the list is reckoned with the weights that were fitted to the learner")
  func fittedWeights() throws {
    let bank = Bank(quiz: "tea", title: "Tea", questions: Sample.all.map(\.question))
    let events = [event(.answer, "q-cloze", verdict: "correct", grade: 3, daysAgo: 10)]
    var values = Weights.standard.values
    // In days, how long what was right at the first meeting is likely known; else it is 2.3065.
    values[2] = 90
    let fitted = Scheduler(weights: try Weights(values))
    for (scheduler, due) in [(Scheduler.standard, ["q-cloze"]), (fitted, [])] {
      var browser = Browser(
        Catalogue(bank, events: events, scheduler: scheduler, today: 20_833))
      browser.show(.mark(.due))
      #expect(stems(browser) == due)
    }
  }

  @Test("a text is found in stems, answers and explanations, whatever its case and accents")
  func search() {
    var browser = Browser(catalogue())
    #expect(browser.found.count == Self.count)
    browser.search(for: "DARJÉELING")
    #expect(stems(browser) == ["q-sorting"])
    browser.search(for: "enzymes")
    #expect(stems(browser) == ["q-choice"])
    browser.search(for: "no such words")
    #expect(browser.found.isEmpty)
    #expect(browser.body(width: 40, height: 10, .unicode).lines.count == 1)
  }

  @Test("only what bears a mark, a kind or a topic is listed, and only filters that list something")
  func filters() {
    var browser = Browser(catalogue())
    let expected: [(Browser.Filter, [String])] = [
      (.mark(.missed), ["q-choice"]), (.mark(.flagged), ["q-select"]),
      (.mark(.parked), ["q-list"]), (.mark(.due), ["q-choice"]), (.kind(.cloze), ["q-cloze"]),
      (.topic("Making tea"), ["q-choice"]),
    ]
    for (filter, ids) in expected {
      browser.show(filter)
      #expect(stems(browser) == ids, "\(filter)")
      #expect(browser.filters.first { $0.filter == filter }?.count == ids.count)
    }
    browser.show(.all)
    #expect(!browser.filters.contains { $0.filter == .kind(.description) })
  }

  @Test("what is looked for is found while it is typed, and Esc brings the whole list back")
  func findingKeys() {
    var app = app()
    press(.character("/"), in: &app)
    type("uji", in: &app)
    #expect(app.screen.description.contains("1 question · “uji”"))
    press(.enter, in: &app)
    #expect(app.context == .browser)
    press(.escape, in: &app)
    #expect(app.screen.description.contains("\(Self.count) questions"))
    #expect(press(.escape, in: &app) == [.perform(.goHome)])
  }

  @Test("a flag takes a note, and a second press takes it away")
  func flagging() {
    var app = app()
    press(.enter, .character("!"), in: &app)
    type("odd? q", in: &app)
    #expect(
      press(.enter, in: &app) == [.perform(.note(.flag, question: "q-choice", text: "odd? q"))])
    app.renew(catalogue([event(.flag, "q-choice", answer: "odd? q")]))
    #expect(app.screen.description.contains("Flagged: odd? q"))
    #expect(
      press(.character("!"), in: &app) == [
        .perform(.note(.unflag, question: "q-choice", text: nil))
      ])
  }

  @Test("looking through keeps with Enter, puts away with p, and ends after the last")
  func lookThrough() {
    var app = app()
    press(.character("l"), in: &app)
    #expect(app.screen.description.contains("1 of \(Self.count)"))
    press(.enter, in: &app)
    #expect(app.screen.description.contains("2 of \(Self.count)"))
    #expect(
      press(.character("p"), in: &app) == [.perform(.note(.park, question: "q-select", text: nil))])
    #expect(app.screen.description.contains("3 of \(Self.count)"))
    for _ in 3...Self.count { press(.enter, in: &app) }
    #expect(app.screen.description.contains("That was the last one."))
    #expect(app.context == .browser)
  }

  @Test("a question is edited from the list and from its page, and stays in focus afterwards")
  func editing() {
    var app = app()
    press(.down, in: &app)
    #expect(press(.character("E"), in: &app) == [.perform(.edit(question: "q-select"))])
    press(.enter, in: &app)
    #expect(press(.character("E"), in: &app) == [.perform(.edit(question: "q-select"))])
    var questions = Sample.all.map(\.question)
    questions[1].stem = "Which teas come from one plant?"
    questions.insert(Question(id: "q-0", stem: "Another?", content: .essay), at: 0)
    app.renew(
      Catalogue(Bank(quiz: "tea", title: "Tea", questions: questions), events: [], today: 0))
    #expect(app.screen.description.contains("Which teas come from one plant?"))
    #expect(app.screen.description.contains("2 of \(Self.count)"))
  }

  @Test("the history names what was answered and how it was finally marked, the latest first")
  func history() {
    let wrong = event(.answer, "q-cloze", answer: "rust", verdict: "wrong", grade: 1)
    let accepted = event(
      .override, "q-cloze", answer: "rust", verdict: "correct", grade: 3, target: wrong.id)
    let undone = event(.answer, "q-cloze", answer: "never", verdict: "wrong", grade: 1)
    let undo = event(.undo, "q-cloze", target: undone.id)
    let catalogue = catalogue([wrong, accepted, undone, undo])
    let answers = catalogue.answers(4)
    #expect(answers.map(\.event.answer) == ["rust", "oxidise"])
    #expect(answers.map(\.verdict) == ["correct", "correct"])
  }

  @Test("a list of ten thousand questions puts together only what is near the focus")
  func longList() {
    let questions = (0..<10_000).map {
      Question(id: "q\($0)", stem: .init("Number \($0)?"), content: .essay)
    }
    var browser = Browser(
      Catalogue(Bank(quiz: "n", title: "N", questions: questions), events: [], today: 0))
    browser.moveFocus(to: 5_000)
    let body = browser.body(width: 60, height: 20, .unicode)
    #expect(body.lines.count == 40)
    #expect(body.height == 10_000)
    #expect(body.focus == 5_000..<5_001)
  }

  @Test(
    "the list and a question look as drawn",
    arguments: [Layout(rows: 24, columns: 80), Layout(rows: 12, columns: 40)])
  func pictures(layout: Layout) throws {
    let size = "\(layout.columns)x\(layout.rows)"
    var app = app(layout)
    try expect(app.screen, looksLike: "questions-\(size)")
    press(.character("f"), in: &app)
    try expect(app.screen, looksLike: "questions-filter-\(size)")
    press(.escape, .enter, in: &app)
    try expect(app.screen, looksLike: "question-\(size)")
    press(.character("!"), in: &app)
    type("The key is odd", in: &app)
    try expect(app.screen, looksLike: "question-note-\(size)")
    press(.escape, .escape, .character("l"), .right, .right, in: &app)
    try expect(app.screen, looksLike: "look-through-\(size)")
  }
}
