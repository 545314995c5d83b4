import Grading
import Memory
import ProgressStore
import QuestionBank
import Testing
import Tutoring

@Suite struct HintTests {
  private let question = Question(
    id: "c", stem: "They value _____ above all.", content: .cloze([.init("harmony")]),
    source: .init(line: 4, text: "Above all they value Harmony."), hint: "Think of music.")

  @Test("help comes in steps: a nudge, the first letter, the sentence with a gap, the answer")
  func steps() {
    var sitting = Sitting(session(bank([question])))
    let gapped = Question.Source(line: 4, text: "Above all they value _____.")
    let steps = [Hint.nudge("Think of music."), .firstLetters(["h"]), .gappedSource(gapped)]
    for count in 1...3 {
      sitting.handle(.hintRequested)
      #expect(sitting.presentation.map { Array($0.hintsGiven) } == Array(steps.prefix(count)))
    }
    sitting.handle(.hintRequested)
    #expect(sitting.feedback?.response == .dontKnow)
    #expect(sitting.feedback?.isMissed == true)
    #expect(sitting.events.last?.hints == 3)
  }

  @Test("the first letter is that of the answer that is first in the bank, and of every entry")
  func firstLetters() {
    func letters(_ content: Question.Content) -> [Hint] {
      let question = Question(id: "q", stem: "Whose is _____?", content: content)
      return Sitting(session(bank([question]))).presentation?.hints ?? []
    }
    let answers: [Question.Answer] = [
      .init("half", credit: 0.5), .init("*ony"), .init("harmony"), .init("concord"),
    ]
    #expect(letters(.cloze(answers)) == [.firstLetters(["h"])])
    #expect(letters(.list([.init("rolling"), .init("drying")])) == [.firstLetters(["r", "d"])])
  }

  @Test("a right answer with help is rated hard, and cannot be called easy")
  func rating() {
    var sitting = Sitting(session(bank([question])))
    sitting.handle(.hintRequested)
    sitting.handle(.answered(.text("harmony")))
    #expect(sitting.feedback?.grade == .hard)
    sitting.handle(.ratedEasy)
    #expect(sitting.feedback?.grade == .hard)
  }

  @Test("a wrong option is ruled out, never the right one, and none of two")
  func ruledOut() {
    for seed in 0..<20 {
      var sitting = Sitting(session(bank(of: 1), settings(seed: UInt64(seed))))
      sitting.handle(.hintRequested)
      let hint = sitting.presentation?.hintsGiven.first
      #expect(hint == .ruledOut(option: 1) || hint == .ruledOut(option: 2))
    }
    let either = Question(
      id: "e", stem: "Which?",
      content: .choice([.init("a", credit: 1), .init("b", credit: 0)]))
    #expect(Sitting(session(bank([either]))).presentation?.hints == [])
  }
}
