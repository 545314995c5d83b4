import Foundation
import Grading
import QuestionBank

/// A test while it is taken: what was answered, what is marked for later, and the clock.
///
/// Every change is an entry; the entries of a journal lead back to the same state.
package struct Attempt: Sendable {
  /// What an attempt is begun with, and what goes on after a crash whatever is asked for then.
  package struct Header: Equatable, Sendable, Codable {
    package var learner: String
    /// `Bank.digest` of the quiz.
    package var bank: String
    package var settings: Paper.Settings
    /// How long the test lasts; nil for as long as it takes.
    package var minutes: Double?
    package var began: Date

    package init(
      learner: LearnerName, bank: String, settings: Paper.Settings, minutes: Double?, began: Date
    ) {
      self.learner = learner.text
      self.bank = bank
      self.settings = settings
      self.minutes = minutes
      self.began = began
    }
  }

  /// What is known of a question.
  package struct State: Equatable, Sendable, Codable {
    package var response: Response?
    /// Marked to be looked at again.
    package var isMarked = false
    /// How long it was looked at.
    package var seconds = 0.0
  }

  /// A question's new state, and the question that is looked at from then on.
  package struct Entry: Equatable, Sendable, Codable {
    /// Places in `Paper.items`.
    package var question: Int
    package var current: Int
    package var state: State
    package var time: Date
  }

  package let header: Header
  package let paper: Paper
  /// In the order of the paper's items.
  package private(set) var states: [State]
  /// The place of the question that is looked at.
  package private(set) var current = 0
  /// Since when.
  private var since: Date
  /// The latest time that was seen; the clock never goes back behind it.
  private var latest: Date

  /// Takes an attempt up, from its beginning or where a journal ends.
  ///
  /// - Parameters:
  ///   - header: What it was begun with.
  ///   - entries: What was done so far; those that do not fit the paper are left out.
  ///   - bank: The quiz.
  ///   - now: The time.
  package init(_ header: Header, entries: [Entry] = [], of bank: Bank, at now: Date) {
    self.header = header
    paper = Paper(bank, header.settings, for: header.learner)
    states = Array(repeating: State(), count: paper.items.count)
    latest = header.began
    since = header.began
    for entry in entries where states.indices.contains(entry.question) {
      states[entry.question] = entry.state
      current = states.indices.contains(entry.current) ? entry.current : current
      latest = max(latest, entry.time)
    }
    latest = max(latest, now)
    since = latest
  }

  /// Answers the current question, or takes its answer back.
  ///
  /// - Returns: The entry to be kept; nil if nothing changes or the time is over.
  package mutating func answer(_ response: Response?, at now: Date) -> Entry? {
    guard !isOver(at: now), response != states[current].response else { return nil }
    return change(at: now) { $0.response = response }
  }

  /// Marks the current question for later, or takes the mark away.
  package mutating func toggleMark(at now: Date) -> Entry {
    change(at: now) { $0.isMarked.toggle() }
  }

  /// Turns to another question.
  package mutating func go(to place: Int, at now: Date) -> Entry {
    let bounded = min(max(place, 0), states.count - 1)
    var entry = change(at: now) { _ in }
    current = bounded
    entry.current = bounded
    return entry
  }

  private mutating func change(at now: Date, _ body: (inout State) -> Void) -> Entry {
    let now = time(now)
    states[current].seconds += now.timeIntervalSince(since)
    since = now
    latest = now
    body(&states[current])
    return Entry(question: current, current: current, state: states[current], time: now)
  }

  // MARK: - The clock

  /// The time, which does not go back where the machine's clock does, nor beyond the end.
  private func time(_ now: Date) -> Date {
    let now = max(now, latest)
    return ends.map { min(now, max($0, latest)) } ?? now
  }

  /// When the time is over; nil if there is no limit.
  package var ends: Date? {
    header.minutes.map { header.began.addingTimeInterval($0 * 60) }
  }

  /// How many seconds are left; nil if there is no limit.
  package func remaining(at now: Date) -> Double? {
    ends.map { max(0, $0.timeIntervalSince(max(now, latest))) }
  }

  /// Whether the time is over.
  package func isOver(at now: Date) -> Bool {
    remaining(at: now) == 0
  }

  // MARK: - What is left to do

  /// The places of the questions that have no answer.
  package var open: [Int] { states.indices.filter { states[$0].response == nil } }

  /// The places of the questions that are marked for later.
  package var marked: [Int] { states.indices.filter { states[$0].isMarked } }

  // MARK: - The end

  /// The verdicts on the answers, in the order of the items; nil where there is no answer.
  package func verdicts(by grader: Grader) -> [Verdict?] {
    zip(paper.items, states).map { item, state in
      state.response.map { grader.grade($0, for: item.question) }
    }
  }

  /// What is handed in.
  package func result(_ verdicts: [Verdict?], at now: Date) -> TestResult {
    var answers: [Int: TestResult.Answer] = [:]
    for (place, item) in paper.items.enumerated() {
      var seconds = states[place].seconds
      if place == current { seconds += time(now).timeIntervalSince(since) }
      answers[item.index] = TestResult.Answer(
        states[place].response, verdicts[place], seconds: (seconds * 10).rounded() / 10)
    }
    return TestResult(
      sheet: TestResult.Sheet(paper),
      attempt: TestResult.Attempt(
        learner: header.learner, began: header.began, finished: time(now),
        answers: paper.questions.indices.compactMap { answers[$0] }))
  }
}
