import Foundation
import Grading
import Memory
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
    /// The day of an exam, by which all facts are to be begun instead of so many a day.
    package var examDay: Int?
    /// Only questions of this topic are asked.
    package var topic: String?
    /// In a review, only questions missed on this day or later.
    package var sinceDay: Int?
    /// In a review, only questions missed so many times.
    package var misses: Int
    /// Where the learner's day begins and ends.
    package var timeZone: LocalTime
    /// The same seed gives the same orders; nil gives others in each session.
    package var seed: UInt64?
    /// A random number, for the ids of events: it must be another in every run.
    package var entropy: UInt64

    package init(
      mode: Mode = .study, learner: String, count: Int = 20, newFacts: Int = 10,
      examDay: Int? = nil, topic: String? = nil, sinceDay: Int? = nil, misses: Int = 1,
      timeZone: LocalTime, seed: UInt64?, entropy: UInt64
    ) {
      self.mode = mode
      self.learner = learner
      self.count = count
      self.newFacts = newFacts
      self.examDay = examDay
      self.topic = topic
      self.sinceDay = sinceDay
      self.misses = misses
      self.timeZone = timeZone
      self.seed = seed
      self.entropy = entropy
    }

    /// The learner's day, as `dayNumber` counts.
    func day(of time: Date) -> Int {
      dayNumber(of: time, utcOffset: timeZone.secondsFromGMT(for: time))
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

  /// How many other questions come before one missed for the first time is asked again.
  package static let redoDistance = 5

  /// The title of the quiz.
  package let title: String
  /// How many more questions could be asked now, after this session.
  package internal(set) var waiting: Int
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
    let selection = Selection(
      bank, history: history, settings: settings, today: settings.day(of: now))
    self.init(
      bank, asking: selection.questions, history, waiting: selection.waiting, settings, at: now)
    showNext(at: now)
  }

  /// A session before its first question is shown.
  ///
  /// `questions` is what is asked, by index in the bank.
  init(
    _ bank: Bank, asking questions: [Int], _ history: History, waiting: Int,
    _ settings: Settings, at now: Date
  ) {
    title = bank.title
    quiz = bank.quiz
    self.waiting = waiting
    mode = settings.mode
    began = now
    self.settings = settings
    grader = Grader(questions: bank.questions)
    ids = SeededGenerator(seed: settings.entropy)
    id = UUID(using: &ids)
    state.items = questions.map { index in
      Item(
        question: bank.questions[index], introduction: bank.introduction(of: index),
        record: history[bank.questions[index].id])
    }
    state.upcoming = Array(state.items.indices)
  }

  package var phase: Phase { state.phase }

  /// How many different questions were shown so far, the current one included.
  package var position: Int { state.items.count(where: \.wasShown) }

  /// How many different questions the session has.
  package var total: Int { state.items.count }

  /// How many missed questions are still to be answered right.
  package var toRedo: Int { state.items.count(where: \.isToRedo) }

  package var canUndo: Bool { !past.isEmpty }

  /// The last answer, as long as nothing but reading has happened since.
  package var lastAnswer: (presentation: Presentation, feedback: Feedback)? {
    state.lastAnswer.map { ($0.presentation, $0.feedback) }
  }

  /// Takes in what the learner did, and says what is to be done before the new state is shown.
  package mutating func handle(_ event: SessionEvent, at now: Date) -> [Effect] {
    switch event {
    case .overridden, .marked, .ratedEasy: return judge(event, at: now)
    case .undone: return undo(at: now)
    default: break
    }
    switch state.phase {
    case .question(let presentation): return handle(event, during: presentation, at: now)
    case .feedback(_, let feedback): return handle(event, after: feedback, at: now)
    case .finished:
      if event == .missedReviewRequested { reviewMissed(at: now) }
      return []
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
    default: return []
    }
  }

  private mutating func handle(
    _ event: SessionEvent, after feedback: Feedback, at now: Date
  ) -> [Effect] {
    switch event {
    case .proceeded:
      if feedback.grade != nil { showNext(at: now) }
      return []
    case .flagged(let note): return self.note(.flag, note, at: now)
    case .unflagged: return note(.unflag, at: now)
    case .parked: return note(.park, at: now)
    case .unparked: return note(.unpark, at: now)
    default: return []
    }
  }

  /// The learner's word on the last answer, also when the next question is asked already.
  private mutating func judge(_ event: SessionEvent, at now: Date) -> [Effect] {
    guard let (presentation, feedback) = lastAnswer else { return [] }
    let wasProceeded = state.phase != .feedback(presentation, feedback)
    let effects: [Effect]
    switch event {
    case .overridden where feedback.canBeOverridden:
      effects = revise(feedback, of: presentation, isRight: !feedback.verdict.isRight, at: now)
    case .marked(let isRight) where feedback.grade == nil:
      effects = revise(feedback, of: presentation, isRight: isRight, at: now)
    case .ratedEasy where feedback.canBeRatedEasy:
      effects = revise(
        feedback, verdict: feedback.verdict, grade: .easy, of: presentation, at: now)
    default: return []
    }
    if wasProceeded { showNext(at: now) }
    return effects
  }
}
