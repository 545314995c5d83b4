import Foundation
import ProgressStore
import Testing

struct LoggedReviewTests {
  @Test("columns are found by their names, times are milliseconds or ISO 8601")
  func reading() throws {
    let log = """
      \u{FEFF}review_rating,note,card_id,review_time,review_duration\r
      3,,a,1772353800250,1500\r

      1,"x, ""y""
      z",b,2026-03-01T09:30:00.25+01:00,
      """
    let time = Date(timeIntervalSince1970: 1_772_353_800.25)
    #expect(
      try LoggedReview.read(csv: Array(log.utf8)) == [
        LoggedReview(card: "a", time: time, rating: 3, seconds: 1.5),
        LoggedReview(card: "b", time: time, rating: 1),
      ])
  }

  @Test(
    "what is missing or wrong is named with its line",
    arguments: [
      ("", ImportError.missingColumn("card_id")),
      ("card_id,review_time", .missingColumn("review_rating")),
      (
        "card_id,review_time,review_rating\na,1",
        .missingField(line: 2, column: "review_rating")
      ),
      (
        "card_id,review_time,review_rating\na,1,5",
        .badField(line: 2, column: "review_rating", value: "5")
      ),
      (
        "card_id,review_time,review_rating\na,soon,3",
        .badField(line: 2, column: "review_time", value: "soon")
      ),
      (
        "card_id,review_time,review_rating\na,253402300800000,3",
        .badField(line: 2, column: "review_time", value: "253402300800000")
      ),
      (
        "card_id,review_time,review_rating\n\"a\nb\",1,3\n,1,3",
        .badField(line: 4, column: "card_id", value: "")
      ),
    ])
  func errors(log: String, error: ImportError) {
    #expect(throws: error) { try LoggedReview.read(csv: Array(log.utf8)) }
  }
}
