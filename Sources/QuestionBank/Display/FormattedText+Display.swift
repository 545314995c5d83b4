extension FormattedText {
  /// The text as a terminal shows it: HTML and Markdown as readable plain text.
  ///
  /// Emphasis is put between asterisks, lists and line breaks are kept, entities are decoded, an
  /// image is its alternative text, and no control character is left but the line feed.
  package var displayed: String {
    let text =
      switch format {
      case .plain: raw
      case .moodle: PlainText(html: raw, isLenient: true).text
      case .html: PlainText(html: raw, isLenient: false).text
      case .markdown: PlainText(markdown: raw).text
      }
    return Self.visible(text)
  }

  /// Whether the text shows an image that has no words to stand for it.
  package var needsImage: Bool {
    // Few texts have an image, and this is asked of every question of a bank.
    guard mayShowImage else { return false }
    return switch format {
    case .plain: false
    case .moodle, .html: PlainText(html: raw, isLenient: format == .moodle).hasWordlessImage
    case .markdown: PlainText(markdown: raw).hasWordlessImage
    }
  }

  /// Whether an image of HTML or Markdown may begin somewhere.
  private var mayShowImage: Bool {
    var text = raw
    return text.withUTF8 { bytes in
      bytes.indices.contains { index in
        switch bytes[index] {
        case GIFTSyntax.less:
          bytes[(index + 1)...].prefix(3).map { $0 | 0x20 }.elementsEqual("img".utf8)
        case GIFTSyntax.exclamationMark:
          format == .markdown && bytes[(index + 1)...].first == GIFTSyntax.bracket
        default: false
        }
      }
    }
  }

  /// The text with every character that could move the cursor, reorder or hide text made visible.
  static func visible(_ text: String) -> String {
    // Most texts are shown as they are.
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) || $0 == 0x0A }) { return text }
    var visible = String.UnicodeScalarView()
    var previous = Unicode.Scalar(0)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A where previous == "\r": break
      case 0x0A, 0x0D, 0x2028, 0x2029: visible.append("\n")
      case 0x09: visible.append(" ")
      // The pictures of the control characters stand in their order.
      case 0x00..<0x20: visible.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
      case 0x7F: visible.append("\u{2421}")
      case 0x80..<0xA0, 0x200E, 0x200F, 0x061C, 0x202A...0x202E, 0x2066...0x2069:
        visible.append("\u{FFFD}")
      case 0x200B, 0x2060, 0xFEFF: break
      default: visible.append(scalar)
      }
      previous = scalar
    }
    return String(visible)
  }
}
