/// The mark in front of a list entry.
struct ListMarker {
  var isNumbered: Bool
  /// The number of a numbered entry.
  var number: Int?
  /// How many characters the mark and the spaces after it take.
  var width: Int
}

/// The mark that a line without its indentation begins with, if it is a list entry.
func listMarker(_ line: some StringProtocol) -> ListMarker? {
  guard let first = line.first else { return nil }
  var rest = line[...]
  var number: Int?
  if first.isASCII, first.isNumber {
    let digits = line.prefix(4).prefix { $0.isASCII && $0.isNumber }
    guard digits.count <= 3 else { return nil }
    rest = rest.dropFirst(digits.count)
    guard rest.first == "." || rest.first == ")" else { return nil }
    number = Int(digits)
  } else {
    switch first {
    case "-", "*", "+", "•", "‣", "◦", "–": break
    default: return nil
    }
  }
  rest = rest.dropFirst()
  guard rest.first == " " else { return nil }
  let text = rest.drop { $0 == " " }
  guard !text.isEmpty else { return nil }
  let width = line.utf8.distance(from: line.startIndex, to: text.startIndex)
  return ListMarker(isNumbered: number != nil, number: number, width: width)
}

/// Splits "Term: text", "Term – text" and "**Term** text" into label and text; the text may be
/// empty if it follows on the next lines.
func splitLabel(_ text: String) -> (label: String, offset: Int, rest: String)? {
  let boldEnd = boldPrefixEnd(text)
  if let boldEnd {
    let label = withoutInlineMarkup(String(text[..<boldEnd]))
    var rest = text[boldEnd...]
    rest = rest.drop { $0 == " " }
    if let first = rest.first, ":–—-".contains(first) { rest = rest.dropFirst().drop { $0 == " " } }
    let bare = label.last == ":" || label.last == "." ? String(label.dropLast()) : label
    if isLabel(bare) {
      return (bare, text.distance(from: text.startIndex, to: rest.startIndex), String(rest))
    }
  }
  let bytes = text.utf8
  for index in bytes.indices.prefix(80) where bytes[index] == 0x3A || bytes[index] == 0x20 {
    let after = text[bytes.index(after: index)...]
    let separatorEnd: String.Index
    if bytes[index] == 0x3A, after.isEmpty || after.utf8.first == 0x20 {
      separatorEnd = after.startIndex
    } else if bytes[index] == 0x20, let dash = after.first, "–—-".contains(dash),
      after.dropFirst().first == " "
    {
      separatorEnd = after.index(after.startIndex, offsetBy: 2)
    } else {
      continue
    }
    let label = withoutInlineMarkup(String(text[..<index]))
    guard isLabel(label) else { return nil }
    let rest = text[separatorEnd...].drop { $0 == " " }
    return (label, text.distance(from: text.startIndex, to: rest.startIndex), String(rest))
  }
  return nil
}

/// Where the bold text ends that a text begins with.
func boldPrefixEnd(_ text: String) -> String.Index? {
  for mark in ["**", "__"] where text.hasPrefix(mark) {
    let inner = text.dropFirst(2).prefix(80)
    var index = inner.startIndex
    while index < inner.endIndex {
      if inner[index...].hasPrefix(mark) { return inner.index(index, offsetBy: 2) }
      index = inner.index(after: index)
    }
  }
  return nil
}

/// Whether a text can be the label of an entry: a few words, not a sentence or an address.
private func isLabel(_ text: String) -> Bool {
  guard let first = text.first, first.isLetter || first.isNumber else { return false }
  let words = text.utf8.split(separator: 0x20).count
  return (1...6).contains(words) && !text.utf8.contains { ".?!;,".utf8.contains($0) }
    && !text.hasPrefix("http")
}
