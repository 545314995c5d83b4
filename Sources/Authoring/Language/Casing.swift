import Articles

/// Knows which words are written with a capital in the middle of a sentence.
struct Casing {
  /// Words that stand somewhere in small letters, as hashes.
  private var small: Set<UInt64> = []
  /// Words that have a capital though no sentence begins with them, as hashes.
  private var names: Set<UInt64> = []

  init(_ article: Article) {
    for sentence in article.allSentences {
      let text = sentence.text
      forEachWord(in: text) { word, range in
        let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
        let byte = text.utf8[start]
        if byte < 0x80 ? (0x61...0x7A).contains(byte) : text[start].isLowercase {
          small.insert(word.hash)
        } else if range.lowerBound > 0 {
          names.insert(word.hash)
        }
      }
    }
  }

  func inSentence(_ heading: String) -> String {
    heading.split(separator: " ").map { part in
      let word = String(part)
      let lower = word.lowercased()
      let hash = Spelling(lower.withoutEnd.utf8).hash
      let isAbbreviation = word.dropFirst().contains(where: \.isUppercase)
      let isName = names.contains(hash) && !small.contains(hash)
      return isAbbreviation || isName ? word : lower
    }.joined(separator: " ")
  }
}
