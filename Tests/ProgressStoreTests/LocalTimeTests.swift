import Foundation
import ProgressStore
import Testing

struct LocalTimeTests {
  @Test(
    "the offset is that of the system's time zone, in winter and in summer",
    arguments: [0, -86_400.5, 1_767_225_600, 1_782_864_000.75])
  func offset(seconds: Double) {
    let time = Date(timeIntervalSince1970: seconds)
    #expect(
      LocalTime.current.secondsFromGMT(for: time) == TimeZone.current.secondsFromGMT(for: time))
    #expect(LocalTime.gmt.secondsFromGMT(for: time) == 0)
  }
}
