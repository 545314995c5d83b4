import ProgressStore
import QuestionBank
import Tutoring

/// The questions of a quiz with what the learner's log says about each.
package struct Catalogue: Equatable, Sendable {
  /// What stands out about a question; the first that is true is named.
  package enum Mark: String, Sendable, CaseIterable {
    case parked, flagged, missed, due, new
  }

  package let title: String
  package let questions: [Question]
  /// The day for which it holds, as `dayNumber` counts.
  let today: Int
  private let history: History
  private let events: [Question.ID: [Event]]

  /// - Parameters:
  ///   - bank: The quiz.
  ///   - events: The learner's log of it, in the order of the times.
  ///   - scheduler: How the learner's memory is reckoned.
  ///   - today: The day, as `dayNumber` counts.
  package init(
    _ bank: Bank, events: [Event], scheduler: Scheduler = .standard, today: Int
  ) {
    title = bank.title
    questions = bank.questions.filter { $0.content != .description }
    self.today = today
    history = History(events, scheduler: scheduler)
    self.events = Dictionary(grouping: events, by: \.question)
  }

  /// What the log says about a question.
  func record(_ index: Int) -> QuestionRecord { history[questions[index].id] }

  /// Whether a question bears a mark.
  func isMarked(_ index: Int, _ mark: Mark) -> Bool {
    let record = record(index)
    return switch mark {
    case .parked: record.isParked
    case .flagged: record.flag != nil
    case .missed: record.isMissed
    case .due: record.isDue(on: today)
    case .new: record.isNew
    }
  }

  /// The mark that is named first.
  func mark(_ index: Int) -> Mark? {
    Mark.allCases.first { isMarked(index, $0) }
  }

  /// The answers to a question that were not taken back, each with its verdict as it was last
  /// decided, the latest first.
  func answers(_ index: Int) -> [(event: Event, verdict: String)] {
    let events = events[questions[index].id] ?? []
    let undone = Set(events.filter { $0.kind == .undo }.compactMap(\.target))
    let valid = events.filter { !undone.contains($0.id) }
    return valid.filter { $0.kind == .answer }.reversed().map { answer in
      let override = valid.last { $0.kind == .override && $0.target == answer.id }
      return (answer, (override ?? answer).verdict ?? "")
    }
  }

  package static func == (first: Catalogue, second: Catalogue) -> Bool {
    first.today == second.today && first.questions == second.questions
      && first.events == second.events
  }
}
