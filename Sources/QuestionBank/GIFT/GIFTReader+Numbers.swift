extension GIFTReader {
  /// Reads the answers of a numerical question; a segment that is none makes it unreadable.
  mutating func readNumbers(
    _ answer: Segment, format: FormattedText.Format
  ) -> Question.Content? {
    var exact = answer
    exact.range = text.trimmed(answer.range.dropFirst())
    exact.marks = answer.marks.dropFirst()
    var catchAll: Segment?
    if let tilde = exact.marks.first(where: { marks[$0].byte == GIFTSyntax.tilde }) {
      let offset = marks[tilde].offset
      catchAll = Segment(
        range: offset + 1..<exact.range.upperBound, marks: tilde + 1..<exact.marks.upperBound)
      exact.range = text.trimmed(exact.range.lowerBound..<offset)
      exact.marks = exact.marks.lowerBound..<tilde
    }

    var answers: [Question.NumericalAnswer] = []
    var rest: Segment? = exact
    while let piece = takePiece(off: &rest, atTildes: false) {
      guard let answer = readNumber(piece, format: format) else { return nil }
      answers.append(answer)
    }
    guard !answers.isEmpty else {
      report(
        .error, "no-number", at: answer.range.lowerBound,
        "a numerical question needs an answer: write {#42}, {#42:1} or {#41..43}")
      return nil
    }
    if let catchAll {
      let comment = feedback(splitAtHash(catchAll).feedback, or: format)
      answers.append(
        Question.NumericalAnswer(range: nil, credit: 0, feedback: comment, written: "*"))
    }
    return .numerical(answers)
  }

  private mutating func readNumber(
    _ segment: Segment, format: FormattedText.Format
  ) -> Question.NumericalAnswer? {
    var segment = segment
    let credit = takeWeight(&segment) ?? 1
    let (text, comment) = splitAtHash(segment)
    let written = formatted(text, or: format).raw
    let range = NumberRange(written)
    if range == nil, written != "*" {
      report(
        .error, "not-a-number", at: segment.range.lowerBound,
        "the answer is not a number: write 3.14, 3.14:0.005 or 3.1..3.2, with a point and "
          + "without a unit")
      return nil
    }
    return Question.NumericalAnswer(
      range: range?.bounds, credit: credit, feedback: feedback(comment, or: format),
      written: written)
  }
}
