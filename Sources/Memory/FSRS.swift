import Foundation

/// What is remembered of a question.
package struct MemoryState: Equatable, Sendable, Codable {
  /// In how many days the probability of recall falls to 90 %; from 0.001 to 36,500.
  package var stability: Double
  /// How hard the question is to keep, from 1 to 10.
  package var difficulty: Double

  package init(stability: Double, difficulty: Double) {
    self.stability = stability
    self.difficulty = difficulty
  }
}

/// The memory model FSRS-6 (Free Spaced Repetition Scheduler).
///
/// Two numbers stand for the memory of a question, its stability S and its difficulty D; a review
/// with a grade G (1 to 4) changes them. w0…w20 are the weights.
/// Source: "The Algorithm", open-spaced-repetition,
/// https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm
package struct FSRS: Equatable, Sendable {
  package let weights: Weights

  static let stabilities = 0.001...36_500.0
  static let difficulties = 1.0...10.0

  /// F = 0.9^(−1 / w20) − 1, which makes R(S, S) = 0.9.
  let factor: Double

  /// e^w8, how much a success adds to the stability.
  let growth: Double

  /// e^(w17 · w18), how many times less the stability is at least after a lapse.
  let leastLoss: Double

  /// D0(4), to which difficulty is drawn back.
  private let easyDifficulty: Double

  package init(weights: Weights = .standard) {
    self.weights = weights
    factor = pow(0.9, -1 / weights[20]) - 1
    growth = exp(weights[8])
    leastLoss = exp(weights[17] * weights[18])
    easyDifficulty = weights[4] - exp(3 * weights[5]) + 1
  }

  /// The probability of recall so many days after the last review.
  ///
  /// R(t, S) = (1 + F · t / S)^(−w20).
  package func retrievability(stability: Double, elapsedDays: Double) -> Double {
    pow(1 + factor * elapsedDays / stability, -weights[20])
  }

  /// After how many days the probability of recall falls to `desiredRetention`, from 0 to 1.
  ///
  /// I(r, S) = S / F · (r^(−1 / w20) − 1).
  package func interval(stability: Double, desiredRetention: Double) -> Double {
    stability / factor * (pow(desiredRetention, -1 / weights[20]) - 1)
  }

  /// The same in whole days, from 1 to `maximum`.
  package func intervalInDays(
    stability: Double, desiredRetention: Double, maximum: Int = 36_500
  ) -> Int {
    let days = interval(stability: stability, desiredRetention: desiredRetention).rounded()
    return Int(days.clamped(to: 1...Double(maximum)))
  }

  /// The memory after a review, from the memory before, which is nil at the first review.
  ///
  /// `elapsedDays` are the days since the review before, by `dayNumber`; 0 on the same day.
  package func next(_ state: MemoryState?, grade: Grade, elapsedDays: Double) -> MemoryState {
    guard let state else {
      return MemoryState(
        stability: weights[grade.rawValue - 1],
        difficulty: initialDifficulty(grade).clamped(to: Self.difficulties))
    }
    let stability =
      if elapsedDays < 1 {
        sameDayStability(state, grade)
      } else {
        laterStability(
          state, grade,
          retrievability: retrievability(stability: state.stability, elapsedDays: elapsedDays))
      }
    return MemoryState(
      stability: stability.clamped(to: Self.stabilities),
      difficulty: nextDifficulty(state, grade).clamped(to: Self.difficulties))
  }

  /// D0(G) = w4 − e^(w5 · (G − 1)) + 1, not yet clamped.
  func initialDifficulty(_ grade: Grade) -> Double {
    weights[4] - exp(weights[5] * Double(grade.rawValue - 1)) + 1
  }

  /// D' = w7 · D0(4) + (1 − w7) · (D − w6 · (G − 3) · (10 − D) / 9), not yet clamped.
  ///
  /// The nearer to 10 the less difficulty changes, and it is drawn back to that of a first Easy.
  func nextDifficulty(_ state: MemoryState, _ grade: Grade) -> Double {
    let change = -weights[6] * Double(grade.rawValue - 3) * (10 - state.difficulty) / 9
    return weights[7] * easyDifficulty + (1 - weights[7]) * (state.difficulty + change)
  }

  /// S' after a review on the same day, not yet clamped.
  ///
  /// S' = S · k with k = e^(w17 · (G − 3 + w18)) · S^(−w19), and k ≥ 1 unless the grade is Again.
  func sameDayStability(_ state: MemoryState, _ grade: Grade) -> Double {
    let growth =
      exp(weights[17] * (Double(grade.rawValue - 3) + weights[18]))
      * pow(state.stability, -weights[19])
    return state.stability * (grade == .again ? growth : max(growth, 1))
  }

  /// S' after a review a day or more later, when the probability of recall was R; not yet clamped.
  ///
  /// Remembered: S' = S · (1 + e^w8 · (11 − D) · S^(−w9) · (e^(w10 · (1 − R)) − 1) · m) where m is
  /// w15 for Hard, 1 for Good and w16 for Easy.
  ///
  /// Forgotten: S' = min(w11 · D^(−w12) · ((S + 1)^w13 − 1) · e^(w14 · (1 − R)), S / e^(w17 · w18)).
  func laterStability(_ state: MemoryState, _ grade: Grade, retrievability: Double) -> Double {
    let (stability, difficulty) = (state.stability, state.difficulty)
    if grade == .again {
      return min(
        weights[11] * pow(difficulty, -weights[12]) * (pow(stability + 1, weights[13]) - 1)
          * exp(weights[14] * (1 - retrievability)),
        stability / leastLoss)
    }
    return stability
      * (1 + growth * (11 - difficulty) * pow(stability, -weights[9])
        * (exp(weights[10] * (1 - retrievability)) - 1) * modifier(grade))
  }

  /// How much less a Hard and how much more an Easy adds to the stability.
  func modifier(_ grade: Grade) -> Double {
    switch grade {
    case .hard: weights[15]
    case .easy: weights[16]
    case .again, .good: 1
    }
  }
}

extension Comparable {
  func clamped(to range: ClosedRange<Self>) -> Self {
    min(max(self, range.lowerBound), range.upperBound)
  }
}
