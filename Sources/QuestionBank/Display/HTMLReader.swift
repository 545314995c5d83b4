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

  /// What was read, without white space at the ends of lines and of the whole.
  var text: String {
    output.replacing(#/[ \t]+(?:\n|$)/#) { $0.0.hasSuffix("\n") ? "\n" : "" }
      .replacing(#/\n{3,}/#, with: "\n\n")
      .replacing(#/^\s+|\s+$/#, with: "")
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
    let pattern = #/<(/?)([A-Za-z][A-Za-z0-9]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/#
    guard let match = rest.prefixMatch(of: pattern) else { return nil }
    name = match.2.lowercased()
    isEnd = !match.1.isEmpty
    guard !isLenient || Self.names.contains(name) else { return nil }
    let attribute = #/\balt\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/#.ignoresCase()
    if let alt = match.3.firstMatch(of: attribute) {
      alternative = HTMLEntity.decoded(String(alt.1 ?? alt.2 ?? alt.3 ?? ""))
    }
    rest = rest[match.range.upperBound...]
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
