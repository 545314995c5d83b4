/// The credits that Moodle knows: an import with any other is refused.
///
/// Source: `question_bank::fraction_options_full` of Moodle.
enum Credit {
  /// From 1 to 0, each as the share of the points and as the per cent that is written.
  static let known: [(value: Double, percent: String)] = [
    (1, "100"), (0.9, "90"), (5.0 / 6, "83.33333"), (0.8, "80"), (0.75, "75"), (0.7, "70"),
    (2.0 / 3, "66.66667"), (0.6, "60"), (0.5, "50"), (0.4, "40"), (1.0 / 3, "33.33333"),
    (0.3, "30"), (0.25, "25"), (0.2, "20"), (1.0 / 6, "16.66667"), (1.0 / 7, "14.28571"),
    (0.125, "12.5"), (1.0 / 9, "11.11111"), (0.1, "10"), (0.05, "5"), (0, "0"),
  ]

  /// The known credit nearest to a share of the points from -1 to 1, negative if that is.
  static func nearest(to share: Double) -> (value: Double, percent: String) {
    let size = abs(share)
    var best = known[0]
    for candidate in known where abs(candidate.value - size) < abs(best.value - size) {
      best = candidate
    }
    return share < 0 && best.value > 0 ? (-best.value, "-" + best.percent) : best
  }

  /// Whether a share is a known one as exactly as Moodle asks for: to a thousandth of a per cent.
  static func isKnown(_ share: Double) -> Bool {
    abs(nearest(to: share).value - share) <= 1e-5
  }
}
