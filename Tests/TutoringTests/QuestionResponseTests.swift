import Grading
import QuestionBank
import Testing
import Tutoring

@Suite("An answer in writing")
struct QuestionResponseTests {
  private let choice = Question(
    id: "c", stem: "?", content: .choice([.init("1", credit: 0), .init("Two", credit: 1)]))
  private let truth = Question(id: "t", stem: "?", content: .trueFalse(.init(isTrue: true)))
  private let matching = Question(
    id: "m", stem: "?", content: .matching([.init("a", "x"), .init("b", "y"), .init("", "z")]))
  private let ordering = Question(id: "o", stem: "?", content: .ordering(["a", "b", "c"]))

  @Test("what the log keeps of a response is read as that response")
  func roundTrip() {
    let select = Question(
      id: "s", stem: "?", content: .select([.init("A", credit: 0.5), .init("B", credit: 0.5)]))
    let list = Question(id: "l", stem: "?", content: .list([.init("a"), .init("b")]))
    let short = Question(id: "h", stem: "?", content: .short([.init("a|b")], nil))
    let cases: [(Question, Response)] = [
      (choice, .option(0)), (choice, .option(1)), (choice, .dontKnow), (truth, .option(1)),
      (select, .selection([0, 1])), (list, .entries(["a", "b"])), (short, .text("a|b")),
      (matching, .assignment([2, nil])), (ordering, .arrangement([2, 0, 1])),
    ]
    for (question, response) in cases {
      #expect(question.response(toText: question.text(of: response)) == response)
    }
  }

  @Test("an option is meant by its text first, in any case, and then by its number")
  func names() {
    #expect(choice.response(toText: "1") == .option(0))
    #expect(choice.response(toText: "2") == .option(1))
    #expect(choice.response(toText: " two ") == .option(1))
    #expect(truth.response(toText: "f") == .option(1))
    #expect(matching.response(toText: "y|1") == .assignment([1, 0]))
    #expect(matching.response(toText: "b -> x") == .assignment([nil, 0]))
  }

  @Test("what a question does not offer is no response to it")
  func unknown() {
    #expect(choice.response(toText: "3") == nil)
    #expect(matching.response(toText: "c -> x") == nil)
    #expect(matching.response(toText: "x|y|z") == nil)
    #expect(ordering.response(toText: "a|b|b") == nil)
    #expect(Question(id: "d", stem: "?", content: .description).response(toText: "x") == nil)
  }
}
