import Articles
import QuestionBank
import Testing

@testable import Authoring

@Suite("Contrasts") struct ContrastRuleTests {
  private let questions: [Question]
  private let ledger: Ledger

  init() throws {
    let article = try firstArticle()
    ledger = Material(article).ledger
    questions = makeBank(from: article, quiz: "test").bank.questions
      .filter { $0.rule == Rule.contrast.rawValue }
  }

  @Test("are asked by their other half")
  func otherHalf() throws {
    let choice = try #require(questions.first { $0.kind == .choice })
    #expect(choice.stem.raw.hasPrefix("While "))
    let key = try #require(choice.keys.first)
    let source = try #require(choice.source?.text.lowercased())
    #expect(source.contains(key.lowercased()))
  }

  @Test("give statements that are true of whom the article says it, and false of the other side")
  func statements() throws {
    let statements = questions.filter { $0.kind == .truefalse }
    #expect(Set(statements.flatMap(\.keys)) == ["True", "False"])
    for statement in statements {
      let stem = statement.stem.raw
      let clause = try #require(
        ledger.clauses.first {
          $0.sentence.line == statement.source?.line
            && $0.statement.map { stem.contains($0.complement) } == true
        })
      guard case .concept(let owner) = clause.owner else {
        Issue.record("nobody says “\(clause.text)”")
        continue
      }
      let subject = stem.split(separator: " ").prefix(2).joined(separator: " ")
      let isTrue = ledger.mentions(in: subject) == [owner]
      #expect(statement.keys == [isTrue ? "True" : "False"], "\(stem)")
    }
  }

  @Test("of two verbs make two statements, and none that is true by its words")
  func verbs() throws {
    let asked = try asked(
      """
      Altruism and Egoism

      Altruism

      Altruism stresses the good of others and values kindness. Altruism prizes altruistic deeds.

      Egoism

      Egoism stresses personal gain and values cunning.
      """, by: .contrast)
    let statements = asked.filter { $0.hasPrefix("truefalse") }.map {
      $0.replacing(/Altruism|Egoism/, with: "X").replacing(/True|False/, with: "?")
    }
    #expect(Set(statements).isSuperset(of: ["truefalse: X values kindness. → ?"]), "\(asked)")
    #expect(!asked.contains("truefalse: Altruism prizes altruistic deeds. → True"))
  }
}
