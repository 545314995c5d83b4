import Foundation
import Grading
import ProgressStore
import QuestionBank
import Testing
import Tutoring

/// A session that was left goes on where it was left.
@Suite struct ResumeTests {
  /// The session that the events of an earlier one lead back to.
  private func resumed(
    _ bank: Bank, _ events: [Event], _ settings: Session.Settings, at now: Date = noon + 60
  ) -> Session? {
    events.first { $0.kind == .begin }.flatMap {
      Session(
        resuming: $0, bank, history: History(events), events: events, settings: settings, at: now)
    }
  }

  /// No seed is given, so that the orders hang on the session alone.
  private func unseeded(_ mode: Mode = .study, topic: String? = nil) -> Session.Settings {
    var settings = settings(mode, topic: topic)
    settings.seed = nil
    settings.entropy = .random(in: 0 ... .max)
    return settings
  }

  @Test("it goes on at the same question with the same order of options, with the same score")
  func position() throws {
    let bank = bank(of: 8)
    var sitting = Sitting(session(bank, unseeded()))
    sitting.answer(.right)
    sitting.answer(.wrong)
    sitting.handle(.postponed)
    sitting.answer(.right)
    let session = try #require(resumed(bank, sitting.events, unseeded()))
    #expect(session.phase == sitting.session.phase)
    #expect(session.position == sitting.session.position)
    #expect(session.total == 8)
    #expect(session.toRedo == 1)
    #expect(session.id == sitting.session.id)
    #expect(session.summary(at: noon + 60).rightAtFirstTry == 2)
    #expect(session.summary(at: noon + 60).seconds == 6, "the pause does not count")
    var rest = Sitting(session)
    #expect(rest.play() == sitting.play())
    #expect(rest.events.allSatisfy { $0.kind != .begin })
  }

  @Test("undo reaches behind the interruption")
  func undo() throws {
    let bank = bank(of: 4)
    var sitting = Sitting(session(bank))
    sitting.answer(.right)
    sitting.answer(.wrong)
    var rest = Sitting(try #require(resumed(bank, sitting.events, settings())))
    rest.handle(.undone)
    rest.handle(.undone)
    #expect(rest.asked == "q1")
    #expect(rest.session.canUndo == false)
    let events = sitting.events + rest.events
    #expect(History(events)["q1"] == QuestionRecord())
    #expect(History(events)["q2"] == QuestionRecord())
    #expect(resumed(bank, events, settings())?.phase == rest.session.phase)
  }

  @Test("an answer that waits for the learner's mark is asked for again")
  func unmarked() throws {
    let bank = bank([essay, choice("q")])
    var sitting = Sitting(session(bank))
    sitting.handle(.answered(.text("Because.")))
    let session = try #require(resumed(bank, sitting.events, settings()))
    #expect(Sitting(session).asked == "essay")
  }

  @Test("a marked or overridden answer counts as the learner said")
  func overridden() throws {
    let bank = bank([cloze("c"), choice("q")])
    var sitting = Sitting(session(bank))
    sitting.handle(.answered(.text("concord")))
    sitting.handle(.overridden)
    let session = try #require(resumed(bank, sitting.events, settings()))
    #expect(session.toRedo == 0)
    #expect(session.summary(at: noon).rightAtFirstTry == 1)
  }

  @Test("what was parked or flagged stays so")
  func notes() throws {
    let bank = bank(of: 4)
    var sitting = Sitting(session(bank))
    sitting.handle(.answered(.wrong))
    sitting.handle(.parked)
    sitting.handle(.proceeded)
    sitting.handle(.flagged(note: "odd"))
    sitting.handle(.parked)
    var rest = Sitting(try #require(resumed(bank, sitting.events, settings())))
    #expect(rest.play() == ["q3", "q4"])
  }

  @Test("a finished session, another day, mode or topic, or a changed quiz begin anew")
  func notResumed() {
    let bank = bank(of: 3)
    var sitting = Sitting(session(bank))
    sitting.answer(.right)
    let left = sitting.events
    #expect(resumed(bank, left, settings()) != nil)
    #expect(resumed(bank, left, settings(), at: noon + aDay) == nil)
    #expect(resumed(bank, left, settings(.review)) == nil)
    #expect(resumed(bank, left, settings(topic: "A")) == nil)
    #expect(resumed(bank, left, settings(count: 2)) == nil)
    var smaller = bank
    smaller.questions.removeAll { $0.id == "q2" }
    #expect(resumed(smaller, left, settings()) == nil)
    _ = sitting.play()
    #expect(resumed(bank, sitting.events, settings()) == nil)
  }
}
