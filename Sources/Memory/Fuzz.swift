/// Small differences between intervals, so that questions learned together do not come back
/// together for ever.
package enum Fuzz {
  /// The intervals from which one is drawn, in days.
  ///
  /// The breadth either way is none below 2.5 days, then a day and 15 % of what is beyond 2.5 days,
  /// 10 % of what is beyond 7 and 5 % of what is beyond 20; as in the reference implementation
  /// py-fsrs.
  package static func range(interval: Int, maximum: Int = 36_500) -> ClosedRange<Int> {
    let interval = min(interval, maximum)
    guard interval > 2 else { return interval...interval }
    let days = Double(interval)
    let breadth =
      1 + 0.15 * (min(days, 7) - 2.5) + 0.1 * max(min(days, 20) - 7, 0) + 0.05 * max(days - 20, 0)
    return max(2, Int((days - breadth).rounded()))...min(Int((days + breadth).rounded()), maximum)
  }

  /// An interval of `range`, always the same for a question and the number of its reviews.
  package static func interval(
    _ interval: Int, question: String, reviews: Int, maximum: Int = 36_500
  ) -> Int {
    let range = range(interval: interval, maximum: maximum)
    // FNV-1a of the id, then SplitMix64, since similar ids and successive reviews must not get
    // similar draws.
    var seed: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in question.utf8 {
      seed = (seed ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
    seed &+= UInt64(truncatingIfNeeded: reviews) &* 0x9e37_79b9_7f4a_7c15
    seed = (seed ^ seed >> 30) &* 0xbf58_476d_1ce4_e5b9
    seed = (seed ^ seed >> 27) &* 0x94d0_49bb_1331_11eb
    seed ^= seed >> 31
    return range.lowerBound + Int(seed.multipliedFullWidth(by: UInt64(range.count)).high)
  }
}
