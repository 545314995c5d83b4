import Foundation

/// The rows of one subject, printed as they are measured.
struct Table {
  /// The name before every row.
  let subject: String

  /// Prints a row: what was measured, the figure, and the limit or the peer it stands beside.
  func row(_ what: String, _ figure: String, beside: String = "") {
    let name = "\(subject): \(what)".padding(toLength: 52, withPad: " ", startingAt: 0)
    let value = String(repeating: " ", count: max(0, 14 - figure.count)) + figure
    print("\(name) \(value)" + (beside.isEmpty ? "" : "   (\(beside))"))
    fflush(nil)
  }
}
