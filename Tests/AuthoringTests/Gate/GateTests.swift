import QuestionBank
import Testing

@testable import Authoring

/// A question with one planted flaw, or its near miss, which holds all rules.
struct Planted: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var rule: GateRule
  var flawed: Question
  var sound: Question

  init(_ rule: GateRule, _ what: String, _ flawed: Question, near sound: Question) {
    testDescription = "\(rule.name): \(what)"
    self.rule = rule
    self.flawed = flawed
    self.sound = sound
  }
}

private func question(
  _ stem: String, _ content: Question.Content, explanation: String? = "Because it is so (line 3)."
) -> Question {
  Question(
    id: "q-1", stem: FormattedText(stem), content: content,
    explanation: explanation.map { FormattedText($0) })
}

private func choice(_ stem: String, _ key: String, _ others: String...) -> Question {
  question(
    stem,
    .choice(
      [Question.Option(FormattedText(key), credit: 1)]
        + others.map { Question.Option(FormattedText($0), credit: 0) }))
}

private func select(_ right: [String], _ wrong: [String]) -> Question {
  question(
    "Which of these are metals?",
    .select(
      right.map { Question.Option(FormattedText($0), credit: 1 / Double(right.count)) }
        + wrong.map { Question.Option(FormattedText($0), credit: -1 / Double(wrong.count)) }))
}

private func list(_ stem: String, _ entries: String...) -> Question {
  question(stem, .list(entries.map { Question.Entry($0) }))
}

private func matching(_ pairs: (String, String)...) -> Question {
  question(
    "Match these metals with their uses.",
    .matching(pairs.map { Question.Pair(FormattedText($0.0), $0.1) }))
}

private let metals = choice("Which metal is liquid in a cold room?", "Mercury", "Silver", "Copper")

private let plantedFlaws: [Planted] = [
  Planted(
    .source, "no explanation",
    question(
      "Which metal is liquid?", .short([Question.Answer("Mercury")], nil), explanation: nil),
    near: question("Which metal is liquid?", .short([Question.Answer("Mercury")], nil))),
  Planted(
    .plainStem, "a sentence about the article",
    choice("Which metal does this article call liquid?", "Mercury", "Silver", "Copper"),
    near: choice("Which metal does the article call liquid?", "Mercury", "Silver", "Copper")),
  Planted(
    .plainStem, "an address",
    choice("Which metal is liquid, see https://example.org?", "Mercury", "Silver", "Copper"),
    near: metals),
  Planted(
    .plainStem, "a pronoun without its noun",
    question("They melt at _____ degrees.", .cloze([Question.Answer("high")])),
    near: question("Metals melt at _____ degrees.", .cloze([Question.Answer("high")]))),
  Planted(
    .length, "a stem of 36 words",
    choice(
      "Which metal " + Array(repeating: "indeed", count: 33).joined(separator: " ") + " flows?",
      "Mercury", "Silver", "Copper"),
    near: choice(
      "Which metal " + Array(repeating: "indeed", count: 32).joined(separator: " ") + " flows?",
      "Mercury", "Silver", "Copper")),
  Planted(
    .length, "an option of thirteen words",
    choice(
      "Which is right?", "One two three four five six seven eight nine ten eleven twelve ab",
      "Some other words of about the same length stand here for balance yes",
      "Yet other words of about the same length stand there for balance no"),
    near: choice(
      "Which is right?", "One two three four five six seven eight nine ten eleven twelve",
      "Some other words of about the same length stand here for balance",
      "Yet other words of about the same length stand there for balance")),
  Planted(
    .length, "more than a screen", select(lengthy(0..<4), lengthy(4..<8)),
    near: select(lengthy(0..<3), lengthy(3..<6))),
  Planted(
    .giveaway, "a relative of the key in the stem",
    choice("Which metal did the mercurial doctors use?", "Mercury", "Silver", "Copper"),
    near: choice("Which metal did the old doctors use?", "Mercury", "Silver", "Copper")),
  Planted(
    .giveaway, "a word that begins like the key",
    choice("Which script has a sign for each syllable?", "Syllabary", "Alphabet", "Logogram"),
    near: choice("Which script has a sign for each sound?", "Alphabet", "Syllabary", "Logogram")),
  Planted(
    .giveaway, "an acronym of the key",
    choice("Which step makes ATP?", "ATP formation", "Fixation", "Absorption"),
    near: choice("Which step makes ATP?", "Formation", "Fixation", "Absorption")),
  Planted(
    .giveaway, "a phrase that names the side",
    question(
      "Collective identity: collectivism, individualism, or both?",
      .classify(["Collectivism", "Individualism", "Both"].map { side($0, "Collectivism") })),
    near: question(
      "Shared identity: collectivism, individualism, or both?",
      .classify(["Collectivism", "Individualism", "Both"].map { side($0, "Collectivism") }))),
  Planted(
    .options, "two options",
    choice("Which metal is liquid?", "Mercury", "Silver"), near: metals),
  Planted(
    .options, "an option that is a part of another",
    choice("Which is liquid?", "Fresh water", "Water", "Stone dust"),
    near: choice("Which is liquid?", "Fresh water", "Dry sand", "Stone dust")),
  Planted(
    .keyLength, "a key that stands out by its length",
    choice("Which metal is liquid?", "Mercury or quicksilver", "Silver", "Copper"), near: metals),
  Planted(
    .keyLength, "a key that stands out by its shortness",
    choice("Which metal rusts?", "Iron", "Aluminium", "Magnesium"),
    near: choice("Which metal rusts?", "Iron", "Gold", "Zinc")),
  Planted(
    .plainStem, "a sentence that leans on the one before it",
    choice("Which metal does this describe? “Then it melts.”", "Mercury", "Silver", "Copper"),
    near: choice("Which metal does this describe? “It melts.”", "Mercury", "Silver", "Copper")),
  Planted(
    .oneKind, "an article before the key alone",
    choice("What does it need?", "The rain", "Sunlight", "Shelter"),
    near: choice("What does it need?", "The rain", "Sunlight", "The soil")),
  Planted(
    .oneKind, "one option with a capital",
    choice("Which metal is liquid?", "Mercury", "silver", "copper"), near: metals),
  Planted(
    .oneKind, "one option with a full stop",
    choice("Which metal is liquid?", "Mercury.", "Silver", "Copper"), near: metals),
  Planted(
    .phrasing, "all of the above",
    choice("Which metal is liquid?", "Mercury", "Silver", "All of the above"), near: metals),
  Planted(
    .phrasing, "a negative stem",
    choice("Which metal is not liquid?", "Silver", "Mercury", "Bromine"),
    near: choice("Which metal is solid?", "Silver", "Mercury", "Bromine")),
  Planted(
    .phrasing, "an absolute word in an option",
    choice("What does mercury do?", "It always flows", "It often burns", "It rusts away"),
    near: choice("What does mercury do?", "It flows well", "It burns down", "It rusts away")),
  Planted(
    .falseStatement, "a false statement made with “not”",
    statement("Mercury is not a liquid.", isTrue: false, source: "Mercury is a liquid."),
    near: statement("Mercury is a solid.", isTrue: false, source: "Mercury is a liquid.")),
  Planted(
    .gap, "no gap", question("Mercury is a liquid.", .cloze([Question.Answer("metal")])),
    near: question("Mercury is a _____.", .cloze([Question.Answer("metal")]))),
  Planted(
    .gap, "a gap of four words",
    question("Mercury is _____.", .cloze([Question.Answer("one of the metals")])),
    near: question("Mercury is _____.", .cloze([Question.Answer("of the metals")]))),
  Planted(
    .gap, "a gap without content",
    question("Mercury _____ metal.", .cloze([Question.Answer("is a")])),
    near: question("Mercury _____ metal.", .cloze([Question.Answer("is a heavy")]))),
  Planted(
    .recall, "one entry",
    list("Which metals does the article name?", "gold"),
    near: list("Which metals does the article name?", "gold", "tin")),
  Planted(
    .recall, "seven entries",
    list("Which metals does it name?", "gold", "tin", "zinc", "lead", "iron", "copper", "silver"),
    near: list("Which metals does it name?", "gold", "tin", "zinc", "lead", "iron", "copper")),
  Planted(
    .recall, "an entry within another",
    list("Which metals does the article name?", "iron", "cast iron"),
    near: list("Which metals does the article name?", "iron", "cast steel")),
  Planted(
    .matching, "two pairs", matching(("Gold", "rings"), ("Tin", "boxes")),
    near: matching(("Gold", "rings"), ("Tin", "boxes"), ("Zinc", "roofs"))),
  Planted(
    .matching, "a right side that fits twice",
    matching(("Gold", "rings"), ("Silver", "rings"), ("Zinc", "roofs")),
    near: matching(("Gold", "rings"), ("Silver", "spoons"), ("Zinc", "roofs"))),
  Planted(
    .matching, "a right side that names its left",
    matching(("Gold leaf", "leaf for frames"), ("Silver", "spoons"), ("Zinc", "roofs")),
    near: matching(("Gold leaf", "picture frames"), ("Silver", "spoons"), ("Zinc", "roofs"))),
  Planted(
    .selection, "one right option", select(["Gold"], ["Salt", "Chalk", "Clay"]),
    near: select(["Gold", "Iron"], ["Salt", "Chalk"])),
]

private func side(_ name: String, _ key: String) -> Question.Option {
  Question.Option(FormattedText(name), credit: name == key ? 1 : 0)
}

/// Options of two lines each, none a part of another.
private func lengthy(_ numbers: Range<Int>) -> [String] {
  let words = ["Alpha", "Bravo", "Delta", "Gamma", "Kappa", "Omega", "Sigma", "Theta"]
  return numbers.map { number in
    words[number] + String(repeating: " syllable", count: 10) + " \(words[number].lowercased())s"
  }
}

private func statement(_ stem: String, isTrue: Bool, source: String) -> Question {
  var question = question(stem, .trueFalse(Question.TrueFalse(isTrue: isTrue)))
  question.source = Question.Source(line: 3, text: source)
  return question
}

@Suite("The gate") struct GateTests {
  @Test("catches the planted flaw, under its rule", arguments: plantedFlaws)
  func planted(planted: Planted) {
    #expect(objections(to: planted.flawed).contains { $0.rule == planted.rule })
  }

  @Test("lets the near miss of a flaw pass", arguments: plantedFlaws)
  func nearMiss(planted: Planted) {
    #expect(objections(to: planted.sound) == [])
  }
}
