import Foundation
import ProgressStore

/// What a learner's log says about the questions of a quiz.
package struct History: Equatable, Sendable {
  /// How the learner's memory is reckoned.
  let scheduler: Scheduler
  package private(set) var records: [String: QuestionRecord]
  /// What is corrected in the log but not there, so that it may still come from another machine.
  private(set) var missing: Set<Corrections.Subject>

  /// Replays the events of one learner and one quiz, which are in the order of their times.
  package init(_ events: some Sequence<Event> = [], scheduler: Scheduler = .standard) {
    self.init(events, scheduler: scheduler) { _, _ in }
  }

  /// Replays events and hands out each one that still stands, an answer with its latest verdict,
  /// beside what was known of its question before.
  init(
    _ events: some Sequence<Event>, scheduler: Scheduler,
    observing: (Event, QuestionRecord) -> Void
  ) {
    self.scheduler = scheduler
    records = [:]
    missing = []
    let corrections = Corrections(events)
    missing = corrections.subjects.subtracting(events)
    apply(events, corrections, observing: observing)
  }

  /// A history that was worked out before.
  init(
    records: [String: QuestionRecord], missing: Set<Corrections.Subject>, scheduler: Scheduler
  ) {
    self.scheduler = scheduler
    self.records = records
    self.missing = missing
  }

  package subscript(question: String) -> QuestionRecord {
    records[question] ?? QuestionRecord(scheduler)
  }

  /// Takes in events that were written later, in the order of their times.
  ///
  /// - Returns: The questions of which the past has changed; they are left as they were, and wait
  ///   for `replace`.
  mutating func add(_ events: [Event]) -> Set<String> {
    let corrections = Corrections(events)
    var changed = Set(corrections.subjects.subtracting(events).map(\.question))
    for event in events {
      if missing.contains(Corrections.Subject(event)) || self[event.question].isLater(than: event) {
        changed.insert(event.question)
      }
    }
    missing = missing.union(corrections.subjects).subtracting(events)
    apply(events.filter { !changed.contains($0.question) }, corrections) { _, _ in }
    return changed
  }

  /// Works out some questions anew, from all their events in the order of their times.
  mutating func replace(_ questions: Set<String>, with events: [Event]) {
    for question in questions { records[question] = nil }
    missing = missing.subtracting(events)
    apply(events, Corrections(events)) { _, _ in }
  }

  private mutating func apply(
    _ events: some Sequence<Event>, _ corrections: Corrections,
    observing: (Event, QuestionRecord) -> Void
  ) {
    for event in events where !event.question.isEmpty && corrections.stands(event) {
      let override = corrections.override(of: event)
      observing(event.settled(by: override), self[event.question])
      records[event.question, default: QuestionRecord(scheduler)].apply(event, override: override)
    }
  }
}

extension Set<Corrections.Subject> {
  /// Those that are none of the events.
  fileprivate func subtracting(_ events: some Sequence<Event>) -> Self {
    guard !isEmpty else { return self }
    var rest = self
    for event in events { rest.remove(Corrections.Subject(event)) }
    return rest
  }
}
