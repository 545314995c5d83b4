import Foundation

/// What was later taken back, and what answers the learner judged otherwise.
///
/// An undo or an override counts only for an event of the same question, so that the history of a
/// question depends on its own events alone.
package struct Corrections: Sendable {
  private struct Subject: Hashable {
    var event: UUID
    var question: String
  }

  private var undone: Set<Subject> = []
  private var overrides: [Subject: Event] = [:]

  /// Gathers the corrections among events that are in the order of their times.
  package init(_ events: some Sequence<Event>) {
    for event in events where event.kind == .undo {
      if let target = event.target {
        undone.insert(Subject(event: target, question: event.question))
      }
    }
    for event in events where event.kind == .override && stands(event) {
      if let target = event.target {
        overrides[Subject(event: target, question: event.question)] = event
      }
    }
  }

  /// Whether an event was not taken back.
  package func stands(_ event: Event) -> Bool {
    undone.isEmpty || !undone.contains(Subject(event: event.id, question: event.question))
  }

  /// The learner's latest verdict on an answer, if there is one.
  package func override(of answer: Event) -> Event? {
    overrides.isEmpty ? nil : overrides[Subject(event: answer.id, question: answer.question)]
  }
}

extension Event {
  /// The answer with the verdict, credit and grade of an override.
  package func settled(by override: Event?) -> Event {
    guard let override else { return self }
    var answer = self
    answer.verdict = override.verdict
    answer.credit = override.credit
    answer.grade = override.grade
    return answer
  }
}

extension Sequence<Event> {
  /// The answers as they stand now, in their order: without those that were taken back, and with
  /// the latest verdict, credit and grade of those that were overridden.
  package func settledAnswers() -> [Event] {
    let corrections = Corrections(self)
    return filter { $0.kind == .answer && corrections.stands($0) }
      .map { $0.settled(by: corrections.override(of: $0)) }
  }
}
