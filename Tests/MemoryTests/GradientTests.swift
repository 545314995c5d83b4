import Testing

@testable import Memory

struct GradientTests {
  /// Four cards with six reviews each and a last one of which only the prediction counts: the grades
  /// and the days of elapsing, as in the tests of the optimiser fsrs-rs.
  private static let cards: [(grades: [Int], days: [Int])] = [
    ([1, 3, 1, 4, 3, 2, 3], [0, 0, 0, 0, 1, 3, 4]),
    ([2, 4, 4, 3, 1, 3, 3], [0, 0, 0, 1, 3, 6, 11]),
    ([3, 2, 4, 3, 3, 3, 3], [0, 0, 0, 1, 3, 6, 12]),
    ([4, 4, 3, 3, 3, 4, 1], [0, 0, 1, 3, 5, 12, 23]),
  ]

  private static let log = ReviewLog(
    cards.enumerated().flatMap { number, card in
      var day = 0
      return zip(card.grades, card.days).compactMap { grade, elapsed in
        day += elapsed
        return Grade(rawValue: grade).map { ReviewLog.Entry(card: number, day: day, grade: $0) }
      }
    })

  /// The importance of the trials when only the last of each card counts.
  private static let lastOnly: [Double] = {
    var importance = [Double](repeating: 0, count: log.trials)
    for card in log.cards {
      if let trial = log.reviews[card.upperBound - 1].trial { importance[trial] = 1 }
    }
    return importance
  }()

  private func gradient(
    of log: ReviewLog, importance: [Double], weights: [Double]
  ) -> LossGradient {
    var gradient = LossGradient(log, importance: importance)
    let model = FSRS(weights: Weights(unchecked: weights))
    for card in log.cards { gradient.add(card, model: model) }
    return gradient
  }

  @Test("loss, gradient and a step of the descent are the reference's")
  func reference() {
    let gradient = gradient(
      of: Self.log, importance: Self.lastOnly, weights: Weights.standard.values)
    #expect(gradient.loss.isClose(to: Vectors.loss))
    for (slope, expected) in zip(gradient.values, Vectors.gradient) {
      #expect(slope.isClose(to: expected))
    }

    var adam = Adam(count: 21)
    var weights = Weights.standard.values
    adam.step(&weights, gradient: gradient.values, rate: 0.04)
    for (weight, expected) in zip(weights, Vectors.weightsAfterStep) {
      #expect(weight.isClose(to: expected))
    }
    let next = self.gradient(
      of: Self.log, importance: Self.lastOnly, weights: Vectors.weightsAfterStep)
    #expect(next.loss.isClose(to: Vectors.lossAfterStep))
    let penalty = Descent.penalty(Vectors.weightsAfterStep, from: .standard)
    #expect((penalty * 2 * 512 / 1000).isClose(to: Vectors.penalty))
  }

  @Test(
    "the gradient is how the loss changes when a weight does, through lapses, luck and limits",
    arguments: 0..<20)
  func differences(seed: Int) {
    var random = SplitMix64(state: UInt64(seed))
    let log = ReviewLog(
      (0..<30).flatMap { card in
        var day = 0
        return (0..<12).map { _ in
          let entry = ReviewLog.Entry(
            card: card, day: day, grade: Grade.allCases.randomElement(using: &random) ?? .good,
            chance: Bool.random(using: &random) ? 0.25 : 0)
          day += [0, 0, 1, 2, 9, 70].randomElement(using: &random) ?? 1
          return entry
        }
      })
    let importance = (0..<log.trials).map { _ in Double.random(in: 0.25...1, using: &random) }
    let weights = zip(Weights.standard.values, Descent.deviations).enumerated().map { index, pair in
      let (weight, deviation) = pair
      let bounds = Weights.bounds[index]
      return (weight + min(weight, deviation) * .random(in: -0.5...0.5, using: &random))
        .clamped(to: bounds.lowerBound...bounds.upperBound)
    }
    func loss(_ index: Int, _ change: Double) -> Double {
      var weights = weights
      weights[index] += change
      return gradient(of: log, importance: importance, weights: weights).loss
    }
    let values = gradient(of: log, importance: importance, weights: weights).values
    for index in weights.indices {
      let change = 1e-5 * max(weights[index], 1e-2)
      let difference = (loss(index, change) - loss(index, -change)) / (2 * change)
      #expect(
        abs(values[index] - difference) <= 1e-4 * max(1, abs(difference)),
        "w\(index): \(values[index]), by differences \(difference)")
    }
  }

  @Test("the slope of the penalty is how it changes")
  func penalty() {
    let weights = Vectors.weightsAfterStep
    for (index, slope) in Descent.penaltySlopes(weights, from: .standard).enumerated() {
      var moved = weights
      moved[index] += 1e-4
      let change =
        Descent.penalty(moved, from: .standard) - Descent.penalty(weights, from: .standard)
      #expect(abs(change / 1e-4 - slope) < 0.05 * abs(slope))
    }
  }
}

/// A repeatable source of randomness (Steele, Lea and Flood, OOPSLA 2014).
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
