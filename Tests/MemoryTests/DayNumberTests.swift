import Foundation
import Memory
import Testing

struct DayNumberTests {
  /// 2026-03-01T00:00:00Z, 20,513 days after 1970-01-01.
  let midnight = Date(timeIntervalSince1970: 20_513 * 86_400)

  @Test("a day begins at four in the morning")
  func rollover() {
    #expect(dayNumber(of: midnight.addingTimeInterval(4 * 3600), utcOffset: 0) == 20_513)
    #expect(dayNumber(of: midnight.addingTimeInterval(4 * 3600 - 0.001), utcOffset: 0) == 20_512)
  }

  @Test("the learner's clock counts")
  func offset() {
    #expect(dayNumber(of: midnight, utcOffset: 4 * 3600) == 20_513)
    #expect(dayNumber(of: midnight.addingTimeInterval(8 * 3600), utcOffset: -5 * 3600) == 20_512)
  }

  @Test("days before 1970 are negative")
  func negative() {
    #expect(dayNumber(of: Date(timeIntervalSince1970: 0), utcOffset: 0) == -1)
  }
}
