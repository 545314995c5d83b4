/// What programs that know no grapheme clusters see in a text: a mark that follows a character does
/// not make it another one.
extension String {
  func startsWithScalars(_ prefix: String) -> Bool {
    utf8.starts(with: prefix.utf8)
  }

  func endsWithScalars(_ suffix: String) -> Bool {
    utf8.reversed().starts(with: suffix.utf8.reversed())
  }

  func replacingScalars(_ old: String, with new: String) -> String {
    guard utf8.contains(old.utf8) else { return self }
    return String(unicodeScalars.replacing(old.unicodeScalars, with: new.unicodeScalars))
  }
}
