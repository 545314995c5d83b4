/// One line of the file, cleaned, with its number counted from 1.
struct SourceLine: Equatable {
  var number: Int
  var text: String

  var isBlank: Bool { text.utf8.allSatisfy { $0 == 0x20 } }
}

/// Splits a file into clean lines.
///
/// A byte order mark is dropped; LF, CRLF and a bare CR end a line; tabs become spaces; characters
/// that would control a terminal, turn the direction of text or hide in it are taken out.
///
/// - Throws: `ArticleError` if the bytes are not text.
func sourceLines(_ bytes: [UInt8]) throws(ArticleError) -> [SourceLine] {
  if let offset = bytes.firstIndex(of: 0) { throw .binary(offset: offset) }
  if let offset = firstInvalidUTF8(in: bytes) { throw .invalidUTF8(offset: offset) }

  let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
  var start = bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0
  var lines: [SourceLine] = []
  while start < bytes.count {
    let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
    lines.append(SourceLine(number: lines.count + 1, text: cleanText(bytes[start..<end])))
    let isCRLF = end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
    start = end + (isCRLF ? 2 : 1)
  }
  guard lines.contains(where: { !$0.isBlank }) else { throw .empty }
  return lines
}

/// The offset of the first byte that does not belong to UTF-8.
func firstInvalidUTF8(in bytes: [UInt8]) -> Int? {
  // The standard library validates a whole buffer fast, but does not say where it fails.
  if String(validating: bytes, as: UTF8.self) != nil { return nil }
  var decoder = UTF8()
  var iterator = bytes.makeIterator()
  var offset = 0
  while true {
    switch decoder.decode(&iterator) {
    case .scalarValue(let scalar): offset += UTF8.width(scalar)
    case .emptyInput: return nil
    case .error: return offset
    }
  }
}

/// A text without what would control a terminal, turn the direction of text or hide in it.
func cleanText(_ bytes: ArraySlice<UInt8>) -> String {
  let text = String(decoding: bytes, as: UTF8.self)
  if bytes.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text }
  var scalars = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x09, 0xA0, 0x2028, 0x2029:
      scalars.append(" ")
    case 0x200C, 0x200D:
      // Joiners shape Persian words and emoji; between other letters they only hide.
      if let last = scalars.last, last.value > 0x24F { scalars.append(scalar) }
    case 0x00AD, 0x061C, 0x180E, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF,
      0xFFF9...0xFFFB, 0xE0000...0xE007F:
      continue
    default:
      if scalar.properties.generalCategory != .control { scalars.append(scalar) }
    }
  }
  return String(scalars)
}
