import Foundation
import QuestionBank

extension Session {
  /// What the session came to.
  package struct Summary: Equatable, Sendable {
    /// A question that was answered wrong, whether or not it was right later.
    package struct Missed: Equatable, Sendable {
      package let question: Question
      /// The first wrong answer; empty for "I don't know".
      package let given: String
      package let right: String
    }

    /// How many different questions were answered.
    package let answered: Int
    package let rightAtFirstTry: Int
    package let missed: [Missed]
    /// How long the session has taken so far, in seconds.
    package let seconds: Double
    /// In how many days each answered question is due, the soonest first.
    package let daysUntilDue: [Int]
  }

  /// What the session came to so far.
  package func summary(at now: Date) -> Summary {
    let today = settings.day(of: now)
    return Summary(
      answered: state.items.count { $0.attempts > 0 },
      rightAtFirstTry: state.items.count(where: \.wasRightAtFirst),
      missed: state.items.compactMap { item in
        item.missedAnswer.map {
          Summary.Missed(question: item.question, given: $0, right: item.question.keyText)
        }
      },
      seconds: now.timeIntervalSince(began),
      daysUntilDue: state.items.filter { $0.attempts > 0 && !$0.record.isParked }
        .compactMap(\.record.dueDay).map { max($0 - today, 0) }.sorted())
  }
}
