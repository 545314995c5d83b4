import CMarkup

/// Whether a file is an HTML page: it begins with a doctype or with an element that pages begin with.
package func isHTML(_ bytes: [UInt8]) -> Bool {
  let start = String(decoding: bytes.prefix(1024), as: UTF8.self)
    .drop { $0.isWhitespace || $0 == "\u{FEFF}" }.lowercased()
  return ["<!doctype html", "<html", "<head", "<body", "<article", "<main", "<h1", "<!--"]
    .contains { start.hasPrefix($0) }
}

/// Reads a page with libxml2, which takes broken HTML as browsers do.
///
/// - Throws: `ArticleError` if the bytes are not text, nothing can be read in the page, or libxml2 is
///   not there.
func article(ofPage bytes: [UInt8]) throws(ArticleError) -> Article {
  if let offset = bytes.firstIndex(of: 0) { throw .binary(offset: offset) }
  let invalid = firstInvalidUTF8(in: bytes)
  let declaration = String(decoding: bytes.prefix(4096), as: UTF8.self).lowercased()
  // What is UTF-8 is read as UTF-8; all else as the page says.
  if let invalid, !declaration.contains("charset=") { throw .invalidUTF8(offset: invalid) }

  let outline = HTMLOutline()
  let outcome = bytes.withUnsafeBytes { buffer in
    markup_read_html(
      buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count,
      invalid == nil ? "UTF-8" : nil, HTMLOutline.events,
      Unmanaged.passUnretained(outline).toOpaque())
  }
  guard outcome.is_loaded != 0 else { throw .missingLibrary }
  let article = outline.finished()
  guard article.title != nil || !article.sections.isEmpty else { throw .empty }
  return article
}

extension HTMLOutline {
  /// Hands the elements and texts of a page to the outline as they come.
  fileprivate static var events: markup_events {
    markup_events(
      begin: { outline, name, attributes, line in
        HTMLOutline.at(outline)?.begin(text(name), attributes: pairs(attributes), line: line)
      },
      end: { outline, name in HTMLOutline.at(outline)?.end(text(name)) },
      characters: { outline, characters, count, line in
        characters?.withMemoryRebound(to: UInt8.self, capacity: count) {
          HTMLOutline.at(outline)?.append(UnsafeBufferPointer(start: $0, count: count), line: line)
        }
      })
  }

  private static func at(_ pointer: UnsafeMutableRawPointer?) -> HTMLOutline? {
    pointer.map { Unmanaged<HTMLOutline>.fromOpaque($0).takeUnretainedValue() }
  }
}

private func text(_ characters: UnsafePointer<CChar>?) -> String {
  characters.map { String(cString: $0) } ?? ""
}

/// The attributes of an element, which come as names and values in turn.
private func pairs(
  _ attributes: UnsafePointer<UnsafePointer<CChar>?>?
) -> [(name: String, value: String)] {
  var pairs: [(name: String, value: String)] = []
  var next = attributes
  while let name = next?.pointee {
    pairs.append((text(name), text(next?[1])))
    next = next?.advanced(by: 2)
  }
  return pairs
}
