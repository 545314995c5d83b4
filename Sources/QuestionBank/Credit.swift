/// The credits that Moodle knows: an import with any other is refused.
///
/// Source: `question_bank::fraction_options_full` of Moodle.
enum Credit {
  /// The known shares of the points, from 1 to 0; of those below 0 the same sizes are known.
  static let known: [Double] = [
    1, 0.9, 5.0 / 6, 0.8, 0.75, 0.7, 2.0 / 3, 0.6, 0.5, 0.4, 1.0 / 3, 0.3, 0.25, 0.2, 1.0 / 6,
    1.0 / 7, 0.125, 1.0 / 9, 0.1, 0.05, 0,
  ]

  /// The known shares in per cent, as they are written.
  private static let percents = [
    "100", "90", "83.33333", "80", "75", "70", "66.66667", "60", "50", "40", "33.33333", "30",
    "25", "20", "16.66667", "14.28571", "12.5", "11.11111", "10", "5", "0",
  ]

  /// The known credit nearest to a share of the points from -1 to 1.
  static func nearest(to share: Double) -> Double {
    let value = known[indexOfNearest(to: share)]
    return share < 0 ? 0 - value : value
  }

  /// The known credit nearest to a share of the points, in per cent.
  static func percent(nearestTo share: Double) -> String {
    let index = indexOfNearest(to: share)
    return share < 0 && known[index] > 0 ? "-" + percents[index] : percents[index]
  }

  /// Whether a share is a known one as exactly as Moodle asks for: to a thousandth of a per cent.
  static func isKnown(_ share: Double) -> Bool {
    known(share) != nil
  }

  /// The known credit that a share means; nil if Moodle would refuse it.
  static func known(_ share: Double) -> Double? {
    let nearest = nearest(to: share)
    return abs(nearest - share) <= 1e-5 ? nearest : nil
  }

  private static func indexOfNearest(to share: Double) -> Int {
    let size = abs(share)
    var nearest = 0
    for index in known.indices where abs(known[index] - size) < abs(known[nearest] - size) {
      nearest = index
    }
    return nearest
  }
}
