extension GIFTReader.Mark {
  /// Whether a piece of an answer begins after it.
  fileprivate func isSeparator(atTildes: Bool) -> Bool {
    byte == GIFTSyntax.equals || (atTildes && byte == GIFTSyntax.tilde)
  }
}

extension [GIFTReader.Mark] {
  /// The place of the first one in a range that is wanted.
  func first(in range: Range<Int>, where isWanted: (GIFTReader.Mark) -> Bool) -> Int? {
    self[range].firstIndex(where: isWanted)
  }
}

extension GIFTReader {
  /// A part of an answer: where it stands, and the marks in it by index.
  struct Segment {
    var range: Range<Int>
    var marks: Range<Int>
    /// What the segment begins after: `=` or `~`, or nil at the start of the answer.
    var lead: UInt8?
  }

  /// Reads the inside of the braces; nil if it cannot be read, which is then reported.
  mutating func readAnswer(
    _ answer: Segment, format: FormattedText.Format
  ) -> Question.Content? {
    guard !answer.range.isEmpty else { return .essay }
    if let first = marks[answer.marks].first, first.byte == GIFTSyntax.hash,
      first.offset == answer.range.lowerBound
    {
      return readNumbers(answer, format: format)
    }
    if contains(GIFTSyntax.tilde, in: answer) {
      return readOptions(answer, format: format)
    }
    if contains(GIFTSyntax.equals, in: answer), contains(GIFTSyntax.greater, in: answer) {
      return readPairs(answer, format: format)
    }
    return readTrueFalse(answer, format: format) ?? readTexts(answer, format: format)
  }

  private func contains(_ byte: UInt8, in segment: Segment) -> Bool {
    marks[segment.marks].contains { $0.byte == byte }
  }

  /// Takes the first piece off an answer, up to the next separator; nil at its end.
  ///
  /// What stands before the first separator is a piece as well unless it is blank.
  func takePiece(off answer: inout Segment?, atTildes: Bool) -> Segment? {
    while let rest = answer {
      let mark = marks.first(in: rest.marks) { $0.isSeparator(atTildes: atTildes) }
      var piece = rest
      if let mark {
        let offset = marks[mark].offset
        piece.range = rest.range.lowerBound..<offset
        piece.marks = rest.marks.lowerBound..<mark
        answer = Segment(
          range: offset + 1..<rest.range.upperBound, marks: mark + 1..<rest.marks.upperBound,
          lead: marks[mark].byte)
      } else {
        answer = nil
      }
      piece.range = text.trimmed(piece.range)
      if piece.lead != nil || !piece.range.isEmpty { return piece }
    }
    return nil
  }

  /// How many pieces an answer has.
  private func pieceCount(of answer: Segment, atTildes: Bool) -> Int {
    let separators = marks[answer.marks].lazy.filter { $0.isSeparator(atTildes: atTildes) }
    let beginsAtOnce = separators.first?.offset == answer.range.lowerBound
    return separators.count + (beginsAtOnce ? 0 : 1)
  }

  /// What stands before and after the first `#` of a segment.
  func splitAtHash(_ segment: Segment) -> (Range<Int>, feedback: Range<Int>?) {
    let hash = marks.first(in: segment.marks) { $0.byte == GIFTSyntax.hash }
    guard let hash else { return (segment.range, nil) }
    let offset = marks[hash].offset
    return (
      text.trimmed(segment.range.lowerBound..<offset), offset + 1..<segment.range.upperBound
    )
  }

  // MARK: - Choice

  private mutating func readOptions(
    _ answer: Segment, format: FormattedText.Format
  ) -> Question.Content? {
    var options: [Question.Option] = []
    options.reserveCapacity(pieceCount(of: answer, atTildes: true))
    var rest: Segment? = answer
    while var piece = takePiece(off: &rest, atTildes: true) {
      let isKey = piece.lead == GIFTSyntax.equals
      let credit = isKey ? 1 : takeWeight(&piece) ?? 0
      if isKey, self.text.weight(at: piece.range) != nil {
        report(
          .warning, "weight-after-equals", at: piece.range.lowerBound,
          "in a choice a weight after = is read as text: write ~ in place of =")
      }
      let (text, comment) = splitAtHash(piece)
      options.append(
        Question.Option(
          formatted(text, or: format), credit: credit, feedback: feedback(comment, or: format)))
    }
    guard options.count >= 2 else {
      report(
        .error, "one-option", at: answer.range.lowerBound,
        "a choice needs two options or more: add another one after ~ or =")
      return nil
    }
    return contains(GIFTSyntax.equals, in: answer) ? .choice(options) : .select(options)
  }

  // MARK: - True or false

  private mutating func readTrueFalse(
    _ answer: Segment, format: FormattedText.Format
  ) -> Question.Content? {
    let (word, comments) = splitAtHash(answer)
    guard let isTrue = truthValue(of: word) else { return nil }
    var statement = Question.TrueFalse(isTrue: isTrue)
    if let comments {
      let rest = answer.marks.drop { marks[$0].offset < comments.lowerBound }
      let (whenWrong, whenRight) = splitAtHash(
        Segment(range: comments, marks: rest.startIndex..<answer.marks.upperBound))
      statement.whenWrong = feedback(whenWrong, or: format)
      statement.whenRight = feedback(whenRight, or: format)
    }
    return .trueFalse(statement)
  }

  /// What one of the four words says that are neither text nor an answer of another kind.
  func truthValue(of word: Range<Int>) -> Bool? {
    guard word.count <= 5 else { return nil }
    switch String(decoding: text[word], as: UTF8.self) {
    case "T", "TRUE": return true
    case "F", "FALSE": return false
    default: return nil
    }
  }

  // MARK: - Short answers

  private mutating func readTexts(
    _ answer: Segment, format: FormattedText.Format
  ) -> Question.Content? {
    var answers: [Question.Answer] = []
    answers.reserveCapacity(pieceCount(of: answer, atTildes: false))
    var rest: Segment? = answer
    while var piece = takePiece(off: &rest, atTildes: false) {
      let credit = takeWeight(&piece) ?? 1
      let (text, comment) = splitAtHash(piece)
      answers.append(
        Question.Answer(
          formatted(text, or: format).raw, credit: credit, feedback: feedback(comment, or: format)))
    }
    return .short(answers, nil)
  }

  // MARK: - Pairs

  private mutating func readPairs(
    _ answer: Segment, format: FormattedText.Format
  ) -> Question.Content? {
    var pairs: [Question.Pair] = []
    pairs.reserveCapacity(pieceCount(of: answer, atTildes: false))
    var rest: Segment? = answer
    while let piece = takePiece(off: &rest, atTildes: false) {
      guard let arrow = piece.marks.first(where: { marks[$0].byte == GIFTSyntax.greater }) else {
        report(
          .error, "pair-without-arrow", at: piece.range.lowerBound,
          "a pair of a matching question needs -> between its sides")
        return nil
      }
      let offset = marks[arrow].offset
      pairs.append(
        Question.Pair(
          formatted(piece.range.lowerBound..<offset, or: format),
          string(offset + 2..<piece.range.upperBound)))
    }
    guard pairs.count >= 2 else {
      report(
        .error, "one-pair", at: answer.range.lowerBound,
        "-> makes this a matching question, which needs two pairs or more: add one, or write → "
          + "if it is a short answer")
      return nil
    }
    return .matching(pairs)
  }

  // MARK: - Weights

  /// Reads the weight at the start of a segment and takes it away.
  mutating func takeWeight(_ segment: inout Segment) -> Double? {
    guard let (percent, end) = text.weight(at: segment.range) else { return nil }
    let share = percent / 100
    let start = segment.range.lowerBound
    segment.range = text.trimmed(end..<segment.range.upperBound)
    if let credit = Credit.known(share) { return credit }
    report(
      .warning, "weight", at: start,
      "Moodle refuses this weight: the nearest that it takes is "
        + "%\(Credit.percent(nearestTo: share))%")
    return max(-1, min(1, share))
  }
}
