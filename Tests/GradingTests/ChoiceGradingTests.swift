import Grading
import QuestionBank
import Testing

@Suite("What is chosen gets the credit its author or the rule gives it")
struct ChoiceGradingTests {
  private let grader = Grader(questions: [])

  private func question(_ content: Question.Content) -> Question {
    Question(id: "q", stem: "Which?", content: content)
  }

  private let options: [Question.Option] = [
    .init("Mars", credit: 1, feedback: "The red one."),
    .init("Venus", credit: 0, feedback: "That is the hot one."),
    .init("Ceres", credit: 0.5),
  ]

  @Test("the right option is correct and brings its feedback")
  func rightOption() {
    let verdict = grader.grade(.option(0), for: question(.choice(options)))
    #expect(
      verdict
        == Verdict(
          .correct, credit: 1, reason: "The red one.", parts: [.init("Mars", .matched)]))
  }

  @Test("a wrong option says whose it is, and what would have been right")
  func wrongOption() {
    let verdict = grader.grade(.option(1), for: question(.choice(options)))
    #expect(
      verdict
        == Verdict(
          .wrong, credit: 0, reason: "That is the hot one.",
          parts: [.init("Venus", .extra), .init("Mars", .missing)]))
  }

  @Test("an option with a weight is partly right")
  func weightedOption() {
    let verdict = grader.grade(.option(2), for: question(.choice(options)))
    #expect(verdict.outcome == .partly)
    #expect(verdict.credit == 0.5)
  }

  @Test("an option that does not exist, and an answer of another kind, are wrong")
  func impossible() {
    for response in [Response.option(3), .option(-1), .text("Mars"), .dontKnow] {
      #expect(grader.grade(response, for: question(.choice(options))).outcome == .wrong)
    }
  }

  @Test("True is 0 and False is 1, each with its feedback")
  func truth() {
    let isFalse = question(
      .trueFalse(.init(isTrue: false, whenWrong: "It is not.", whenRight: "Indeed not.")))
    #expect(
      grader.grade(.option(1), for: isFalse) == Verdict(.correct, credit: 1, reason: "Indeed not."))
    #expect(
      grader.grade(.option(0), for: isFalse) == Verdict(.wrong, credit: 0, reason: "It is not."))
    #expect(grader.grade(.option(2), for: isFalse).outcome == .wrong)
    let isTrue = question(.trueFalse(.init(isTrue: true)))
    #expect(grader.grade(.option(0), for: isTrue).outcome == .correct)
  }

  @Test(
    "select-all is right minus wrong, never below zero, and correct only when complete",
    arguments: [
      ([0, 1], Verdict.Outcome.correct, 1.0),
      ([0], .partly, 0.5),
      ([0, 2], .wrong, 0),
      ([0, 1, 2], .partly, 0.5),
      ([0, 1, 2, 3], .wrong, 0),
      ([2, 3], .wrong, 0),
      ([], .wrong, 0),
    ])
  func selection(selected: [Int], outcome: Verdict.Outcome, credit: Double) {
    let content = Question.Content.select([
      .init("two", credit: 0.5), .init("three", credit: 0.5), .init("four", credit: 0),
      .init("six", credit: -0.5),
    ])
    let verdict = grader.grade(.selection(Set(selected)), for: question(content))
    #expect(verdict.outcome == outcome)
    #expect(abs(verdict.credit - credit) < 1e-9)
  }

  @Test("the parts of a selection say what was right, missing and too much")
  func selectionParts() {
    let content = Question.Content.select([
      .init("two", credit: 0.5), .init("three", credit: 0.5),
      .init("four", credit: -0.5, feedback: "Twice two."), .init("six", credit: -0.5),
    ])
    let verdict = grader.grade(.selection([0, 2]), for: question(content))
    #expect(
      verdict.parts == [.init("two", .matched), .init("three", .missing), .init("four", .extra)])
    #expect(verdict.reason == "Twice two.")
  }

  @Test("three thirds make a whole")
  func thirds() {
    let content = Question.Content.select(
      [.init("a", credit: 0.33333), .init("b", credit: 0.33333), .init("c", credit: 0.33333)])
    #expect(
      grader.grade(.selection([0, 1, 2]), for: question(content)).credit == 1)
  }

  @Test(
    "ordering earns the share of neighbours in the right order",
    arguments: [
      ([0, 1, 2, 3], Verdict.Outcome.correct, 1.0),
      ([0, 2, 1, 3], .partly, 2.0 / 3),
      ([3, 0, 1, 2], .partly, 2.0 / 3),
      ([1, 0, 3, 2], .partly, 1.0 / 3),
      ([3, 2, 1, 0], .wrong, 0),
      ([0, 1, 2], .wrong, 0),
      ([0, 0, 1, 2], .wrong, 0),
    ])
  func arrangement(order: [Int], outcome: Verdict.Outcome, credit: Double) {
    let content = Question.Content.ordering(["dawn", "noon", "dusk", "night"])
    let verdict = grader.grade(.arrangement(order), for: question(content))
    #expect(verdict.outcome == outcome)
    #expect(abs(verdict.credit - credit) < 1e-9)
  }

  @Test("an essay is for the learner to mark, and a description needs no answer")
  func unmarked() {
    #expect(grader.grade(.text("Long ago."), for: question(.essay)).outcome == .undecided)
    #expect(
      grader.grade(.dontKnow, for: question(.description)) == Verdict(.correct, credit: 1))
  }

  private let capitals: [Question.Pair] = [
    .init("France", "Paris"), .init("Japan", "Tokyo"), .init("Peru", "Lima"),
    .init("Kenya", "Nairobi"), .init("", "Rome"),
  ]

  @Test(
    "pairs give right minus wrong, open ones nothing, and are correct only when complete",
    arguments: [
      ([0, 1, 2, 3], Verdict.Outcome.correct, 1.0), ([0, 1, 2, nil], .partly, 0.75),
      ([0, 1, 2, 4], .partly, 0.5), ([0, 1, 3, 2], .wrong, 0), ([1, 0, 3, 2], .wrong, 0),
      ([nil, nil, nil, nil], .wrong, 0), ([0], .partly, 0.25), ([0, 1, 2, 9], .partly, 0.75),
    ] as [([Int?], Verdict.Outcome, Double)])
  func pairs(chosen: [Int?], outcome: Verdict.Outcome, credit: Double) {
    for content in [Question.Content.matching(capitals), .sorting(capitals)] {
      let verdict = grader.grade(.assignment(chosen), for: question(content))
      #expect(verdict.outcome == outcome)
      #expect(verdict.credit == credit)
    }
  }

  @Test("things sorted into the same bin are right there")
  func bins() {
    let animals: [Question.Pair] = [
      .init("cat", "mammal"), .init("tuna", "fish"), .init("dog", "mammal"),
    ]
    let sorting = question(.sorting(animals))
    #expect(sorting.rightSides == ["mammal", "fish"])
    #expect(grader.grade(.assignment([0, 1, 0]), for: sorting).outcome == .correct)
    let verdict = grader.grade(.assignment([0, 0, 0]), for: sorting)
    #expect(verdict.outcome == .partly)
    #expect(
      verdict.parts == [
        .init("cat → mammal", .matched), .init("tuna → mammal", .extra),
        .init("dog → mammal", .matched),
      ])
  }
}
