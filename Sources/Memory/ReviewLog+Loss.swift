import Foundation

/// How well a model predicts what a log tells: the log loss, −ln of the probability that was given
/// to what happened.
extension ReviewLog {
  /// The mean log loss of some trials, given by their places in time.
  package func meanLoss(of model: FSRS, over trials: Range<Int>) -> Double {
    var sum = 0.0
    for card in cards {
      var state: MemoryState?
      for review in reviews[card] {
        if let trial = review.trial, let state {
          if trial >= trials.upperBound { break }
          if trial >= trials.lowerBound {
            let retrievability = model.retrievability(
              stability: state.stability, elapsedDays: review.elapsedDays)
            sum += review.loss(retrievability: retrievability).value
          }
        }
        state = model.next(state, grade: review.grade, elapsedDays: review.elapsedDays)
      }
    }
    return sum / Double(trials.count)
  }
}

extension ReviewLog.Review {
  /// The log loss of the review where it was remembered with the probability R, and its derivative
  /// by R.
  ///
  /// Who knows answers right, and who does not may guess: P(right) = R + (1 − R) · c with the chance
  /// c.
  func loss(retrievability: Double) -> (value: Double, slope: Double) {
    if grade == .again {
      return (-log((1 - retrievability) * (1 - chance)), 1 / (1 - retrievability))
    }
    let right = retrievability + (1 - retrievability) * chance
    return (-log(right), (chance - 1) / right)
  }
}
