import Canvas
import QuestionBank

/// An article to read, or a section of it, with the sentence that a question was made from.
package struct ArticleView: Equatable, Sendable {
  package var title: String
  /// The lines of the file.
  package var lines: [String]
  /// The lines that are shown, by their index; nil shows all.
  package var section: Range<Int>?
  package var highlight: Question.Source?
  /// What is looked for; while there is something, its places are marked instead of the sentence.
  package var query = ""
  /// The first row in view; nil shows the sentence.
  package var scroll: Int?

  package init(
    title: String, lines: [String], section: Range<Int>? = nil,
    highlight: Question.Source? = nil
  ) {
    self.title = title
    self.lines = lines
    self.section = section?.clamped(to: lines.indices)
    self.highlight = highlight
  }

  /// The middle of the page.
  package func body(width: Int) -> Body {
    var body = Body(width: width)
    let gutter = "\(lines.count)".count
    let marked = query.isEmpty ? markedRanges.mapValues { [$0] } : foundRanges
    let heading = section?.first { !lines[$0].allSatisfy(\.isWhitespace) }
    for index in section ?? lines.indices {
      let line = lines[index]
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
        spans(of: text, marked[index] ?? [], index == heading ? .strong : .plain),
        first: [Span(lead, .faint), Span(String(repeating: " ", count: indent))])
      if query.isEmpty, marked[index] != nil {
        // A little of what surrounds the sentence should be in view as well.
        let first = body.focus.map { $0.lowerBound } ?? max(start - 3, 0)
        body.focus = first..<body.lines.count + 4
        let rows = (start..<body.lines.count).filter {
          body.lines[$0].spans.contains { $0.style == .highlight && !$0.text.isEmpty }
        }
        if let row = rows.first, let last = rows.last {
          body.core = (body.core?.lowerBound ?? row)..<last + 1
        }
      }
    }
    return body
  }

  private func spans(
    of text: Substring, _ marked: [Range<String.Index>], _ style: Style
  ) -> [Span] {
    var spans: [Span] = []
    var end = text.startIndex
    for range in marked.map({ $0.clamped(to: text.startIndex..<text.endIndex) }) {
      spans += [
        Span(String(text[end..<range.lowerBound]), style), Span(String(text[range]), .highlight),
      ]
      end = range.upperBound
    }
    return spans + [Span(String(text[end...]), style)]
  }

  /// The places of the text that is looked for, by line.
  private var foundRanges: [Int: [Range<String.Index>]] {
    var found: [Int: [Range<String.Index>]] = [:]
    for index in section ?? lines.indices {
      let ranges = lines[index].places(of: query)
      if !ranges.isEmpty { found[index] = ranges }
    }
    return found
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
