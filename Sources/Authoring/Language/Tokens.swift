/// A word of a text and where it stands.
struct Token {
  var range: Range<String.Index>
  /// In lower case.
  var word: String
}

/// The first words of a text, or all of them, with their places; hyphens and apostrophes inside a word belong to it.
func tokens(of text: String, atMost limit: Int = .max) -> [Token] {
  var tokens: [Token] = []
  forEachWord(in: text, atMost: limit) { word, range in
    let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
    let end = text.utf8.index(start, offsetBy: range.count)
    tokens.append(Token(range: start..<end, word: word.text))
  }
  return tokens
}

/// Hands out the words of a text in lower case, each with the bytes of the text that it takes.
///
/// Letters, marks and digits make words; hyphens and apostrophes inside a word belong to it. One
/// buffer serves for all words, so that telling them apart allocates nothing; it may be cut down at
/// will.
func forEachWord(
  in text: some StringProtocol, atMost limit: Int = .max,
  _ body: (inout Spelling, Range<Int>) -> Void
) {
  let isDone: Void? = text.utf8.withContiguousStorageIfAvailable {
    forEachWord(in: $0, atMost: limit, body)
  }
  if isDone == nil {
    Array(text.utf8).withUnsafeBufferPointer { forEachWord(in: $0, atMost: limit, body) }
  }
}

private func forEachWord(
  in text: UnsafeBufferPointer<UInt8>, atMost limit: Int,
  _ body: (inout Spelling, Range<Int>) -> Void
) {
  var count = 0
  var word = Spelling()
  var start: Int?
  /// Where the last letter of the word ends, in the text and in the word.
  var end = (inText: 0, inWord: 0)
  var isASCII = true
  func finish() {
    guard let first = start else { return }
    word.bytes.removeLast(word.bytes.count - end.inWord)
    if !isASCII { word = Spelling(word.text.lowercased().utf8) }
    body(&word, first..<end.inText)
    count += 1
    word.bytes.removeAll(keepingCapacity: true)
    start = nil
    isASCII = true
  }
  var index = 0
  while index < text.count, count < limit {
    let byte = text[index]
    if isLetter(byte) {
      if start == nil { start = index }
      repeat {
        // The bit that makes a capital small is set in small letters and digits anyway.
        word.bytes.append(text[index] | 0x20)
        index += 1
      } while index < text.count && isLetter(text[index])
      end = (index, word.bytes.count)
      continue
    }
    if byte == 0x20 {
      finish()
      index += 1
      continue
    }
    let (kind, width) = character(at: index, of: text)
    switch kind {
    case .letter:
      if start == nil { start = index }
      word.bytes += text[index..<(index + width)]
      isASCII = false
      end = (index + width, word.bytes.count)
    case .joiner where start != nil:
      // A curly apostrophe is an apostrophe.
      word.bytes.append(width == 1 ? byte : UInt8(ascii: "'"))
    case .joiner, .other:
      finish()
    }
    index += width
  }
  if count < limit { finish() }
}

/// Whether a byte is a letter or digit of ASCII.
private func isLetter(_ byte: UInt8) -> Bool {
  (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
}

/// What a character is to a word.
private enum CharacterKind {
  /// Letters, marks and digits.
  case letter
  /// What stands inside words without being a letter.
  case joiner
  case other
}

/// The character that begins at a byte of valid UTF-8, and how many bytes it takes.
private func character(
  at index: Int, of text: UnsafeBufferPointer<UInt8>
) -> (kind: CharacterKind, width: Int) {
  let byte = text[index]
  if byte < 0x80 {
    return (isLetter(byte) ? .letter : byte == 0x2D || byte == 0x27 ? .joiner : .other, 1)
  }
  let width = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  let lead = UInt32(byte) & (0x7F >> UInt32(width))
  let value = text[(index + 1)..<(index + width)].reduce(lead) { $0 << 6 | UInt32($1 & 0x3F) }
  guard let scalar = Unicode.Scalar(value) else { return (.other, width) }
  if scalar == "’" { return (.joiner, width) }
  // Quotation marks, dashes and the like, which most texts have nothing else of.
  if (0x2000...0x206F).contains(value) { return (.other, width) }
  let isLetter =
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    || scalar.properties.generalCategory == .nonspacingMark
  return (isLetter ? .letter : .other, width)
}
