import Foundation
import ProgressStore

/// What a learner's log says about the questions of a quiz.
package struct History: Equatable, Sendable {
  package private(set) var records: [String: QuestionRecord] = [:]

  /// Replays the events of one learner and one quiz, which are in the order of their times.
  package init(_ events: some Sequence<Event> = []) {
    self.init(events) { _, _ in }
  }

  /// Replays events and hands out each one that still stands, an answer with its latest verdict,
  /// beside what was known of its question before.
  init(_ events: some Sequence<Event>, observing: (Event, QuestionRecord) -> Void) {
    let corrections = Corrections(events)
    for event in events where !event.question.isEmpty && corrections.stands(event) {
      let override = corrections.override(of: event)
      observing(event.settled(by: override), self[event.question])
      records[event.question, default: QuestionRecord()].apply(event, override: override)
    }
  }

  package subscript(question: String) -> QuestionRecord {
    records[question] ?? QuestionRecord()
  }
}
