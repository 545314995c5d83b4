import Foundation

extension Date {
  /// The time so many milliseconds after the beginning of 1970 in UTC.
  package init(milliseconds: Int64) {
    self.init(timeIntervalSince1970: Double(milliseconds) / 1000)
  }

  /// Milliseconds since the beginning of 1970 in UTC.
  package var milliseconds: Int64 {
    Int64((timeIntervalSince1970 * 1000).rounded())
  }

  /// ISO 8601 in UTC with milliseconds, such as `2026-03-01T08:30:00.250Z`.
  package var iso8601: String {
    let fraction = (milliseconds % 1000 + 1000) % 1000
    let whole = Date(milliseconds: milliseconds - fraction).formatted(.iso8601)
    return "\(whole.dropLast()).\(String(fraction + 1000).dropFirst())Z"
  }

  /// Reads a date and a time of day of ISO 8601, such as `2026-03-01T09:30:00.25+01:00`.
  ///
  /// Seconds may be left out, and UTC is assumed where no offset is given. A fraction is rounded to
  /// milliseconds. Nil where the text is anything else, or a day that the month does not have.
  package init?(iso8601 text: some Sequence<UInt8>) {
    var bytes = text.makeIterator()
    var next = bytes.next()

    func accept(_ expected: Unicode.Scalar) -> Bool {
      guard next == UInt8(ascii: expected) else { return false }
      next = bytes.next()
      return true
    }
    func digit() -> Int64? {
      guard let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else {
        return nil
      }
      next = bytes.next()
      return Int64(byte - UInt8(ascii: "0"))
    }
    func number(digits: Int, upTo limit: Int64) -> Int64? {
      var value: Int64 = 0
      for _ in 0..<digits {
        guard let digit = digit() else { return nil }
        value = value * 10 + digit
      }
      return value <= limit ? value : nil
    }

    guard let year = number(digits: 4, upTo: 9999), accept("-"),
      let month = number(digits: 2, upTo: 12), month > 0, accept("-"),
      let day = number(digits: 2, upTo: Self.days(in: month, of: year)), day > 0,
      accept("T") || accept("t") || accept(" "),
      let hour = number(digits: 2, upTo: 23), accept(":"),
      let minute = number(digits: 2, upTo: 59)
    else { return nil }

    var second: Int64 = 0
    let hasSeconds = accept(":")
    if hasSeconds {
      guard let seconds = number(digits: 2, upTo: 60) else { return nil }
      second = seconds
    }
    var fraction = 0.0
    if hasSeconds, accept(".") || accept(",") {
      guard let tenths = digit() else { return nil }
      fraction = Double(tenths) / 10
      var unit = 0.01
      while let digit = digit() {
        fraction += Double(digit) * unit
        unit /= 10
      }
    }

    var offset: Int64 = 0
    if next != nil, !(accept("Z") || accept("z")) {
      let isWest = accept("-")
      guard isWest || accept("+"), let hours = number(digits: 2, upTo: 23) else { return nil }
      _ = accept(":")
      guard let minutes = number(digits: 2, upTo: 59) else { return nil }
      offset = (hours * 60 + minutes) * (isWest ? -60 : 60)
    }
    guard next == nil else { return nil }

    let days = Self.days(year: year, month: month, day: day)
    let seconds = ((days * 24 + hour) * 60 + minute) * 60 + second - offset
    self.init(milliseconds: seconds * 1000 + Int64((fraction * 1000).rounded()))
  }

  /// How many days a month of the Gregorian calendar has.
  private static func days(in month: Int64, of year: Int64) -> Int64 {
    let next = month == 12 ? (year + 1, 1) : (year, month + 1)
    return days(year: next.0, month: next.1, day: 1) - days(year: year, month: month, day: 1)
  }

  /// Days from 1970-01-01 to a date of the Gregorian calendar.
  ///
  /// The year is taken to begin in March, so that the leap day is its last one:
  /// Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `days_from_civil`.
  private static func days(year: Int64, month: Int64, day: Int64) -> Int64 {
    let year = month > 2 ? year : year - 1
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return year * 365 + year / 4 - year / 100 + year / 400 + dayOfYear - 719_468
  }
}
