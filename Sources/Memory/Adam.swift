import Foundation

/// A descent along gradients that takes steps of about the same length in every direction.
///
/// Kingma and Ba, "Adam: A Method for Stochastic Optimization", 2015,
/// https://arxiv.org/abs/1412.6980
struct Adam {
  private var mean: [Double]
  private var square: [Double]
  private var steps = 0.0

  init(count: Int) {
    mean = Array(repeating: 0, count: count)
    square = mean
  }

  /// Moves weights against a gradient, each by about `rate` or less, but not out of their bounds.
  mutating func step(_ weights: inout [Double], gradient: [Double], rate: Double) {
    let (meanDecay, squareDecay) = (0.9, 0.999)
    // Only keeps 0 / 0 away; the usual 1e-8 would shorten steps where the loss is nearly flat.
    let least = 1e-16
    steps += 1
    for index in weights.indices {
      let slope = gradient[index]
      mean[index] += (1 - meanDecay) * (slope - mean[index])
      square[index] += (1 - squareDecay) * (slope * slope - square[index])
      let unbiasedMean = mean[index] / (1 - pow(meanDecay, steps))
      let unbiasedSquare = square[index] / (1 - pow(squareDecay, steps))
      weights[index] -= rate * unbiasedMean / (unbiasedSquare.squareRoot() + least)
      weights[index] = weights[index].clamped(to: Weights.bounds[index])
    }
  }
}
