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

@Test("what a group values is asked once, whatever the verb")
func repetition() throws {
  func selects(_ more: String) throws -> Int {
    try asked(pets + "\n\nCats prize \(more).\n", by: .values).count { $0.hasPrefix("select") }
  }
  let before = try selects("sleep")
  #expect(try selects("warm windows, quiet corners, and old chairs") == before)
  #expect(try selects("small boxes, tall trees, and old chairs") == before + 1)
}

@Test("phrases that a fair reader takes for the same are not asked apart")
func synonyms() throws {
  func asked(of routine: String) throws -> Bool {
    let cats = "Cats value warm windows and a fixed routine."
    let text = pets + "\n\n\(cats)\n\nDogs value loud games and a \(routine) routine.\n"
    return try AuthoringTests.asked(text, by: .values).contains { $0.contains("outine") }
  }
  #expect(try !asked(of: "constant"))
  #expect(try asked(of: "changing"))
}

@Test("names keep their capitals where a term is asked for")
func names() throws {
  let text = """
    Epidemics

    The Black Death

    The Black Death is an epidemic that swept through Europe long ago. Many died an early death.

    Survivors of the Black Death asked for higher wages.
    """
  #expect(
    try asked(text, by: .definition).contains(
      "short: What is the name for “an epidemic that swept through Europe long ago”? → Black Death"
    ))
}
