import Foundation
import Grading
import Memory
import ProgressStore
import QuestionBank

extension Statistics {
  /// An answer is reckoned to have taken no longer than this, in seconds: who took longer was away.
  private static let longestAnswer = 300.0
  /// In how many steps from 0 to 1 predictions are compared with what came.
  private static let predictionSteps = 10

  /// Reckons up how a learner stands.
  ///
  /// - Parameters:
  ///   - bank: The quiz.
  ///   - events: The learner's events of this quiz in the order of their times.
  ///   - scheduler: How the learner's memory is reckoned.
  ///   - now: The time.
  ///   - timeZone: Where the learner is now.
  package init(
    _ bank: Bank, events: some Sequence<Event>, scheduler: Scheduler = .standard, at now: Date,
    timeZone: LocalTime
  ) {
    today = dayNumber(of: now, utcOffset: timeZone.secondsFromGMT(for: now))
    let history = countAnswers(events, scheduler, of: bank)
    countQuestions(bank, history)
  }

  /// Counts what happened, and returns where it led.
  private mutating func countAnswers(
    _ events: some Sequence<Event>, _ scheduler: Scheduler, of bank: Bank
  ) -> History {
    var days: [Int: Activity] = [:]
    var bins = Array(repeating: (sum: 0.0, score: Score()), count: Self.predictionSteps)
    var wrong: [Event] = []
    let history = History(events, scheduler: scheduler) { event, before in
      guard event.kind == .answer, let grade = event.grade.flatMap(Grade.init) else { return }
      let day = dayNumber(of: event.time, utcOffset: event.utcOffset)
      let isRight = grade != .again
      answers += 1
      days[day, default: Activity(day: day)].add(min(event.seconds ?? 0, Self.longestAnswer))
      if before.isDue(on: day) { retention.add(isRight) }
      if let lastDay = before.lastDay, lastDay < day, let predicted = before.retrievability(on: day)
      {
        let bin = min(Int(predicted * Double(bins.count)), bins.count - 1)
        bins[bin].sum += predicted
        bins[bin].score.add(isRight)
      }
      if let sure = event.confidence.flatMap(Confidence.init) {
        confidence[sure, default: Score()].add(isRight)
      }
      if !isRight { wrong.append(event) }
    }
    activity = days.values.sorted { $0.day < $1.day }
    predictions = bins.filter { $0.score.answers > 0 }.map {
      Prediction(predicted: $0.sum / Double($0.score.answers), score: $0.score)
    }
    if !wrong.isEmpty {
      var count = ConfusionCount(bank)
      wrong.forEach { count.add($0) }
      confusions = Self.sorted(count.times)
    }
    return history
  }

  /// Counts how the questions stand.
  private mutating func countQuestions(_ bank: Bank, _ history: History) {
    var topics = MasteryTable()
    var facts = MasteryTable()
    var dueDays: [Int: Int] = [:]
    for question in bank.questions where question.isAsked {
      let record = history[question.id]
      questions += 1
      known += record.knowledge(on: today)
      topics.add(question, record, to: question.topic ?? "", on: today)
      if let fact = question.fact { facts.add(question, record, to: fact, on: today) }
      if record.isParked {
        parked.append(question)
        continue
      }
      if record.isNew { new += 1 }
      if record.isMissed { missed += 1 }
      if let dueDay = record.dueDay { dueDays[max(dueDay, today), default: 0] += 1 }
    }
    self.topics = topics.rows
    self.facts = facts.rows
    due = dueDays[today] ?? 0
    forecast = (today..<today + Self.forecastDays).map { Load(day: $0, due: dueDays[$0] ?? 0) }
    nextDue = dueDays.keys.filter { $0 > today }.min()
  }
}

extension Statistics.Score {
  fileprivate mutating func add(_ isRight: Bool) {
    answers += 1
    if isRight { right += 1 }
  }
}

extension Statistics.Activity {
  fileprivate mutating func add(_ seconds: Double) {
    answers += 1
    minutes += seconds / 60
  }
}

/// Masteries by name, in the order in which the names first come.
private struct MasteryTable {
  private(set) var rows: [Statistics.Mastery] = []
  private var places: [String: Int] = [:]
  private var least: [Double] = []

  mutating func add(
    _ question: Question, _ record: QuestionRecord, to name: String, on day: Int
  ) {
    let place = places[name] ?? rows.count
    if place == rows.count {
      places[name] = place
      rows.append(Statistics.Mastery(name: name))
      least.append(.infinity)
    }
    let knowledge = record.knowledge(on: day)
    rows[place].questions += 1
    rows[place].known += knowledge
    if record.isMissed, !record.isParked { rows[place].missed += 1 }
    guard !record.isNew else { return }
    rows[place].asked += 1
    if knowledge < least[place] {
      least[place] = knowledge
      rows[place].weakest = question
    }
  }
}
