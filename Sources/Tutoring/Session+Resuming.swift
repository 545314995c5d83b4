import Foundation
import ProgressStore
import QuestionBank

extension Session {
  /// Takes up a session that was left before its end, at the question where it was left.
  ///
  /// Nil where there is nothing to take up: the session was of another day, for something else or
  /// at its end, or its questions are not what they were.
  ///
  /// - Parameters:
  ///   - beginning: The event with which the session began.
  ///   - bank: The quiz.
  ///   - history: What the learner's log says about it.
  ///   - events: The events of the session's questions, in the order of their times.
  ///   - settings: What is wanted.
  ///   - now: The time.
  package init?(
    resuming beginning: Event, _ bank: Bank, history: History, events: [Event],
    settings: Settings, at now: Date
  ) {
    let ids = beginning.begunQuestions
    guard beginning.mode == settings.mode.rawValue, ids.count <= settings.count,
      settings.day(of: beginning.time) == settings.day(of: now)
    else { return nil }
    let wanted = Set(ids)
    var places: [String: Int] = [:]
    for (index, question) in bank.questions.enumerated() where wanted.contains(question.id) {
      places[question.id] = index
    }
    let questions = ids.compactMap { places[$0] }
    guard questions.count == ids.count, questions.allSatisfy({ bank.questions[$0].isAsked }),
      settings.topic == nil || questions.allSatisfy({ bank.questions[$0].topic == settings.topic })
    else { return nil }

    let before = History(
      events.filter { $0.session != beginning.session }, scheduler: history.scheduler)
    self.init(bank, asking: questions, before, waiting: 0, settings, at: now)
    id = beginning.session
    isRecorded = true
    showNext(at: now)
    let own = events.filter { $0.session == id }
    let corrections = Corrections(own)
    for event in own where corrections.stands(event) {
      guard replay(event, override: corrections.override(of: event), at: now) else { return nil }
    }
    guard case .question = phase else { return nil }
    let lasted = (own.last?.time ?? beginning.time).timeIntervalSince(beginning.time)
    began = now - max(0, lasted)
    let selection = Selection(
      bank, history: history, settings: settings, today: settings.day(of: now))
    let asked = Set(questions)
    waiting = selection.waiting + selection.questions.count { !asked.contains($0) }
  }

  /// Takes in what happened before; whether it fits.
  private mutating func replay(_ event: Event, override: Event?, at now: Date) -> Bool {
    let isCurrent =
      if case .question = phase { current.question.id == event.question } else { false }
    switch event.kind {
    case .answer:
      let settled = event.settled(by: override)
      // What waited for the learner's mark is asked again.
      guard settled.grade != nil else { return true }
      guard isCurrent else { return false }
      past.append(Step(before: state, events: [event]))
      let isRight = settled.verdict == "correct" || settled.verdict == "typo"
      take(event, override: override, isRight: isRight)
      showNext(at: now)
    case .postpone:
      guard isCurrent else { return false }
      takePostponement(event, at: now)
    case .park where isCurrent: takeParking(event, at: now)
    case .park, .unpark:
      guard !past.isEmpty else { return false }
      remember(event)
    case .flag, .unflag: remember(event)
    case .override, .undo, .begin, .fit: break
    }
    return true
  }
}

extension Event {
  /// The ids of the questions of the session that began, in their order.
  var begunQuestions: [String] {
    (answer ?? "").split(separator: "\n").map(String.init)
  }
}
