/// A word of a text and where it stands.
struct Token {
  var range: Range<String.Index>
  /// In lower case.
  var word: String
}

/// The words of a text with their places; hyphens and apostrophes inside a word belong to it.
func tokens(of text: String) -> [Token] {
  let scalars = text.unicodeScalars
  var tokens: [Token] = []
  var index = scalars.startIndex
  while index < scalars.endIndex {
    guard scalars[index].isWordScalar else {
      index = scalars.index(after: index)
      continue
    }
    let start = index
    var end = index
    while index < scalars.endIndex, scalars[index].isWordScalar || scalars[index].isWordJoiner {
      let isWordScalar = scalars[index].isWordScalar
      index = scalars.index(after: index)
      if isWordScalar { end = index }
    }
    tokens.append(Token(range: start..<end, word: text[start..<end].lowercased()))
  }
  return tokens
}

extension Unicode.Scalar {
  /// Letters, marks and digits.
  var isWordScalar: Bool {
    if isASCII { return ("a"..."z") ~= self || ("A"..."Z") ~= self || ("0"..."9") ~= self }
    return properties.isAlphabetic || properties.numericType != nil
      || properties.generalCategory == .nonspacingMark
  }

  /// What stands inside words without being a letter.
  var isWordJoiner: Bool {
    self == "-" || self == "'" || self == "’"
  }
}
