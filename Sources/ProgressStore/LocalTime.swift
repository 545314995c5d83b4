import Foundation

/// How far the clocks on the walls are from UTC.
package enum LocalTime: Sendable {
  /// As the system has it, which knows when clocks are changed.
  case current
  case gmt

  /// The offset at a time, in seconds; it is positive east of Greenwich.
  package func secondsFromGMT(for time: Date) -> Int {
    // The C library knows it at once, while Foundation first reads the time zones of all the world.
    guard self == .current, var seconds = time_t(exactly: time.timeIntervalSince1970.rounded(.down))
    else { return 0 }
    var local = tm()
    localtime_r(&seconds, &local)
    return local.tm_gmtoff
  }
}
