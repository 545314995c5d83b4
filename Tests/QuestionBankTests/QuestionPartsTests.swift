import Testing

@testable import QuestionBank

struct QuestionPartsTests {
  @Test("right sides are distinct, in order, extra ones included")
  func rightSides() {
    let pairs = [
      Question.Pair("a", "x"), Question.Pair("b", "y"), Question.Pair("c", "x"),
      Question.Pair("", "z"),
    ]
    #expect(Question(id: "i", stem: "s", content: .matching(pairs)).rightSides == ["x", "y", "z"])
    #expect(Question(id: "i", stem: "s", content: .sorting(pairs)).rightSides == ["x", "y", "z"])
    #expect(Question(id: "i", stem: "s", content: .essay).rightSides == [])
  }

  @Test("the keys are what is right")
  func keys() {
    func keys(_ content: Question.Content) -> [String] {
      Question(id: "i", stem: "s", content: content).keys
    }
    let options = [
      Question.Option("a", credit: 0.5), Question.Option("b", credit: 1),
      Question.Option("c", credit: 0), Question.Option("d", credit: -1),
    ]
    #expect(keys(.choice(options)) == ["b"])
    #expect(keys(.select(options)) == ["a", "b"])
    #expect(keys(.trueFalse(Question.TrueFalse(isTrue: false))) == ["False"])
    #expect(keys(.cloze([Question.Answer("a"), Question.Answer("b", credit: 0.5)])) == ["a"])
    #expect(keys(.list([Question.Entry("a"), Question.Entry("b")])) == ["a", "b"])
    #expect(keys(.matching([Question.Pair("a", "b"), Question.Pair("", "c")])) == ["a → b"])
    #expect(
      keys(
        .numerical([
          Question.NumericalAnswer(range: 1...1, written: "1"),
          Question.NumericalAnswer(range: nil, written: "*"),
        ])) == ["1"])
    #expect(keys(.essay) == [])
  }
}
