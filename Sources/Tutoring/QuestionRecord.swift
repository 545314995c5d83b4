import Memory
import ProgressStore

/// What a learner's log says about one question.
///
/// Days are those of `dayNumber`.
package struct QuestionRecord: Equatable, Sendable {
  /// What is remembered of it; nil while it is new.
  package internal(set) var memory: MemoryState?
  /// How many answers were graded, first and repeated ones.
  package internal(set) var answers = 0
  /// How many of them were wrong.
  package internal(set) var misses = 0
  /// How often it was forgotten after it had been known.
  package internal(set) var lapses = 0
  /// Whether the latest answer was wrong.
  package internal(set) var isMissed = false
  /// The day of the first graded answer.
  package internal(set) var firstDay: Int?
  /// The day of the latest graded answer.
  package internal(set) var lastDay: Int?
  /// The day from which it is to be asked again; nil while it is new.
  package internal(set) var dueDay: Int?
  /// The note of the flag, if there is one.
  package internal(set) var flag: String?

  /// The time of the latest event, in milliseconds since 1970.
  var lastTime = Int64.min
  /// The days of graded answers: bit n is n days before the last one.
  var recentDays: UInt64 = 0
  /// The latest day on which a wrong answer was called sure.
  var surelyWrongDay: Int?
  /// Answers that the learner has counted right.
  var accepted: Set<String> = []
  /// The day of the latest postponement, and how many there were on it.
  var postponedDay: Int?
  var postponements = 0
  var isParkedByLearner = false
  /// The lapses at which the learner brought the question back.
  var pardonedLapses = 0

  /// The number of lapses from which the explanation is shown before the question.
  private static let leechLapses = 4
  /// The number of lapses after which the question is not asked any more.
  private static let parkingLapses = 8

  /// How its memory is reckoned.
  private let scheduler: Scheduler

  package init(_ scheduler: Scheduler = .standard) {
    self.scheduler = scheduler
  }

  package var isNew: Bool { lastDay == nil }

  /// Whether it is so often forgotten that it should be explained before it is asked.
  package var isLeech: Bool { lapses >= Self.leechLapses }

  /// Whether it is not asked any more: the learner said so, or it was forgotten too often.
  package var isParked: Bool {
    isParkedByLearner || lapses - pardonedLapses >= Self.parkingLapses
  }

  /// Whether it is to be asked on a day because it would else be forgotten.
  package func isDue(on day: Int) -> Bool {
    dueDay.map { $0 <= day } ?? false
  }

  /// The probability that it is known on a day, from 0 to 1; nil while it is new.
  package func retrievability(on day: Int) -> Double? {
    guard let memory, let lastDay else { return nil }
    return scheduler.model.retrievability(
      stability: memory.stability, elapsedDays: Double(max(0, day - lastDay)))
  }

  /// The probability that it is known on a day, from 0 to 1, where what is new or was missed last
  /// is not known, however fresh the memory of its answer.
  package func knowledge(on day: Int) -> Double {
    isMissed ? 0 : retrievability(on: day) ?? 0
  }

  /// Whether it may not be asked on a day because it was put off twice on it.
  func isPutOff(on day: Int) -> Bool {
    postponedDay == day && postponements > 1
  }

  /// Whether the learner has counted this answer right before.
  func accepts(_ answer: String) -> Bool {
    !accepted.isEmpty && accepted.contains(Self.comparable(answer))
  }

  /// Whether it knows of something that happened after an event.
  func isLater(than event: Event) -> Bool {
    lastTime > event.time.milliseconds
  }

  /// On which of the last days, up to 64 of them, something was answered: bit n is n days ago.
  func activeDays(before day: Int) -> UInt64 {
    guard let lastDay, lastDay <= day, day - lastDay < 64 else { return 0 }
    return recentDays << UInt64(day - lastDay)
  }

  private static func comparable(_ answer: String) -> String {
    answer.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension QuestionRecord {
  /// Takes in the next event of the question, unless it was undone.
  ///
  /// - Parameters:
  ///   - event: Something that happened after all that was applied before.
  ///   - override: The learner's own verdict on the answer, if there is one.
  package mutating func apply(_ event: Event, override: Event? = nil) {
    let day = dayNumber(of: event.time, utcOffset: event.utcOffset)
    switch event.kind {
    case .override, .undo, .begin, .fit: return
    case .answer:
      if let grade = (override ?? event).grade.flatMap(Grade.init) {
        let isSure = event.confidence == Confidence.sure.rawValue
        review(grade, isSure: isSure, question: event.question, on: day)
      }
      // What the program could not tell was not marked wrong, and is asked again.
      if let override, override.verdict == "correct", ["wrong", "partly"].contains(event.verdict) {
        accepted.insert(Self.comparable(event.answer ?? ""))
      }
    case .flag: flag = event.answer ?? ""
    case .unflag: flag = nil
    case .park: isParkedByLearner = true
    case .unpark:
      isParkedByLearner = false
      pardonedLapses = lapses
    case .postpone:
      postponements = postponedDay == day ? postponements + 1 : 1
      postponedDay = day
    }
    lastTime = max(lastTime, event.time.milliseconds)
  }

  private mutating func review(_ grade: Grade, isSure: Bool, question: String, on day: Int) {
    // A clock that was set back must not make days negative.
    let elapsed = lastDay.map { max(0, day - $0) } ?? 0
    let state = scheduler.model.next(memory, grade: grade, elapsedDays: Double(elapsed))
    isMissed = grade == .again
    if isMissed {
      misses += 1
      if elapsed > 0 { lapses += 1 }
      if isSure { surelyWrongDay = day }
    }
    answers += 1
    memory = state
    firstDay = firstDay ?? day
    recentDays = (elapsed < 64 ? recentDays << elapsed : 0) | 1
    lastDay = day
    // What is still missed comes back the next day, and so does a confident error even when it
    // was put right (Butler, Fazio and Marsh 2011).
    dueDay =
      isMissed || surelyWrongDay == day
      ? day + 1
      : day + scheduler.interval(after: state, question: question, reviews: answers)
  }
}
