import Foundation
import Memory
import ProgressStore

/// A review log named on the command line, with the days of the local calendar.
struct ReviewFile {
  /// The reviews in the order of the file.
  let reviews: [LoggedReview]
  /// The grade of each of them.
  let grades: [Memory.Grade]
  /// The day of each of them, as `dayNumber` counts.
  let days: [Int]
  /// Their places in the file in the order of their times.
  let places: [Int]

  /// - Throws: `Failure` if the file cannot be read or a line of it is no review.
  init(_ path: String) throws {
    let file = try InputFile(path)
    let reviews: [LoggedReview]
    do {
      reviews = try LoggedReview.read(csv: file.bytes)
    } catch {
      throw Failure(.badData, "\(path):\(error.description)")
    }
    grades = reviews.compactMap { Memory.Grade(rawValue: $0.rating) }
    var calendar = LocalCalendar()
    days = reviews.map { calendar.day(of: $0.time) }
    // As most logs are in order, only the others are sorted.
    let isOrdered = zip(reviews, reviews.dropFirst()).allSatisfy { $0.time <= $1.time }
    places =
      isOrdered
      ? Array(reviews.indices)
      : reviews.indices.sorted { (reviews[$0].time, $0) < (reviews[$1].time, $1) }
    self.reviews = reviews
  }

  /// The reviews as the model is fitted to them.
  var log: ReviewLog {
    ReviewLog(
      places.map { ReviewLog.Entry(card: reviews[$0].card, day: days[$0], grade: grades[$0]) })
  }
}

/// The days of this computer's time zone, looked up once for every quarter of an hour, on which all
/// time zones change their offset.
private struct LocalCalendar {
  private let zone = LocalTime.current
  private var offsets: [Int: Int] = [:]

  mutating func day(of time: Date) -> Int {
    let quarter = Int((time.timeIntervalSince1970 / 900).rounded(.down))
    let offset = offsets[quarter] ?? zone.secondsFromGMT(for: time)
    offsets[quarter] = offset
    return dayNumber(of: time, utcOffset: offset)
  }
}
