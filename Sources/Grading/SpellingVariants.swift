/// British spellings as their American ones, so that either is right.
///
/// Only endings that no two words are told apart by are touched ("scoured" keeps its u).
enum SpellingVariants {
  /// Rewrites a word of lower-case letters in place.
  static func americanise(_ word: inout [UInt8]) {
    if word.starts(with: "sulph".utf8) {
      word.replaceSubrange(3..<5, with: "f".utf8)
    }
    for index in word.indices.dropFirst(3) {
      switch (word[index - 1], word[index]) {
      case (letter("i"), letter("s")) where index > 3 && word.ends(after: index, with: izing):
        word[index] = letter("z")
        return
      case (letter("y"), letter("s")) where index > 3 && word.ends(after: index, with: yzing):
        word[index] = letter("z")
        return
      case (letter("u"), letter("r"))
      where index > 4 && word[index - 2] == letter("o") && word.ends(after: index, with: coloring):
        word.remove(at: index - 1)
        return
      case (letter("t"), letter("r")), (letter("b"), letter("r")):
        if word.ends(after: index, with: ["e", "es"]) {
          word.swapAt(index, index + 1)
          return
        }
      case (letter("o"), letter("g"))
      where index > 3 && word.ends(after: index, with: ["ue", "ues"]):
        word.removeSubrange(index + 1...index + 2)
        return
      default: break
      }
    }
  }

  private static let izing: [StaticString] = [
    "e", "es", "ed", "ing", "er", "ers", "ation", "ations",
  ]
  private static let yzing: [StaticString] = ["e", "ed", "ing"]
  private static let coloring: [StaticString] = [
    "", "s", "ed", "ing", "ite", "ites", "able", "al", "ful", "less",
  ]

  private static func letter(_ scalar: Unicode.Scalar) -> UInt8 {
    UInt8(ascii: scalar)
  }
}

extension [UInt8] {
  /// Whether the word ends with these letters.
  func ends(with suffix: StaticString) -> Bool {
    count >= suffix.utf8CodeUnitCount && hasOnly(suffix, from: count - suffix.utf8CodeUnitCount)
  }

  /// Whether one of these endings is all that follows a place.
  fileprivate func ends(after index: Int, with endings: [StaticString]) -> Bool {
    endings.contains { count - index - 1 == $0.utf8CodeUnitCount && hasOnly($0, from: index + 1) }
  }

  private func hasOnly(_ letters: StaticString, from start: Int) -> Bool {
    letters.withUTF8Buffer { letters in
      letters.indices.allSatisfy { self[start + $0] == letters[$0] }
    }
  }
}
