import QuestionBank
import Testing

@testable import Authoring

private func question(_ id: Int, _ stem: String, _ content: Question.Content) -> Question {
  Question(id: "q-\(id)", stem: FormattedText(stem), content: content)
}

private func flaws(_ questions: [Question]) -> [GateRule] {
  objections(to: questions).map(\.objection.rule)
}

@Suite("The gate of a bank") struct BankGateTests {
  private let term = Question.Content.short([Question.Answer("Mercury")], nil)

  @Test("finds two questions that ask the same in nearly the same words")
  func nearDuplicates() {
    let first = question(1, "Which heavy metal stays liquid at room temperature?", term)
    let second = question(2, "Which heavy metal is liquid at room temperature?", term)
    let other = question(3, "Which planet stands nearest to the Sun?", term)
    #expect(flaws([first, second]) == [.duplicate])
    #expect(flaws([first, other]) == [])
  }

  @Test("lets siblings of one fact be alike")
  func siblings() {
    var first = question(1, "Which heavy metal stays liquid at room temperature?", term)
    var second = question(2, "Which heavy metal is liquid at room temperature?", term)
    first.fact = "mercury/liquid"
    second.fact = "mercury/liquid"
    #expect(flaws([first, second]) == [])
  }

  @Test("wants from 40 to 60 per cent of the statements to be true", arguments: 0...10)
  func statements(right: Int) {
    let letters = Array("abcdefghij")
    let questions = (0..<10).map { index in
      question(
        index, "The letter \(letters[index])\(letters[9 - index])\(letters[index]) comes first.",
        .trueFalse(Question.TrueFalse(isTrue: index < right)))
    }
    #expect(flaws(questions) == ((4...6).contains(right) ? [] : [.balance]))
  }

  @Test("wants the key to be the longest option in at most 40 per cent of the choices")
  func longestKey() {
    func choices(longest: Int) -> [Question] {
      let names = ["ada", "bea", "cora", "dora", "edna", "fay", "gwen", "hope", "ida", "june"]
      return names.enumerated().map { index, name in
        let key = index < longest ? "somebody called \(name)" : name
        return question(
          index, "Whom does chapter \(name) \(names[9 - index]) praise?",
          .choice([
            Question.Option(FormattedText("somebody"), credit: 0),
            Question.Option(FormattedText(key), credit: 1),
            Question.Option(FormattedText("nobody"), credit: 0),
          ]))
      }
    }
    #expect(flaws(choices(longest: 4)) == [])
    #expect(flaws(choices(longest: 5)) == [.balance])
  }

  @Test("wants the key to stand at every place in turn")
  func keyPosition() {
    let letters = Array("abcdefghijklmnopqrst")
    func choices(first: Int) -> [Question] {
      letters.enumerated().map { index, letter in
        let key = Question.Option(FormattedText("yes"), credit: 1)
        let other = Question.Option(FormattedText("may"), credit: 0)
        return question(
          index, "What is said of \(letter)\(letter) and \(letters[19 - index])?",
          .choice(index < first ? [key, other, other] : [other, key, other]))
      }
    }
    #expect(flaws(choices(first: 7)) == [])
    #expect(flaws(choices(first: 20)) == [.balance])
  }
}
