import Grading
import Memory
import ProgressStore

/// What is said after an answer.
package struct Feedback: Equatable, Sendable {
  package let response: Response
  package let verdict: Verdict
  /// What the memory model was told; nil while the learner has yet to mark the answer.
  package let grade: Grade?
  /// The number of other questions that come before this one is asked again; nil if it is not
  /// asked again in this session.
  package let redoDistance: Int?
  /// Whether the question was forgotten so often that it is not asked any more.
  package let isParked: Bool
  /// Whether the learner may disagree: never with a verdict on a choice.
  package let canBeOverridden: Bool
  /// The answer as it was recorded.
  let answer: Event

  /// Whether the answer was wrong, so that the question counts as missed.
  package var isMissed: Bool { grade == .again }

  /// Whether the learner may say that the question was easy.
  package var canBeRatedEasy: Bool {
    answer.hints == 0 && grade != .easy && verdict.isRight
  }
}

extension Verdict {
  /// Whether the answer was right, be it with a typo.
  package var isRight: Bool { outcome == .correct || outcome == .typo }
}
