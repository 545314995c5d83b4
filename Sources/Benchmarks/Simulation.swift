import Foundation

/// What simulated learners remember who study for the same time a day by different schedules.
///
/// The learners are the same under every schedule. An answer takes 12 seconds and a miss 3 more, as
/// in the log that `SimulatedLearner` was fitted to.
///
/// Random order comes out first: it asks everything, each fact as far apart as the time allows, and
/// the wider these learners' answers lie apart the slower they forget. The other three keep what was
/// begun at their own level and begin the rest when there is time for it.
enum Simulation {
  private static let learners = 20
  private static let facts = 400
  private static let days = 60

  static func measure(_ table: Table) {
    for minutes in [5, 10, 20] {
      func row(_ name: String, _ schedule: (UInt64) -> some Schedule) {
        let outcomes = (0..<UInt64(learners)).map { seed in
          study(schedule(seed), SimulatedLearner(facts: facts, seed: seed), minutes: minutes)
        }
        table.row(
          "\(minutes) min a day, \(name)", interval(outcomes.map(\.remembered)),
          beside: """
            of \(facts); a month later \(interval(outcomes.map(\.monthLater))); \
            begun \(interval(outcomes.map(\.begun))); minutes \(interval(outcomes.map(\.minutes)))
            """)
      }
      row("viva") { VivaSchedule(facts: facts, isFitted: false, seed: $0) }
      row("viva, fitted") { VivaSchedule(facts: facts, isFitted: true, seed: $0) }
      row("random order") { RandomOrder(facts: facts, seed: $0) }
      row("Leitner boxes") { _ in DailyQueue(facts: facts, rule: Leitner()) }
      row("SM-2") { _ in DailyQueue(facts: facts, rule: SM2()) }
    }
  }

  private struct Outcome {
    /// The expected number of facts recalled on the day after the last sitting.
    var remembered: Double
    /// The same thirty days later, without any practice.
    var monthLater: Double
    /// How many facts were asked at all.
    var begun: Double
    /// Minutes used a day.
    var minutes: Double
  }

  private static func study(
    _ schedule: some Schedule, _ learner: SimulatedLearner, minutes: Int
  ) -> Outcome {
    var schedule = schedule
    var learner = learner
    var used = 0.0
    var begun: Set<Int> = []
    for day in 0..<days {
      schedule.begin(day: day)
      var seconds = 0.0
      while seconds < Double(minutes * 60), let fact = schedule.next() {
        seconds += 12
        let isRight = learner.answer(fact, at: Double(day) * 86_400 + seconds)
        if !isRight { seconds += 3 }
        schedule.record(fact, isRight: isRight, at: seconds)
        begun.insert(fact)
      }
      used += seconds / 60
    }
    func remembered(on day: Int) -> Double {
      (0..<facts).reduce(0) { $0 + learner.recall($1, at: Double(day) * 86_400) }
    }
    return Outcome(
      remembered: remembered(on: days), monthLater: remembered(on: days + 30),
      begun: Double(begun.count), minutes: used / Double(days))
  }

  /// The mean over the learners and its 95 % interval by Student's t.
  private static func interval(_ values: [Double]) -> String {
    let count = Double(values.count)
    let mean = values.reduce(0, +) / count
    let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (count - 1)
    // Of 19 degrees of freedom.
    return String(format: "%.0f ± %.0f", mean, 2.093 * (variance / count).squareRoot())
  }
}
