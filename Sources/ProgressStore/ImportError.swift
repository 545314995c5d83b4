/// Why a file of events or reviews cannot be read.
package enum ImportError: Error, Equatable {
  /// The line is not an event as JSON.
  case notAnEvent(line: Int, reason: String)
  /// The first line of a review log does not name this column.
  case missingColumn(String)
  /// The line of a review log ends before this column.
  case missingField(line: Int, column: String)
  /// The line of a review log has no valid value in this column.
  case badField(line: Int, column: String, value: String)
}

extension ImportError: CustomStringConvertible {
  /// The line, counted from 1, and what is wrong there, as what follows a file's name and a colon.
  package var description: String {
    switch self {
    case .notAnEvent(let line, let reason): "\(line): not an event: \(reason)"
    case .missingColumn(let column):
      """
      1: no column \(column); the first line names the columns: card_id, review_time and \
      review_rating, and if known review_duration
      """
    case .missingField(let line, let column): "\(line): ends before \(column)"
    case .badField(let line, let column, let value):
      "\(line): \(column) is “\(value.prefix(40))”, but must be \(Self.expected[column] ?? "valid")"
    }
  }

  private static let expected = [
    "card_id": "a name",
    "review_time":
      "milliseconds since 1970 or a time that exists, such as 2026-03-01T08:30:00Z",
    "review_rating": "1 (Again), 2 (Hard), 3 (Good) or 4 (Easy)",
    "review_duration": "a whole number of milliseconds or empty",
  ]
}
