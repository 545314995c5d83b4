import Foundation

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
    utf8.withContiguousStorageIfAvailable { bytes in
      var text = text
      return text.withUTF8 {
        memmem(bytes.baseAddress, bytes.count, $0.baseAddress, $0.count) != nil
      }
    } ?? utf8.contains(text.utf8)
  }

  func replacingScalars(_ old: String, with new: String) -> String {
    guard containsScalars(old) else { return self }
    return String(unicodeScalars.replacing(old.unicodeScalars, with: new.unicodeScalars))
  }
}
