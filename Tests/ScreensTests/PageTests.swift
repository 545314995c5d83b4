import Canvas
import Foundation
import QuestionBank
import Testing

@testable import Screens
@testable import Tutoring

@Suite("The other pages")
struct PageTests {
  private static let sizes = [Layout(rows: 24, columns: 80), Layout(rows: 12, columns: 40)]

  private func app(_ layout: Layout) -> App {
    App(rows: layout.rows, columns: layout.columns, symbols: .unicode)
  }

  private func name(_ page: String, _ layout: Layout) -> String {
    "\(page)-\(layout.columns)x\(layout.rows)"
  }

  private static let standing = Standing(
    questions: 62, due: 9, new: 12, missed: 4, known: 40, asked: 20, activeDays: 4, daysAway: 1,
    reading: .init(next: 3, sections: 6, minutes: 12), weakest: "Examples",
    test: .init(questions: 20, isBegun: false), isForClass: true)

  private func home(_ standing: Standing) -> Menu {
    .home(title: "Making tea", standing, folder: "~/.local/share/viva", hasOtherQuizzes: true)
  }

  @Test("the home screen looks as drawn", arguments: sizes)
  func home(layout: Layout) throws {
    var app = app(layout)
    app.show(home(Self.standing))
    try expect(app.screen, looksLike: name("home", layout))
  }

  @Test(
    "the home screen after a long absence, and with nothing due, looks as drawn", arguments: sizes)
  func quietHome(layout: Layout) throws {
    var app = app(layout)
    var standing = Self.standing
    (standing.due, standing.asked, standing.daysAway) = (41, 20, 10)
    app.show(home(standing))
    try expect(app.screen, looksLike: name("home-absence", layout))
    (standing.due, standing.new, standing.asked, standing.missed) = (0, 0, 0, 0)
    (standing.daysAway, standing.nextDue) = (0, "Thursday")
    app.show(home(standing))
    try expect(app.screen, looksLike: name("home-nothing-due", layout))
  }

  @Test("what is under More looks as drawn", arguments: sizes)
  func more(layout: Layout) throws {
    var app = app(layout)
    app.show(home(Self.standing))
    app.add(.more(Self.standing, hasOtherQuizzes: true))
    try expect(app.screen, looksLike: name("more", layout))
  }

  @Test("the first start looks as drawn", arguments: sizes)
  func firstStart(layout: Layout) throws {
    var app = app(layout)
    var standing = Self.standing
    standing.daysAway = nil
    app.show(home(standing))
    try expect(app.screen, looksLike: name("first-start", layout))
    app.show(.withoutQuiz(folder: "~/.local/share/viva"))
    try expect(app.screen, looksLike: name("no-quiz", layout))
  }

  @Test("the choice of a quiz looks as drawn, and follows the focus", arguments: sizes)
  func picker(layout: Layout) throws {
    var app = app(layout)
    app.show(
      .quizzes(
        (1...30).map {
          .init("Quiz \($0)", detail: "\($0 * 7) questions", aside: "3 due", choice: .quiz($0))
        }))
    for _ in 0..<25 { _ = app.update(.key(.down), at: .distantPast) }
    try expect(app.screen, looksLike: name("picker", layout))
    // Within what is in view the list stays and the focus moves.
    let before = app.screen.description.split(separator: "\n").first { $0.contains("Quiz 25") }
    for _ in 0..<2 { _ = app.update(.key(.up), at: .distantPast) }
    #expect(app.screen.description.contains(try #require(before)))
    #expect(app.screen.description.contains("› Quiz 24"))
  }

  @Test("a section looks as drawn, and Enter asks about it", arguments: sizes)
  func section(layout: Layout) throws {
    var app = app(layout)
    let lines = [
      "Making tea", "", "Black tea", "", "Black tea is left to oxidise.", "", "Green tea", "",
      "Green tea is steamed soon after picking, which stops it from darkening.",
    ]
    var view = ArticleView(title: "Making tea", lines: lines, section: 6..<9)
    view.scroll = 0
    app.places = [.section(view, place: 1, count: 6)]
    try expect(app.screen, looksLike: name("section", layout))
    #expect(app.update(.key(.enter), at: .distantPast) == [.perform(.ask(section: 1))])
    view.section = 0..<9
    app.places = [.section(view, place: 1, count: 6)]
    var pages = 1
    while app.update(.key(.character(" ")), at: .distantPast).isEmpty { pages += 1 }
    #expect(pages == (layout.rows == 24 ? 1 : 2))
  }

  @Test("asking for an article looks as drawn, and says what was wrong", arguments: sizes)
  func making(layout: Layout) throws {
    var app = app(layout)
    app.askForArticle()
    for character in "tea.txt" { _ = app.update(.key(.character(character)), at: .distantPast) }
    #expect(app.update(.key(.enter), at: .distantPast) == [.perform(.make(article: "tea.txt"))])
    app.complain(aboutArticle: "tea.txt: no such file")
    try expect(app.screen, looksLike: name("making", layout))
  }

  @Test(
    "while a quiz is made its share, count and time are shown, and Esc stops it", arguments: sizes)
  func makingProgress(layout: Layout) throws {
    var app = app(layout)
    app.askForArticle()
    for character in "large.txt" { _ = app.update(.key(.character(character)), at: .distantPast) }
    #expect(app.pulse == nil)
    _ = app.update(.key(.enter), at: .distantPast)
    #expect(app.update(nil, at: .distantPast) == [.perform(.watchMaking)])
    #expect(app.pulse != nil)
    app.showMaking(0.6, "Checking questions: 4,210 of 10,500, about 3 s left")
    try expect(app.screen, looksLike: name("making-progress", layout))
    // It goes on below the help.
    _ = app.update(.key(.character("?")), at: .distantPast)
    #expect(app.update(nil, at: .distantPast) == [.perform(.watchMaking)])
    _ = app.update(.key(.escape), at: .distantPast)
    #expect(app.update(.key(.escape), at: .distantPast) == [.perform(.stopMaking)])
    #expect(app.pulse == nil)
    #expect(app.screen.description.contains("File: large.txt"))
    #expect(app.screen.description.contains("Stopped; nothing was written."))
  }

  @Test("a text is found in the article, and n and N go round its places")
  func findInArticle() {
    var app = app(Layout(rows: 12, columns: 40))
    let lines = (1...50).map { $0.isMultiple(of: 20) ? "Tea in line \($0)" : "Line \($0)" }
    app.places = [.article(ArticleView(title: "Tea", lines: lines))]
    func press(_ keys: Key...) { for key in keys { _ = app.update(.key(key), at: .distantPast) } }
    press(.character("/"), .character("t"), .character("E"), .character("a"), .enter)
    let first = { app.screen.description.split(separator: "\n")[2].split(separator: " ").first }
    #expect(first() == "20")
    press(.character("n"))
    #expect(first() == "40")
    press(.character("n"))
    #expect(first() == "20")
    press(.character("N"))
    #expect(first() == "40")
  }

  @Test("the article looks as drawn, with the sentence in view", arguments: sizes)
  func article(layout: Layout) throws {
    var lines = ["Making tea", "", "Black tea", ""]
    lines += (5...30).map {
      "Line \($0) goes on for a while, so that it has to be wrapped somewhere."
    }
    lines[17] = "  2. Oxidation: The leaves lie in moist air. Their colour comes from that. 茶色。"
    let view = ArticleView(
      title: "Making tea", lines: lines,
      highlight: .init(line: 18, text: "Their colour comes from that."))
    var app = app(layout)
    app.places = [.article(view)]
    try expect(app.screen, looksLike: name("article", layout))
    let marked = app.screen.cells.filter { $0.style == .highlight }.map(\.text).joined()
    #expect(marked.filter { $0 != " " } == "Theircolourcomesfromthat.")
  }

  @Test("a sentence that goes on in the next line is marked in both")
  func sentenceOverLines() {
    let view = ArticleView(
      title: "", lines: ["One. Two goes", "  on here. Three."],
      highlight: .init(line: 1, text: "Two goes on here."))
    let spans = view.body(width: 40).lines.flatMap(\.spans).filter { $0.style == .highlight }
    #expect(spans.map(\.text) == ["Two goes", "on here."])
  }

  @Test("a line that does not hold its sentence any more is marked whole")
  func changedArticle() {
    let view = ArticleView(
      title: "", lines: ["Something else."], highlight: .init(line: 1, text: "Gone."))
    let spans = view.body(width: 40).lines.flatMap(\.spans).filter { $0.style == .highlight }
    #expect(spans.map(\.text) == ["Something else."])
  }

  @Test("the end of a session looks as drawn", arguments: sizes)
  func summary(layout: Layout) throws {
    let missed = Sample.all.prefix(3).map {
      Session.Summary.Missed(question: $0.question, given: "Rolling", right: "Steaming")
    }
    let summary = Session.Summary(
      answered: 20, rightAtFirstTry: 14, missed: Array(missed), seconds: 400,
      daysUntilDue: Array(repeating: 1, count: 6) + Array(repeating: 3, count: 14))
    var app = app(layout)
    app.places = [.summary(SummaryView(summary, waiting: 20))]
    try expect(app.screen, looksLike: name("summary", layout))
  }

  @Test("a question that was missed looks as drawn when it is opened at the end", arguments: sizes)
  func missed(layout: Layout) throws {
    let missed = Session.Summary.Missed(
      question: Sample.all[0].question, given: "Rolling", right: "Steaming")
    let summary = Session.Summary(
      answered: 1, rightAtFirstTry: 0, missed: [missed], seconds: 20, daysUntilDue: [1])
    var app = app(layout)
    app.article = .init(title: "Tea", lines: ["Tea"])
    app.places = [.summary(SummaryView(summary))]
    for key in [Key.down, .enter] { _ = app.update(.key(key), at: .distantPast) }
    try expect(app.screen, looksLike: name("missed", layout))
  }

  @Test("a session ends with one offer: what was missed, else what waits, else nothing")
  func offers() {
    func offer(missed: Int, waiting: Int, next: String? = nil) -> SummaryView.Choice? {
      let missed = Sample.all.prefix(missed).map {
        Session.Summary.Missed(question: $0.question, given: "", right: "")
      }
      let summary = Session.Summary(
        answered: 5, rightAtFirstTry: 4, missed: Array(missed), seconds: 1, daysUntilDue: [])
      return SummaryView(summary, waiting: waiting, isReading: next != nil, nextSection: next)
        .choices.first
    }
    #expect(offer(missed: 1, waiting: 5) == .reviewMissed)
    #expect(offer(missed: 0, waiting: 5) == .goOn)
    #expect(offer(missed: 0, waiting: 0) == .done)
    #expect(offer(missed: 1, waiting: 0, next: "Green tea") == .readOn)
  }

  @Test("the help of every context looks as drawn", arguments: KeyContext.allCases, sizes)
  func help(context: KeyContext, layout: Layout) throws {
    var app = app(layout)
    app.places = [.help(HelpView(context))]
    try expect(app.screen, looksLike: name("help-\(context)", layout))
  }

  @Test("what is drawn at 80 x 24 is drawn at 40 x 12 as well")
  func everyPicture() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Pictures")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    func names(_ size: String) -> Set<String> {
      Set(files.filter { $0.hasSuffix(size) }.map { String($0.dropLast(size.count)) })
    }
    #expect(names("-80x24.txt") == names("-40x12.txt"))
    #expect(names("-80x24.txt").count > 100)
  }

  @Test("a terminal that is too small says what is needed")
  func tooSmall() {
    #expect(
      app(Layout(rows: 4, columns: 30)).screen.description
        == "viva needs 40 x 12; this is 30\nx 4.\n\n")
    #expect(app(Layout(rows: 1, columns: 1)).screen.description == "v")
  }
}
