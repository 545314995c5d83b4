/// Marked-up text made readable without its marks.
struct PlainText {
  private(set) var text = ""
  /// Whether an image without alternative text was left out.
  private(set) var hasWordlessImage = false

  /// Reads HTML, or if `isLenient` plain text in which tags may occur.
  ///
  /// The latter keeps its lines, and what is no tag of HTML is text, as in `Array<Int>`.
  init(html: String, isLenient: Bool) {
    guard html.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else {
      text = isLenient ? html : Self.collapsed(html)
      return
    }
    var reader = HTMLReader(isLenient: isLenient)
    reader.read(html)
    text = reader.text
    hasWordlessImage = reader.hasWordlessImage
  }

  /// Reads Markdown, in which tags of HTML may occur.
  init(markdown: String) {
    var isWordless = false
    let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.replacing(#/^\s{0,3}#{1,6}\s+/#, with: "")
        .replacing(#/^(\s*)[-*+]\s+/#) { "\($0.1)• " }
        .replacing(#/!\[([^\]]*)\]\([^)]*\)/#) { image in
          isWordless = isWordless || image.1.isEmpty
          return image.1.isEmpty ? "[image]" : String(image.1)
        }
        .replacing(#/\[([^\]]+)\]\([^)]*\)/#) { String($0.1) }
        .replacing(#/\*\*(\S(?:.*?\S)?)\*\*/#) { "*\($0.1)*" }
        .replacing(#/\\([\\`*_{}\[\]()#+\-.!|])/#) { String($0.1) }
        .replacing(#/\s+$/#, with: "")
    }
    let html = PlainText(html: lines.joined(separator: "\n"), isLenient: true)
    text = html.text
    hasWordlessImage = html.hasWordlessImage || isWordless
  }

  /// A text in which runs of white space are one space each.
  private static func collapsed(_ text: String) -> String {
    text.split(whereSeparator: \.isASCIIWhitespace).joined(separator: " ")
  }
}

extension Character {
  /// White space of HTML: a space that does not break is none.
  var isASCIIWhitespace: Bool {
    self == " " || self == "\n" || self == "\t" || self == "\r" || self == "\r\n"
      || self == "\u{0C}"
  }
}
