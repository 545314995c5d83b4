import Foundation
import ProgressStore
import Testing

struct TimestampTests {
  // 2026-03-01T08:30:00Z = 20,513 days and 30,600 seconds after 1970.
  static let time: Int64 = (20_513 * 86_400 + 30_600) * 1000

  @Test(
    "dates and times of ISO 8601 are read",
    arguments: [
      ("2026-03-01T08:30:00Z", time), ("2026-03-01 08:30:00", time),
      ("2026-03-01T09:30:00+01:00", time), ("2026-03-01T03:00:00.25-0530", time + 250),
      ("2026-03-01T08:30Z", time), ("2026-03-01T09:30+01:00", time), ("2026-03-01 08:30", time),
      ("2026-03-01T08:30:00.2504999Z", time + 250), ("1970-01-01T00:00:00Z", 0),
      ("1969-12-31T23:59:59.999Z", -1), ("2000-02-29T00:00:00Z", 951_782_400_000),
      ("2000-03-01T00:00:00Z", 951_868_800_000), ("2024-12-31T23:59:59Z", 1_735_689_599_000),
    ])
  func reading(text: String, milliseconds: Int64) {
    #expect(Date(iso8601: text.utf8)?.milliseconds == milliseconds)
  }

  @Test(
    "anything else is no time",
    arguments: [
      "", "2026-03-01", "2026-13-01T00:00:00Z", "2026-00-01T00:00:00Z", "2026-03-32T00:00:00Z",
      "2026-02-29T00:00:00Z", "2024-02-30T00:00:00Z", "1900-02-29T00:00:00Z",
      "2026-04-31T00:00:00Z", "2026-03-01T24:00:00Z", "2026-03-01T08:30.5Z", "2026-03-01T08:30:Z",
      "2026-03-01T08:30:00.Z", "2026-03-01T08:30:00Zx",
      "2026-03-01T08:30:00+1", "26-03-01T08:30:00Z", "2026-03-01T08:30:00.",
    ])
  func nonsense(text: String) {
    #expect(Date(iso8601: text.utf8) == nil)
  }

  @Test("times are written in UTC to the millisecond, and read back the same")
  func writing() {
    #expect(Date(milliseconds: Self.time + 7).iso8601 == "2026-03-01T08:30:00.007Z")
    #expect(Date(milliseconds: -1).iso8601 == "1969-12-31T23:59:59.999Z")
    for milliseconds in Self.time..<Self.time + 1000 {
      let date = Date(milliseconds: milliseconds)
      #expect(Date(iso8601: date.iso8601.utf8) == date)
    }
  }
}
