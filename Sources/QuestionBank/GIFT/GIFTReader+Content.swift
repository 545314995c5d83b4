extension GIFTReader {
  /// What a question consists of besides its name.
  struct Parts {
    var stem: FormattedText
    var explanation: FormattedText?
    var content: Question.Content
  }

  /// Reads stem and answer; nil if the question cannot be read, which is then reported.
  mutating func readContent(from start: Int, marks range: Range<Int>) -> Parts? {
    let open = marks.first(in: range) { $0.byte == GIFTSyntax.open }
    let close = marks.first(in: range) { $0.byte == GIFTSyntax.close }
    guard let open, let close, open < close else {
      if open == nil, close == nil {
        let stem = formatted(start..<max(start, body.upperBound), or: .moodle)
        return Parts(stem: stem, content: .description)
      }
      reportBraces(open: open, close: close)
      return nil
    }
    let stem = readStem(from: start, open: marks[open].offset, close: marks[close].offset)
    reportLaterBraces(open: open, close: close, in: range)
    if let inner = marks.first(in: open + 1..<close, where: { $0.byte == GIFTSyntax.open }) {
      report(
        .warning, "brace-in-answer", at: marks[inner].offset,
        "a brace inside the answer is read as text: write \\{")
    }

    var answerEnd = marks[close].offset
    var marksEnd = close
    var explanation: FormattedText?
    if let separator = explanationSeparator(in: open + 1..<close) {
      let text = formatted(marks[separator].offset + 4..<answerEnd, or: stem.format)
      explanation = text.raw.isEmpty ? nil : text
      answerEnd = marks[separator].offset
      marksEnd = separator
    }
    let answer = Segment(
      range: text.trimmed(marks[open].offset + 1..<answerEnd), marks: open + 1..<marksEnd)
    return readAnswer(answer, format: stem.format).map {
      Parts(stem: stem, explanation: explanation, content: $0)
    }
  }

  private mutating func readStem(from start: Int, open: Int, close: Int) -> FormattedText {
    let tail = close + 1..<body.upperBound
    guard !tail.isEmpty else { return formatted(start..<open, or: .moodle) }
    let (format, head) = text.marker(at: start..<open)
    // A question that ends with a brace has no gap, even if the brace is not that of its answer.
    let endsWithBrace =
      marks.last?.byte == GIFTSyntax.close && marks.last?.offset == body.upperBound - 1
    let gap = endsWithBrace ? "" : GIFTSyntax.gap
    return FormattedText(string(head, gap: gap, tail), format: format ?? .moodle)
  }

  private mutating func reportBraces(open: Int?, close: Int?) {
    if let open, close == nil {
      report(
        .error, "open-brace", at: marks[open].offset,
        "this brace is never closed: a blank line ends a question, even inside braces")
    } else if let close {
      report(
        .error, "stray-brace", at: marks[close].offset,
        "a closing brace without an opening one: remove the blank line above it, or write \\}")
    }
  }

  /// Tells of braces after the answer, which are text; what looks like no answer at all was probably
  /// not meant to be one.
  private mutating func reportLaterBraces(open: Int, close: Int, in range: Range<Int>) {
    let later = marks.first(in: close + 1..<range.upperBound) {
      $0.byte == GIFTSyntax.open || $0.byte == GIFTSyntax.close
    }
    guard let later else { return }
    let answer = text.trimmed(marks[open].offset + 1..<marks[close].offset)
    let isMarked = marks[open + 1..<close].contains {
      [GIFTSyntax.equals, GIFTSyntax.tilde, GIFTSyntax.hash].contains($0.byte)
    }
    if isMarked || truthValue(of: answer) != nil {
      report(
        .warning, "second-braces", at: marks[later].offset,
        "the first {…} is read as the answer and this stays text: write \\{ and \\}")
    } else {
      report(
        .error, "brace-in-stem", at: marks[open].offset,
        "this {…} is read as the answer and later braces as text: write \\{ and \\} for braces "
          + "that are none")
    }
  }

  /// The first mark of the last `####`.
  private func explanationSeparator(in range: Range<Int>) -> Int? {
    range.dropLast(3).last { [marks] first in
      (first..<first + 4).allSatisfy {
        marks[$0].byte == GIFTSyntax.hash
          && marks[$0].offset == marks[first].offset + ($0 - first)
      }
    }
  }
}
