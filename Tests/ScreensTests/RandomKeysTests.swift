import Articles
import Canvas
import Classroom
import Foundation
import ProgressStore
import QuestionBank
import Testing
import Tutoring

@testable import Screens

@Suite("Random keys at random sizes")
struct RandomKeysTests {
  private static let noon = Date(timeIntervalSince1970: 1_800_000_000)
  private static let lines = (1...40).map { "This is what line \($0) of the 茶 article says." }

  @Test(
    "whatever is pressed at whatever size, every page is drawn within its grid", arguments: 0..<30)
  func property(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    var app = App(rows: 24, columns: 80, symbols: seed.isMultiple(of: 3) ? .ascii : .unicode)
    var questions = Sample.all.map(\.question).shuffled(using: &generator)
    for index in questions.indices { questions[index].topic = index % 2 == 0 ? "Tea" : "お茶" }
    let bank = Bank(quiz: "tea", title: "Tea, and what is made of it: 茶", questions: questions)
    open(.study, bank, &app, seed: seed)
    for step in 0..<120 {
      let event = Self.event(step, using: &generator)
      for request in app.update(event, at: Self.noon + Double(step)) {
        switch request {
        case .perform(.open(let choice)): open(choice, bank, &app, seed: seed)
        case .perform(.goHome): open(.more, bank, &app, seed: seed)
        case .perform(.ask), .perform(.read): open(.review, bank, &app, seed: seed)
        case .perform(.watchMaking) where step.isMultiple(of: 5):
          app.complain(aboutArticle: "no such file: " + String(repeating: "x", count: 99))
        case .perform(.watchMaking):
          app.showMaking(Double(step) / 120, "Checking questions: \(step) of 120, about 3 s left")
        case .leave: return
        case .perform, .redraw: break
        }
      }
      try check(app.screen, of: app.page, app.layout)
    }
  }

  /// Opens a page as the program would.
  private func open(_ choice: Menu.Choice, _ bank: Bank, _ app: inout App, seed: Int) {
    let text = App.Text(title: bank.title, lines: Self.lines)
    switch choice {
    case .study, .review:
      if app.places.isEmpty { open(.more, bank, &app, seed: seed) }
      let session = Session(
        bank, history: History(),
        settings: .init(
          mode: choice == .study ? .study : .read, learner: "ada", newFacts: 20, timeZone: .gmt,
          seed: UInt64(seed), entropy: 1), at: Self.noon)
      app.show(session, article: text, nextSection: (1, "Green tea"), at: Self.noon)
    case .progress, .drill:
      let statistics = Statistics(bank, events: [], at: Self.noon, timeZone: .gmt)
      app.show(ProgressView(statistics, questions: bank.questions))
    case .questions, .find, .lookThrough:
      app.show(
        Browser(
          Catalogue(bank, events: [], today: 0), isLookThrough: choice == .lookThrough),
        article: text, isFinding: choice == .find)
    case .read:
      let article = Article(
        sections: [.init(heading: .init("Tea", line: 1)), .init(heading: .init("More", line: 20))])
      let reading = Reading(article, lineCount: Self.lines.count, bank: bank)
      if !reading.sections.isEmpty { app.show(reading, section: 0, of: text) }
    case .make: app.askForArticle()
    default:
      let standing = Standing(
        questions: 62, due: 9, new: 12, missed: 4, known: 40.2, asked: 20, activeDays: 4,
        daysAway: seed % 4 == 0 ? nil : seed % 12, reading: .init(next: 2, sections: 6, minutes: 9),
        test: .init(questions: 20, isBegun: seed % 2 == 0), isForClass: true)
      if choice == .quizzes {
        app.add(.more(standing, hasOtherQuizzes: true))
      } else {
        app.show(.home(title: bank.title, standing, folder: "~/tea", hasOtherQuizzes: true))
      }
    }
  }

  private static let keys: [Key] =
    [
      .enter, .tab, .escape, .backspace, .up, .down, .left, .right, .home, .end, .pageUp,
      .pageDown, .shiftUp, .shiftDown, .function(1), .control("n"), .control("g"), .control("l"),
      .control("u"), .control("d"), .enter, .enter, .down, .down,
    ] + "1234567890tfyndshceo!u?qKJjkgG +日e/nNflpE".map(Key.character)

  private static func event(
    _ step: Int, using generator: inout SeededGenerator
  ) -> InputEvent? {
    if step % 7 == 0 {
      return .resize(
        rows: .random(in: 1...100, using: &generator),
        columns: .random(in: 1...300, using: &generator))
    }
    switch Int.random(in: 0..<12, using: &generator) {
    case 0:
      return .click(
        row: .random(in: 0..<60, using: &generator), column: .random(in: 0..<90, using: &generator))
    case 1: return .wheel(Bool.random(using: &generator) ? 1 : -1)
    case 2: return .paste("a\nb\u{1B}[2J\u{202E}é茶")
    case 3: return nil
    default: return .key(keys.randomElement(using: &generator) ?? .enter)
    }
  }

  @Test("so is every page of a test and of a drill", arguments: 0..<10)
  func scenes(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let symbols: Symbols = seed.isMultiple(of: 3) ? .ascii : .unicode
    let bank = Bank(
      quiz: "tea", title: "Tea, and what is made of it: 茶", questions: Sample.all.map(\.question))
    let paper = Paper(bank, .init(seed: UInt64(seed), isOpen: true), for: "ada")
    let learner = try #require(LearnerName("ada"))
    let header = Attempt.Header(
      learner: learner, bank: bank.digest, settings: paper.settings,
      minutes: seed.isMultiple(of: 2) ? 90 : nil, began: Self.noon)
    var sitting = TestSitting(
      Attempt(header, entries: [], of: bank, at: Self.noon), of: bank, rows: 24, columns: 80,
      symbols: symbols, at: Self.noon)
    let teams = seed.isMultiple(of: 2) ? ["Owls", "Foxes"] : []
    var drill = Drill(
      paper, .init(className: "7b", teams: teams, timeZone: .gmt, entropy: 1), rows: 24,
      columns: 80, symbols: symbols, at: Self.noon)
    for step in 0..<120 {
      let event = Self.event(step, using: &generator)
      for request in sitting.update(event, at: Self.noon + Double(step)) {
        if case .perform(.handIn) = request { sitting.showResult() }
      }
      try check(sitting.screen, of: sitting.page, sitting.layout)
      _ = drill.update(event, at: Self.noon + Double(step))
      try check(drill.screen, of: drill.page, drill.layout)
    }
  }

  /// Expects every row to be as wide as the screen, the cursor to stand on it, and no text to lie
  /// over another.
  private func check(_ screen: Screen, of page: Page, _ layout: Layout) throws {
    let rows = (0..<screen.rows).filter { row in
      let start = row * screen.columns
      let cells = screen.cells[start..<start + screen.columns]
      return cells.reduce(0) { $0 + $1.text.columns } != screen.columns
    }
    #expect(rows.isEmpty)
    #expect(screen.rows == layout.rows && screen.columns == layout.columns)
    if let cursor = screen.cursor { #expect(screen[cursor.row, cursor.column] != nil) }
    guard !layout.isTooSmall else { return }
    for line in page.body.lines {
      let text = line.spans.reduce(0) { $0 + $1.text.columns }
      let trailing = line.trailing.map { $0.text.columns + (text == 0 ? 0 : 1) } ?? 0
      #expect(text + trailing <= layout.bodyWidth, "\(line)")
    }
    let footer = try #require(screen.description.split(separator: "\n").last)
    let kept = page.footer.filter(\.isKept)
    #expect(kept.allSatisfy { footer.contains("\($0.keys) \($0.text)") }, "\(footer)")
  }
}
