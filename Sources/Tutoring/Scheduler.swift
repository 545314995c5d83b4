import Memory

/// How the memory model is used for a learner: its weights, and how much is to be remembered.
///
/// A class, so that each of many records can refer to it.
package final class Scheduler: Equatable, Sendable {
  /// The name under which answers are logged.
  static let version = "fsrs-6"

  /// For a learner to whom nothing was fitted.
  package static let standard = Scheduler(weights: .standard)

  /// The share of questions that should be right when they are due.
  static let desiredRetention = 0.9

  /// The longest interval, in days.
  private static let maximumInterval = 365

  let model: FSRS

  package init(weights: Weights) {
    model = FSRS(weights: weights)
  }

  package static func == (one: Scheduler, other: Scheduler) -> Bool {
    one === other || one.model == other.model
  }

  /// The weights of the memory model.
  package var weights: Weights { model.weights }

  /// In how many days a question is due, a little spread so that questions learned together part.
  func interval(after state: MemoryState, question: String, reviews: Int) -> Int {
    let maximum = Self.maximumInterval
    let days = model.intervalInDays(
      stability: state.stability, desiredRetention: Self.desiredRetention, maximum: maximum)
    return Fuzz.interval(days, question: question, reviews: reviews, maximum: maximum)
  }
}
