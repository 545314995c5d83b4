import Articles
import Authoring
import Canvas
import Foundation
import ProgressStore
import QuestionBank
import Testing
import Tutoring

@testable import Screens

@Suite("What is made fits the screen")
struct FitTests {
  private static let noon = Date(timeIntervalSince1970: 1_800_000_000)

  /// The articles of the repository: those that come with the program, and those of the tests.
  private static let articles = files(ending: ["txt", "md", "html"])
  /// The banks that come with the program.
  private static let banks = files(ending: ["gift"])

  private static func files(ending endings: [String]) -> [URL] {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let folders = [
      tests.appending(path: "AuthoringTests/Fixtures"),
      tests.deletingLastPathComponent().appending(path: "Quizzes"),
    ]
    return folders.flatMap { folder in
      (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil))
        ?? []
    }
    .filter { endings.contains($0.pathExtension) }
    .sorted { $0.path < $1.path }
  }

  private func bank(of article: URL) throws -> Bank {
    let bytes = [UInt8](try Data(contentsOf: article))
    return makeBank(
      from: try Article(reading: bytes), quiz: "quiz", fileName: article.lastPathComponent,
      digest: ""
    ).bank
  }

  /// The app with one question of a quiz on the screen.
  private func app(_ question: Question, _ layout: Layout) -> App {
    var app = App(rows: layout.rows, columns: layout.columns, symbols: .unicode)
    let bank = Bank(quiz: "quiz", title: "Quiz", questions: [question])
    let session = Session(
      bank, history: History(),
      settings: .init(learner: "ada", timeZone: .gmt, seed: 1, entropy: 1),
      at: Self.noon)
    app.show(session, article: nil, at: Self.noon)
    return app
  }

  @Test("there are articles and banks to try")
  func hasFiles() {
    #expect(Self.articles.count > 5)
    #expect(Self.banks.count > 3)
  }

  @Test("at 80 x 24 every question that is made is seen whole", arguments: articles)
  func large(article: URL) throws { expectWhole(try bank(of: article)) }

  @Test("so is every question of the banks that come with the program", arguments: banks)
  func installed(bank: URL) throws {
    let bytes = [UInt8](try Data(contentsOf: bank))
    expectWhole(try GIFTFile(bytes: bytes, name: bank.lastPathComponent).bank)
  }

  private func expectWhole(_ bank: Bank) {
    for question in bank.questions {
      let app = app(question, Layout(rows: 24, columns: 80))
      #expect(app.page.body.height <= app.layout.bodyHeight, "\(question.stem.displayed)")
    }
  }

  @Test(
    "at 40 x 12 every line of a question and of its answer can be brought into view",
    arguments: articles)
  func small(article: URL) throws {
    for question in try bank(of: article).questions {
      var app = app(question, Layout(rows: 12, columns: 40))
      expectReachable(&app, question)
      for place in 0..<(question.shownCount) {
        let focus = try #require(app.page.body.focus)
        let first = app.page.firstLine(app.layout)
        #expect(
          first <= focus.lowerBound && focus.lowerBound < first + app.layout.bodyHeight,
          "\(place): \(question.stem.displayed)")
        _ = app.update(.key(.down), at: Self.noon)
      }
      _ = app.update(.key(question.isTyped ? .enter : .character("d")), at: Self.noon)
      if question.isTyped { _ = app.update(.key(.enter), at: Self.noon) }
      expectReachable(&app, question)
    }
  }

  /// Pages from the beginning to the end and back, and expects to see every line.
  private func expectReachable(_ app: inout App, _ question: Question) {
    let height = app.page.body.height
    func turn(_ key: Key) -> Set<Int> {
      var seen: Set<Int> = []
      for _ in 0...height {
        let first = app.page.firstLine(app.layout)
        seen.formUnion(first..<first + app.layout.bodyHeight)
        _ = app.update(.key(key), at: Self.noon)
      }
      return seen
    }
    _ = turn(.pageUp)
    #expect(turn(.pageDown).isSuperset(of: 0..<height), "\(question.stem.displayed)")
    #expect(turn(.pageUp).isSuperset(of: 0..<height), "\(question.stem.displayed)")
  }
}
