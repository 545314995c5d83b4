import Grading
import ProgressStore

/// What the learner did.
///
/// An event that makes no sense at that moment changes nothing.
package enum SessionEvent: Equatable, Sendable {
  /// The question was answered; `.dontKnow` for "I don't know".
  case answered(Response)
  /// The feedback was read.
  case proceeded
  /// A hint was asked for; the step after the last hint is the answer itself.
  case hintRequested
  /// The question was put off: to the end of the session, the second time to tomorrow.
  case postponed
  /// The last answer, postponement or word of the learner on an answer is taken back.
  case undone
  /// The learner disagrees with the verdict on a typed answer: "I was right", or wrong.
  case overridden
  /// The learner decides where the program could not.
  case marked(isRight: Bool)
  /// The right answer was easy.
  case ratedEasy
  /// How sure the learner is, said before answering.
  case confidenceStated(Confidence)
  /// Something is wrong with the question.
  case flagged(note: String)
  case unflagged
  /// The question is not to be asked any more.
  case parked
  /// It is to be asked again.
  case unparked
  /// At the end: "Review the missed now".
  case missedReviewRequested
}

/// What the caller has to do, in this order and before it shows the new state.
package enum Effect: Equatable, Sendable {
  /// Write the event to the log, durably.
  case record(Event)
}

/// How sure the learner is of an answer.
package enum Confidence: String, Sendable, CaseIterable {
  case guess, think, sure
}

/// What a session is for.
package enum Mode: String, Sendable {
  case study, review, read, test, drill
}
