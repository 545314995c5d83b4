import Foundation
import Grading
import Memory
import ProgressStore
import QuestionBank

extension Session {
  var current: Item { state.items[state.current] }

  /// Grades an answer and says what comes of it.
  mutating func answer(
    _ response: Response, to presentation: Presentation, at now: Date
  ) -> [Effect] {
    let question = presentation.question
    let text = question.text(of: response)
    let verdict =
      question.isTyped && current.record.accepts(text)
      ? Verdict(.correct, credit: 1, reason: "You have counted this answer right.")
      : grader.grade(response, for: question)

    var event = makeEvent(.answer, at: now)
    event.contentHash = question.contentHash
    event.answer = text
    event.options = presentation.options.isEmpty ? nil : presentation.options
    event.verdict = verdict.outcome.rawValue
    event.credit = verdict.credit
    event.grade = grade(verdict, of: presentation, at: now)?.rawValue
    event.chance = question.luck > 0 ? question.luck : nil
    event.hints = presentation.hintsTaken
    event.confidence = presentation.confidence?.rawValue
    event.scheduler = Scheduler.version
    event.seconds = max(0, now.timeIntervalSince(state.shown))

    past.append(Step(before: state, events: [event]))
    settle(response, verdict, answer: event, of: presentation)
    return log(event)
  }

  /// One step of help more; after the last one the answer is told.
  mutating func takeHint(during presentation: Presentation, at now: Date) -> [Effect] {
    guard presentation.hintsTaken < presentation.hints.count else {
      return answer(.dontKnow, to: presentation, at: now)
    }
    var presentation = presentation
    presentation.hintsTaken += 1
    state.phase = .question(presentation)
    return []
  }

  /// The learner's own verdict on the last answer.
  mutating func revise(
    _ feedback: Feedback, of presentation: Presentation, isRight: Bool, at now: Date
  ) -> [Effect] {
    var verdict = Verdict(isRight ? .correct : .wrong, credit: isRight ? 1 : 0)
    if isRight, let meant = feedback.verdict.suggestion {
      verdict.outcome = .typo
      verdict.reason = "It is written “\(meant)”."
    } else if isRight, [.wrong, .partly].contains(feedback.verdict.outcome) {
      verdict.reason = "This answer counts as right from now on."
    }
    let grade = grade(verdict, of: presentation, at: now)
    return revise(feedback, verdict: verdict, grade: grade, of: presentation, at: now)
  }

  /// Goes back before the last answer and takes it in with another verdict, as a step of its own.
  mutating func revise(
    _ feedback: Feedback, verdict: Verdict, grade: Grade?, of presentation: Presentation,
    at now: Date
  ) -> [Effect] {
    let answered = past.lastIndex { $0.events.first?.id == feedback.answer.id }
    guard let answered else { return [] }
    let before = state
    // The next question may be asked already, and the event is about this one.
    state = past[answered].before
    var event = makeEvent(.override, at: now)
    event.target = feedback.answer.id
    event.answer = feedback.answer.answer
    event.verdict = verdict.outcome.rawValue
    event.credit = verdict.credit
    event.grade = grade?.rawValue
    settle(
      feedback.response, verdict, answer: feedback.answer, override: event, of: presentation)
    for decision in past[answered...].flatMap({ $0.events.dropFirst() }) {
      state.apply(decision, to: state.current)
    }
    past.append(Step(before: before, events: [event]))
    return log(event)
  }

  /// To the end of the session, the second time to tomorrow.
  mutating func postpone(at now: Date) -> [Effect] {
    let event = makeEvent(.postpone, at: now)
    takePostponement(event, at: now)
    return log(event)
  }

  mutating func takePostponement(_ event: Event, at now: Date) {
    past.append(Step(before: state, events: [event]))
    state.lastAnswer = nil
    if !current.wasPostponed {
      state.items[state.current].wasPostponed = true
      state.upcoming.append(state.current)
    } else {
      state.items[state.current].isToRedo = false
    }
    state.items[state.current].record.apply(event)
    showNext(at: now)
  }

  /// The question is not asked any more.
  mutating func park(at now: Date) -> [Effect] {
    let event = makeEvent(.park, at: now)
    takeParking(event, at: now)
    return log(event)
  }

  mutating func takeParking(_ event: Event, at now: Date) {
    past.append(Step(before: state, events: [event]))
    state.lastAnswer = nil
    state.apply(event, to: state.current)
    showNext(at: now)
  }

  mutating func undo(at now: Date) -> [Effect] {
    guard let step = past.popLast() else { return [] }
    state = step.before
    state.shown = now
    return step.events.reversed().flatMap { taken in
      var event = makeEvent(.undo, at: now)
      event.question = taken.question
      event.target = taken.id
      return log(event)
    }
  }

  /// Notes something about the current question.
  mutating func note(_ kind: Event.Kind, _ note: String? = nil, at now: Date) -> [Effect] {
    var event = makeEvent(kind, at: now)
    event.answer = note
    remember(event)
    return log(event)
  }

  /// Takes in something about a question of the session: a flag, which undo leaves alone, or that
  /// the question is parked after its answer, which undo takes back with the answer.
  mutating func remember(_ event: Event) {
    guard let index = state.items.firstIndex(where: { $0.question.id == event.question }) else {
      return
    }
    state.apply(event, to: index)
    switch event.kind {
    case .park, .unpark: past[past.count - 1].events.append(event)
    default:
      for step in past.indices { past[step].before.apply(event, to: index) }
    }
  }
}

extension Session {
  private func grade(
    _ verdict: Verdict, of presentation: Presentation, at now: Date
  ) -> Grade? {
    Grade(
      verdict, hints: presentation.hintsTaken, confidence: presentation.confidence,
      luck: presentation.question.luck,
      retrievability: current.record.retrievability(on: settings.day(of: now)))
  }

  /// Takes in an answer with its verdict, the program's or the learner's.
  private mutating func settle(
    _ response: Response, _ verdict: Verdict, answer: Event, override: Event? = nil,
    of presentation: Presentation
  ) {
    let redoDistance = take(answer, override: override, isRight: verdict.isRight)
    let record = current.record
    let grade = (override ?? answer).grade.flatMap(Grade.init)
    let feedback = Feedback(
      response: response, verdict: verdict, grade: grade, redoDistance: redoDistance,
      isParked: record.isParked,
      canBeOverridden: grade != nil && response != .dontKnow && presentation.question.isTyped
        && mode != .test,
      answer: answer)
    state.lastAnswer = Answered(presentation: presentation, feedback: feedback)
    state.phase = .feedback(presentation, feedback)
  }

  /// Takes in an answer to the current question, and puts it back if it was missed.
  ///
  /// - Returns: How many other questions come before it is asked again, if it is.
  @discardableResult
  mutating func take(_ answer: Event, override: Event?, isRight: Bool) -> Int? {
    let index = state.current
    state.items[index].record.apply(answer, override: override)
    guard let grade = (override ?? answer).grade.flatMap(Grade.init) else { return nil }
    if state.items[index].attempts == 0 { state.items[index].wasRightAtFirst = isRight }
    state.items[index].attempts += 1
    state.items[index].isToRedo = false
    guard grade == .again else { return nil }
    state.items[index].missedAnswer = state.items[index].missedAnswer ?? answer.answer
    guard !state.items[index].record.isParked else { return nil }
    state.items[index].isToRedo = true
    return state.putBack(index)
  }

  /// An event of this session about the current question.
  private mutating func makeEvent(_ kind: Event.Kind, at now: Date) -> Event {
    Event(
      id: UUID(using: &ids), time: now, utcOffset: settings.timeZone.secondsFromGMT(for: now),
      learner: settings.learner, session: id, quiz: quiz, question: current.question.id,
      kind: kind, mode: mode.rawValue)
  }

  /// Has an event recorded, and before the first one that the session began.
  private mutating func log(_ event: Event) -> [Effect] {
    if isRecorded { return [.record(event)] }
    isRecorded = true
    var beginning = makeEvent(.begin, at: began)
    beginning.question = ""
    beginning.answer = state.items.map(\.question.id).joined(separator: "\n")
    return [.record(beginning), .record(event)]
  }
}
