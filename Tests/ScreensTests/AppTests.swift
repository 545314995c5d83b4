import Canvas
import Foundation
import Grading
import ProgressStore
import QuestionBank
import Testing
import Tutoring

@testable import Screens

@Suite("What keys do to the screen")
struct AppTests {
  private static let noon = Date(timeIntervalSince1970: 1_800_000_000)
  private static let article = App.Text(
    title: "Tea", lines: (1...40).map { "This is what line \($0) of the article says." })

  private static let menu = Menu(
    title: "viva", items: [.init("Study", choice: .study), .init("Review", choice: .review)])

  /// The app in a session of some of the samples, above a menu.
  private func app(_ names: String..., title: String = "Tea") -> App {
    var app = App(rows: 24, columns: 80, symbols: .unicode)
    app.show(Self.menu)
    let questions = names.compactMap { name in Sample.all.first { $0.name == name }?.question }
    let bank = Bank(quiz: "tea", title: title, questions: questions)
    let settings = Session.Settings(
      learner: "ada", timeZone: .gmt, seed: 1, entropy: 1)
    let session = Session(bank, history: History(), settings: settings, at: Self.noon)
    app.show(session, article: Self.article, at: Self.noon)
    return app
  }

  /// Presses keys, one a second.
  @discardableResult
  private func press(_ keys: Key..., in app: inout App) -> [App.Request] {
    var requests: [App.Request] = []
    for (second, key) in keys.enumerated() {
      requests += app.update(.key(key), at: Self.noon + Double(second + 1))
    }
    return requests
  }

  /// What was written to the log, apart from the beginning of the session.
  private func recorded(_ requests: [App.Request]) -> [Event] {
    requests.compactMap {
      if case .perform(.record(let event)) = $0, event.kind != .begin { event } else { nil }
    }
  }

  /// The place of an option among those shown, from 1, as the key that chooses it.
  private func key(of text: String, in app: App) throws -> Key {
    let line = try #require(
      app.screen.description.split(separator: "\n").first { $0.contains(text) })
    return .character(try #require(line.first { $0.isNumber }))
  }

  @Test("a topic stands behind the title once the question is answered, unless it is the title")
  func topic() throws {
    for (title, heading) in [("Tea", "Tea · Making tea"), ("Making tea", "Making tea")] {
      var app = app("choice", title: title)
      press(.character("1"), .enter, in: &app)
      let line = try #require(app.screen.description.split(separator: "\n").first)
      #expect(line.dropFirst().hasPrefix(heading + "  "), "\(line)")
    }
  }

  @Test("choosing does not answer, the same number again does")
  func choosing() throws {
    var app = app("choice")
    let number = try key(of: "Steaming", in: app)
    #expect(recorded(press(number, in: &app)).isEmpty)
    let events = recorded(press(number, in: &app))
    #expect(events.map(\.verdict) == ["correct"])
    #expect(app.screen.description.contains("✓ Right."))
  }

  @Test("Enter answers with what has the focus")
  func enter() throws {
    var app = app("choice")
    press(try key(of: "Rolling", in: app), in: &app)
    #expect(recorded(press(.enter, in: &app)).map(\.answer) == ["Rolling"])
    #expect(app.screen.description.contains("✗ Wrong."))
  }

  @Test("a second Enter within 0.3 s does not hide a wrong verdict, a later one goes on")
  func doublePress() throws {
    var app = app("choice", "truefalse")
    let first = app.screen
    _ = app.update(.key(try key(of: "Rolling", in: app)), at: Self.noon)
    _ = app.update(.key(.enter), at: Self.noon + 1)
    let verdict = app.screen
    #expect(verdict != first)
    _ = app.update(.key(.enter), at: Self.noon + 1.2)
    #expect(app.screen == verdict)
    _ = app.update(.key(.enter), at: Self.noon + 1.4)
    #expect(app.screen != verdict)
  }

  @Test("what is typed survives resizing, help and hints")
  func typing() {
    var app = app("cloze")
    for character in "oxi" { press(.character(character), in: &app) }
    _ = app.update(.resize(rows: 12, columns: 40), at: Self.noon)
    press(.function(1), .escape, .tab, in: &app)
    _ = app.update(.resize(rows: 5, columns: 10), at: Self.noon)
    _ = app.update(.resize(rows: 24, columns: 80), at: Self.noon)
    #expect(app.screen.description.contains("oxi_________"))
    #expect(app.screen.description.contains("Hint: begins with o…"))
  }

  @Test("a pasted line break does not answer")
  func paste() {
    var app = app("short")
    #expect(app.update(.paste("bitter\nand\r\nburnt"), at: Self.noon).isEmpty)
    #expect(app.screen.description.contains("› bitter and burnt_"))
  }

  @Test("Enter on nothing is asked back once, then gives up")
  func emptyEnter() {
    var app = app("cloze")
    #expect(recorded(press(.enter, in: &app)).isEmpty)
    #expect(app.screen.description.contains("Nothing is typed."))
    #expect(recorded(press(.enter, in: &app)).map(\.verdict) == ["wrong"])
    #expect(app.screen.description.contains("Right answer: oxidise"))
  }

  @Test("a list takes a line for every entry and answers after the last")
  func list() {
    var app = app("list")
    var requests: [App.Request] = []
    for entry in ["drying", "rolling", "withering"] {
      for character in entry { press(.character(character), in: &app) }
      requests += press(.enter, in: &app)
    }
    #expect(recorded(requests).map(\.verdict) == ["correct"])
  }

  @Test("matching fills row after row by number and warns before it takes an unfinished answer")
  func matching() {
    var app = app("matching")
    #expect(recorded(press(.character("1"), .character("2"), .enter, in: &app)).isEmpty)
    #expect(app.screen.description.contains("Not every row is filled."))
    press(.character("3"), .backspace, in: &app)
    #expect(recorded(press(.character("3"), .enter, in: &app)).count == 1)
  }

  @Test("in ordering J and K carry the line with the focus")
  func ordering() throws {
    var app = app("ordering")
    let top = { (app: App) in
      app.screen.description.split(separator: "\n").first { $0.contains(" 1  ") }
    }
    let first = try #require(top(app))
    press(.character("J"), in: &app)
    #expect(try #require(top(app)) != first)
    press(.shiftUp, in: &app)
    #expect(top(app) == first)
  }

  @Test("an essay is marked by whoever wrote it")
  func essay() {
    var app = app("essay")
    press(.character("x"), .enter, in: &app)
    #expect(app.screen.description.contains("Was your answer right?"))
    #expect(press(.enter, in: &app).isEmpty)
    let events = recorded(press(.character("y"), in: &app))
    #expect(events.map(\.kind) == [.override])
    #expect(app.screen.description.contains("✓ Right."))
  }

  @Test("a click chooses an option, a second one on it answers")
  func mouse() throws {
    var app = app("choice")
    let lines = app.screen.description.split(separator: "\n", omittingEmptySubsequences: false)
    let row = try #require(lines.firstIndex { $0.contains("Steaming") })
    #expect(recorded(app.update(.click(row: row, column: 9), at: Self.noon)).isEmpty)
    #expect(app.update(.click(row: 0, column: 0), at: Self.noon).isEmpty)
    #expect(recorded(app.update(.click(row: row, column: 9), at: Self.noon)).count == 1)
  }

  @Test("the article opens at the sentence, and Esc returns to the same screen")
  func articlePlace() throws {
    var app = app("truefalse")
    press(.character("t"), .enter, in: &app)
    let verdict = app.screen
    press(.character("e"), in: &app)
    #expect(app.screen.description.contains("line 12 of the article"))
    let highlighted = app.screen.cells.filter { $0.style == .highlight }.map(\.text).joined()
    #expect(highlighted == "This is what line 12 of the article says.")
    press(.escape, in: &app)
    #expect(app.screen == verdict)
  }

  @Test("a click on a key of the footer does what the key does, at each of several keys")
  func clickOnFooter() throws {
    var app = app("ordering", "cloze")
    func click(_ text: String) throws -> [App.Request] {
      let footer = try #require(app.screen.description.split(separator: "\n").last)
      let start = try #require(footer.firstRange(of: text)?.lowerBound, "\(text): \(footer)")
      let column = footer.distance(from: footer.startIndex, to: start)
      return app.update(.click(row: 23, column: column), at: Self.noon + 9)
    }
    let before = try #require(
      app.screen.description.split(separator: "\n").first { $0.contains("› 1") })
    #expect(try click("J move").isEmpty)
    #expect(app.screen.description.contains("› 2" + before.split(separator: "1").last!))
    #expect(try click("move").isEmpty, "which of the keys is meant is not clear")
    #expect(try recorded(click("⏎ answer")).count == 1)
    #expect(try recorded(click("undo")).map(\.kind) == [.undo])
    _ = try click("help")
    #expect(app.context == .help)
    _ = try click("q back")
    #expect(app.context == .ordering)
  }

  @Test("a key that does nothing here says so, and a command that cannot be done says why")
  func refusals() {
    func said(_ key: Key, in app: inout App) -> String {
      let before = app.screen
      #expect(press(key, in: &app).isEmpty)
      #expect(app.screen != before, "\(key)")
      return app.notice ?? ""
    }
    var app = app("sorting")
    #expect(said(.character("x"), in: &app) == App.unknownKey)
    #expect(said(.character("3"), in: &app) == "There are only 2.")
    #expect(said(.character("u"), in: &app) == "There is nothing to undo.")
    #expect(
      said(.character("h"), in: &app)
        == "There is no hint for this question; d shows the answer.")
    press(.character("d"), in: &app)
    #expect(said(.character("e"), in: &app) == "This question has no line of the article.")
    #expect(
      said(.character("o"), in: &app) == "The verdict on a choice stands; ! flags the question.")
    #expect(
      said(.character("+"), in: &app) == "Only a right answer without help can be called easy.")
  }

  @Test("after the last hint comes the answer, as the footer says")
  func lastHint() {
    var app = app("cloze")
    press(.tab, .tab, in: &app)
    #expect(app.screen.description.contains("Tab the answer"))
    #expect(recorded(press(.tab, in: &app)).map(\.answer) == [""])
    #expect(app.screen.description.contains("Not known yet."))
  }

  @Test("undo goes back to the question and takes the answer out of the log")
  func undo() throws {
    var app = app("truefalse")
    let asked = app.screen
    let answer = try #require(recorded(press(.character("t"), .enter, in: &app)).first)
    let undone = recorded(press(.character("u"), in: &app))
    #expect(undone.map(\.target) == [answer.id])
    #expect(app.screen == asked)
  }

  @Test("at the end the missed questions can be opened and asked again")
  func end() throws {
    var app = app("truefalse")
    press(.character("t"), .enter, .enter, .character("f"), .enter, .enter, in: &app)
    #expect(app.screen.description.contains("0 of 1 at the first try."))
    press(.down, .enter, in: &app)
    #expect(app.screen.description.contains("You answered: True"))
    press(.character("q"), .up, .enter, in: &app)
    #expect(app.screen.description.contains("1 of 1"))
    #expect(app.screen.description.contains("› 1  True"))
  }

  @Test("leaving a session goes back to the menu with a word on what is saved")
  func leaving() {
    var app = app("truefalse", "choice")
    #expect(press(.escape, in: &app) == [.perform(.goHome)])
    #expect(app.farewell == "0 of 2 answered, saved; study again to go on.")
    #expect(press(.character("q"), in: &app) == [.leave(isInterrupted: false)])
  }

  @Test("what was begun of an answer is there again when the session is gone on with")
  func draft() throws {
    for (name, key) in [("cloze", "o"), ("select", " "), ("ordering", "J")] {
      var app = app(name, "truefalse")
      let session = try #require(app.session)
      press(.character(Character(key)), in: &app)
      let begun = app.screen
      press(.escape, in: &app)
      app.notice = nil
      app.show(session, article: Self.article, at: Self.noon)
      #expect(app.screen == begun, "\(name)")
    }
  }

  @Test("^C leaves at once from anywhere")
  func interrupt() {
    var app = app("cloze")
    press(.function(1), in: &app)
    #expect(press(.control("c"), in: &app) == [.leave(isInterrupted: true)])
    #expect(app.farewell == "0 of 1 answered, saved; study again to go on.")
  }

  @Test("the footer and the help show only keys that the dispatcher knows")
  func keymap() {
    for context in KeyContext.allCases {
      for binding in Keymap.bindings(in: context) {
        for (key, command) in binding.keys {
          #expect(Keymap.command(for: key, in: context) == command, "\(context): \(binding.label)")
        }
      }
    }
  }

  @Test("keys for flow control and those that terminals take for others are no commands")
  func unusedKeys() {
    for context in KeyContext.allCases {
      for key in "sqhj" { #expect(Keymap.command(for: .control(key), in: context) == nil) }
    }
  }
}
