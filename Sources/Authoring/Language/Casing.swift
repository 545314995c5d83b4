import Articles
import QuestionBank

/// Knows which words are written with a capital in the middle of a sentence.
struct Casing {
  /// Words that stand somewhere in small letters, as hashes.
  private var small: Set<UInt64> = []
  /// Words that have a capital though no sentence begins with them, as hashes.
  private var names: Set<UInt64> = []
  /// Names of several words, each with a capital: "Black Death".
  private var longNames: Set<String> = []

  init(_ sentences: [Article.Sentence]) {
    let portions = stride(from: 0, to: sentences.count, by: 512).map {
      sentences[$0..<min(sentences.count, $0 + 512)]
    }
    for part in portions.concurrentMap(inPortionsOf: 1, { Casing($0) }) {
      small.formUnion(part.small)
      names.formUnion(part.names)
      longNames.formUnion(part.longNames)
    }
  }

  private init(_ sentences: ArraySlice<Article.Sentence>) {
    for sentence in sentences {
      let text = sentence.text
      var name: Range<Int>?
      forEachWord(in: text) { word, range in
        let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
        let byte = text.utf8[start]
        if byte < 0x80 ? (0x61...0x7A).contains(byte) : text[start].isLowercase {
          small.insert(word.hash)
          name = nil
        } else if range.lowerBound > 0 {
          names.insert(word.hash)
          // The name before goes on after a space.
          if let begun = name, begun.upperBound + 1 == range.lowerBound {
            name = begun.lowerBound..<range.upperBound
            longNames.insert(
              String(text.utf8.dropFirst(begun.lowerBound).prefix(name?.count ?? 0)) ?? "")
          } else {
            name = range
          }
        }
      }
    }
  }

  func inSentence(_ heading: String) -> String {
    if longNames.contains(heading) { return heading }
    return heading.spaced.map { part in
      let word = String(part)
      let lower = word.lowercased()
      let hash = Spelling(lower.withoutEnd.utf8).hash
      let isAbbreviation = word != lower && word.dropFirst().contains(where: \.isUppercase)
      let isName = names.contains(hash) && !small.contains(hash)
      return isAbbreviation || isName ? word : lower
    }.joined(separator: " ")
  }
}
