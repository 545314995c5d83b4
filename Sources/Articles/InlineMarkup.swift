/// Takes the inline markup of Markdown off a line; what it encloses stays.
///
/// That is emphasis, code marks, links, images, tags, footnote and citation marks.
func withoutInlineMarkup(_ text: String) -> String {
  guard text.utf8.contains(where: isMarkup) else { return text }
  let characters = Array(text.unicodeScalars)
  var result = String.UnicodeScalarView()
  var index = 0
  while index < characters.count {
    let character = characters[index]
    switch character {
    case "*", "_", "`":
      // An underscore inside a word is part of it; a star between spaces is a star.
      let before = index > 0 ? characters[index - 1] : " "
      var end = index
      while end < characters.count, characters[end] == character { end += 1 }
      let after = end < characters.count ? characters[end] : " "
      let standsAlone = before == " " && after == " "
      let isInsideWord = character == "_" && before.isWordLike && after.isWordLike
      if standsAlone || isInsideWord || (character == "_" && end - index > 2) {
        result.append(contentsOf: characters[index..<end])
      }
      index = end
      continue
    case "!" where index + 1 < characters.count && characters[index + 1] == "[":
      index += 1
      continue
    case "[":
      if let link = link(in: characters, at: index) {
        result.append(contentsOf: withoutInlineMarkup(link.text).unicodeScalars)
        index = link.end
        continue
      }
      result.append(character)
    case "<":
      if let end = tagEnd(in: characters, at: index) {
        index = end
        continue
      }
      result.append(character)
    default:
      result.append(character)
    }
    index += 1
  }
  return String(result)
}

/// Whether markup may begin with a byte.
private func isMarkup(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "["),
    UInt8(ascii: "<"):
    true
  default: false
  }
}

/// `[text](target)`, or a mark such as `[12]` or `[^note]`, whose text is nothing.
private func link(in characters: [Unicode.Scalar], at start: Int) -> (text: String, end: Int)? {
  let limit = min(characters.count, start + 500)
  guard let close = characters[start..<limit].firstIndex(of: "]") else { return nil }
  let inner = characters[(start + 1)..<close]
  if inner.first == "^"
    || (!inner.isEmpty && inner.count <= 3 && inner.allSatisfy { $0.properties.numericType != nil })
  {
    return ("", close + 1)
  }
  guard close + 1 < characters.count, characters[close + 1] == "(",
    let end = characters[(close + 1)..<min(characters.count, close + 1000)].firstIndex(of: ")")
  else { return nil }
  var text = String.UnicodeScalarView()
  text.append(contentsOf: inner)
  return (String(text), end + 1)
}

/// The end of an HTML tag such as `<br>` or `</em>`.
private func tagEnd(in characters: [Unicode.Scalar], at start: Int) -> Int? {
  guard start + 1 < characters.count,
    characters[start + 1].properties.isAlphabetic || characters[start + 1] == "/",
    let close = characters[start..<min(characters.count, start + 200)].firstIndex(of: ">")
  else { return nil }
  return close + 1
}

extension Unicode.Scalar {
  fileprivate var isWordLike: Bool { properties.isAlphabetic || properties.numericType != nil }
}
