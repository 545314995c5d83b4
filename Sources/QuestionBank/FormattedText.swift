/// A text of a bank in the notation it was written in.
package struct FormattedText: Equatable, Hashable, Sendable {
  /// The text as it stands in the bank, its escapes resolved, not rendered.
  package var raw: String
  package var format: Format

  /// The notations GIFT knows; `moodle`, plain text with a few liberties, is the one without marker.
  package enum Format: String, Sendable, CaseIterable {
    case moodle, html, markdown, plain
  }

  package init(_ raw: String, format: Format = .moodle) {
    self.raw = raw
    self.format = format
  }
}

extension FormattedText: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) {
    self.init(value)
  }
}
