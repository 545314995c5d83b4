import Foundation
import Grading
import ProgressStore
import QuestionBank

/// A sitting: what is asked next, what an answer was worth, what comes again.
///
/// A value with one entry to change it, `handle(_:at:)`; the clock and the randomness are handed in.
package struct Session: Sendable {
  package struct Settings: Sendable {
    package var mode: Mode
    package var learner: String
    /// How many questions are asked.
    package var count: Int
    /// How many facts are begun on one day.
    package var newFacts: Int
    /// Only questions of this topic are asked.
    package var topic: String?
    /// Where the learner's day begins and ends.
    package var timeZone: TimeZone
    /// The same seed gives the same orders.
    package var seed: UInt64
    /// A random number, for the ids of events: it must be another in every run.
    package var entropy: UInt64

    package init(
      mode: Mode = .study, learner: String, count: Int = 20, newFacts: Int = 10,
      topic: String? = nil, timeZone: TimeZone, seed: UInt64, entropy: UInt64
    ) {
      self.mode = mode
      self.learner = learner
      self.count = count
      self.newFacts = newFacts
      self.topic = topic
      self.timeZone = timeZone
      self.seed = seed
      self.entropy = entropy
    }
  }

  /// Where the session stands.
  package enum Phase: Equatable, Sendable {
    /// A question is asked.
    case question(Presentation)
    /// It was answered.
    case feedback(Presentation, Feedback)
    /// Nothing is left to be asked.
    case finished
  }

  /// How many other questions come before a missed one is asked again.
  package static let redoDistance = 5

  /// The title of the quiz.
  package let title: String
  /// How many more questions could be asked now, after this session.
  package let waiting: Int
  package internal(set) var mode: Mode
  /// The id that the session's events bear.
  package internal(set) var id: UUID

  let quiz: String
  let settings: Settings
  let grader: Grader
  var state = State()
  /// What undo goes back to, the latest last.
  var past: [Step] = []
  var ids: SeededGenerator
  /// Whether the log knows that the session began.
  var isRecorded = false
  var began: Date

  /// Begins a session.
  ///
  /// - Parameters:
  ///   - bank: The quiz.
  ///   - history: What the learner's log says about it.
  ///   - settings: What is wanted.
  ///   - now: The time.
  package init(_ bank: Bank, history: History, settings: Settings, at now: Date) {
    let offset = settings.timeZone.secondsFromGMT(for: now)
    let selection = Selection(
      bank, history: history, settings: settings, today: Day(of: now, utcOffset: offset))
    title = bank.title
    quiz = bank.quiz
    waiting = selection.waiting
    mode = settings.mode
    began = now
    self.settings = settings
    grader = Grader(questions: bank.questions)
    ids = SeededGenerator(seed: settings.entropy)
    id = UUID(using: &ids)
    state.items = selection.questions.map { index in
      Item(
        question: bank.questions[index], introduction: bank.introduction(of: index),
        record: history[bank.questions[index].id])
    }
    state.upcoming = Array(state.items.indices)
    showNext(at: now)
  }

  package var phase: Phase { state.phase }

  /// How many different questions were shown so far, the current one included.
  package var position: Int { state.items.count(where: \.wasShown) }

  /// How many different questions the session has.
  package var total: Int { state.items.count }

  /// How many missed questions are still to be answered right.
  package var toRedo: Int { state.items.count(where: \.isToRedo) }

  package var canUndo: Bool { !past.isEmpty }

  /// Takes in what the learner did, and says what is to be done before the new state is shown.
  package mutating func handle(_ event: SessionEvent, at now: Date) -> [Effect] {
    switch state.phase {
    case .question(let presentation): handle(event, during: presentation, at: now)
    case .feedback(let presentation, let feedback):
      handle(event, during: presentation, after: feedback, at: now)
    case .finished: handleAtEnd(event, at: now)
    }
  }

  private mutating func handle(
    _ event: SessionEvent, during presentation: Presentation, at now: Date
  ) -> [Effect] {
    switch event {
    case .answered(let response): return answer(response, to: presentation, at: now)
    case .hintRequested: return takeHint(during: presentation, at: now)
    case .confidenceStated(let confidence):
      var presentation = presentation
      presentation.confidence = confidence
      state.phase = .question(presentation)
      return []
    case .postponed: return postpone(at: now)
    case .parked: return park(at: now)
    case .flagged(let note): return self.note(.flag, note, at: now)
    case .unflagged: return note(.unflag, at: now)
    case .undone: return undo(at: now)
    case .proceeded, .overridden, .marked, .ratedEasy, .unparked, .missedReviewRequested: return []
    }
  }

  private mutating func handle(
    _ event: SessionEvent, during presentation: Presentation, after feedback: Feedback,
    at now: Date
  ) -> [Effect] {
    switch event {
    case .proceeded:
      if feedback.rating != nil { showNext(at: now) }
      return []
    case .overridden: return override(feedback, of: presentation, at: now)
    case .marked(let isRight):
      guard feedback.verdict.outcome == .undecided else { return [] }
      return revise(feedback, of: presentation, isRight: isRight, at: now)
    case .ratedEasy:
      guard feedback.canBeRatedEasy else { return [] }
      return revise(feedback, verdict: feedback.verdict, rating: .easy, of: presentation, at: now)
    case .flagged(let note): return self.note(.flag, note, at: now)
    case .unflagged: return note(.unflag, at: now)
    case .parked: return note(.park, at: now)
    case .unparked: return note(.unpark, at: now)
    case .undone: return undo(at: now)
    case .answered, .hintRequested, .confidenceStated, .postponed, .missedReviewRequested:
      return []
    }
  }

  private mutating func handleAtEnd(_ event: SessionEvent, at now: Date) -> [Effect] {
    switch event {
    case .undone: return undo(at: now)
    case .missedReviewRequested: reviewMissed(at: now)
    default: break
    }
    return []
  }
}
