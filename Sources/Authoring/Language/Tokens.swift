/// A word of a text and where it stands.
struct Token {
  var range: Range<String.Index>
  /// In lower case.
  var word: String
}

/// The words of a text with their places.
func tokens(of text: String) -> [Token] {
  var tokens: [Token] = []
  var index = text.startIndex
  while index < text.endIndex {
    guard text[index].isLetter || text[index].isNumber else {
      index = text.index(after: index)
      continue
    }
    var end = index
    while end < text.endIndex,
      text[end].isLetter || text[end].isNumber || "-'’".contains(text[end])
    {
      end = text.index(after: end)
    }
    while let last = text[index..<end].last, !last.isLetter, !last.isNumber {
      end = text.index(before: end)
    }
    let word = text[index..<end].lowercased()
    tokens.append(Token(range: index..<end, word: word))
    index = end
  }
  return tokens
}
