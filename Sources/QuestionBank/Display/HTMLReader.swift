/// Turns HTML into lines of plain text.
struct HTMLReader {
  private(set) var hasWordlessImage = false

  private let isLenient: Bool
  private var output = ""
  /// For each list that is open the number of its next entry; nil for one with bullets.
  private var lists: [Int?] = []
  /// Where the raised or lowered text that is open begins, in characters of the output.
  private var shiftStart: Int?
  /// The element whose content is not shown.
  private var hidden: String?

  init(isLenient: Bool) {
    self.isLenient = isLenient
  }

  /// What was read, without white space at the ends of lines and of the whole, and with no more than
  /// one blank line between two others.
  var text: String {
    var lines: [Substring] = []
    for line in output.split(separator: "\n", omittingEmptySubsequences: false) {
      let end = line.lastIndex { $0 != " " && $0 != "\t" }.map { line.index(after: $0) }
      let line = line[..<(end ?? line.startIndex)]
      if !line.isEmpty || lines.last?.isEmpty == false { lines.append(line) }
    }
    let text = lines.joined(separator: "\n").drop(while: \.isWhitespace)
    let end = text.lastIndex { !$0.isWhitespace }.map { text.index(after: $0) }
    return String(text[..<(end ?? text.startIndex)])
  }

  mutating func read(_ html: String) {
    var rest = html[...]
    while let character = rest.first {
      if character == "<", let tag = Tag(&rest, isLenient: isLenient) {
        read(tag)
        continue
      }
      if character == "&", let decoded = HTMLEntity.decoded(&rest) {
        append(decoded)
        continue
      }
      rest.removeFirst()
      if !isLenient, character.isASCIIWhitespace {
        if let last = output.last, !last.isASCIIWhitespace { append(" ") }
      } else {
        append(String(character))
      }
    }
  }

  private mutating func append(_ text: String) {
    if hidden == nil { output += text }
  }

  private mutating func read(_ tag: Tag) {
    if let element = hidden {
      if tag.isEnd, tag.name == element { hidden = nil }
      return
    }
    switch tag.name {
    case "script", "style":
      hidden = tag.isEnd ? nil : tag.name
    case "br":
      append("\n")
    case "b", "strong", "em", "i":
      append("*")
    case "img":
      let words = tag.alternative
      hasWordlessImage = hasWordlessImage || words.isEmpty
      append(words.isEmpty ? "[image]" : words)
    case "ul", "ol":
      if tag.isEnd { _ = lists.popLast() } else { lists.append(tag.name == "ol" ? 1 : nil) }
      breakLine()
    case "li":
      breakLine()
      if !tag.isEnd { append(nextBullet()) }
    case "td", "th":
      if tag.isEnd { append("  ") }
    case "sup", "sub":
      shift(tag)
    case "p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "table":
      breakLine()
      if !output.isEmpty, !output.hasSuffix("\n\n") { append("\n") }
    case "div", "tr", "hr", "dl", "dt", "dd":
      breakLine()
    default:
      break
    }
  }

  private mutating func breakLine() {
    if !output.isEmpty, !output.hasSuffix("\n") { append("\n") }
  }

  private mutating func nextBullet() -> String {
    let indent = String(repeating: "  ", count: max(lists.count - 1, 0))
    guard let last = lists.last, let number = last else { return indent + "• " }
    lists[lists.count - 1] = number + 1
    return "\(indent)\(number). "
  }

  /// Writes raised text as `²` or `^(x)`, and lowered text as `₂` or `_(x)`.
  private mutating func shift(_ tag: Tag) {
    guard tag.isEnd else {
      shiftStart = output.count
      return
    }
    guard let start = shiftStart, start < output.count else { return }
    shiftStart = nil
    let content = String(output.dropFirst(start))
    let digits = tag.name == "sup" ? Array("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻") : Array("₀₁₂₃₄₅₆₇₈₉₊₋")
    let plain = Array("0123456789+-")
    let shifted = content.compactMap { plain.firstIndex(of: $0).map { digits[$0] } }
    let mark = tag.name == "sup" ? "^" : "_"
    output.removeLast(content.count)
    if shifted.count == content.count {
      output += String(shifted)
    } else {
      output += content.count == 1 ? mark + content : "\(mark)(\(content))"
    }
  }
}

/// A tag or a comment of HTML.
private struct Tag {
  var name = ""
  var isEnd = false
  /// What stands in for an image.
  var alternative = ""

  /// Takes a tag from the front of a text; nil, and nothing taken, if there is none.
  init?(_ rest: inout Substring, isLenient: Bool) {
    if rest.hasPrefix("<!--") {
      guard let end = rest.firstRange(of: "-->") else { return nil }
      rest = rest[end.upperBound...]
      return
    }
    var left = rest.utf8.prefix(Self.longest)
    guard left.take(UInt8(ascii: "<")) else { return nil }
    isEnd = left.take(UInt8(ascii: "/"))
    name = left.take { $0.isASCIILetter || GIFTSyntax.isDigit($0) }.lowercased()
    guard name.utf8.first?.isASCIILetter == true, !isLenient || Self.names.contains(name),
      let end = Self.end(of: left)
    else { return nil }
    if name == "img" {
      alternative = HTMLEntity.decoded(Self.attribute("alt", in: left[..<end]))
    }
    rest = rest[end...].dropFirst()
  }

  /// How many bytes are looked at; nobody writes longer tags.
  private static let longest = 1 << 16

  /// Where the ">" stands that ends a tag; one between quotation marks does not.
  private static func end(of rest: Substring.UTF8View) -> String.Index? {
    var quote: UInt8?
    return rest.indices.first { index in
      let byte = rest[index]
      if quote != nil {
        if byte == quote { quote = nil }
      } else if byte.isQuote {
        quote = byte
      } else {
        return byte == GIFTSyntax.greater
      }
      return false
    }
  }

  /// The value of an attribute; empty if there is none of the name.
  private static func attribute(_ name: String, in tag: Substring.UTF8View) -> String {
    var left = tag
    while !left.isEmpty {
      let key = left.take { !$0.isWhiteSpace && !$0.isQuote && $0 != GIFTSyntax.equals }
      _ = left.take(while: \.isWhiteSpace)
      guard left.take(GIFTSyntax.equals) else {
        if key.isEmpty, left.first.map(\.isQuote) ?? false { left = left.dropFirst() }
        continue
      }
      _ = left.take(while: \.isWhiteSpace)
      let value: String
      if let quote = left.first, quote.isQuote {
        left = left.dropFirst()
        value = left.take { $0 != quote }
        left = left.dropFirst()
      } else {
        value = left.take { !$0.isWhiteSpace }
      }
      if key.lowercased() == name { return value }
    }
    return ""
  }

  /// The tags that people write into questions.
  private static let names: Set<String> = [
    "a", "abbr", "b", "big", "blockquote", "br", "center", "cite", "code", "dd", "del", "div",
    "dl", "dt", "em", "font", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "ins", "kbd",
    "li", "mark", "ol", "p", "pre", "q", "s", "samp", "script", "small", "span", "strike",
    "strong", "style", "sub", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "tt",
    "u", "ul", "var",
  ]
}

extension Substring.UTF8View {
  /// Takes a byte from the front, if it stands there.
  fileprivate mutating func take(_ byte: UInt8) -> Bool {
    guard first == byte else { return false }
    self = dropFirst()
    return true
  }

  /// Takes the bytes at the front that fit.
  fileprivate mutating func take(while fits: (UInt8) -> Bool) -> String {
    let taken = prefix(while: fits)
    self = self[taken.endIndex...]
    return String(Substring(taken))
  }
}

extension UInt8 {
  fileprivate var isASCIILetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }
  fileprivate var isQuote: Bool { self == UInt8(ascii: "\"") || self == UInt8(ascii: "'") }
  fileprivate var isWhiteSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
