import Articles
import QuestionBank
import Testing

@testable import Authoring

private let text = """
  Cats and Dogs

  Cats and dogs are two kinds of pets. While cats value quiet corners and warm windows, dogs value \
  long walks and loud games.

  Cats

  Cats often value short naps and clean bowls.

  Dogs

  Dogs value rubber balls and muddy puddles.
  """

/// A choice about what cats value, as the rules make them.
private func choice(_ options: String...) -> Question {
  Question(
    id: "q-1", stem: FormattedText("Which of these do cats value?"),
    content: .choice(
      options.enumerated().map { Question.Option(FormattedText($1), credit: $0 == 0 ? 1 : 0) }),
    source: Question.Source(
      line: 3,
      text: "While cats value quiet corners and warm windows, dogs value long walks and loud games."
    ),
    rule: "VALUES")
}

private func statement(_ stem: String, isTrue: Bool, _ line: Int, _ source: String) -> Question {
  Question(
    id: "q-1", stem: FormattedText(stem),
    content: .trueFalse(Question.TrueFalse(isTrue: isTrue)),
    source: Question.Source(line: line, text: source), rule: "CONTRAST")
}

@Suite("The gate with the article at hand") struct ArticleGateTests {
  private let gate: ArticleGate

  init() throws {
    gate = ArticleGate(try Article(reading: Array(text.utf8)))
  }

  private func rules(_ question: Question) -> [GateRule] {
    gate.objections(to: question).map(\.rule)
  }

  @Test("passes a choice of the article's own words with one right answer")
  func sound() {
    #expect(rules(choice("Quiet corners", "Long walks", "Rubber balls")) == [])
  }

  @Test("finds a source that does not stand at its line")
  func source() {
    var question = choice("Quiet corners", "Long walks", "Rubber balls")
    question.source?.line = 4
    #expect(rules(question) == [.source])
    question.source = Question.Source(line: 3, text: "While cats value quiet corners.")
    #expect(rules(question) == [.source])
  }

  @Test("finds a wrong option in words that are not the article's")
  func ungrounded() {
    #expect(rules(choice("Quiet corners", "Long walks", "Silver bells")) == [.grounded])
  }

  @Test("finds a wrong option that the article gives to the concept asked about")
  func trueDistractor() {
    #expect(rules(choice("Quiet corners", "Long walks", "Clean bowls")) == [.grounded])
  }

  @Test("finds a phrase put under the wrong concept")
  func misplaced() {
    func classify(_ key: String) -> Question {
      Question(
        id: "q-1", stem: FormattedText("Rubber balls: cats, dogs, or both?"),
        content: .classify(
          ["Cats", "Dogs", "Both"].map {
            Question.Option(FormattedText($0), credit: $0 == key ? 1 : 0)
          }))
    }
    #expect(rules(classify("Dogs")) == [])
    #expect(rules(classify("Cats")) == [.grounded])
  }

  @Test("finds a false statement that the article makes")
  func attested() {
    let source = "Dogs value rubber balls and muddy puddles."
    #expect(rules(statement(source, isTrue: false, 11, source)) == [.falseStatement])
    #expect(
      rules(statement("Cats value rubber balls and muddy puddles.", isTrue: false, 11, source))
        == [])
  }

  @Test("finds a statement that leaves out the hedge of its source")
  func hedge() {
    let source = "Cats often value short naps and clean bowls."
    #expect(
      rules(statement("Cats value short naps and clean bowls.", isTrue: true, 7, source))
        == [.phrasing])
    #expect(rules(statement(source, isTrue: true, 7, source)) == [])
  }

  @Test("names a section that could be asked about and is not")
  func coverage() throws {
    let article = try Article(reading: Array(text.utf8))
    let bank = makeBank(from: article, quiz: "pets").bank
    func uncovered(_ questions: [Question]) throws -> [String] {
      var bank = bank
      bank.questions = questions
      let file = try GIFTFile(bytes: Array(GIFT.write(bank).text.utf8), name: "pets")
      return gateFindings(in: file, of: article).filter { $0.line == nil }.map(\.message)
    }
    #expect(try uncovered(bank.questions) == [])
    #expect(
      try uncovered(bank.questions.filter { $0.source?.line != 11 })
        == ["no question asks about “Dogs”, which has something to ask"])
  }

  @Test("makes siblings of questions that ask much the same of one concept")
  func siblings() throws {
    let bank = makeBank(from: try firstArticle(), quiz: "test").bank
    func fact(_ opening: String) throws -> String? {
      try #require(bank.questions.first { $0.stem.raw.hasPrefix(opening) }).fact
    }
    let celebrated = try fact("Which of these does individualism celebrate?")
    #expect(celebrated != nil)
    #expect(celebrated == (try fact("While collectivism stresses the importance of the group")))
    #expect(celebrated != (try fact("Which of these do collectivist societies often prize?")))
  }
}
