/// The loss of a log and its derivatives by the weights, gathered card by card.
struct LossGradient {
  /// The derivatives by w0…w20 of what was added.
  var values = [Double](repeating: 0, count: Weights.bounds.count)
  /// The weighted sum of the losses of what was added.
  var loss = 0.0

  private let log: ReviewLog
  /// What each trial weighs, by its place in time.
  private let importance: [Double]
  /// The memory after each review of the card at hand; kept so that no card needs memory of its own.
  private var states: [MemoryState]

  init(_ log: ReviewLog, importance: [Double]) {
    self.log = log
    self.importance = importance
    states = Array(
      repeating: MemoryState(stability: 1, difficulty: 1),
      count: log.cards.map(\.count).max() ?? 0)
  }

  /// Forgets what was added.
  mutating func clear() {
    for index in values.indices { values[index] = 0 }
    loss = 0
  }

  /// Adds the trials among the reviews of a card, of which there is at least one.
  ///
  /// - Parameters:
  ///   - card: Where the reviews are; it begins with the first one of the card.
  ///   - model: The model with the weights.
  mutating func add(_ card: Range<Int>, model: FSRS) {
    let reviews = log.reviews
    var state: MemoryState?
    for index in card {
      let review = reviews[index]
      let next = model.next(state, grade: review.grade, elapsedDays: review.elapsedDays)
      states[index - card.lowerBound] = next
      state = next
    }
    var slope = FSRS.Slope()
    for index in card.dropFirst().reversed() {
      let review = reviews[index]
      let state = states[index - card.lowerBound - 1]
      var retrievabilitySlope = 0.0
      if let trial = review.trial {
        let retrievability = model.retrievability(
          stability: state.stability, elapsedDays: review.elapsedDays)
        let ofTrial = review.loss(retrievability: retrievability)
        loss += importance[trial] * ofTrial.value
        retrievabilitySlope = importance[trial] * ofTrial.slope
      }
      slope = model.pullBack(
        slope, retrievabilitySlope: retrievabilitySlope, over: review, from: state,
        to: states[index - card.lowerBound], into: &values)
    }
    model.pullBackFirst(slope, over: reviews[card.lowerBound].grade, into: &values)
  }
}
