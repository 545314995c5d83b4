import Memory

/// How the memory model is used: its weights, and how much is to be remembered.
enum Scheduler {
  /// The name under which answers are logged.
  static let version = "fsrs-6"

  static let model = FSRS()

  /// The share of questions that should be right when they are due.
  static let desiredRetention = 0.9

  /// The longest interval, in days.
  static let maximumInterval = 365

  /// In how many days a question is due, a little spread so that questions learned together part.
  static func interval(after state: MemoryState, question: String, reviews: Int) -> Int {
    let days = model.intervalInDays(
      stability: state.stability, desiredRetention: desiredRetention, maximum: maximumInterval)
    return Fuzz.interval(days, question: question, reviews: reviews, maximum: maximumInterval)
  }
}
