import Foundation
import ProgressStore
import QuestionBank

extension Session {
  /// A question of the session and what became of it.
  struct Item: Sendable {
    let question: Question
    /// The descriptions that stand right before it in the bank.
    let introduction: [Question]
    var record: QuestionRecord
    /// How often it was answered in this session.
    var attempts = 0
    var wasShown = false
    var wasPostponed = false
    var wasRightAtFirst = false
    /// The first wrong answer, as text.
    var missedAnswer: String?
    /// Missed and not answered right since.
    var isToRedo = false
  }

  /// All that undo brings back.
  struct State: Sendable {
    var items: [Item] = []
    /// What is still to be asked, by index in `items`, the next one first.
    var upcoming: [Int] = []
    /// The item that is asked, in `items`; it has no meaning when the session is finished.
    var current = 0
    var phase = Phase.finished
    /// When the question was shown.
    var shown = Date.distantPast
    /// The answer that the latest step of undo would take back.
    var lastAnswer: Answered?

    /// Puts a missed item back, or at the end when too few are left.
    ///
    /// Each time it is missed it goes further back, or six that are missed again and again would come
    /// before all others.
    ///
    /// - Returns: How many other questions come before it.
    mutating func putBack(_ item: Int) -> Int {
      let distance = min(Session.redoDistance * items[item].attempts, upcoming.count)
      upcoming.insert(item, at: distance)
      return distance
    }

    /// Takes in what was decided about an item: a parked one is not asked any more.
    mutating func apply(_ event: Event, to item: Int) {
      items[item].record.apply(event)
      guard event.kind == .park else { return }
      items[item].isToRedo = false
      upcoming.removeAll { $0 == item }
    }
  }

  /// A question and what was said after its answer.
  struct Answered: Sendable {
    let presentation: Presentation
    let feedback: Feedback
  }

  /// What undo takes back: an answer, the learner's word on it, or a postponement, with what was
  /// decided about its question afterwards, and the state before it.
  struct Step: Sendable {
    var before: State
    var events: [Event]
  }

  /// Shows the next question, or ends the session.
  mutating func showNext(at now: Date) {
    guard !state.upcoming.isEmpty else {
      state.phase = .finished
      return
    }
    state.current = state.upcoming.removeFirst()
    state.items[state.current].wasShown = true
    let item = state.items[state.current]
    var generator = SeededGenerator(
      seed: settings.seed ?? id.seed, name: item.question.id, number: item.record.answers)
    state.phase = .question(
      Presentation(
        item.question, introduction: item.introduction, attempt: item.attempts + 1,
        isLeech: item.record.isLeech, using: &generator))
    state.shown = now
  }

  /// Goes on with the missed questions of this session, as a session of its own.
  mutating func reviewMissed(at now: Date) {
    let missed = state.items.filter { $0.missedAnswer != nil }
    guard !missed.isEmpty else { return }
    state = State()
    state.items = missed.map {
      Item(question: $0.question, introduction: $0.introduction, record: $0.record)
    }
    state.upcoming = Array(state.items.indices)
    past = []
    mode = .review
    id = UUID(using: &ids)
    isRecorded = false
    began = now
    showNext(at: now)
  }
}

extension UUID {
  /// A random UUID (RFC 9562, version 4).
  package init(using generator: inout some RandomNumberGenerator) {
    var bytes = (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    bytes[6] = bytes[6] & 0x0f | 0x40
    bytes[8] = bytes[8] & 0x3f | 0x80
    self = bytes.withUnsafeBytes { $0.loadUnaligned(as: UUID.self) }
  }

  /// A seed of its own for each id.
  var seed: UInt64 {
    withUnsafeBytes(of: uuid) { $0.loadUnaligned(as: UInt64.self) }
  }
}
