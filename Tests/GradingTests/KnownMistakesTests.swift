import Grading
import QuestionBank
import Testing

/// What other programs are known to mark wrong, or to accept.
@Suite("The known mistakes of other programs are none here")
struct KnownMistakesTests {
  struct Case: Sendable, CustomStringConvertible {
    var answers: [String]
    var typed: String
    var outcome: Verdict.Outcome
    var reason: String?

    init(_ answers: String..., typed: String, _ outcome: Verdict.Outcome, _ reason: String? = nil) {
      self.answers = answers
      self.typed = typed
      self.outcome = outcome
      self.reason = reason
    }

    var description: String { "“\(typed)” for “\(answers[0])”" }
  }

  private static let cases = [
    Case("now reversible", typed: "not reversible", .wrong),
    Case("1000000", typed: "10000000", .wrong),
    Case("Decreases the pressure", typed: "Increases the pressure", .wrong),
    Case("collectivism", typed: "connectivism", .undecided, "Did you mean “collectivism”?"),
    Case("café", typed: "cafe", .correct, "It is written “café”."),
    Case("mitochondria", typed: "the mitochondria", .correct),
    Case("strangle", typed: "tangle", .wrong),
    Case("個人主義", typed: "集体主义", .wrong),
    Case("個人主義", typed: "個人主義", .correct),
    Case("7", typed: "8", .wrong),
    Case("self-reliance", typed: "self reliance", .correct),
    Case("Soviet Union", "USSR", typed: "USSR", .correct),
  ]

  @Test("a short answer is decided as a teacher would", arguments: cases)
  func short(case: Case) {
    let question = Question(
      id: "q", stem: "?", content: .short(`case`.answers.map { .init($0) }, nil))
    let verdict = Grader(questions: [question]).grade(.text(`case`.typed), for: question)
    #expect(verdict.outcome == `case`.outcome)
    if let reason = `case`.reason { #expect(verdict.reason == reason) }
  }

  @Test(
    "a term behind words of the question is the term",
    arguments: [
      ("the opposite is collectivism", Verdict.Outcome.correct),
      ("the article calls it collectivism", .correct),
      ("it calls collectivism the opposite", .correct),
      ("its collectivism i think", .correct),
      ("that would be collectivism", .correct),
      ("the theory of collectivism", .correct),
      ("they call it collectivism", .correct),
      ("I believe the answer is collectivism", .correct),
      ("it is collectivism, where the group goes first", .correct),
      ("collectivism because the needs of the group are put before one's own", .correct),
      ("the opposite would be collectivism, as it says in the introduction", .correct),
      ("individualism because everyone is free", .wrong),
      ("collectivism, or in other words individualism", .wrong),
      ("I think it's not collectivism", .wrong),
      ("the word they want here is collectivism", .correct),
      ("collectivism is the opposite", .correct),
      ("that's the definition of collectivism, isn't it?", .correct),
      ("collectivism (the group comes first)", .correct),
      ("sorry, no idea", .wrong),
      ("asdfgh", .wrong),
      ("the theory of individualism", .wrong),
      ("the opposite of collectivism", .wrong),
      ("the opposite of collectivism is individualism", .wrong),
      ("the opposite is not collectivism", .wrong),
    ])
  func echo(typed: String, outcome: Verdict.Outcome) {
    let question = Question(
      id: "q", stem: "What does the article call the opposite of individualism?",
      content: .short([.init("Collectivism")], nil))
    #expect(Grader(questions: [question]).grade(.text(typed), for: question).outcome == outcome)
  }

  @Test(
    "an entry of a list that may be meant is asked, and costs nothing",
    arguments: [
      ("communal ownership, redistribution of wealth, welfare programs", Verdict.Outcome.undecided),
      ("communal ownership, economic redistribution, programs of social welfare", .correct),
      ("communal ownership, economic redistribution, private property", .partly),
      ("private ownership, no redistribution, no welfare", .wrong),
    ])
  func kin(typed: String, outcome: Verdict.Outcome) {
    let question = Question(
      id: "q", stem: "Name three forms; private ones are none.",
      content: .list([
        .init("Communal ownership"), .init("Economic redistribution"),
        .init("Social welfare programs"),
      ]))
    #expect(Grader(questions: [question]).grade(.text(typed), for: question).outcome == outcome)
  }

  @Test("an entry of a list is also known by its abbreviation")
  func abbreviation() {
    let question = Question(
      id: "q", stem: "Name the two stages.",
      content: .list([.init("Electron transport"), .init("ATP formation")]))
    let verdict = Grader(questions: [question])
      .grade(.text("electron transport, ATP synthesis"), for: question)
    #expect(verdict.suggestion == "ATP formation")
  }
}
