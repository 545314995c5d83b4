import Articles
import Foundation
import QuestionBank
import Testing

@testable import Authoring

/// The questions made of a text, by what they ask and what is right.
func questions(_ text: String) throws -> [Question] {
  makeBank(from: try Article(reading: Array(text.utf8)), quiz: "test").bank.questions
}

/// The first article, which stands beside the sources.
func firstArticle() throws -> Article {
  let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Quizzes/individualism-and-collectivism.txt")
  return try Article(reading: [UInt8](try Data(contentsOf: file)))
}

@Test("the first article gives at least forty questions, twice the same")
func firstBank() throws {
  let article = try firstArticle()
  let bank = makeBank(from: article, quiz: "test").bank
  #expect(bank.questions.count >= 40)
  #expect(makeBank(from: article, quiz: "test").bank == bank)
  #expect(Set(bank.questions.map(\.id)).count == bank.questions.count)
  #expect(bank.concepts == ["collectivism", "individualism"])
}

@Test("nothing is asked from the list of sources")
func sourcesAreSkipped() throws {
  for question in makeBank(from: try firstArticle(), quiz: "test").bank.questions {
    #expect(!"\(question)".contains("Merriam"))
    #expect(!"\(question)".contains("http"))
  }
}

@Test("no wrong option of a choice is said of the right concept")
func wrongOptionsAreFalse() throws {
  let article = try firstArticle()
  let material = Material(article)
  for question in makeBank(from: article, quiz: "test").bank.questions
  where question.rule == "VALUES" {
    guard case .choice(let options) = question.content,
      let key = options.first(where: { $0.credit == 1 }),
      let owner = material.attributions.first(where: { $0.key == phraseKey(key.text.raw) })?.concept
    else { continue }
    for option in options where option.credit < 1 {
      let key = phraseKey(option.text.raw)
      #expect(
        !material.ledger.attributions.contains { $0.key == key && $0.concept == owner },
        "\(option.text.raw) in \(question.stem.raw)")
    }
  }
}

@Test("an article with nothing marked to be asked gives an empty bank")
func nothingToAsk() throws {
  #expect(try questions("A walk\n\nWe went out. The sky was grey. Nobody spoke.\n").isEmpty)
}
