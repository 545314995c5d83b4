import Foundation

/// A review of a card in the CSV form that programs with the FSRS model exchange.
///
/// The columns `card_id`, `review_time` and `review_rating`, and if known `review_duration`, are
/// found by their names in the first line:
/// https://github.com/open-spaced-repetition/fsrs-optimizer#readme
package struct LoggedReview: Equatable, Sendable {
  package var card: String
  package var time: Date
  /// 1 Again, 2 Hard, 3 Good, 4 Easy.
  package var rating: Int
  package var seconds: Double?

  package init(card: String, time: Date, rating: Int, seconds: Double? = nil) {
    self.card = card
    self.time = time
    self.rating = rating
    self.seconds = seconds
  }

  /// Reads a review log, whose times are milliseconds since 1970 or ISO 8601.
  package static func read(csv text: [UInt8]) throws(ImportError) -> [LoggedReview] {
    var records = CSVReader(text)
    let header = records.next()?.fields.map { String(decoding: $0, as: UTF8.self) } ?? []
    func column(_ name: String) throws(ImportError) -> Int {
      guard let column = header.firstIndex(of: name) else { throw .missingColumn(name) }
      return column
    }
    let card = try column("card_id")
    let time = try column("review_time")
    let rating = try column("review_rating")
    let duration = header.firstIndex(of: "review_duration")

    var reviews: [LoggedReview] = []
    while let record = records.next() {
      func value<Value>(
        _ column: Int, _ convert: (ArraySlice<UInt8>) -> Value?
      ) throws(ImportError) -> Value {
        guard record.fields.indices.contains(column) else {
          throw .missingField(line: record.line, column: header[column])
        }
        guard let value = convert(record.fields[column]) else {
          throw .badField(
            line: record.line, column: header[column],
            value: String(decoding: record.fields[column], as: UTF8.self))
        }
        return value
      }
      reviews.append(
        LoggedReview(
          card: try value(card) { $0.isEmpty ? nil : String(decoding: $0, as: UTF8.self) },
          time: try value(time) { number($0).flatMap(time(milliseconds:)) ?? Date(iso8601: $0) },
          rating: try value(rating) { field in
            number(field).flatMap { (1...4).contains($0) ? Int($0) : nil }
          },
          seconds: try duration.map { column throws(ImportError) in
            try value(column) { $0.isEmpty ? .some(nil) : number($0).map { Double($0) / 1000 } }
          } ?? nil))
    }
    return reviews
  }

  /// A time of the years 1 to 9999, as ISO 8601 has them too; nil for what is none.
  private static func time(milliseconds: Int64) -> Date? {
    (-62_135_596_800_000..<253_402_300_800_000).contains(milliseconds)
      ? Date(milliseconds: milliseconds) : nil
  }

  /// A whole number of up to 18 digits.
  private static func number(_ field: ArraySlice<UInt8>) -> Int64? {
    let isNegative = field.first == UInt8(ascii: "-")
    let digits = isNegative ? field.dropFirst() : field
    guard (1...18).contains(digits.count) else { return nil }
    var value: Int64 = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      value = value * 10 + Int64(digit - UInt8(ascii: "0"))
    }
    return isNegative ? -value : value
  }
}
