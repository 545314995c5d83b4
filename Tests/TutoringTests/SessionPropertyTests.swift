import Foundation
import Grading
import ProgressStore
import QuestionBank
import Testing
import Tutoring

/// What holds of every session, whatever is done in it.
@Suite struct SessionPropertyTests {
  /// Weeks of a learner who answers, gives up, postpones, changes a mind, flags, parks and undoes
  /// at random.
  private struct Course {
    let bank: Bank
    var generator: SeededGenerator
    var events: [Event] = []
    var now = noon

    init(seed: Int) {
      generator = SeededGenerator(seed: UInt64(seed), name: "course", number: 0)
      var questions: [Question] = []
      for fact in 0..<Int.random(in: 6...30, using: &generator) {
        let topic = "T\(fact % 4)"
        questions.append(choice("choice\(fact)", topic: topic, fact: "fact\(fact)"))
        if Bool.random(using: &generator) {
          questions.append(cloze("cloze\(fact)", topic: topic, fact: "fact\(fact)"))
        }
        if Bool.random(using: &generator) {
          questions.append(choice("single\(fact)", topic: topic))
        }
      }
      bank = Bank(quiz: "quiz", title: "Quiz", questions: questions.shuffled(using: &generator))
    }

    mutating func sitting() -> Sitting {
      let seed = UInt64.random(in: 0 ... .max, using: &generator)
      let modes: [Mode] = [.study, .study, .study, .review, .read]
      let settings = settings(
        modes.randomElement(using: &generator) ?? .study,
        count: Int.random(in: 3...25, using: &generator),
        newFacts: Int.random(in: 2...12, using: &generator), seed: seed)
      return Sitting(session(bank, after: events, settings, at: now), at: now)
    }

    mutating func step() -> SessionEvent {
      let response: Response =
        [.option(0), .option(1), .option(2), .text("harmony"), .text("concord"), .dontKnow]
        .randomElement(using: &generator) ?? .dontKnow
      return [
        .answered(response), .answered(.right), .answered(.text("harmony")), .proceeded, .proceeded,
        .proceeded, .hintRequested, .postponed, .undone, .overridden, .marked(isRight: true),
        .ratedEasy, .confidenceStated(.sure), .flagged(note: "odd"), .unflagged, .parked, .unparked,
      ].randomElement(using: &generator) ?? .proceeded
    }

    /// Takes over what a session has recorded, and goes on some time later.
    mutating func finish(_ sitting: Sitting) {
      events += sitting.events
      now = sitting.now + Double.random(in: 60...3 * aDay, using: &generator)
    }
  }

  @Test("undo restores what was before, however much is undone", arguments: 0..<30)
  func undo(seed: Int) {
    var course = Course(seed: seed)
    for _ in 0..<4 {
      var sitting = course.sitting()
      // Undo takes back what is graded, judged or put off, so that after each such step it has to
      // lead back to the state before.
      var states: [(phase: Session.Phase, summary: Session.Summary, toRedo: Int, position: Int)] =
        []
      for _ in 0..<80 {
        if sitting.session.phase == .finished { break }
        if !states.isEmpty, Int.random(in: 0..<4, using: &course.generator) == 0 {
          sitting.handle(.undone)
          let before = states.removeLast()
          #expect(sitting.session.phase == before.phase)
          #expect(sitting.session.toRedo == before.toRedo)
          #expect(sitting.session.position == before.position)
          let summary = sitting.session.summary(at: noon)
          #expect(summary.missed == before.summary.missed)
          #expect(summary.answered == before.summary.answered)
          #expect(summary.rightAtFirstTry == before.summary.rightAtFirstTry)
          continue
        }
        let before = sitting.session
        let recorded = sitting.events.count
        let steps: [SessionEvent] =
          if case .question = before.phase {
            [
              .answered(.right), .answered(.wrong), .answered(.text("concord")),
              .answered(.dontKnow), .postponed, .parked, .overridden,
            ]
          } else {
            [.proceeded, .proceeded, .overridden, .ratedEasy]
          }
        sitting.handle(steps.randomElement(using: &course.generator) ?? .proceeded)
        guard sitting.events.count > recorded else { continue }
        states.append((before.phase, before.summary(at: noon), before.toRedo, before.position))
      }
      while sitting.session.canUndo { sitting.handle(.undone) }
      #expect(History(course.events + sitting.events) == History(course.events))
      course.finish(sitting)
    }
  }

  @Test("never two questions of a fact on a day unless one was missed", arguments: 0..<30)
  func facts(seed: Int) {
    var course = Course(seed: seed)
    let facts = Dictionary(
      uniqueKeysWithValues: course.bank.questions.map { ($0.id, $0.fact ?? $0.id) })
    /// What was asked of each fact on each day.
    var asked: [String: Set<String>] = [:]
    for _ in 0..<12 {
      var sitting = course.sitting()
      let missed = Set(
        course.bank.questions.map(\.id).filter { History(course.events)[$0].isMissed })
      for _ in 0..<60 {
        guard let presentation = sitting.presentation else { break }
        let id = presentation.question.id
        if presentation.attempt == 1, !missed.contains(id) {
          let day = Int(((sitting.now.timeIntervalSince1970) / aDay - 4 / 24).rounded(.down))
          let others = asked["\(facts[id] ?? "") \(day)", default: []].subtracting([id])
          #expect(others.isEmpty, "\(id) after \(others)")
          asked["\(facts[id] ?? "") \(day)", default: []].insert(id)
        }
        let isRight = Int.random(in: 0..<3, using: &course.generator) > 0
        sitting.answer(isRight ? presentation.question.rightResponse : .dontKnow)
      }
      course.finish(sitting)
    }
  }

  @Test(
    "a missed question comes back after at least five others, or last, until it is right",
    arguments: 0..<30)
  func redo(seed: Int) {
    var course = Course(seed: seed)
    for _ in 0..<4 {
      var sitting = course.sitting()
      var order: [(id: String, isRight: Bool)] = []
      while let presentation = sitting.presentation, order.count < 400 {
        let isRight = Int.random(in: 0..<3, using: &course.generator) > 0
        order.append((presentation.question.id, isRight))
        sitting.handle(
          .answered(isRight ? presentation.question.rightResponse : .dontKnow))
        if sitting.feedback?.isParked == true { order.removeLast() }
        sitting.handle(.proceeded)
      }
      for (place, answer) in order.enumerated() where !answer.isRight {
        let rest = order[(place + 1)...]
        guard let again = rest.firstIndex(where: { $0.id == answer.id }) else {
          #expect(History(sitting.events)[answer.id].isParked, "\(answer.id) never came back")
          continue
        }
        let others = again - place - 1
        // With fewer left it is last but for what was missed after it.
        let afterwards = order[(again + 1)...].map(\.id)
        let between = Set(rest[..<again].map(\.id))
        #expect(
          others >= 5 || afterwards.allSatisfy { between.contains($0) || $0 == answer.id },
          "\(answer.id) after \(others)")
      }
      course.finish(sitting)
    }
  }

  @Test("the score is how many different questions were right at the first try", arguments: 0..<30)
  func score(seed: Int) {
    var course = Course(seed: seed)
    var sitting = course.sitting()
    var firstTries: [String: Bool] = [:]
    while let presentation = sitting.presentation {
      let isRight = Bool.random(using: &course.generator)
      let id = presentation.question.id
      firstTries[id] = firstTries[id] ?? isRight
      sitting.answer(isRight ? presentation.question.rightResponse : .dontKnow)
    }
    let summary = sitting.session.summary(at: sitting.now)
    #expect(summary.answered == firstTries.count)
    #expect(summary.rightAtFirstTry == firstTries.values.count { $0 })
    #expect(sitting.session.toRedo == 0)
  }

  @Test("whatever is done, a session that is taken up stands where it was left", arguments: 0..<30)
  func resume(seed: Int) throws {
    var course = Course(seed: seed)
    for _ in 0..<4 {
      var sitting = course.sitting()
      let mode = sitting.session.mode
      for _ in 0..<Int.random(in: 5...60, using: &course.generator) {
        sitting.handle(course.step())
      }
      // What is left while an answer is shown goes on at the next question.
      sitting.handle(.proceeded)
      let all = course.events + sitting.events
      if let beginning = sitting.events.first(where: { $0.kind == .begin }),
        let presentation = sitting.presentation
      {
        let session = try #require(
          Session(
            resuming: beginning, course.bank, history: History(all), events: all,
            settings: settings(mode, count: 100, seed: 1), at: sitting.now))
        #expect(session.position == sitting.session.position)
        #expect(session.toRedo == sitting.session.toRedo)
        let left = session.summary(at: sitting.now)
        #expect(left.missed == sitting.session.summary(at: sitting.now).missed)
        #expect(left.rightAtFirstTry == sitting.session.summary(at: sitting.now).rightAtFirstTry)
        var resumed = Sitting(session)
        #expect(resumed.asked == presentation.question.id)
        var rest = sitting
        #expect(resumed.play() == rest.play())
      }
      course.finish(sitting)
    }
  }
}
