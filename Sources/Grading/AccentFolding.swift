import Foundation

/// Words without their accents, for learners whose keyboard has none.
///
/// Only the marks of the Latin, Greek, Cyrillic, Arabic and Hebrew scripts are accents in this
/// sense: in Japanese or Hindi a mark makes another syllable.
enum AccentFolding {
  static func folded(_ words: [ComparedWord]) -> [ComparedWord] {
    guard words.contains(where: { !$0.text.utf8.allSatisfy { $0 < 0x80 } }) else { return words }
    return words.map { ComparedWord(folded($0.text)) }
  }

  private static func folded(_ word: String) -> String {
    guard !word.utf8.allSatisfy({ $0 < 0x80 }) else { return word }
    var folded = String.UnicodeScalarView()
    for scalar in word.decomposedStringWithCanonicalMapping.unicodeScalars {
      switch scalar {
      case "\u{300}"..."\u{36F}", "\u{591}"..."\u{5C7}", "\u{64B}"..."\u{655}", "\u{670}":
        continue
      case "\u{F8}": folded.append("o")
      case "\u{142}": folded.append("l")
      case "\u{111}": folded.append("d")
      case "\u{131}": folded.append("i")
      case "\u{E6}": folded.append(contentsOf: "ae".unicodeScalars)
      case "\u{153}": folded.append(contentsOf: "oe".unicodeScalars)
      default: folded.append(scalar)
      }
    }
    // Composed again, or the syllables of Korean would stay taken apart.
    return String(folded).precomposedStringWithCanonicalMapping
  }
}
