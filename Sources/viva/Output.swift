import Foundation
import QuestionBank

/// Data on standard output, messages on standard error.
enum Output {
  /// Prints a line of data.
  static func line(_ text: String) {
    write(text + "\n", to: 1)
  }

  /// Prints data as it is, or with nothing in it that could act on a terminal.
  static func data(_ text: String) {
    write(isatty(1) == 1 ? FormattedText(text, format: .plain).displayed : text, to: 1)
  }

  /// Tells a person something that is not data.
  static func note(_ text: String) {
    write(text + "\n", to: 2)
  }

  /// Shows a person something as it is, without a line feed.
  static func tell(_ text: String) {
    write(text, to: 2)
  }

  /// Says what went wrong, with what was read from files or arguments made harmless.
  static func complain(_ message: String) {
    note("viva: " + visible(message))
  }

  /// Says what was found while a bank was read.
  static func report(_ findings: [Finding], in path: String, isQuiet: Bool) {
    for finding in findings where finding.severity == .error || !isQuiet {
      note(text(of: finding, in: path))
    }
  }

  /// A finding as compilers print theirs, so that editors find the place; one without a place names
  /// its question.
  static func text(of finding: Finding, in path: String) -> String {
    let place = [path, finding.line.map(String.init), finding.column.map(String.init)]
    let subject = finding.line == nil ? finding.question.map { "\($0): " } : nil
    return visible(
      place.compactMap(\.self).joined(separator: ":")
        + ": \(finding.severity.rawValue): \(subject ?? "")\(finding.message) [\(finding.rule)]")
  }

  /// A text in one line that cannot act on the terminal.
  static func visible(_ text: String) -> String {
    let shown = FormattedText(text, format: .plain).displayed
    return shown.utf8.contains(0x0A) ? shown.replacing("\n", with: " ") : shown
  }

  /// Prints values as JSON with sorted keys, over several lines or on one.
  static func json(_ value: some Encodable, isPretty: Bool = true) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting =
      isPretty
      ? [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      : [.sortedKeys, .withoutEscapingSlashes]
    line(escapingInvisible(String(decoding: try encoder.encode(value), as: UTF8.self)))
  }

  /// A text as a string of JSON.
  static func jsonText(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy {
      (0x20..<0x7F).contains($0) && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
    }
    guard !isPlain, let data = try? JSONEncoder().encode(text) else { return "\"\(text)\"" }
    return escapingInvisible(String(decoding: data, as: UTF8.self))
  }

  /// JSON whose strings turn no text round and hide nothing in it when a terminal shows them.
  static func escapingInvisible(_ json: String) -> String {
    guard json.utf8.contains(where: { $0 > 0x7E }) else { return json }
    var scalars = String.UnicodeScalarView()
    for scalar in json.unicodeScalars {
      let category = scalar.properties.generalCategory
      if scalar.value > 0x7E, category == .control || category == .format {
        for unit in String(scalar).utf16 {
          scalars.append(contentsOf: String(format: "\\u%04x", unit).unicodeScalars)
        }
      } else {
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// Writes all of a text; a reader that has gone away ends the program as it ends others.
  private static func write(_ text: String, to descriptor: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        bytes = bytes.dropFirst(count)
      } else if errno != EINTR {
        return
      }
    }
  }
}
