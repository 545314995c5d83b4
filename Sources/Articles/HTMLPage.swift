import CLibXML2

/// Whether a file is an HTML page: it begins with a doctype or with an element that pages begin with.
package func isHTML(_ bytes: [UInt8]) -> Bool {
  let start = String(decoding: bytes.prefix(1024), as: UTF8.self)
    .drop { $0.isWhitespace || $0 == "\u{FEFF}" }.lowercased()
  return ["<!doctype html", "<html", "<head", "<body", "<article", "<main", "<h1", "<!--"]
    .contains { start.hasPrefix($0) }
}

/// Reads a page with libxml2, which takes broken HTML as browsers do.
///
/// - Throws: `ArticleError` if the bytes are not text or nothing can be read in the page.
func article(ofPage bytes: [UInt8]) throws(ArticleError) -> Article {
  if let offset = bytes.firstIndex(of: 0) { throw .binary(offset: offset) }
  let invalid = firstInvalidUTF8(in: bytes)
  let declaration = String(decoding: bytes.prefix(4096), as: UTF8.self).lowercased()
  // What is UTF-8 is read as UTF-8; all else as the page says.
  if let invalid, !declaration.contains("charset=") { throw .invalidUTF8(offset: invalid) }

  let outline = HTMLOutline()
  if let parser = htmlNewParserCtxt() {
    outline.read(bytes, by: parser, encoding: invalid == nil ? "UTF-8" : nil)
    htmlFreeParserCtxt(parser)
  }
  let article = outline.finished()
  guard article.title != nil || !article.sections.isEmpty else { throw .empty }
  return article
}

extension HTMLOutline {
  /// Hands the elements and texts of a page to the outline as they come, so that no tree is built,
  /// however deep the page.
  fileprivate func read(
    _ bytes: [UInt8], by parser: htmlParserCtxtPtr, encoding: String?
  ) {
    self.parser = parser
    parser.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
    var events = htmlSAXHandler()
    events.startElement = { outline, name, attributes in
      HTMLOutline.at(outline)?.begin(text(name), attributes: pairs(attributes))
    }
    events.endElement = { outline, name in HTMLOutline.at(outline)?.end(text(name)) }
    events.characters = { outline, characters, count in
      HTMLOutline.at(outline)?.append(UnsafeBufferPointer(start: characters, count: Int(count)))
    }
    events.ignorableWhitespace = events.characters
    parser.pointee.sax.pointee = events
    let options = HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
    bytes.withUnsafeBytes { buffer in
      let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      _ = htmlCtxtReadMemory(
        parser, start, Int32(clamping: buffer.count), nil, encoding,
        Int32(options | HTML_PARSE_NONET.rawValue))
    }
    self.parser = nil
  }

  private static func at(_ pointer: UnsafeMutableRawPointer?) -> HTMLOutline? {
    pointer.map { Unmanaged<HTMLOutline>.fromOpaque($0).takeUnretainedValue() }
  }
}

private func text(_ characters: UnsafePointer<xmlChar>?) -> String {
  characters.map { String(cString: $0) } ?? ""
}

/// The attributes of an element, which come as names and values in turn.
private func pairs(
  _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
) -> [(name: String, value: String)] {
  var pairs: [(name: String, value: String)] = []
  var next = attributes
  while let name = next?.pointee {
    pairs.append((text(name), text(next?[1])))
    next = next?.advanced(by: 2)
  }
  return pairs
}
