import Canvas
import QuestionBank

/// An article to read, with the sentence that a question was made from.
package struct ArticleView: Equatable, Sendable {
  package var title: String
  /// The lines of the file.
  package var lines: [String]
  package var highlight: Question.Source?
  /// The first row in view; nil shows the sentence.
  package var scroll: Int?

  package init(title: String, lines: [String], highlight: Question.Source? = nil) {
    self.title = title
    self.lines = lines
    self.highlight = highlight
  }

  /// The middle of the page.
  package func body(width: Int) -> Body {
    var body = Body(width: width)
    let gutter = "\(lines.count)".count
    let marked = markedRanges
    for (index, line) in lines.enumerated() {
      guard !line.allSatisfy(\.isWhitespace) else {
        body.add(Line())
        continue
      }
      let number = "\(index + 1)"
      let text = line.drop { $0.isWhitespace }
      let indent = min(line.count - text.count, width / 4)
      let lead = String(repeating: " ", count: gutter - number.count) + number + "  "
      let start = body.lines.count
      body.add(
        spans(of: text, marked[index]),
        first: [Span(lead, .faint), Span(String(repeating: " ", count: indent))])
      if marked[index] != nil {
        // A little of what surrounds the sentence should be in view as well.
        let first = body.focus.map { $0.lowerBound } ?? max(start - 3, 0)
        body.focus = first..<body.lines.count + 4
      }
    }
    return body
  }

  private func spans(of text: Substring, _ marked: Range<String.Index>?) -> [Span] {
    guard let marked = marked?.clamped(to: text.startIndex..<text.endIndex) else {
      return [Span(String(text))]
    }
    return [
      Span(String(text[..<marked.lowerBound])), Span(String(text[marked]), .highlight),
      Span(String(text[marked.upperBound...])),
    ]
  }

  /// Where the sentence stands, by line; a sentence may go on in the lines after its first.
  ///
  /// Where the article has changed since, the whole line is marked.
  private var markedRanges: [Int: Range<String.Index>] {
    guard let highlight, lines.indices.contains(highlight.line - 1) else { return [:] }
    var ranges: [Int: Range<String.Index>] = [:]
    var rest = Substring(highlight.text)
    for index in (highlight.line - 1)..<lines.count {
      let line = lines[index]
      if let range = line.firstRange(of: rest) {
        ranges[index] = range
        return ranges
      }
      let end = line.lastIndex { !$0.isWhitespace }.map { line.index(after: $0) } ?? line.startIndex
      let start = line.indices.first { $0 < end && rest.hasPrefix(line[$0..<end]) }
      guard let start else { break }
      ranges[index] = start..<end
      rest = rest.dropFirst(line[start..<end].count).drop { $0.isWhitespace }
    }
    let line = lines[highlight.line - 1]
    return [highlight.line - 1: line.startIndex..<line.endIndex]
  }
}
