import Foundation
import Grading
import Memory
import ProgressStore
import QuestionBank
import Testing
import Tutoring

@Suite struct SessionTests {
  @Test("a missed question comes back after at least five others")
  func redo() {
    var sitting = Sitting(session(bank(of: 10)))
    var misses = ["q1": 1, "q2": 1]
    let order = sitting.play { id in
      guard let left = misses[id], left > 0 else { return .right }
      misses[id] = left - 1
      return .wrong
    }
    #expect(
      order == ["q1", "q2", "q3", "q4", "q5", "q6", "q1", "q2", "q7", "q8", "q9", "q10"])
  }

  @Test("with fewer than five others left, a missed question comes last, until it is right once")
  func redoAtEnd() {
    var sitting = Sitting(session(bank(of: 3)))
    var misses = 2
    let order = sitting.play { id in
      guard id == "q2", misses > 0 else { return .right }
      misses -= 1
      return .wrong
    }
    #expect(order == ["q1", "q2", "q3", "q2", "q2"])
    #expect(sitting.session.phase == .finished)
  }

  @Test("questions that are missed again and again keep none of the others from being asked")
  func missedAgain() {
    var sitting = Sitting(session(bank(of: 10)))
    var asked: [String] = []
    for _ in 0..<20 {
      asked.append(sitting.asked ?? "")
      sitting.answer(.wrong)
    }
    #expect(Set(asked).count == 10)
    #expect(sitting.session.toRedo == 10)
  }

  @Test("feedback says after how many others the question is asked again")
  func redoDistance() {
    var sitting = Sitting(session(bank(of: 4)))
    sitting.handle(.answered(.wrong))
    #expect(sitting.feedback?.redoDistance == 3)
    #expect(sitting.feedback?.isMissed == true)
    #expect(sitting.session.toRedo == 1)
    sitting.handle(.proceeded)
    sitting.handle(.answered(.right))
    #expect(sitting.feedback?.redoDistance == nil)
    #expect(sitting.session.toRedo == 1)
  }

  @Test("the position counts different questions, not repeated ones")
  func position() {
    var sitting = Sitting(session(bank(of: 2)))
    #expect(sitting.session.position == 1)
    sitting.answer(.wrong)
    #expect(sitting.session.position == 2)
    sitting.answer(.right)
    #expect(sitting.asked == "q1")
    #expect(sitting.session.position == 2)
    #expect(sitting.session.total == 2)
  }

  @Test("the score counts the different questions that were right at the first try")
  func score() {
    var sitting = Sitting(session(bank(of: 4)))
    var missed: Set = ["q2", "q3"]
    _ = sitting.play { missed.remove($0) == nil ? .right : .wrong }
    let summary = sitting.session.summary(at: sitting.now)
    #expect(summary.answered == 4)
    #expect(summary.rightAtFirstTry == 2)
    #expect(summary.missed.map(\.question.id) == ["q2", "q3"])
    #expect(summary.missed.map(\.given) == ["near", "near"])
    #expect(summary.missed.map(\.right) == ["right", "right"])
    #expect(summary.seconds == 12)
  }

  @Test("an answer is recorded with all that was shown and said, before its verdict is there")
  func recording() throws {
    var sitting = Sitting(session(bank(of: 1)))
    let options = try #require(sitting.presentation).options
    sitting.handle(.confidenceStated(.sure))
    sitting.handle(.answered(.option(1)))
    #expect(sitting.events.map(\.kind) == [.begin, .answer])
    let beginning = sitting.events[0]
    #expect(beginning.answer == "q1")
    let answer = sitting.events[1]
    #expect(answer.question == "q1")
    #expect(answer.quiz == "quiz")
    #expect(answer.learner == "ada")
    #expect(answer.session == beginning.session)
    #expect(answer.answer == "near")
    #expect(answer.options == options)
    #expect(answer.verdict == "wrong")
    #expect(answer.credit == 0)
    #expect(answer.grade == 1)
    #expect(answer.confidence == "sure")
    #expect(answer.seconds == 2)
    #expect(answer.time == noon + 2)
    #expect(answer.mode == "study")
  }

  @Test("options are shuffled anew each time, and the same for the same seed")
  func shuffling() {
    func orders(seed: UInt64) -> [[Int]] {
      var sitting = Sitting(session(bank(of: 1), settings(seed: seed)))
      return (0..<8).compactMap { _ in
        defer { sitting.answer(.wrong) }
        return sitting.presentation?.options
      }
    }
    #expect(orders(seed: 7) == orders(seed: 7))
    #expect(orders(seed: 7).allSatisfy { $0.sorted() == [0, 1, 2] })
    #expect(Set(orders(seed: 7)).count > 1)
    #expect(orders(seed: 7) != orders(seed: 8))
  }

  @Test("an ordering question is never shown in its right order")
  func disarranged() {
    let ordering = Question(
      id: "o", stem: "Put in order.", content: .ordering(["first", "second"]))
    for seed in 0..<20 {
      let sitting = Sitting(session(bank([ordering]), settings(seed: UInt64(seed))))
      #expect(sitting.presentation?.options == [1, 0])
    }
  }

  @Test("a description is shown before the question that follows it, and not asked")
  func introduction() {
    let text = Question(id: "d", stem: "Read this first.", content: .description)
    var sitting = Sitting(session(bank([choice("a"), text, choice("b")])))
    #expect(sitting.presentation?.introduction == [])
    sitting.answer(.right)
    #expect(sitting.asked == "b")
    #expect(sitting.presentation?.introduction == [text])
    sitting.answer(.right)
    #expect(sitting.session.phase == .finished)
  }

  @Test("a question put off goes to the end of the session, and then to the next day")
  func later() {
    var sitting = Sitting(session(bank(of: 3)))
    sitting.handle(.postponed)
    #expect(sitting.asked == "q2")
    sitting.answer(.right)
    sitting.answer(.right)
    #expect(sitting.asked == "q1")
    sitting.handle(.postponed)
    #expect(sitting.session.phase == .finished)
    #expect(sitting.events.filter { $0.kind == .postpone }.map(\.question) == ["q1", "q1"])

    #expect(session(bank(of: 3), after: sitting.events).total == 0)
    let tomorrow = Sitting(session(bank(of: 3), after: sitting.events, at: noon + aDay))
    #expect(tomorrow.session.total > 0)
  }

  @Test("what makes no sense at the moment changes nothing")
  func senseless() {
    var sitting = Sitting(session(bank(of: 2)))
    let asked = sitting.session.phase
    for event in [
      SessionEvent.proceeded, .overridden, .marked(isRight: true), .ratedEasy, .undone,
      .missedReviewRequested,
    ] {
      sitting.handle(event)
      #expect(sitting.session.phase == asked)
    }
    sitting.handle(.answered(.right))
    let answered = sitting.session.phase
    for event in [SessionEvent.answered(.wrong), .postponed, .hintRequested, .overridden] {
      sitting.handle(event)
      #expect(sitting.session.phase == answered)
    }
    #expect(sitting.events.map(\.kind) == [.begin, .answer])
  }

  @Test("the missed are asked once more at the end, as a session of its own")
  func reviewMissed() {
    var sitting = Sitting(session(bank(of: 3)))
    var missed: Set = ["q2"]
    _ = sitting.play { missed.remove($0) == nil ? .right : .wrong }
    let studied = sitting.session.id
    sitting.handle(.missedReviewRequested)
    #expect(sitting.asked == "q2")
    #expect(sitting.session.total == 1)
    #expect(sitting.session.mode == .review)
    #expect(sitting.session.id != studied)
    sitting.answer(.right)
    #expect(sitting.session.summary(at: sitting.now).rightAtFirstTry == 1)
    #expect(sitting.events.last?.mode == "review")
  }

  @Test("events have different ids in every run, whatever the seed")
  func identity() {
    var ids: Set<UUID> = []
    for run in 0..<3 {
      var settings = settings(seed: 1)
      settings.entropy = UInt64(run)
      var sitting = Sitting(session(bank(of: 20), settings))
      _ = sitting.play()
      ids.formUnion(sitting.events.map(\.id))
    }
    #expect(ids.count == 3 * 21)
  }
}
