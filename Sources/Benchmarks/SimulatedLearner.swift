import Foundation

/// A learner who forgets by another model than the one that viva schedules by.
///
/// Each meeting with a fact lays a trace that fades by a power law, and the activation of the fact
/// is the logarithm of their sum. A trace fades the faster the more active the fact was when it was
/// laid, which makes spaced practice better than crammed practice. With t in seconds:
///
///     m = ln Σ tₖ^(−dₖ)    dₖ = c · e^m + a, with m when k was laid    P(recall) = 1 / (1 + e^((τ − m − β) / s))
///
/// The model is that of Pavlik and Anderson, "Practice and Forgetting Effects on Vocabulary Memory:
/// An Activation-Based Model of the Spacing Effect", Cognitive Science 29 (2005), 559–586. Its
/// constants, and how much facts differ (β), were fitted to the public log of 12,580 reviews that
/// the py-fsrs project has among its tests; how much learners differ is assumed.
struct SimulatedLearner {
  private struct Trace {
    var laid: Double
    var decay: Double
  }

  /// How much decay rises with the activation (c), and the least of it (a).
  private static let (decayScale, leastDecay) = (0.674, 0.197)
  /// The activation at which recall is even (τ), and the noise in it (s).
  private static let (threshold, noise) = (-2.533, 0.284)
  /// The standard deviations of β among the facts of a learner and among learners.
  private static let (spreadOfFacts, spreadOfLearners) = (0.37, 0.2)

  /// β of each fact for this learner.
  private let ease: [Double]
  private var traces: [[Trace]]
  private var random: SplitMix

  /// Learners and facts differ at random, always in the same way for a seed.
  init(facts: Int, seed: UInt64) {
    var random = SplitMix(state: seed)
    let talent = Self.spreadOfLearners * random.normal()
    ease = (0..<facts).map { _ in talent + Self.spreadOfFacts * random.normal() }
    traces = Array(repeating: [], count: facts)
    self.random = random
  }

  /// The probability that a fact is recalled, from 0 to 1, at a time in seconds.
  func recall(_ fact: Int, at time: Double) -> Double {
    guard let activation = activation(fact, at: time) else { return 0 }
    return 1 / (1 + exp((Self.threshold - activation - ease[fact]) / Self.noise))
  }

  /// Answers a question about a fact and is told the answer: both leave a trace.
  ///
  /// - Returns: Whether it was recalled.
  mutating func answer(_ fact: Int, at time: Double) -> Bool {
    let isRight = Double.random(in: 0..<1, using: &random) < recall(fact, at: time)
    let decay = Self.decayScale * (activation(fact, at: time).map(exp) ?? 0) + Self.leastDecay
    traces[fact].append(Trace(laid: time, decay: decay))
    return isRight
  }

  private func activation(_ fact: Int, at time: Double) -> Double? {
    guard !traces[fact].isEmpty else { return nil }
    return log(traces[fact].reduce(0) { $0 + pow(max(time - $1.laid, 1), -$1.decay) })
  }
}

/// A repeatable source of randomness (Steele, Lea and Flood, "Fast Splittable Pseudorandom Number
/// Generators", OOPSLA 2014).
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// A normally distributed number with mean 0 and deviation 1 (Box and Muller 1958).
  mutating func normal() -> Double {
    let radius = (-2 * log(1 - Double.random(in: 0..<1, using: &self))).squareRoot()
    return radius * cos(2 * .pi * Double.random(in: 0..<1, using: &self))
  }
}
