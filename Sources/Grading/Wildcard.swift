/// The patterns of GIFT's short answers: `*` stands for any text, `\*` for a star.
///
/// As in Moodle, case does not matter and the whole answer has to match.
struct Wildcard: Sendable {
  private let segments: [[Unicode.Scalar]]

  /// nil if the text has no star.
  init?(_ pattern: String) {
    guard pattern.utf8.contains(UInt8(ascii: "*")) else { return nil }
    var segments: [String] = [""]
    var isEscaped = false
    for character in pattern {
      switch (character, isEscaped) {
      case ("\\", false):
        isEscaped = true
        continue
      case ("*", false):
        segments.append("")
      default:
        if isEscaped, character != "*" { segments[segments.count - 1].append("\\") }
        segments[segments.count - 1].append(character)
      }
      isEscaped = false
    }
    if isEscaped { segments[segments.count - 1].append("\\") }
    self.segments = segments.map(Self.letters)
  }

  /// Whether the pattern is a `*` alone, which matches whatever no other answer does.
  var isCatchAll: Bool { segments.count > 1 && segments.allSatisfy(\.isEmpty) }

  func matches(_ answer: String) -> Bool {
    var rest = Self.letters(of: answer)[...]
    guard let first = segments.first, let last = segments.last else { return false }
    if segments.count == 1 { return rest.elementsEqual(first) }
    guard rest.count >= first.count + last.count, rest.starts(with: first),
      rest.suffix(last.count).elementsEqual(last)
    else { return false }
    rest = rest.dropFirst(first.count).dropLast(last.count)
    for segment in segments.dropFirst().dropLast() where !segment.isEmpty {
      guard let found = rest.firstRange(of: segment) else { return false }
      rest = rest[found.upperBound...]
    }
    return true
  }

  /// Lower case, straight quotes, and one space for any.
  private static func letters(of text: String) -> [Unicode.Scalar] {
    var letters: [Unicode.Scalar] = []
    for scalar in text.lowercased().unicodeScalars {
      if scalar.properties.isWhitespace {
        if let last = letters.last, last != " " { letters.append(" ") }
      } else {
        switch scalar {
        case "\u{2018}", "\u{2019}": letters.append("'")
        case "\u{201C}", "\u{201D}": letters.append("\"")
        default: letters.append(scalar)
        }
      }
    }
    if letters.last == " " { letters.removeLast() }
    return letters
  }
}
