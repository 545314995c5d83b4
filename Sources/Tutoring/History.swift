import Foundation
import ProgressStore

/// What a learner's log says about the questions of a quiz.
package struct History: Equatable, Sendable {
  /// How the learner's memory is reckoned.
  let scheduler: Scheduler
  /// Apart from the table of their places, which would have to be mostly empty with records in it.
  private(set) var records: [QuestionRecord] = []
  private(set) var places: [String: Int] = [:]
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
    missing = []
    let corrections = Corrections(events)
    missing = corrections.subjects.subtracting(events)
    apply(events, corrections, observing: observing)
  }

  /// A history that was worked out before: the records, and the place of each by its question.
  init(
    records: [QuestionRecord], places: [String: Int], missing: Set<Corrections.Subject>,
    scheduler: Scheduler
  ) {
    self.scheduler = scheduler
    self.records = records
    self.places = places
    self.missing = missing
  }

  package subscript(question: String) -> QuestionRecord {
    places[question].map { records[$0] } ?? QuestionRecord(scheduler)
  }

  /// Whether both say the same about every question.
  package static func == (one: History, other: History) -> Bool {
    one.scheduler == other.scheduler && one.missing == other.missing
      && [one.places, other.places].joined().allSatisfy { one[$0.key] == other[$0.key] }
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
    for question in questions { records[place(of: question)] = QuestionRecord(scheduler) }
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
      records[place(of: event.question)].apply(event, override: override)
    }
  }

  /// The place of a question's record, which is made if there is none.
  private mutating func place(of question: String) -> Int {
    if let place = places[question] { return place }
    places[question] = records.count
    records.append(QuestionRecord(scheduler))
    return records.count - 1
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
