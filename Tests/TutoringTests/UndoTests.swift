import Foundation
import Grading
import Memory
import ProgressStore
import QuestionBank
import Testing
import Tutoring

/// Undo, the learner's own verdicts, and what the log makes of them.
@Suite struct UndoTests {
  @Test("undo takes back answers one by one, to the beginning")
  func undo() {
    var sitting = Sitting(session(bank(of: 3)))
    let start = sitting.session.phase
    sitting.answer(.right)
    sitting.handle(.postponed)
    sitting.handle(.answered(.wrong))
    sitting.handle(.undone)
    #expect(sitting.asked == "q3")
    #expect(sitting.session.toRedo == 0)
    sitting.handle(.undone)
    #expect(sitting.asked == "q2")
    sitting.handle(.undone)
    #expect(sitting.session.phase == start)
    #expect(sitting.session.canUndo == false)
    #expect(sitting.session.summary(at: sitting.now).answered == 0)
  }

  @Test("what was undone leaves no trace in the history")
  func undoneHistory() {
    var sitting = Sitting(session(bank(of: 2)))
    sitting.handle(.answered(.wrong))
    sitting.handle(.undone)
    let undo = sitting.events.last
    #expect(undo?.kind == .undo)
    #expect(undo?.target == sitting.events.first { $0.kind == .answer }?.id)
    #expect(History(sitting.events)["q1"] == QuestionRecord())
  }

  @Test("the last answer of a session can be undone at its end")
  func undoAtEnd() {
    var sitting = Sitting(session(bank(of: 1)))
    sitting.answer(.right)
    #expect(sitting.session.phase == .finished)
    sitting.handle(.undone)
    #expect(sitting.asked == "q1")
  }

  @Test("I was right: a typed answer counts, and is remembered for that question")
  func override() throws {
    let bank = bank([cloze("c"), choice("q")])
    var sitting = Sitting(session(bank))
    sitting.handle(.answered(.text("concord")))
    #expect(sitting.feedback?.isMissed == true)
    sitting.handle(.overridden)
    #expect(sitting.feedback?.verdict.outcome == .correct)
    #expect(sitting.feedback?.redoDistance == nil)
    #expect(sitting.session.toRedo == 0)
    let override = try #require(sitting.events.last)
    #expect(override.kind == .override)
    #expect(override.grade == 3)
    #expect(override.target == sitting.events.first { $0.kind == .answer }?.id)

    let record = History(sitting.events)["c"]
    #expect(record.isMissed == false)
    #expect(record.misses == 0)

    var later = Sitting(session(bank, after: sitting.events, at: noon + 30 * aDay))
    while later.asked != "c" { later.answer(.right) }
    later.handle(.answered(.text("Concord ")))
    #expect(later.feedback?.verdict.outcome == .correct)
  }

  @Test("right can be made wrong, and back again")
  func overrideTwice() {
    var sitting = Sitting(session(bank([cloze("c"), choice("q")])))
    sitting.handle(.answered(.text("harmony")))
    sitting.handle(.overridden)
    #expect(sitting.feedback?.isMissed == true)
    #expect(History(sitting.events)["c"].isMissed)
    sitting.handle(.overridden)
    #expect(sitting.feedback?.isMissed == false)
    #expect(History(sitting.events)["c"].isMissed == false)
    #expect(sitting.session.summary(at: sitting.now).rightAtFirstTry == 1)
  }

  @Test("a verdict changed when the next question is asked already is about the one before")
  func lateOverride() {
    var sitting = Sitting(session(bank([cloze("c"), choice("q")])))
    sitting.answer(.text("concord"))
    #expect(sitting.asked == "q")
    sitting.handle(.overridden)
    #expect(sitting.events.last?.question == "c")
    #expect(sitting.asked == "q")
    #expect(History(sitting.events)["c"].isMissed == false)
  }

  @Test("a choice, and \"I don't know\", cannot be overridden")
  func noOverride() {
    var sitting = Sitting(session(bank([choice("q"), cloze("c")])))
    sitting.handle(.answered(.wrong))
    sitting.handle(.overridden)
    #expect(sitting.feedback?.isMissed == true)
    sitting.handle(.proceeded)
    sitting.handle(.answered(.dontKnow))
    sitting.handle(.overridden)
    #expect(sitting.feedback?.isMissed == true)
  }

  @Test("the verdicts of a test stand")
  func noOverrideInTests() {
    var sitting = Sitting(session(bank([cloze("c")]), settings(.test)))
    sitting.handle(.answered(.text("concord")))
    sitting.handle(.overridden)
    #expect(sitting.events.allSatisfy { $0.kind != .override })
  }

  @Test("what was meant is right with a typo, and no answer to be remembered")
  func meant() {
    let bank = bank([cloze("c", answer: "collectivism"), choice("q")])
    var sitting = Sitting(session(bank))
    sitting.handle(.answered(.text("connectivism")))
    sitting.handle(.marked(isRight: true))
    #expect(sitting.feedback?.verdict.outcome == .typo)
    #expect(sitting.feedback?.verdict.reason == "It is written “collectivism”.")
    var later = Sitting(session(bank, after: sitting.events, at: noon + 30 * aDay))
    while later.asked != "c" { later.answer(.right) }
    later.handle(.answered(.text("connectivism")))
    #expect(later.feedback?.verdict.outcome == .undecided)
  }

  @Test("the learner's word on an answer is taken back before the answer, a step each")
  func undoOverride() {
    var sitting = Sitting(session(bank([cloze("c"), choice("q")])))
    sitting.handle(.answered(.text("concord")))
    let wrong = sitting.session.phase
    sitting.handle(.overridden)
    let right = sitting.session.phase
    sitting.handle(.overridden)
    sitting.handle(.undone)
    #expect(sitting.session.phase == right)
    #expect(History(sitting.events)["c"].isMissed == false)
    sitting.handle(.undone)
    #expect(sitting.session.phase == wrong)
    #expect(sitting.session.toRedo == 1)
    #expect(History(sitting.events)["c"].isMissed)
    sitting.handle(.undone)
    #expect(sitting.asked == "c")
    #expect(History(sitting.events)["c"] == QuestionRecord())
    #expect(sitting.session.canUndo == false)
  }

  @Test("a word on the answer before is taken back without leaving the question that is asked")
  func undoLateOverride() {
    var sitting = Sitting(session(bank([cloze("c"), choice("q")])))
    sitting.answer(.text("concord"))
    sitting.handle(.overridden)
    sitting.handle(.undone)
    #expect(sitting.asked == "q")
    #expect(sitting.events.last?.question == "c")
    #expect(History(sitting.events)["c"].isMissed)
  }

  @Test("a mark that the learner gave is taken back, and the answer waits for it again")
  func undoMark() {
    var sitting = Sitting(session(bank([essay])))
    sitting.handle(.answered(.text("Because of the weather.")))
    let waiting = sitting.session.phase
    sitting.handle(.marked(isRight: true))
    sitting.handle(.undone)
    #expect(sitting.session.phase == waiting)
    sitting.handle(.marked(isRight: false))
    #expect(sitting.feedback?.isMissed == true)
    #expect(History(sitting.events)["essay"].isMissed)
  }

  @Test("what the program cannot tell has no grade until the learner marks it")
  func mark() {
    var sitting = Sitting(session(bank([essay, choice("q")])))
    sitting.handle(.answered(.text("Because of the weather.")))
    #expect(sitting.feedback?.verdict.outcome == .undecided)
    #expect(sitting.events.last?.grade == nil)
    #expect(History(sitting.events)["essay"].isNew)
    sitting.handle(.proceeded)
    #expect(sitting.feedback != nil, "it waits for the mark")
    sitting.handle(.marked(isRight: false))
    #expect(sitting.feedback?.isMissed == true)
    #expect(sitting.feedback?.redoDistance == 1)
    #expect(History(sitting.events)["essay"].isMissed)
  }

  @Test("easy is said by the learner, and only of a right answer without help")
  func easy() {
    var sitting = Sitting(session(bank(of: 2)))
    sitting.handle(.answered(.wrong))
    sitting.handle(.ratedEasy)
    #expect(sitting.feedback?.grade == .again)
    sitting.handle(.proceeded)
    sitting.handle(.answered(.right))
    sitting.handle(.ratedEasy)
    #expect(sitting.feedback?.grade == .easy)
    #expect(sitting.events.last?.grade == 4)
  }

  @Test("a flag outlives an undo")
  func flag() {
    var sitting = Sitting(session(bank(of: 2)))
    sitting.handle(.answered(.right))
    sitting.handle(.flagged(note: "two right answers"))
    sitting.handle(.undone)
    #expect(History(sitting.events)["q1"].flag == "two right answers")
    sitting.handle(.unflagged)
    #expect(History(sitting.events)["q1"].flag == nil)
  }

  @Test("a parked question is not asked any more, until it is brought back")
  func park() {
    var sitting = Sitting(session(bank(of: 2)))
    sitting.handle(.parked)
    #expect(sitting.asked == "q2")
    #expect(session(bank(of: 2), after: sitting.events).total == 1)
    sitting.handle(.undone)
    #expect(sitting.asked == "q1")
    #expect(session(bank(of: 2), after: sitting.events).total == 2)
  }
}
