import Memory
import QuestionBank

/// How a learner stands with a quiz, in numbers.
///
/// Days are those of `dayNumber`. Of the questions only those count that can be asked, and what is
/// parked is neither due nor new nor missed.
package struct Statistics: Equatable, Sendable {
  /// How well the questions of a topic or a fact are known.
  package struct Mastery: Equatable, Sendable {
    package let name: String
    package internal(set) var questions = 0
    /// How many of them were answered at least once.
    package internal(set) var asked = 0
    /// The sum of the probabilities that they are known.
    package internal(set) var known = 0.0
    /// How many were wrong the last time.
    package internal(set) var missed = 0
    /// The question that is known least among those that were answered.
    package internal(set) var weakest: Question?

    /// The share that is known of what was asked, from 0 to 1; 1 where nothing was.
    package var share: Double { asked == 0 ? 1 : known / Double(asked) }
  }

  /// How often one thing was answered where another was asked for.
  package struct Confusion: Equatable, Sendable {
    package let asked: String
    package let answered: String
    package let times: Int
  }

  /// What was done on a day.
  package struct Activity: Equatable, Sendable {
    package let day: Int
    package internal(set) var answers = 0
    package internal(set) var minutes = 0.0
  }

  /// How many questions come up on a day.
  package struct Load: Equatable, Sendable {
    package let day: Int
    package let due: Int
  }

  /// How often something was right.
  package struct Score: Equatable, Sendable {
    package internal(set) var right = 0
    package internal(set) var answers = 0

    /// From 0 to 1; nil where there is no answer.
    package var share: Double? { answers == 0 ? nil : Double(right) / Double(answers) }
  }

  /// Answers for which the memory model expected about the same, and what they were.
  package struct Prediction: Equatable, Sendable {
    /// The mean probability of a right answer that was predicted, from 0 to 1.
    package let predicted: Double
    package let score: Score
  }

  /// The share of right answers that the schedule aims at when a question is due.
  package static let desiredRetention = Scheduler.desiredRetention
  /// How many days the forecast covers, today included.
  package static let forecastDays = 30

  package internal(set) var today: Int
  package internal(set) var questions = 0
  package internal(set) var new = 0
  /// How many are to be asked again today.
  package internal(set) var due = 0
  /// How many were wrong the last time.
  package internal(set) var missed = 0
  /// What is not asked any more, in the order of the bank.
  package internal(set) var parked: [Question] = []
  /// How many questions are probably known: the sum of their probabilities.
  package internal(set) var known = 0.0
  /// The first answers of a day to questions that were due.
  package internal(set) var retention = Score()
  /// How many answers were graded.
  package internal(set) var answers = 0
  /// The days on which something was answered, in their order.
  package internal(set) var activity: [Activity] = []
  /// The next days; what is overdue is due today.
  package internal(set) var forecast: [Load] = []
  /// The day after today on which the next question is due; nil if none is.
  package internal(set) var nextDue: Int?
  /// In the order of the bank.
  package internal(set) var topics: [Mastery] = []
  /// The facts in the order of the bank, without questions that name none.
  package internal(set) var facts: [Mastery] = []
  /// The most frequent first.
  package internal(set) var confusions: [Confusion] = []
  /// In the order of what was predicted; the first answers of a day to questions that were known.
  package internal(set) var predictions: [Prediction] = []
  /// How often answers were right that the learner had called a guess, likely or sure.
  package internal(set) var confidence: [Confidence: Score] = [:]
}

extension Statistics {
  /// The topics or facts of which something was asked, those first of which the least is known.
  package static func weakest(_ masteries: [Mastery]) -> [Mastery] {
    masteries.filter { $0.asked > 0 }.sorted { ($0.share, -$0.missed) < ($1.share, -$1.missed) }
  }

  /// Pairs that were taken for one another, both ways together, the most frequent first.
  package var mixUps: [Confusion] {
    Self.sorted(
      confusions.reduce(into: [:]) { times, confusion in
        let pair = [confusion.asked, confusion.answered].sorted()
        times[pair, default: 0] += confusion.times
      })
  }

  /// Counted pairs of what was asked and what was answered, the most frequent first.
  static func sorted(_ times: [[String]: Int]) -> [Confusion] {
    times.map { Confusion(asked: $0.key[0], answered: $0.key[1], times: $0.value) }
      .sorted { ($1.times, $0.asked, $0.answered) < ($0.times, $1.asked, $1.answered) }
  }

  /// How many days ago something was last answered; nil if nothing ever was.
  package var daysAway: Int? { activity.last.map { max(0, today - $0.day) } }

  /// On how many of the last days, today included, something was answered.
  package func activeDays(ofLast days: Int) -> Int {
    activity.count { $0.day > today - days && $0.day <= today }
  }

  /// How long was spent answering, in minutes.
  package var minutes: Double { activity.reduce(0) { $0 + $1.minutes } }
}
