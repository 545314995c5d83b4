import QuestionBank
import Testing

@testable import Classroom

@Suite("A paper")
struct PaperTests {
  private func paper(_ name: String, seed: UInt64 = 7, of bank: Bank = rivers) -> Paper {
    Paper(bank, .init(seed: seed, count: 6), for: name)
  }

  // Worked out from the description of `Lots` in another language.
  @Test("the questions of a seed are the same on every machine")
  func pinnedQuestions() {
    #expect(paper("Ada").questions.map(\.id) == ["q8", "q1", "q12", "q5", "q10", "q11"])
    #expect(paper("Ada", seed: 8).questions.map(\.id) == ["q5", "q12", "q7", "q6", "q9", "q11"])
  }

  @Test("the orders of a learner are the same on every machine")
  func pinnedOrders() {
    let ada = paper("Ada").items
    #expect(ada.map(\.question.id) == ["q8", "q12", "q11", "q5", "q10", "q1"])
    #expect(
      ada.map(\.options) == [
        [2, 0, 1, 3], [0, 1, 3, 2], [0, 3, 2, 1], [0, 1, 2, 3], [2, 0, 1, 3], [3, 0, 1, 2],
      ])
    let béla = paper("Béla Bartók").items
    #expect(béla.map(\.question.id) == ["q10", "q12", "q11", "q1", "q5", "q8"])
    #expect(béla[0].options == [1, 0, 3, 2])
  }

  @Test("everybody gets the same questions")
  func same() {
    let all = ["Ada", "Béla", "周", ""].map { paper($0) }
    #expect(Set(all.map { $0.questions.map(\.id) }).count == 1)
    #expect(
      all.allSatisfy { paper in
        paper.items.allSatisfy { paper.questions[$0.index] == $0.question }
      })
  }

  @Test("the order of the bank does not matter")
  func bankOrder() {
    var reversed = rivers
    reversed.questions.reverse()
    #expect(paper("Ada", of: reversed).items == paper("Ada").items)
  }

  @Test("a fact is asked about once, and every topic before one is asked about twice")
  func spread() {
    for seed in 0..<50 as Range<UInt64> {
      let questions = paper("Ada", seed: seed).questions
      #expect(questions.count == 6)
      let facts = questions.compactMap(\.fact)
      #expect(Set(facts).count == facts.count, "seed \(seed)")
      #expect(Set(questions.prefix(3).map(\.topic)).count == 3, "seed \(seed)")
      #expect(questions.count { $0.topic == "Tides" } == 2, "seed \(seed)")
    }
  }

  @Test("what is typed is asked only in an open paper, and a description never")
  func kinds() {
    var bank = rivers
    bank.questions = [
      Question(id: "typed", stem: "A _____ flows.", content: .cloze([.init("river")])),
      Question(
        id: "number", stem: "How long?", content: .numerical([.init(range: 1...2, written: "1..2")])
      ),
      Question(id: "text", stem: "About rivers.", content: .description),
      Question(id: "truth", stem: "It flows.", content: .trueFalse(.init(isTrue: true))),
    ]
    #expect(Paper(bank, .init(seed: 1), for: "").questions.map(\.id) == ["truth"])
    let open = Paper(bank, .init(seed: 1, isOpen: true), for: "")
    #expect(Set(open.questions.map(\.id)) == ["typed", "number", "truth"])
    #expect(open.items.first { $0.question.id == "truth" }?.introduction.map(\.id) == ["text"])
  }

  @Test("the digest of a bank changes with what is right, and not with its explanations")
  func digest() {
    var explained = rivers
    explained.questions[0].explanation = "Because."
    #expect(explained.digest == rivers.digest)
    var other = rivers
    other.questions[0].content = .choice([
      .init("Alpha 1", credit: 0), .init("Beta 1", credit: 1), .init("Gamma 1", credit: 0),
      .init("Delta 1", credit: 0),
    ])
    #expect(other.digest != rivers.digest)
    var turned = rivers
    turned.questions[0].content = .choice([
      .init("Beta 1", credit: 0), .init("Alpha 1", credit: 1), .init("Gamma 1", credit: 0),
      .init("Delta 1", credit: 0),
    ])
    #expect(turned.digest != rivers.digest)
  }
}
