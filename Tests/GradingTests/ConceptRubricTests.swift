import Grading
import QuestionBank
import Testing

@Suite("A rubric of points") struct ConceptRubricTests {
  private func outcome(
    _ typed: String, concepts: [[String]], contrasts: [[String]] = [], needed: Int = 1,
    stem: String = "What happens?", model: String = "x"
  ) -> Verdict.Outcome {
    let question = Question(
      id: "q", stem: FormattedText(stem),
      content: .short(
        [Question.Answer(model)],
        Question.Rubric(concepts: concepts, contrasts: contrasts, needed: needed)))
    return Grader(questions: [question]).grade(.text(typed), for: question).outcome
  }

  @Test(
    "keeps the direction of a point, in the active and in the passive",
    arguments: [
      ("the Moon hides the Sun", Verdict.Outcome.correct),
      ("the Sun is hidden by the Moon", .correct),
      ("the Sun hides the Moon", .undecided),
      ("the Moon is hidden by the Sun", .undecided),
      ("the Moon does not hide the Sun", .wrong),
    ])
  func direction(typed: String, outcome: Verdict.Outcome) {
    #expect(self.outcome(typed, concepts: [["moon hides > sun"]]) == outcome)
  }

  @Test(
    "ends a denial where a reason begins, and with what is lacking",
    arguments: [
      ("they have no sting because only females have one", Verdict.Outcome.correct),
      ("they have no sting", .undecided),
      ("not only females have one", .undecided),
    ])
  func reachOfDenial(typed: String, outcome: Verdict.Outcome) {
    #expect(
      self.outcome(
        typed, concepts: [["only females have"]], stem: "Can drones sting?",
        model: "Drones have no sting, because only females have one.") == outcome)
  }

  @Test("takes \"without\" for a denial of what is lacking only")
  func lack() {
    let stem = "Do the reactions go on without light?"
    let concepts = [["reactions stop"]]
    #expect(
      outcome("without light the reactions stop", concepts: concepts, stem: stem) == .correct)
    #expect(outcome("they go on without a stop", concepts: concepts, stem: stem) != .correct)
  }

  @Test(
    "keeps what stands between apart from what it stands between",
    arguments: [
      ("the Earth is between the Sun and the Moon", Verdict.Outcome.correct),
      ("the Earth stands between the Moon and the Sun", .correct),
      ("the Sun is between the Earth and the Moon", .undecided),
      ("the Earth, the Sun and the Moon", .undecided),
    ])
  func between(typed: String, outcome: Verdict.Outcome) {
    #expect(self.outcome(typed, concepts: [["earth between > sun moon"]]) == outcome)
  }

  @Test(
    "lets a shortened point do unless something else is put in place of what it leaves out",
    arguments: [
      ("it blocks the receptors", Verdict.Outcome.correct),
      ("the receptors are blocked", .correct),
      ("sugar blocks the receptors", .undecided),
    ])
  func shortened(typed: String, outcome: Verdict.Outcome) {
    #expect(
      self.outcome(typed, concepts: [["caffeine blocks > receptors", "blocks > receptors"]])
        == outcome)
  }

  @Test("counts a point that is itself a denial however it is denied")
  func denials() {
    for typed in ["no inner tube", "without an inner tube", "they have no inner tube"] {
      #expect(outcome(typed, concepts: [["no inner tube"]]) == .correct)
    }
    #expect(outcome("with an inner tube", concepts: [["no inner tube"]]) == .wrong)
  }

  @Test("that needs no point leaves the marking to the learner")
  func selfMarked() {
    #expect(outcome("molten rock", concepts: [["molten rock"]], needed: 0) == .undecided)
    #expect(outcome("X", concepts: [["molten rock"]], needed: 0) == .correct)
  }

  @Test("reads forms that no ending tells")
  func irregular() {
    #expect(outcome("the air bends the light", concepts: [["air bent > light"]]) == .correct)
    #expect(outcome("soil is lost", concepts: [["loss soil"]]) == .correct)
  }

  @Test("takes seconds behind a figure for a unit")
  func seconds() {
    let concepts = [["40 centimeters per second", "40 cm per second", "40 cm s"]]
    for typed in ["at 40 centimeters per second", "about 40 cm per second", "40 cm/s"] {
      #expect(outcome(typed, concepts: concepts) == .correct)
    }
    #expect(outcome("40 km per hour", concepts: concepts) == .undecided)
  }

  @Test("takes a quantity for an answer to how many, and not for a copy of the question")
  func quantities() {
    #expect(
      outcome(
        "many times", concepts: [["no limit"]], stem: "How many times can a tube be patched?")
        == .undecided)
  }

  @Test("is not met by what there is hardly any of, or by what is called untrue")
  func diminished() {
    let blend = [["blend"]]
    #expect(outcome("few societies show a blend", concepts: blend) == .wrong)
    #expect(outcome("there are few blends", concepts: blend) == .wrong)
    for typed in ["there are a few blends", "there are quite a few blends"] {
      #expect(outcome(typed, concepts: blend) == .correct)
    }
    #expect(outcome("a blend is impossible", concepts: blend) == .wrong)
    #expect(outcome("it is not true that there is a blend", concepts: blend) == .undecided)
  }

  @Test(
    "is not met by an answer that goes on to say what nobody knows",
    arguments: [
      ("it is a blend of both", Verdict.Outcome.correct),
      ("it is really quite a blend of both in most countries", .correct),
      ("it is a blend that bandits enforce by torture", .undecided),
      ("it is a blend where the state makes the choices", .undecided),
    ])
  func more(typed: String, outcome: Verdict.Outcome) {
    #expect(self.outcome(typed, concepts: [["blend"]]) == outcome)
  }

  @Test("is met by what somebody comes up against, but not by what somebody is against")
  func against() {
    #expect(outcome("it came up against difficulties", concepts: [["difficulties"]]) == .correct)
    #expect(outcome("it is against freedom", concepts: [["freedom"]]) == .wrong)
  }

  @Test("turned round is called so in words")
  func words() {
    let question = Question(
      id: "q", stem: "What does a leaf do?",
      content: .short(
        [Question.Answer("It absorbs light.")],
        Question.Rubric(
          concepts: [["absorbs > light"]], contrasts: [["reflects > light"]], needed: 1)))
    let verdict = Grader(questions: [question]).grade(.text("it reflects light"), for: question)
    #expect(verdict.outcome == .wrong)
    #expect(verdict.reason == "That turns it round.")
    #expect(!verdict.parts.contains { $0.text.contains(">") })
  }

  @Test("is contradicted by what stands inside it but is no part of it")
  func contradiction() {
    #expect(
      outcome(
        "a solid melts and becomes a gas", concepts: [["solid > gas"]], contrasts: [["melting"]])
        == .partly)
    #expect(
      outcome(
        "a solid becomes a gas without melting first", concepts: [["solid > gas"]],
        contrasts: [["melting"]],
        model: "The change of a solid directly into a gas without melting first")
        == .correct)
  }

  @Test(
    "leaves to the learner what is added to enough points",
    arguments: [
      ("freedom and rights", Verdict.Outcome.correct),
      ("freedom, rights, and so on", .correct),
      ("freedom, rights, and sharing all belongings with each other", .undecided),
      ("freedom and rights because both theories mean the same", .undecided),
      ("freedom and rights, but no freedom", .undecided),
    ])
  func additions(typed: String, outcome: Verdict.Outcome) {
    #expect(self.outcome(typed, concepts: [["freedom"], ["rights"]], needed: 2) == outcome)
  }

  @Test(
    "lets a denied verb deny all that it lists",
    arguments: [
      ("it gives importance to freedom, rights and choices", Verdict.Outcome.correct),
      ("it does not give importance to freedom, rights or choices", .wrong),
      ("it is not built on freedom, rights or choices", .wrong),
      ("it attaches little importance to freedom, rights, and choices", .wrong),
      ("it attaches great importance to freedom, rights, and choices", .correct),
      ("not the group, freedom and rights", .correct),
    ])
  func deniedVerb(typed: String, outcome: Verdict.Outcome) {
    #expect(
      self.outcome(
        typed, concepts: [["freedom"], ["rights"], ["choices"]], contrasts: [["group"]], needed: 2)
        == outcome)
  }

  @Test(
    "leaves it to the learner where something else has more of a point",
    arguments: [
      ("harmony and care", Verdict.Outcome.correct),
      ("rivalry more than harmony and care", .undecided),
      ("rivalry rather than harmony", .wrong),
    ])
  func outdone(typed: String, outcome: Verdict.Outcome) {
    #expect(self.outcome(typed, concepts: [["harmony"], ["care"]], needed: 2) == outcome)
  }

  @Test(
    "keeps the order of two things, however what they want is called",
    arguments: [
      ("the group's needs and goals come before the person's", Verdict.Outcome.correct),
      ("what the group needs is above what the person wants", .correct),
      ("the group is more important then the person", .correct),
      ("group > person", .correct),
      ("the person's needs and goals come before the group's", .wrong),
      ("person > group", .wrong),
    ])
  func orderOfAims(typed: String, outcome: Verdict.Outcome) {
    #expect(
      self.outcome(
        typed, concepts: [["group above person", "group > important", "group above"]],
        contrasts: [["person above group", "person > important", "person above"]],
        model: "It ranks the group above the person.") == outcome)
  }

  @Test(
    "lets what is granted before a \"but\" count nothing",
    arguments: [
      (
        "the plan sounded nice on paper, but there were challenges and criticism",
        Verdict.Outcome.correct
      ),
      ("there were challenges and criticism, but it flourished on paper everywhere", .undecided),
      ("all was shared, but there were challenges and criticism", .correct),
      ("there were challenges and criticism, and all was shared", .partly),
    ])
  func concession(typed: String, outcome: Verdict.Outcome) {
    #expect(
      self.outcome(
        typed, concepts: [["challenges"], ["criticism"]], contrasts: [["shared"]], needed: 2)
        == outcome)
  }

  @Test("does not hold it against an answer what it says of the practice beside the theory")
  func practice() {
    func outcome(_ typed: String) -> Verdict.Outcome {
      self.outcome(
        typed, concepts: [["shared"]], contrasts: [["criticism", "criticized"]],
        stem: "In theory, what was built?")
    }
    #expect(outcome("all was shared, in reality it was criticized") != .wrong)
    #expect(outcome("it was criticized") == .wrong)
  }

  @Test("leaves it to the learner where what is of everyone is said of a few")
  func few() {
    func outcome(_ typed: String) -> Verdict.Outcome {
      self.outcome(
        typed, concepts: [["shared > decisions"]],
        model: "Decisions were shared for the benefit of everyone")
    }
    #expect(outcome("decisions were shared for the benefit of everyone") == .correct)
    #expect(outcome("decisions were shared for the benefit of a few") == .undecided)
  }

  @Test("takes more points than are needed for enough, whatever is said besides")
  func ample() {
    let concepts = [["freedom"], ["rights"], ["autonomy"], ["choices"]]
    func outcome(_ typed: String) -> Verdict.Outcome {
      self.outcome(typed, concepts: concepts, contrasts: [["group"]], needed: 2)
    }
    #expect(outcome("a lonely cowboy riding home with his freedom and rights") == .undecided)
    #expect(outcome("a lonely cowboy riding home with freedom, rights and choices") == .correct)
    #expect(outcome("freedom, rights and choices, and the group holding your hand") != .correct)
  }

  @Test("takes a denied point for the denial of what it belongs to, where all are needed")
  func undone() {
    let concepts = [["spectrum"], ["combine"]]
    let typed = "two ends of a spectrum, and a society cannot combine them"
    func outcome(_ concepts: [[String]]) -> Verdict.Outcome {
      self.outcome(
        typed, concepts: concepts, needed: 2,
        model: "Two ends of a spectrum, and a society can combine both")
    }
    #expect(outcome(concepts) == .wrong)
    #expect(outcome(concepts + [["blend"]]) == .partly)
  }

  @Test("takes a heap of the question's words for no answer")
  func heapOfTheQuestion() {
    let stem = "How do mountains shape a valley?"
    #expect(
      outcome(
        "mountains shape valley valleys rivers glaciers stones water", concepts: [["rivers"]],
        stem: stem) == .wrong)
  }

  @Test(
    "follows what is shared in the passive without its verb",
    arguments: [
      ("decisions and resources shared for everyone", Verdict.Outcome.correct),
      ("everyone gains from shared resources and decisions", .correct),
      ("they shared their decisions and resources", .correct),
    ])
  func shared(typed: String, outcome: Verdict.Outcome) {
    #expect(
      self.outcome(
        typed, concepts: [["shared > decisions"], ["shared > resources"]], needed: 2,
        model: "A society in which decisions and resources were shared for everyone") == outcome)
  }

  @Test("finds a point that begins with what compares, and a word for any word where it is one")
  func compared() {
    let stem = "Why does Chinese need so many characters?"
    let model = "A language has far more words than sounds."
    func outcome(_ typed: String) -> Verdict.Outcome {
      self.outcome(
        typed, concepts: [["than sounds"]], contrasts: [["fewer"]], stem: stem, model: model)
    }
    #expect(outcome("there are more words than sounds") == .correct)
    #expect(outcome("there are fewer words than sounds") == .wrong)
    #expect(outcome("there is one character for each word") == .undecided)
    #expect(outcome("it needs characters") == .wrong)
  }

  @Test("asks for an amount before what there is so much of, and takes a lack for a reason")
  func amounts() {
    let concepts = [["little carbon dioxide"]]
    #expect(outcome("there is too little carbon dioxide", concepts: concepts) == .correct)
    #expect(
      outcome("too much carbon dioxide and too little oxygen", concepts: concepts) == .undecided)
    #expect(
      outcome(
        "drones have no sting", concepts: [["only females have"]], stem: "Can drones sting?",
        model: "Only females have a sting.") == .undecided)
    #expect(
      outcome(
        "drones have no sting", concepts: [["only females have"]],
        stem: "Why do drones have no sting?", model: "Only females have one.") == .wrong)
  }

  @Test("does not take two things that belong to each other for both")
  func joined() {
    let concepts = [["sun"], ["gravity"]]
    #expect(outcome("the Sun and gravity", concepts: concepts, needed: 2) == .correct)
    #expect(outcome("the Sun's gravity", concepts: concepts, needed: 2) == .undecided)
    #expect(outcome("the gravity of the Sun", concepts: concepts, needed: 2) == .undecided)
    #expect(
      outcome(
        "the gravity of the Sun", concepts: concepts, needed: 2,
        model: "The gravity of the Sun does it.") == .correct)
  }

  @Test("takes a point with a prefix of negation for its opposite")
  func prefixes() {
    let concepts = [["personal responsibility", "responsibility"], ["independence"]]
    #expect(outcome("irresponsibility", concepts: concepts) == .wrong)
    #expect(outcome("dependence", concepts: concepts) == .wrong)
  }

  @Test("takes a heap of words for no answer")
  func heap() {
    let concepts = [["freedom"], ["rights"]]
    let words = "goals society rights freedom harmony group values state"
    #expect(outcome(words, concepts: concepts) == .undecided)
    #expect(
      outcome(
        words, concepts: concepts, contrasts: [["harmony"]],
        stem: "What goals, values and groups has a society or state?") == .wrong)
    #expect(
      outcome("goals society people harmony group values state marks", concepts: concepts) == .wrong
    )
  }

  @Test("takes what may be done for no denial, and a rejection within a point for one")
  func freeTo() {
    #expect(
      outcome(
        "free to follow their own goals", concepts: [["own goals"]], stem: "How are they free?")
        == .correct)
    #expect(outcome("free of own goals", concepts: [["own goals"]]) == .wrong)
    #expect(outcome("a blend would destroy both", concepts: [["blend both"]]) == .wrong)
  }

  @Test(
    "takes an order only where something is put above something",
    arguments: [
      ("it ranks the group above the individual", Verdict.Outcome.correct),
      ("the individual comes after the group", .correct),
      ("the group, not the individual", .undecided),
      ("the interests of the group are above those of each person", .undecided),
      ("the individual is ranked above the group", .wrong),
    ])
  func orders(typed: String, outcome: Verdict.Outcome) {
    #expect(
      self.outcome(
        typed, concepts: [["group above individual"]],
        contrasts: [["individual above group", "interests above group"]]) == outcome)
  }

  @Test("joins two words to one only where they are no opposite and stand together")
  func compounds() {
    #expect(outcome("run-off", concepts: [["runoff"]]) == .correct)
    #expect(outcome("life in dependence", concepts: [["independence"]]) != .correct)
    #expect(outcome("they have a car. Pets too", concepts: [["carpets"]]) != .correct)
  }

  @Test("leaves a rubric that needs no point to the learner, whatever repeats the question")
  func needless() {
    let stem = "What happens to water?"
    #expect(outcome("steam, water", concepts: [["steam"]], needed: 0, stem: stem) == .undecided)
    #expect(outcome("water", concepts: [["steam"]], needed: 0, stem: stem) == .wrong)
  }

  @Test("says why a wrong answer is wrong")
  func reasons() {
    #expect(
      outcome("No", concepts: [["water boils"]], stem: "Is it so?", model: "Yes, the water boils.")
        == .wrong)
    #expect(
      outcome("without regard for its freedom", concepts: [["freedom"]]) != .correct)
  }
}
