/// The words of a text in lower case; hyphens and apostrophes belong to their word.
func words(in text: some StringProtocol) -> [String] {
  asciiWords(in: text)
    ?? tokens(of: String(text)).map {
      $0.word.has("’") ? $0.word.replacing("’", with: "'") : $0.word
    }
}

/// The words of a text if all of it is ASCII, which is far faster to tell apart.
private func asciiWords(in text: some StringProtocol) -> [String]? {
  text.utf8.withContiguousStorageIfAvailable { bytes -> [String]? in
    var words: [String] = []
    var start: Int?
    func finish(at end: Int) {
      guard let first = start else { return }
      var last = end
      while last > first, bytes[last - 1] == 0x2D || bytes[last - 1] == 0x27 { last -= 1 }
      if last > first {
        words.append(
          String(unsafeUninitializedCapacity: last - first) { buffer in
            for index in first..<last {
              let byte = bytes[index]
              buffer[index - first] = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
            }
            return last - first
          })
      }
      start = nil
    }
    for (index, byte) in bytes.enumerated() {
      guard byte < 0x80 else { return nil }
      let isWord =
        (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte)
        || (0x30...0x39).contains(byte)
      if isWord {
        if start == nil { start = index }
      } else if byte != 0x2D && byte != 0x27 {
        finish(at: index)
      }
    }
    finish(at: bytes.count)
    return words
  } ?? nil
}

/// Words that carry no content of their own.
let functionWords: Set<String> = [
  "a", "an", "the", "this", "that", "these", "those", "its", "their", "our", "his", "her", "your",
  "my", "it", "they", "we", "he", "she", "you", "i", "them", "us", "one", "ones", "who", "which",
  "what", "whose", "how", "why", "when", "where", "of", "in", "on", "at", "to", "for", "from",
  "by", "with", "within", "without", "into", "onto", "over", "under", "above", "below", "between",
  "among", "across", "through", "during", "before", "after", "about", "against", "toward",
  "towards", "as", "than", "and", "or", "but", "nor", "so", "if", "while", "whereas", "although",
  "though", "because", "since", "is", "are", "was", "were", "be", "been", "being", "am", "has",
  "have", "had", "having", "do", "does", "did", "can", "could", "may", "might", "must", "shall",
  "should", "will", "would", "not", "no", "yes", "also", "both", "each", "every", "all", "any",
  "some", "many", "most", "more", "much", "other", "others", "another", "such", "own", "same",
  "very", "often", "usually", "typically", "generally", "sometimes", "always", "only", "just",
  "too", "up", "out", "off", "there", "here", "then", "however", "therefore", "thus",
]

/// The singular of a noun, as far as spelling tells; also takes the possessive off.
func singular(_ word: String) -> String {
  var word = word
  if word.hasSuffix("'s") { word.removeLast(2) } else if word.hasSuffix("'") { word.removeLast() }
  guard word.utf8.count > 3, word.hasSuffix("s") else { return word }
  if word.hasSuffix("ies"), word.utf8.count > 4 { return word.dropLast(3) + "y" }
  for ending in ["sses", "shes", "ches", "xes", "zes", "noes", "toes", "roes"]
  where word.hasSuffix(ending) {
    return String(word.dropLast(2))
  }
  for ending in ["ss", "us", "is", "ous"] where word.hasSuffix(ending) { return word }
  return String(word.dropLast())
}

/// The content words of a phrase in the singular: two phrases with the same key say the same.
func phraseKey(_ phrase: some StringProtocol) -> String {
  words(in: phrase).filter { !functionWords.contains($0) }.map(singular).joined(separator: " ")
}

/// Endings that make one word from another, longest first.
private let derivationalEndings: [[UInt8]] = [
  "istically", "istic", "ization", "isation", "ational", "ation", "ality", "ivity", "ively",
  "ness", "ment", "ance", "ence", "able", "ible", "ized", "ised", "izes", "ises", "ize", "ise",
  "ally", "ious", "ical", "ism", "ist", "ity", "ive", "ion", "ing", "ant", "ent", "ous", "ial",
  "al", "ly", "iv", "ed", "er", "or", "ic", "es", "e", "y",
].map { (ending: String) in Array(ending.utf8) }

/// What a word shares with its relatives: "collective" and "collectivism" have one root.
///
/// It takes off more than a linguist would. It decides only whether a question gives its answer
/// away, and there it is better to see a relative too many than one too few.
func root(_ word: String) -> String {
  var root = Array(singular(word).utf8)[...]
  while let ending = derivationalEndings.first(where: {
    root.count - $0.count >= 4 && root.suffix($0.count).elementsEqual($0)
  }) {
    root = root.dropLast(ending.count)
  }
  return String(decoding: root, as: UTF8.self)
}

/// The roots of the content words of four letters and more; parts of hyphenated words count alone.
func roots(in text: some StringProtocol) -> Set<String> {
  var roots: Set<String> = []
  for word in words(in: text) where !functionWords.contains(word) {
    for part in word.split(separator: "-") where part.utf8.count >= 4 {
      roots.insert(root(String(part)))
    }
  }
  return roots
}

extension String {
  /// With a capital letter at the beginning.
  var capitalizedFirst: String {
    guard let first else { return self }
    return first.uppercased() + dropFirst()
  }

  /// Without the spaces around it and the full stop, comma, colon or semicolon at its end.
  var withoutEnd: String {
    let ends = " .,;:".utf8
    let bytes = utf8.drop { $0 == 0x20 }
    let count = bytes.reversed().drop { ends.contains($0) }.count
    return String(bytes.prefix(count)) ?? self
  }
}
