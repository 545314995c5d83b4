import Testing

@testable import QuestionBank

struct QuestionIdentityTests {
  private let question = Question(
    id: "i", stem: "Who?",
    content: .choice([
      Question.Option("a", credit: 1), Question.Option("b", credit: 0, feedback: "no"),
    ]))

  @Test("the hash of the content changes with what is asked")
  func changes() {
    #expect(question.contentHash.wholeMatch(of: #/[0-9a-f]{16}/#) != nil)
    var other = question
    other.stem = "What?"
    #expect(other.contentHash != question.contentHash)
    other = question
    other.content = .choice([Question.Option("a", credit: 0), Question.Option("b", credit: 1)])
    #expect(other.contentHash != question.contentHash)
    other.content = .choice([Question.Option("a", credit: 1), Question.Option("c", credit: 0)])
    #expect(other.contentHash != question.contentHash)
    let options = [Question.Option("a", credit: 1), Question.Option("b", credit: 0)]
    other.content = .classify(options)
    #expect(other.contentHash != question.contentHash)
  }

  @Test("the hash of the content stays when only what is around the question changes")
  func stays() {
    var other = question
    other.id = "j"
    other.title = "Title"
    other.explanation = "Because"
    other.content = .choice([Question.Option("b", credit: 0), Question.Option("a", credit: 1)])
    #expect(other.contentHash == question.contentHash)
  }

  @Test("the order of an ordering question is what is asked")
  func ordering() {
    let one = Question(id: "i", stem: "Sort", content: .ordering(["a", "b"]))
    let other = Question(id: "i", stem: "Sort", content: .ordering(["b", "a"]))
    #expect(one.contentHash != other.contentHash)
  }

  @Test("a derived id is the hash of kind, stem and keys")
  func derivedID() {
    // FNV-1a of "short\0Who?\0a\0", computed by another program and folded to 48 bits.
    let content = Question.Content.short([Question.Answer("a")], nil)
    #expect(Question.derivedID(stem: "Who?", content: content) == "q-cb8a88bfd3be")
  }
}
