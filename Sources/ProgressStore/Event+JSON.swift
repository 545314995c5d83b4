import Foundation

/// An event as a line of JSON, the form in which progress moves from one machine to another.
extension Event {
  /// The event on one line, without a line feed.
  ///
  /// - Throws: `EncodingError` if a number is not finite.
  package func jsonLine() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .custom { date, encoder in
      var container = encoder.singleValueContainer()
      try container.encode(date.iso8601)
    }
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }

  /// Reads lines of JSON; empty lines are skipped.
  ///
  /// `report` is told now and then how many lines were read, and how many there are.
  package static func read(
    jsonLines text: some Sequence<UInt8>, report: (Int, Int) -> Void = { _, _ in }
  ) throws(ImportError) -> [Event] {
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .custom { decoder in
      let container = try decoder.singleValueContainer()
      guard let date = Date(iso8601: try container.decode(String.self).utf8) else {
        throw DecodingError.dataCorruptedError(in: container, debugDescription: "no valid time")
      }
      return date
    }
    let lines = Array(text).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    var events: [Event] = []
    for (index, line) in lines.enumerated() where line.contains(where: { $0 > 0x20 }) {
      do {
        events.append(try decoder.decode(Event.self, from: Data(line)))
      } catch {
        throw .notAnEvent(line: index + 1, reason: reason(of: error))
      }
      if index % 1024 == 1023 { report(index + 1, lines.count) }
    }
    return events
  }

  private static func reason(of error: any Error) -> String {
    switch error as? DecodingError {
    case .keyNotFound(let key, _): "no \(key.stringValue)"
    case .typeMismatch(_, let context), .valueNotFound(_, let context),
      .dataCorrupted(let context):
      context.codingPath.last.map { "no valid \($0.stringValue)" } ?? "no object of JSON"
    default: "no object of JSON"
    }
  }
}
