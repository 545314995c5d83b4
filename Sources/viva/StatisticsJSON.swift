import Foundation
import ProgressStore
import Tutoring

/// The numbers of a learner and a quiz for scripts, with stable names.
struct StatisticsJSON: Encodable {
  struct Topic: Encodable {
    var topic: String
    var questions: Int
    var known: Double
    var missed: Int
  }

  struct Confusion: Encodable {
    var asked: String
    var answered: String
    var times: Int
  }

  struct Load: Encodable {
    /// The calendar date, such as `2026-03-02`.
    var date: String
    var due: Int
  }

  var quiz: String
  var questions: Int
  var new: Int
  var due: Int
  var missed: Int
  var parked: Int
  var known: Double
  /// The share right when due, from 0 to 1; null before the first such answer.
  var retention: Double?
  var answers: Int
  /// On how many days something was answered.
  var days: Int
  var topics: [Topic]
  var confusions: [Confusion]
  var forecast: [Load]

  init(_ statistics: Statistics, quiz: String) {
    self.quiz = quiz
    questions = statistics.questions
    new = statistics.new
    due = statistics.due
    missed = statistics.missed
    parked = statistics.parked.count
    known = statistics.known
    retention = statistics.retention.share
    answers = statistics.answers
    days = statistics.activity.count
    topics = statistics.topics.map {
      Topic(topic: $0.name, questions: $0.questions, known: $0.known, missed: $0.missed)
    }
    confusions = statistics.confusions.map {
      Confusion(asked: $0.asked, answered: $0.answered, times: $0.times)
    }
    forecast = statistics.forecast.map {
      Load(date: calendarDate(ofDay: $0.day), due: $0.due)
    }
  }

  private enum CodingKeys: String, CodingKey {
    case quiz, questions, new, due, missed, parked, known, retention, answers, days, topics
    case confusions, forecast
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(quiz, forKey: .quiz)
    try container.encode(questions, forKey: .questions)
    try container.encode(new, forKey: .new)
    try container.encode(due, forKey: .due)
    try container.encode(missed, forKey: .missed)
    try container.encode(parked, forKey: .parked)
    try container.encode(known, forKey: .known)
    // Unlike a synthesised one this writes null.
    try container.encode(retention, forKey: .retention)
    try container.encode(answers, forKey: .answers)
    try container.encode(days, forKey: .days)
    try container.encode(topics, forKey: .topics)
    try container.encode(confusions, forKey: .confusions)
    try container.encode(forecast, forKey: .forecast)
  }
}

/// The calendar date of a day as `dayNumber` counts, such as `2026-03-02`.
func calendarDate(ofDay day: Int) -> String {
  String(Date(timeIntervalSince1970: Double(day) * 86_400).iso8601.prefix(10))
}
