/// What programs that know no grapheme clusters see in a text: a mark that follows a character does
/// not make it another one.
extension String {
  func startsWithScalars(_ prefix: String) -> Bool {
    utf8.starts(with: prefix.utf8)
  }

  func endsWithScalars(_ suffix: String) -> Bool {
    utf8.reversed().starts(with: suffix.utf8.reversed())
  }

  func containsScalars(_ text: String) -> Bool {
    // To look for the first byte costs a tenth of looking for all of them.
    guard let first = text.utf8.first, utf8.contains(first) else { return text.isEmpty }
    return utf8.contains(text.utf8)
  }

  func replacingScalars(_ old: String, with new: String) -> String {
    guard containsScalars(old) else { return self }
    return String(unicodeScalars.replacing(old.unicodeScalars, with: new.unicodeScalars))
  }
}
