import Foundation
import Grading

/// What a test came to.
struct TestScore: Equatable {
  let points: Double
  /// How many answers are marked, an open question included.
  let marked: Int
  let unmarked: Int

  /// Adds up the verdicts, which are nil where a question was left open.
  init(_ verdicts: [Verdict?]) {
    unmarked = verdicts.count { $0?.outcome == .undecided }
    marked = verdicts.count - unmarked
    points = verdicts.reduce(0) {
      $0 + ($1.map { $0.outcome == .undecided ? 0 : $0.credit } ?? 0)
    }
  }

  /// The points in a sentence that also says what is not marked yet.
  var line: String {
    let earned = points == points.rounded() ? "\(Int(points))" : String(format: "%.2f", points)
    let rest =
      switch unmarked {
      case 0: ""
      case 1: "; 1 answer is not marked yet"
      default: "; \(unmarked) answers are not marked yet"
      }
    return "\(earned) of \(marked) points\(rest)."
  }
}
