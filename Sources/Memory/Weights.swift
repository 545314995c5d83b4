/// The 21 weights w0…w20 of FSRS-6.
package struct Weights: Equatable, Sendable {
  package let values: [Double]

  /// The weights for a learner of whom nothing is known.
  package static let standard = Weights(unchecked: [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
    0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
  ])

  /// Between which values each weight makes sense, as in the reference implementation py-fsrs.
  package static let bounds: [ClosedRange<Double>] = [
    0.001...100, 0.001...100, 0.001...100, 0.001...100, 1...10, 0.001...4, 0.001...4, 0.001...0.75,
    0...4.5, 0...0.8, 0.001...3.5, 0.001...5, 0.001...0.25, 0.001...0.9, 0...4, 0...1, 1...6, 0...2,
    0...2, 0...0.8, 0.1...0.8,
  ]

  package init(_ values: [Double]) throws(WeightsError) {
    guard values.count == Self.bounds.count else { throw .wrongCount(values.count) }
    for (index, value) in values.enumerated() where !Self.bounds[index].contains(value) {
      throw .outOfBounds(index: index, value: value)
    }
    self.values = values
  }

  init(unchecked values: [Double]) {
    self.values = values
  }

  package subscript(index: Int) -> Double { values[index] }
}

/// Why numbers are no weights.
package enum WeightsError: Error, Equatable, CustomStringConvertible {
  case wrongCount(Int)
  case outOfBounds(index: Int, value: Double)

  package var description: String {
    switch self {
    case .wrongCount(let count):
      "\(Weights.bounds.count) weights are needed, not \(count)"
    case .outOfBounds(let index, let value):
      """
      weight w\(index) is \(value), but must be between \(Weights.bounds[index].lowerBound) \
      and \(Weights.bounds[index].upperBound)
      """
    }
  }
}
