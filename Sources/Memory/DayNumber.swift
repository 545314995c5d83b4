import Foundation

/// The number of the learner's day, which begins at 04:00 by their clock; 1970-01-01 is 0.
///
/// The elapsed days of the memory model, daily limits and charts are all differences and equalities
/// of this number. `utcOffset` is the offset of the learner's clock from UTC in seconds.
package func dayNumber(of time: Date, utcOffset: Int) -> Int {
  Int(((time.timeIntervalSince1970 + Double(utcOffset - 4 * 3600)) / 86_400).rounded(.down))
}
