import Canvas
import Foundation
import Grading
import ProgressStore
import QuestionBank
import Testing
import Tutoring

@testable import Screens

@Suite("A question on the screen")
struct QuestionViewTests {
  private static let sizes = [Layout(rows: 24, columns: 80), Layout(rows: 12, columns: 40)]
  private static let noon = Date(timeIntervalSince1970: 1_800_000_000)

  /// The app with a session on the screen that begins with some questions.
  private func app(_ questions: [Question], _ layout: Layout, _ symbols: Symbols) -> App {
    let others = (1...6).map {
      Question(id: "q-\($0)", stem: "Is tea a drink?", content: .trueFalse(.init(isTrue: true)))
    }
    var questions = questions + others
    // Within one topic they are asked in the order of the bank.
    for index in questions.indices { questions[index].topic = "Making tea" }
    let session = Session(
      Bank(quiz: "tea", title: "Tea", questions: questions), history: History(),
      settings: .init(learner: "ada", timeZone: .gmt, seed: 1, entropy: 1), at: Self.noon)
    var app = App(rows: layout.rows, columns: layout.columns, symbols: symbols)
    app.show(session, article: .init(title: "Tea", lines: ["Tea"]), at: Self.noon)
    return app
  }

  /// The app with a question on the screen, as the learner has it just before the answer.
  private func app(_ sample: Sample, _ layout: Layout, _ symbols: Symbols) throws -> App {
    var app = app([sample.question], layout, symbols)
    guard case .play(var play) = app.places.last else { return app }
    // In the order of the question, so that the pictures show what the sample says.
    if sample.answering != Answering(sample.question) { play.scroll = nil }
    play.answering = sample.answering
    app.replaceTop(.play(play))
    return app
  }

  @Test("every kind looks as drawn before the answer", arguments: Sample.asked, sizes)
  func question(sample: Sample, layout: Layout) throws {
    try expect(
      app(sample, layout, .unicode).screen,
      looksLike: "\(sample)-\(layout.columns)x\(layout.rows)")
  }

  @Test("every kind looks as drawn after the answer", arguments: Sample.asked, sizes)
  func feedback(sample: Sample, layout: Layout) throws {
    var app = try app(sample, layout, .unicode)
    _ = app.tell(.answered(sample.response), at: Self.noon)
    try expect(app.screen, looksLike: "\(sample)-feedback-\(layout.columns)x\(layout.rows)")
  }

  @Test("every kind looks as drawn after \"I don't know\"", arguments: Sample.asked, sizes)
  func givenUp(sample: Sample, layout: Layout) throws {
    var app = try app(sample, layout, .unicode)
    _ = app.tell(.answered(.dontKnow), at: Self.noon)
    try expect(app.screen, looksLike: "\(sample)-given-up-\(layout.columns)x\(layout.rows)")
  }

  @Test("a text to read stands above the question behind it", arguments: sizes)
  func description(layout: Layout) throws {
    let sample = try #require(Sample.all.first { $0.question.content == .description })
    try expect(
      app([sample.question], layout, .unicode).screen,
      looksLike: "description-\(layout.columns)x\(layout.rows)")
  }

  @Test("without Unicode the program's own signs are ASCII", arguments: Sample.asked)
  func ascii(sample: Sample) throws {
    var app = try app(sample, Self.sizes[0], .ascii)
    let question = app.screen.description
    _ = app.tell(.answered(sample.response), at: Self.noon)
    let signs = (question + app.screen.description).filter { !$0.isASCII }
    #expect(signs.allSatisfy { "苦味“”₂–•\u{A0}".contains($0) })
  }
}
