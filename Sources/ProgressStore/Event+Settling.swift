import Foundation

extension Sequence<Event> {
  /// The answers as they stand now, in their order: without those that were taken back, and with
  /// the latest verdict, credit and grade of those that were overridden.
  package func settledAnswers() -> [Event] {
    let undone = Set(lazy.filter { $0.kind == .undo }.compactMap(\.target))
    let standing = filter { !undone.contains($0.id) }
    var overrides: [UUID: Event] = [:]
    for event in standing where event.kind == .override {
      if let target = event.target { overrides[target] = event }
    }
    return standing.lazy.filter { $0.kind == .answer }.map { answer in
      guard let override = overrides[answer.id] else { return answer }
      var answer = answer
      answer.verdict = override.verdict
      answer.credit = override.credit
      answer.grade = override.grade
      return answer
    }
  }
}
