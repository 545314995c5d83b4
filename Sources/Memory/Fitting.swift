import Foundation

/// Weights that were found for a log.
package struct Fit: Equatable, Sendable {
  package let weights: Weights
  /// How many trials they were found from.
  package let trials: Int
  /// The mean log loss over these with the weights found; nil without any trial.
  package let loss: Double?
  /// The same with the standard weights.
  package let standardLoss: Double?
  /// Whether weights found from earlier trials predicted the later ones better than the standard
  /// weights did.
  package let isAccepted: Bool
}

extension ReviewLog {
  /// From fewer trials nothing is learned.
  private static let fewest = 8
  /// From fewer trials only the initial stabilities are.
  private static let fewestForAll = 64
  /// How often weights found from what came before are tried on what comes next.
  private static let splits = 5

  /// Finds the weights that predict the log best without going far from the standard ones.
  ///
  /// - Parameter progress: Is told now and then what share of the work is done, from 0 to 1.
  /// - Returns: The weights, and how they did.
  package func fitted(progress: (Double) -> Void = { _ in }) -> Fit {
    let cuts = (1...Self.splits + 1).map { trials * $0 / (Self.splits + 1) }
    let work = Double(cuts.reduce(0, +))
    var done = 0.0
    func weights(before limit: Int) -> Weights {
      let weights = self.weights(before: limit) { progress((done + $0 * Double(limit)) / work) }
      done += Double(limit)
      return weights
    }

    var gain = 0.0
    for (cut, next) in zip(cuts, cuts.dropFirst()) where cut < next {
      let model = FSRS(weights: weights(before: cut))
      gain +=
        (meanLoss(of: FSRS(), over: cut..<next) - meanLoss(of: model, over: cut..<next))
        * Double(next - cut)
    }
    let found = weights(before: trials)
    func loss(_ weights: Weights) -> Double? {
      trials == 0 ? nil : meanLoss(of: FSRS(weights: weights), over: 0..<trials)
    }
    return Fit(
      weights: found, trials: trials, loss: loss(found), standardLoss: loss(.standard),
      isAccepted: gain > 0)
  }

  /// The weights that the trials before one tell.
  func weights(before limit: Int, progress: (Double) -> Void = { _ in }) -> Weights {
    guard limit >= Self.fewest else { return .standard }
    // What was long ago tells less: from a quarter of the weight for the first trial to all of it
    // for the last, as in the optimiser fsrs-rs.
    let importance = (0..<limit).map { trial in
      0.25 + 0.75 * pow(Double(trial) / Double(limit - 1), 3)
    }
    let initial = InitialStabilities(self, importance: importance).fitted()
    let start = Weights(unchecked: initial + Weights.standard.values.dropFirst(initial.count))
    guard limit >= Self.fewestForAll else { return start }
    return descended(from: start, importance: importance, progress: progress)
  }

  /// Goes down from weights along the gradient of the loss, in batches of cards.
  private func descended(
    from start: Weights, importance: [Double], progress: (Double) -> Void
  ) -> Weights {
    let cards = cards(before: importance.count)
    // Each batch has cards of all times.
    let batches = max(1, importance.count / Descent.trialsOfBatch)
    let steps = batches * Descent.rounds
    var gradient = LossGradient(self, importance: importance)
    var adam = Adam(count: start.values.count)
    var values = start.values
    for step in 0..<steps {
      let model = FSRS(weights: Weights(unchecked: values))
      gradient.clear()
      for card in stride(from: step % batches, to: cards.count, by: batches) {
        gradient.add(cards[card], model: model)
      }
      for (index, slope) in Descent.penaltySlopes(values, from: start).enumerated() {
        gradient.values[index] += slope / Double(batches)
      }
      let rate = Descent.rate * (1 + cos(.pi * Double(step) / Double(steps))) / 2
      adam.step(&values, gradient: gradient.values, rate: rate)
      progress(Double(step + 1) / Double(steps))
    }
    return Weights(unchecked: values)
  }

  /// The reviews of each card up to the last of its trials before one; cards without one are left
  /// out.
  private func cards(before limit: Int) -> [Range<Int>] {
    cards.compactMap { card in
      let last = card.last { index in reviews[index].trial.map { $0 < limit } ?? false }
      return last.map { card.lowerBound..<$0 + 1 }
    }
  }
}

/// How the weights are sought.
///
/// These are the settings of the optimiser fsrs-rs, but ten rounds in place of five:
/// https://github.com/open-spaced-repetition/fsrs-rs
enum Descent {
  static let rounds = 10
  static let trialsOfBatch = 512
  /// The length of the first steps; later ones are shorter (cosine annealing).
  static let rate = 0.04

  /// By how much each weight differs among learners (standard deviations).
  static let deviations = [
    6.43, 9.66, 17.58, 27.85, 0.57, 0.28, 0.6, 0.12, 0.39, 0.18, 0.33, 0.3, 0.09, 0.16, 0.57, 0.25,
    1.03, 0.31, 0.32, 0.14, 0.27,
  ]

  /// What is added to the loss so that few trials do not lead far away (L2 regularisation): the sum
  /// of the squared distances in standard deviations.
  static func penalty(_ values: [Double], from start: Weights) -> Double {
    values.indices.reduce(0) { sum, index in
      let distance = (values[index] - start[index]) / deviations[index]
      return sum + distance * distance
    }
  }

  /// The derivatives of `penalty` by the weights.
  static func penaltySlopes(_ values: [Double], from start: Weights) -> [Double] {
    values.indices.map { index in
      2 * (values[index] - start[index]) / (deviations[index] * deviations[index])
    }
  }
}
