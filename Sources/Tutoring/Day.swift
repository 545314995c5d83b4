import Foundation

/// A day of study: a date of the learner's calendar that begins at 04:00.
///
/// Scheduling, limits and statistics all count in these days.
package struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01.
  package var number: Int

  package init(number: Int) {
    self.number = number
  }

  /// The day of a time on a clock that is `utcOffset` seconds ahead of UTC.
  package init(of time: Date, utcOffset: Int) {
    let rollover = 4.0 * 3600
    let local = time.timeIntervalSince1970 + Double(utcOffset) - rollover
    number = Int((local / 86_400).rounded(.down))
  }

  package static func < (left: Day, right: Day) -> Bool {
    left.number < right.number
  }

  /// The number of days from another day to this one.
  package static func - (later: Day, earlier: Day) -> Int {
    later.number - earlier.number
  }
}
