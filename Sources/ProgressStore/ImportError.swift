/// Why a file of events or reviews cannot be read; lines are counted from 1.
package enum ImportError: Error, Equatable, CustomStringConvertible {
  /// The line is not an event as JSON.
  case notAnEvent(line: Int, reason: String)
  /// The first line of a review log does not name this column.
  case missingColumn(String)
  /// The line of a review log has no valid value in this column.
  case badField(line: Int, column: String)

  package var description: String {
    switch self {
    case .notAnEvent(let line, let reason): "line \(line): not an event: \(reason)"
    case .missingColumn(let column): "line 1: no column \(column)"
    case .badField(let line, let column): "line \(line): no valid \(column)"
    }
  }
}
