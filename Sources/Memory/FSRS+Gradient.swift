import Foundation

/// The model backwards, for fitting: from how a loss changes with what comes out of a review to how
/// it changes with what went in (reverse-mode differentiation of the formulas of `FSRS`).
///
/// Where a value is clamped, nothing that went in changes it.
extension FSRS {
  /// The derivatives of a loss by stability and by difficulty.
  struct Slope: Equatable {
    var stability = 0.0
    var difficulty = 0.0
  }

  /// Goes back over the first review of a card.
  ///
  /// - Parameters:
  ///   - slope: The loss of all later reviews by the memory after this one.
  ///   - grade: The grade of the review.
  ///   - gradient: The derivatives by w0…w20, to which those of this review are added.
  func pullBackFirst(_ slope: Slope, over grade: Grade, into gradient: inout [Double]) {
    gradient[grade.rawValue - 1] += slope.stability
    if Self.difficulties.contains(initialDifficulty(grade)) {
      pullBackInitialDifficulty(slope.difficulty, grade, &gradient)
    }
  }

  /// Goes back over a later review.
  ///
  /// - Parameters:
  ///   - slope: The loss of all later reviews by the memory after this one.
  ///   - retrievabilitySlope: The loss of this review by the retrievability before it.
  ///   - review: Its grade and elapsed days.
  ///   - state: The memory before it.
  ///   - next: The memory after it.
  ///   - gradient: The derivatives by w0…w20, to which those of this review are added.
  /// - Returns: The loss of this and all later reviews by the memory before this one.
  func pullBack(
    _ slope: Slope, retrievabilitySlope: Double, over review: ReviewLog.Review,
    from state: MemoryState, to next: MemoryState, into gradient: inout [Double]
  ) -> Slope {
    var before = Slope()
    if Self.difficulties.contains(nextDifficulty(state, review.grade)) {
      before.difficulty = pullBackDifficulty(slope.difficulty, review.grade, state, &gradient)
    }
    let isFree =
      next.stability > Self.stabilities.lowerBound && next.stability < Self.stabilities.upperBound
    let stabilitySlope = isFree ? slope.stability : 0
    guard review.elapsedDays >= 1 else {
      before.stability = pullBackSameDay(stabilitySlope, review.grade, state, next, &gradient)
      return before
    }
    let retrievability = retrievability(
      stability: state.stability, elapsedDays: review.elapsedDays)
    let later =
      review.grade == .again
      ? pullBackLapse(stabilitySlope, state, retrievability, &gradient)
      : pullBackSuccess(stabilitySlope, review.grade, state, retrievability, &gradient)
    before.difficulty += later.difficulty
    before.stability =
      later.stability
      + pullBackRetrievability(
        retrievabilitySlope + later.retrievability, retrievability, review, state, &gradient)
    return before
  }

  /// D0(G) = w4 − e^(w5 · (G − 1)) + 1.
  private func pullBackInitialDifficulty(
    _ slope: Double, _ grade: Grade, _ gradient: inout [Double]
  ) {
    let step = Double(grade.rawValue - 1)
    gradient[4] += slope
    gradient[5] -= slope * step * exp(weights[5] * step)
  }

  /// D' = w7 · D0(4) + (1 − w7) · (D − w6 · (G − 3) · (10 − D) / 9).
  private func pullBackDifficulty(
    _ slope: Double, _ grade: Grade, _ state: MemoryState, _ gradient: inout [Double]
  ) -> Double {
    let step = Double(grade.rawValue - 3)
    let room = (10 - state.difficulty) / 9
    let kept = (1 - weights[7]) * slope
    pullBackInitialDifficulty(weights[7] * slope, .easy, &gradient)
    gradient[6] -= kept * step * room
    gradient[7] +=
      slope * (initialDifficulty(.easy) - (state.difficulty - weights[6] * step * room))
    return kept * (1 + weights[6] * step / 9)
  }

  /// R = u^(−w20) where u = 1 + F · t / S and F = 0.9^(−1 / w20) − 1.
  private func pullBackRetrievability(
    _ slope: Double, _ retrievability: Double, _ review: ReviewLog.Review, _ state: MemoryState,
    _ gradient: inout [Double]
  ) -> Double {
    let time = review.elapsedDays / state.stability
    let base = 1 + factor * time
    let factorByDecay = (factor + 1) * log(0.9) / (weights[20] * weights[20])
    gradient[20] -=
      slope * retrievability * (log(base) + weights[20] * time * factorByDecay / base)
    return slope * retrievability * weights[20] * factor * time / (base * state.stability)
  }

  /// S' = S · k with k = e^(w17 · (G − 3 + w18)) · S^(−w19), and k ≥ 1 unless the grade is Again.
  private func pullBackSameDay(
    _ slope: Double, _ grade: Grade, _ state: MemoryState, _ next: MemoryState,
    _ gradient: inout [Double]
  ) -> Double {
    guard grade == .again || next.stability > state.stability else { return slope }
    gradient[17] += slope * next.stability * (Double(grade.rawValue - 3) + weights[18])
    gradient[18] += slope * next.stability * weights[17]
    gradient[19] -= slope * next.stability * log(state.stability)
    return slope * (1 - weights[19]) * next.stability / state.stability
  }

  /// S' = S + g with g = e^w8 · (11 − D) · S^(1 − w9) · (e^(w10 · (1 − R)) − 1) · m.
  private func pullBackSuccess(
    _ slope: Double, _ grade: Grade, _ state: MemoryState, _ retrievability: Double,
    _ gradient: inout [Double]
  ) -> (stability: Double, difficulty: Double, retrievability: Double) {
    let rise = exp(weights[10] * (1 - retrievability))
    let scale = growth * (11 - state.difficulty) * pow(state.stability, 1 - weights[9])
    let gain = scale * (rise - 1) * modifier(grade)
    gradient[8] += slope * gain
    gradient[9] -= slope * gain * log(state.stability)
    gradient[10] += slope * scale * rise * (1 - retrievability) * modifier(grade)
    switch grade {
    case .hard: gradient[15] += slope * scale * (rise - 1)
    case .easy: gradient[16] += slope * scale * (rise - 1)
    case .again, .good: break
    }
    return (
      stability: slope * (1 + (1 - weights[9]) * gain / state.stability),
      difficulty: -slope * gain / (11 - state.difficulty),
      retrievability: -slope * scale * rise * weights[10] * modifier(grade)
    )
  }

  /// S' = min(w11 · D^(−w12) · ((S + 1)^w13 − 1) · e^(w14 · (1 − R)), S / e^(w17 · w18)).
  private func pullBackLapse(
    _ slope: Double, _ state: MemoryState, _ retrievability: Double, _ gradient: inout [Double]
  ) -> (stability: Double, difficulty: Double, retrievability: Double) {
    let scale =
      weights[11] * pow(state.difficulty, -weights[12]) * exp(weights[14] * (1 - retrievability))
    let power = pow(state.stability + 1, weights[13])
    let left = scale * (power - 1)
    let most = state.stability / leastLoss
    guard left <= most else {
      gradient[17] -= slope * most * weights[18]
      gradient[18] -= slope * most * weights[17]
      return (stability: slope * most / state.stability, difficulty: 0, retrievability: 0)
    }
    gradient[11] += slope * left / weights[11]
    gradient[12] -= slope * left * log(state.difficulty)
    gradient[13] += slope * scale * power * log(state.stability + 1)
    gradient[14] += slope * left * (1 - retrievability)
    return (
      stability: slope * scale * power * weights[13] / (state.stability + 1),
      difficulty: -slope * left * weights[12] / state.difficulty,
      retrievability: -slope * left * weights[14]
    )
  }
}
