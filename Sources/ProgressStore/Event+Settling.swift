import Foundation

/// What was later taken back, and what answers the learner judged otherwise.
///
/// An undo or an override counts only for an event of the same question, so that the history of a
/// question depends on its own events alone.
package struct Corrections: Sendable {
  /// An event that a correction is about.
  package struct Subject: Hashable, Sendable {
    package let event: UUID
    package let question: String

    package init(_ event: Event) {
      self.init(event.id, of: event.question)
    }

    package init(_ event: UUID, of question: String) {
      self.event = event
      self.question = question
    }

    fileprivate init?(targetOf correction: Event) {
      guard let target = correction.target else { return nil }
      self.init(target, of: correction.question)
    }
  }

  private var undone: Set<Subject> = []
  private var overrides: [Subject: Event] = [:]

  /// Gathers the corrections among events that are in the order of their times.
  package init(_ events: some Sequence<Event>) {
    for event in events where event.kind == .undo {
      if let subject = Subject(targetOf: event) { undone.insert(subject) }
    }
    for event in events where event.kind == .override && stands(event) {
      if let subject = Subject(targetOf: event) { overrides[subject] = event }
    }
  }

  /// What was taken back or judged otherwise.
  package var subjects: Set<Subject> { undone.union(overrides.keys) }

  /// Whether an event was not taken back.
  package func stands(_ event: Event) -> Bool {
    undone.isEmpty || !undone.contains(Subject(event))
  }

  /// The learner's latest verdict on an answer, if there is one.
  package func override(of answer: Event) -> Event? {
    overrides.isEmpty ? nil : overrides[Subject(answer)]
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
