import Foundation
import ProgressStore

/// What a learner's log says about the questions of a quiz.
package struct History: Sendable {
  package private(set) var records: [String: QuestionRecord] = [:]

  /// Replays the events of one learner and one quiz, which are in the order of their times.
  package init(_ events: some Sequence<Event> = []) {
    let undone = Set(events.lazy.filter { $0.kind == .undo }.compactMap(\.target))
    var overrides: [UUID: Event] = [:]
    for event in events where event.kind == .override && !undone.contains(event.id) {
      if let target = event.target { overrides[target] = event }
    }
    for event in events where !undone.contains(event.id) && !event.question.isEmpty {
      records[event.question, default: QuestionRecord()]
        .apply(event, override: overrides[event.id])
    }
  }

  package subscript(question: String) -> QuestionRecord {
    records[question] ?? QuestionRecord()
  }
}
