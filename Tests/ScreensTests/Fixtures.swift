import Canvas
import Grading
import QuestionBank

@testable import Screens

/// One question of every kind, with an answer that is wrong or half right.
struct Sample: Sendable, CustomStringConvertible {
  let name: String
  let question: Question
  let response: Response
  let verdict: Verdict
  var commands: [Command] = []
  var typed: [String] = []

  var description: String { name }

  static let all: [Sample] = [
    Sample(
      name: "choice",
      question: Question(
        id: "q-choice", topic: "Making tea",
        stem: "Which step of making green tea keeps the leaves from turning dark?",
        content: .choice([
          .init("Steaming the fresh leaves soon after they are picked", credit: 1),
          .init(
            "Rolling", credit: 0,
            feedback: "Rolling gives the leaves their shape (line 9)."),
          .init("Drying", credit: 0),
        ]),
        explanation: "Heat stops the enzymes that turn leaves dark.",
        source: .init(
          line: 8, text: "Green tea is steamed soon after picking, which stops it from darkening."),
        fact: "steaming"),
      response: .option(1), verdict: Verdict(.wrong, credit: 0), commands: [.down]),
    Sample(
      name: "select",
      question: Question(
        id: "q-select", stem: "Which teas come from the same plant? Select all that apply.",
        content: .select([
          .init("Green tea", credit: 0.5), .init("Black tea", credit: 0.5),
          .init("Rooibos", credit: -0.5), .init("Mint tea", credit: -0.5),
        ])),
      response: .selection([0, 2]),
      verdict: Verdict(.partly, credit: 0, reason: "One is right, one is not, one is missing."),
      commands: [.toggle, .number(3)]),
    Sample(
      name: "truefalse",
      question: Question(
        id: "q-truefalse", stem: "Oolong tea is oxidised longer than black tea.",
        content: .trueFalse(
          .init(isTrue: false, whenWrong: "That is black tea (line 12).")),
        source: .init(
          line: 12, text: "Black tea is oxidised longest, oolong tea for a shorter time.")),
      response: .option(0), verdict: Verdict(.wrong, credit: 0)),
    Sample(
      name: "classify",
      question: Question(
        id: "q-classify", stem: "Leaves that are left to oxidise",
        content: .classify([
          .init("Green tea", credit: 0), .init("Black tea", credit: 1), .init("Both", credit: 0),
        ])),
      response: .option(1), verdict: Verdict(.correct, credit: 1), commands: [.number(2)]),
    Sample(
      name: "cloze",
      question: Question(
        id: "q-cloze", stem: "Black tea gets its colour when the leaves _____ in moist air.",
        content: .cloze([.init("oxidise"), .init("oxidize")]),
        source: .init(line: 12, text: "Its colour comes from leaves that oxidise in moist air.")),
      response: .text("oxidse"),
      verdict: Verdict(
        .typo, credit: 1, reason: "It is written \"oxidise\".",
        parts: [.init("oxid", .matched), .init("i", .missing), .init("se", .matched)]),
      typed: ["oxidse"]),
    Sample(
      name: "short",
      question: Question(
        id: "q-short", stem: "Why is green tea brewed with water that does not boil?",
        content: .short(
          [.init("boiling water makes it bitter and burns the leaves")],
          .init(concepts: [["bitter"], ["burns the leaves"]], needed: 2)),
        explanation: "Boiling water draws out the bitter part of the leaf.",
        source: .init(line: 20, text: "Boiling water makes green tea bitter and burns the leaves.")),
      response: .text("because it gets bitter"),
      verdict: Verdict(
        .partly, credit: 0.5, reason: "One of two points.",
        parts: [.init("bitter", .matched), .init("burns the leaves", .missing)]),
      typed: ["because it gets bitter"]),
    Sample(
      name: "list",
      question: Question(
        id: "q-list", stem: "Name the three steps that come after picking.",
        content: .list([.init("withering"), .init("rolling"), .init("drying")])),
      response: .entries(["rolling", "boiling"]),
      verdict: Verdict(
        .partly, credit: 0,
        parts: [
          .init("rolling", .matched), .init("boiling", .extra), .init("withering", .missing),
          .init("drying", .missing),
        ]),
      typed: ["rolling", "boiling"]),
    Sample(
      name: "matching",
      question: Question(
        id: "q-matching", stem: "Match each tea with how it is made.",
        content: .matching([
          .init("Green tea", "steamed soon after picking, so that it keeps its colour"),
          .init("Black tea", "left to oxidise"),
          .init("Smoked tea", "dried over a fire of pine"),
        ])),
      response: .assignment([0, 2, 1]),
      verdict: Verdict(.partly, credit: 1.0 / 3, reason: "One of three."),
      commands: [.number(1), .number(3), .number(2)]),
    Sample(
      name: "sorting",
      question: Question(
        id: "q-sorting", stem: "Sort each place under the tea it is known for.",
        content: .sorting([
          .init("Uji", "Green tea"), .init("Assam", "Black tea"), .init("Darjeeling", "Black tea"),
        ])),
      response: .assignment([0, 1, nil]),
      verdict: Verdict(.partly, credit: 2.0 / 3, reason: "Two of three."),
      commands: [.number(1), .number(2)]),
    Sample(
      name: "ordering",
      question: Question(
        id: "q-ordering", stem: "Put the steps of making black tea in order.",
        content: .ordering(["Picking", "Withering", "Rolling", "Drying"])),
      response: .arrangement([1, 0, 2, 3]), verdict: Verdict(.partly, credit: 2.0 / 3),
      commands: [.carryDown]),
    Sample(
      name: "numerical",
      question: Question(
        id: "q-numerical", stem: "At how many degrees is green tea brewed?",
        content: .numerical([.init(range: 70...80, written: "75:5")])),
      response: .text("100"), verdict: Verdict(.wrong, credit: 0, reason: "That is too much."),
      typed: ["100"]),
    Sample(
      name: "essay",
      question: Question(
        id: "q-essay", stem: "What would you tell a friend about brewing tea?",
        content: .essay, explanation: "Water, time and leaf all matter."),
      response: .text("Use good water."), verdict: Verdict(.undecided, credit: 0),
      typed: [
        "Use good water, warm the pot, and do not let the leaves stand for longer than the packet "
          + "says, because then all you can taste is 苦味 and nothing else."
      ]),
    Sample(
      name: "description",
      question: Question(
        id: "q-description", stem: "The next questions are about how tea is made.",
        content: .description),
      response: .dontKnow, verdict: Verdict(.correct, credit: 1)),
  ]

  /// The question as the learner has it on the screen just before the answer.
  var answering: Answering {
    var answering = Answering(question)
    for command in commands { _ = answering.carryOut(command) }
    for (index, text) in typed.enumerated() {
      answering.moveFocus(to: index)
      answering.paste(text)
    }
    return answering
  }
}
