/// The lines of an article's file as people read them: cleaned, and without markup.
///
/// The first is line 1; where a page has no text the line is empty. Nothing comes of what is no text.
package func readableLines(of bytes: [UInt8]) -> [String] {
  guard isHTML(bytes) else {
    return ((try? sourceLines(bytes)) ?? []).map {
      markdownHeading($0.text) ?? withoutInlineMarkup($0.text)
    }
  }
  guard let article = try? Article(reading: bytes) else { return [] }
  var texts: [(line: Int, text: String)] = []
  func add(_ sentence: Article.Sentence?) {
    if let sentence { texts.append((sentence.line, sentence.text)) }
  }
  add(article.title)
  for section in article.sections {
    add(section.heading)
    for block in section.blocks {
      switch block {
      case .paragraph(let sentences):
        sentences.forEach(add)
      case .list(let list):
        for entry in list.entries {
          add(entry.label.map { Article.Sentence("• \($0.text):", line: $0.line) })
          entry.sentences.forEach(add)
        }
      }
    }
  }
  var lines = Array(repeating: "", count: texts.map(\.line).max() ?? 0)
  for (line, text) in texts where line > 0 {
    lines[line - 1] += (lines[line - 1].isEmpty ? "" : " ") + text
  }
  return lines
}
