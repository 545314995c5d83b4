import Foundation
import ProgressStore

/// What a learner's log says about one question.
package struct QuestionRecord: Equatable, Sendable {
  /// How many answers were rated, first and repeated ones.
  package private(set) var answers = 0
  /// How many of them were wrong.
  package private(set) var misses = 0
  /// How often it was forgotten after it had been known.
  package private(set) var lapses = 0
  /// Whether the latest answer was wrong.
  package private(set) var isMissed = false
  /// The day of the first rated answer.
  package private(set) var firstDay: Day?
  /// The day of the latest rated answer.
  package private(set) var lastDay: Day?
  /// The note of the flag, if there is one.
  package private(set) var flag: String?

  /// Answers that the learner has counted right.
  private var accepted: Set<String> = []
  /// The day of the latest postponement, and how many there were on it.
  private var postponedDay: Day?
  private var postponements = 0
  private var isParkedByLearner = false
  /// The lapses at which the learner brought the question back.
  private var pardonedLapses = 0

  /// The number of lapses from which the explanation is shown before the question.
  private static let leechLapses = 4
  /// The number of lapses after which the question is not asked any more.
  private static let parkingLapses = 8

  package init() {}

  /// Whether it is so often forgotten that it should be explained before it is asked.
  package var isLeech: Bool { lapses >= Self.leechLapses }

  /// Whether it is not asked any more: the learner said so, or it was forgotten too often.
  package var isParked: Bool {
    isParkedByLearner || lapses - pardonedLapses >= Self.parkingLapses
  }

  package var isNew: Bool { lastDay == nil }

  func isDue(on day: Day) -> Bool {
    lastDay.map { $0 < day } ?? false
  }

  /// Whether it may not be asked on a day because it was put off twice on it.
  func isPutOff(on day: Day) -> Bool {
    postponedDay == day && postponements > 1
  }

  /// Takes in the next event of the question, unless it was undone.
  ///
  /// - Parameters:
  ///   - event: Something that happened after all that was applied before.
  ///   - override: The learner's own verdict on the answer, if there is one.
  package mutating func apply(_ event: Event, override: Event? = nil) {
    let day = Day(of: event.time, utcOffset: event.utcOffset)
    switch event.kind {
    case .answer:
      applyAnswer(rating: (override ?? event).grade.flatMap(Rating.init), on: day)
      if let override, override.verdict == "correct", event.verdict != "correct" {
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
    case .override, .undo, .begin: break
    }
  }

  private mutating func applyAnswer(rating: Rating?, on day: Day) {
    guard let rating else { return }
    if rating == .again, let lastDay, lastDay < day { lapses += 1 }
    answers += 1
    isMissed = rating == .again
    if isMissed { misses += 1 }
    firstDay = firstDay ?? day
    lastDay = day
  }

  /// Whether the learner has counted this answer right before.
  func accepts(_ answer: String) -> Bool {
    accepted.contains(Self.comparable(answer))
  }

  private static func comparable(_ answer: String) -> String {
    answer.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
