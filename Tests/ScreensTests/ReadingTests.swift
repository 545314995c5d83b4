import Articles
import Foundation
import ProgressStore
import QuestionBank
import Testing

@testable import Screens

@Suite("Reading section by section")
struct ReadingTests {
  private static let text = """
    Tea

    Tea is a drink.

    Kinds

    Green tea is steamed.

    Places

    Uji lies in Japan.

    Frequently asked questions

    Is tea hot?

    It is.

    Is tea cold?

    It can be.

    Sources

    A book.
    """

  private let article: Article
  private let bank: Bank

  init() throws {
    article = try Article(reading: Array(Self.text.utf8))
    bank = Bank(
      quiz: "tea", title: "Tea",
      questions: [(7, "a"), (11, "b"), (11, "c"), (17, "d")].map { line, id in
        Question(
          id: id, stem: "?", content: .trueFalse(.init(isTrue: true)),
          source: .init(line: line, text: ""))
      })
  }

  private var reading: Reading {
    Reading(article, lineCount: 25, bank: bank)
  }

  private func event(_ kind: Event.Kind, _ question: String = "", answer: String? = nil) -> Event {
    Event(
      id: UUID(), time: .now, learner: "ada", session: UUID(uuidString: Self.session) ?? UUID(),
      quiz: "tea", question: question, kind: kind, answer: answer, mode: "read")
  }

  private static let session = "0B7E1C52-6F3D-4A90-8E21-5D4C3B2A1908"

  @Test("each section ends with its questions; what asks nothing is read with the next one")
  func sections() {
    let sections = reading.sections
    #expect(sections.map(\.title) == ["Kinds", "Places", "Frequently asked questions"])
    #expect(sections.map(\.questions) == [["a"], ["b", "c"], ["d"]])
    // The introduction has no question; the questions of an FAQ stay together; sources are left out.
    #expect(sections.map(\.lines) == [0..<8, 8..<12, 12..<22])
  }

  @Test("reading begins at the first section and goes on after the last one that was answered")
  func next() {
    #expect(reading.next(after: []) == 0)
    let begun = [event(.begin, answer: "b\nc"), event(.answer, "b")]
    #expect(reading.next(after: begun) == 1)
    #expect(reading.next(after: begun + [event(.answer, "c")]) == 2)
    #expect(reading.next(after: begun + [event(.postpone, "c")]) == 2)
    #expect(reading.next(after: [event(.begin, answer: "d"), event(.answer, "d")]) == nil)
  }

  @Test("questions without a place in the article leave nothing to read")
  func withoutPlaces() {
    var bank = bank
    for index in bank.questions.indices { bank.questions[index].source = nil }
    #expect(Reading(article, lineCount: 24, bank: bank).sections.isEmpty)
  }
}
