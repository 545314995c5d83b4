/// The first words of a text, or all of them, in lower case; hyphens and apostrophes belong to their
/// word.
func words(in text: some StringProtocol, atMost limit: Int = .max) -> [String] {
  var words: [String] = []
  forEachWord(in: text, atMost: limit) { word, _ in words.append(word.text) }
  return words
}

/// How many words a text has.
func wordCount(in text: some StringProtocol) -> Int {
  var count = 0
  forEachWord(in: text) { _, _ in count += 1 }
  return count
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
  guard let last = word.utf8.last, last == UInt8(ascii: "s") || last == UInt8(ascii: "'") else {
    return word
  }
  var spelling = Spelling(word.utf8)
  spelling.makeSingular()
  return spelling.text
}

/// The first word of a text that is one of some, given by their hashes.
func firstWord(of hashes: Set<UInt64>, in text: String) -> String? {
  var found: String?
  forEachWord(in: text) { word, _ in
    if found == nil, hashes.contains(word.hash) { found = word.text }
  }
  return found
}

/// Words as hashes, to look for them in a text.
func hashes(of words: some Sequence<String>) -> Set<UInt64> {
  Set(words.map { Spelling($0.utf8).hash })
}

/// The content words of a phrase in the singular: two phrases with the same key say the same.
func phraseKey(_ phrase: some StringProtocol) -> String {
  var key: [UInt8] = []
  forEachWord(in: phrase) { word, _ in
    guard !word.isFunctionWord else { return }
    word.makeSingular()
    if !key.isEmpty { key.append(UInt8(ascii: " ")) }
    key += word.bytes
  }
  return String(decoding: key, as: UTF8.self)
}

/// All words of a text in the singular, as hashes.
func singulars(in text: some StringProtocol) -> Set<UInt64> {
  var singulars = Set<UInt64>(minimumCapacity: 16)
  forEachWord(in: text) { word, _ in
    word.makeSingular()
    singulars.insert(word.hash)
  }
  return singulars
}

/// The roots of the content words of four letters and more, as hashes; parts of hyphenated words
/// count alone.
func roots(in text: some StringProtocol) -> Set<UInt64> {
  var roots = Set<UInt64>(minimumCapacity: 16)
  forEachWord(in: text) { word, _ in word.forEachRoot { roots.insert($0) } }
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
