import Foundation

/// Finds w0…w3, the stabilities after a first review, from how the first trial of each card ended.
struct InitialStabilities {
  /// The reviews up to the first trial of each card, by the grade of its first review.
  private var cards: [Grade: [Range<Int>]] = [:]
  private let log: ReviewLog
  private let importance: [Double]
  private let model = FSRS()

  /// - Parameters:
  ///   - log: The reviews.
  ///   - importance: What each trial weighs, by its place in time; later trials do not count.
  init(_ log: ReviewLog, importance: [Double]) {
    self.log = log
    self.importance = importance
    for card in log.cards {
      guard let first = card.first(where: { log.reviews[$0].trial != nil }),
        let trial = log.reviews[first].trial, trial < importance.count
      else { continue }
      cards[log.reviews[card.lowerBound].grade, default: []].append(card.lowerBound..<first + 1)
    }
  }

  /// The stabilities for Again, Hard, Good and Easy.
  ///
  /// Stabilities differ by factors, so what is sought is the logarithm of a factor to the standard
  /// stability: first one for all grades, then another for each grade. Of both it is held that they
  /// are 0 ± 1 (a normal distribution), so that few reviews change little, and a grade without any
  /// goes along with the others.
  func fitted() -> [Double] {
    let all = minimum { factor in
      factor * factor / 2 + Grade.allCases.reduce(0) { $0 + loss(of: $1, factor: factor) }
    }
    var least = 0.0
    return Grade.allCases.map { grade in
      let own = minimum { factor in factor * factor / 2 + loss(of: grade, factor: all + factor) }
      // A better grade never means that less is remembered.
      least = max(least, stability(after: grade, factor: all + own))
      return least
    }
  }

  private func stability(after grade: Grade, factor: Double) -> Double {
    let index = grade.rawValue - 1
    return (Weights.standard[index] * exp(factor)).clamped(to: Weights.bounds[index])
  }

  private func loss(of grade: Grade, factor: Double) -> Double {
    let first = MemoryState(
      stability: stability(after: grade, factor: factor),
      difficulty: model.initialDifficulty(grade).clamped(to: FSRS.difficulties))
    var sum = 0.0
    for card in cards[grade] ?? [] {
      var state = first
      for review in log.reviews[card.dropFirst()] {
        if let trial = review.trial {
          let retrievability = model.retrievability(
            stability: state.stability, elapsedDays: review.elapsedDays)
          sum += importance[trial] * review.loss(retrievability: retrievability).value
        } else {
          state = model.next(state, grade: review.grade, elapsedDays: review.elapsedDays)
        }
      }
    }
    return sum
  }
}

/// Where a function with one minimum between −6 and 6 has it, to two decimals (golden-section
/// search).
private func minimum(_ function: (Double) -> Double) -> Double {
  let ratio = (5.0.squareRoot() - 1) / 2
  var (low, high) = (-6.0, 6.0)
  var (left, right) = (high - ratio * (high - low), low + ratio * (high - low))
  var (leftValue, rightValue) = (function(left), function(right))
  while high - low > 0.01 {
    if leftValue < rightValue {
      (high, right, rightValue) = (right, left, leftValue)
      left = high - ratio * (high - low)
      leftValue = function(left)
    } else {
      (low, left, leftValue) = (left, right, rightValue)
      right = low + ratio * (high - low)
      rightValue = function(right)
    }
  }
  return (low + high) / 2
}
