import Memory
import ProgressStore

extension ReviewLog {
  /// The graded answers of a learner's log as they stand now, for fitting.
  ///
  /// - Parameter events: All events of the learner, in the order of their times.
  package init(_ events: some Sequence<Event>) {
    self.init(
      events.settledAnswers().compactMap { answer -> Entry<[String]>? in
        guard let grade = answer.grade.flatMap(Grade.init) else { return nil }
        return Entry(
          card: [answer.quiz, answer.question],
          day: dayNumber(of: answer.time, utcOffset: answer.utcOffset), grade: grade,
          chance: answer.chance ?? 0)
      })
  }
}
