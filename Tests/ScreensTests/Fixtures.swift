import Canvas
import Grading
import QuestionBank

@testable import Screens

/// One question of every kind, with an answer that is wrong or half right.
struct Sample: Sendable, CustomStringConvertible {
  let name: String
  let question: Question
  let response: Response
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
      response: .option(1), commands: [.down]),
    Sample(
      name: "select",
      question: Question(
        id: "q-select", stem: "Which teas come from the same plant? Select all that apply.",
        content: .select([
          .init("Green tea", credit: 0.5), .init("Black tea", credit: 0.5),
          .init("Rooibos", credit: -0.5), .init("Mint tea", credit: -0.5),
        ])),
      response: .selection([0, 2]),
      commands: [.toggle, .number(3)]),
    Sample(
      name: "truefalse",
      question: Question(
        id: "q-truefalse", stem: "Oolong tea is oxidised longer than black tea.",
        content: .trueFalse(
          .init(isTrue: false, whenWrong: "That is black tea (line 12).")),
        source: .init(
          line: 12, text: "Black tea is oxidised longest, oolong tea for a shorter time.")),
      response: .option(0)),
    Sample(
      name: "classify",
      question: Question(
        id: "q-classify", stem: "Leaves that are left to oxidise",
        content: .classify([
          .init("Green tea", credit: 0), .init("Black tea", credit: 1), .init("Both", credit: 0),
        ])),
      response: .option(1), commands: [.number(2)]),
    Sample(
      name: "cloze",
      question: Question(
        id: "q-cloze", stem: "Black tea gets its colour when the leaves _____ in moist air.",
        content: .cloze([.init("oxidise"), .init("oxidize")]),
        source: .init(line: 12, text: "Its colour comes from leaves that oxidise in moist air.")),
      response: .text("oxidse"),
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
      typed: ["because it gets bitter"]),
    Sample(
      name: "list",
      question: Question(
        id: "q-list", stem: "Name the three steps that come after picking.",
        content: .list([.init("withering"), .init("rolling"), .init("drying")])),
      response: .entries(["rolling", "boiling"]),
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
      commands: [.number(1), .number(3), .number(2)]),
    Sample(
      name: "sorting",
      question: Question(
        id: "q-sorting", stem: "Sort each place under the tea it is known for.",
        content: .sorting([
          .init("Uji", "Green tea"), .init("Assam", "Black tea"), .init("Darjeeling", "Black tea"),
        ])),
      response: .assignment([0, 1, nil]),
      commands: [.number(1), .number(2)]),
    Sample(
      name: "ordering",
      question: Question(
        id: "q-ordering", stem: "Put the steps of making black tea in order.",
        content: .ordering(["Picking", "Withering", "Rolling", "Drying"])),
      response: .arrangement([1, 0, 2, 3]),
      commands: [.carryDown]),
    Sample(
      name: "numerical",
      question: Question(
        id: "q-numerical", stem: "At how many degrees is green tea brewed?",
        content: .numerical([.init(range: 70...80, written: "75:5")])),
      response: .text("100"),
      typed: ["100"]),
    Sample(
      name: "range",
      question: Question(
        id: "q-range", stem: "How many minutes does black tea take?",
        content: .numerical([
          .init(range: 3...5, feedback: "That is it.", written: "3..5"),
          .init(range: 2...6, credit: 0.5, feedback: "A little off.", written: "4:2"),
        ])),
      response: .text("5,5"), typed: ["5,5"]),
    Sample(
      name: "weighted",
      question: Question(
        id: "q-weighted", stem: "The leaf of the _____ gives all these teas.",
        content: .short(
          [
            .init("tea plant"),
            .init("camellia", credit: 0.5, feedback: "The genus; <i>which</i> of its plants?"),
            .init("mint", credit: 0, feedback: "That is another plant."),
          ], nil)),
      response: .text("Camellia"), typed: ["Camellia"]),
    Sample(
      name: "term",
      question: Question(
        id: "q-term", stem: "What keeps a pot warm?",
        content: .short([.init("a padded tea cosy")], nil)),
      response: .text("cosy tea jacket"), typed: ["cosy tea jacket"]),
    Sample(
      name: "doubt",
      question: Question(
        id: "q-doubt", stem: "What makes the leaves turn dark?",
        content: .short([.init("oxidation")], nil),
        source: .init(line: 12, text: "The leaves turn dark by oxidation.")),
      response: .text("oxedition"), typed: ["oxedition"]),
    Sample(
      name: "html",
      question: Question(
        id: "q-html",
        stem: FormattedText(
          """
          <p>Look at <img src="leaf.png" alt="a leaf with a jagged edge">: <b>which</b> tea<br>is \
          it &ndash; and when</p><ol><li>fresh</li><li>dried</li></ol>
          """, format: .html),
        content: .choice([
          .init(FormattedText("<em>Mint</em> &amp; lemon", format: .html), credit: 0),
          .init(FormattedText("H<sub>2</sub>O", format: .html), credit: 0),
          .init(FormattedText("Sencha", format: .html), credit: 1),
        ])),
      response: .option(0)),
    Sample(
      name: "markdown",
      question: Question(
        id: "q-markdown",
        stem: FormattedText(
          "Is this **always** true?\n\n- tea is *hot*\n- it is ![a cup](cup.png)",
          format: .markdown),
        content: .trueFalse(
          .init(
            isTrue: false,
            whenWrong: FormattedText("There is **iced** tea, too.", format: .markdown)))),
      response: .option(0)),
    Sample(
      name: "sentence",
      question: Question(
        id: "q-sentence", stem: "Why is green tea brewed with water that does not boil?",
        content: .short(
          [.init("Boiling water makes it bitter.")], .init(concepts: [["bitter"]], needed: 1)),
        source: .init(line: 20, text: "Boiling water makes green tea bitter.")),
      response: .text("for the taste"), typed: ["for the taste"]),
    Sample(
      name: "essay",
      question: Question(
        id: "q-essay", stem: "What would you tell a friend about brewing tea?",
        content: .essay, explanation: "Water, time and leaf all matter."),
      response: .text("Use good water."),
      typed: [
        "Use good water, warm the pot, and do not let the leaves stand for longer than the packet "
          + "says, because then all you can taste is 苦味 and nothing else."
      ]),
    Sample(
      name: "description",
      question: Question(
        id: "q-description", stem: "The next questions are about how tea is made.",
        content: .description),
      response: .dontKnow),
  ]

  /// All but the text that is only read.
  static let asked = all.filter { $0.question.content != .description }

  /// What the answer is worth.
  var verdict: Verdict { Grader(questions: [question]).grade(response, for: question) }

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
