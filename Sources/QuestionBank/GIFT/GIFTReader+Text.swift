/// What is found out by looking at bytes, for which the reader would be copied again and again.
extension UnsafeBufferPointer<UInt8> {
  /// A range without the white space at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, GIFTSyntax.isTrimmed(self[start]) { start += 1 }
    while start < end, GIFTSyntax.isTrimmed(self[end - 1]) { end -= 1 }
    return start..<end
  }

  func starts(with prefix: StaticString, at offset: Int) -> Bool {
    prefix.withUTF8Buffer { prefix in
      self[offset...].starts(with: prefix)
    }
  }

  /// The notation named in brackets at the very start of a range, and what follows it.
  func marker(at range: Range<Int>) -> (FormattedText.Format?, Range<Int>) {
    guard !range.isEmpty, self[range.lowerBound] == GIFTSyntax.bracket else {
      return (nil, range)
    }
    let slice = self[range]
    for marker in GIFTSyntax.markers where slice.starts(with: marker.bytes) {
      return (marker.format, range.dropFirst(marker.bytes.count))
    }
    return (nil, range)
  }

  /// The weight between `%` at the start of a range, in per cent, and where it ends.
  func weight(at range: Range<Int>) -> (percent: Double, end: Int)? {
    var offset = range.lowerBound
    func take(_ byte: UInt8) -> Bool {
      guard offset < range.upperBound, self[offset] == byte else { return false }
      offset += 1
      return true
    }
    func takeDigits() -> Int {
      let start = offset
      while offset < range.upperBound, GIFTSyntax.isDigit(self[offset]) { offset += 1 }
      return offset - start
    }
    guard take(GIFTSyntax.percent) else { return nil }
    let start = offset
    _ = take(UInt8(ascii: "-"))
    guard takeDigits() > 0 else { return nil }
    if take(UInt8(ascii: ".")) { _ = takeDigits() }
    let number = String(decoding: self[start..<offset], as: UTF8.self)
    guard take(GIFTSyntax.percent), let percent = Double(number) else { return nil }
    return (percent, offset)
  }
}

extension GIFTReader {
  /// A text with its notation, which is that of the stem if it names none.
  mutating func formatted(
    _ range: Range<Int>, or fallback: FormattedText.Format
  ) -> FormattedText {
    let (format, rest) = text.marker(at: range)
    return FormattedText(string(rest), format: format ?? fallback)
  }

  /// A feedback: like a text, and nil if there is none or it is empty.
  mutating func feedback(
    _ range: Range<Int>?, or fallback: FormattedText.Format
  ) -> FormattedText? {
    guard let range else { return nil }
    let feedback = formatted(text.trimmed(range), or: fallback)
    return feedback.raw.isEmpty ? nil : feedback
  }

  /// The text of a range: trimmed, its lines trimmed, its escapes resolved.
  mutating func string(_ range: Range<Int>) -> String {
    let range = text.trimmed(range)
    let bytes = UnsafeBufferPointer(rebasing: text[range])
    if GIFTSyntax.isVerbatim(bytes) { return String(decoding: bytes, as: UTF8.self) }
    scratch.removeAll(keepingCapacity: true)
    appendResolved(range)
    return scratchString()
  }

  /// The text of a stem that goes on after its answer, with a gap in the answer's place.
  mutating func string(_ head: Range<Int>, gap: String, _ tail: Range<Int>) -> String {
    scratch.removeAll(keepingCapacity: true)
    appendResolved(head)
    scratch.append(contentsOf: gap.utf8)
    appendResolved(tail)
    return scratchString()
  }

  /// What was put together, trimmed once more: an escaped new line at the ends goes as well.
  private func scratchString() -> String {
    var (start, end) = (0, scratch.count)
    while start < end, GIFTSyntax.isTrimmed(scratch[start]) { start += 1 }
    while start < end, GIFTSyntax.isTrimmed(scratch[end - 1]) { end -= 1 }
    return String(decoding: scratch[start..<end], as: UTF8.self)
  }

  private mutating func appendResolved(_ range: Range<Int>) {
    let end = range.upperBound
    var offset = range.lowerBound
    while offset < end {
      let byte = text[offset]
      offset += 1
      if byte == GIFTSyntax.backslash, offset < end, let plain = GIFTSyntax.escaped(text[offset]) {
        scratch.append(plain)
        offset += 1
      } else if GIFTSyntax.isLineEnd(byte) {
        while let last = scratch.last, GIFTSyntax.isBlank(last) { scratch.removeLast() }
        scratch.append(GIFTSyntax.lineFeed)
        let lineStart = offset
        while offset < end, GIFTSyntax.isTrimmed(text[offset]) { offset += 1 }
        appendBlankLines(lineStart - 1..<offset)
      } else {
        // All up to the next escape or line end is taken as it is.
        let start = offset - 1
        while offset < end, text[offset] != GIFTSyntax.backslash,
          !GIFTSyntax.isLineEnd(text[offset])
        {
          offset += 1
        }
        scratch.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<offset]))
      }
    }
  }

  /// Appends what is left of the comments in a run of white space.
  ///
  /// Moodle keeps a space on the line of each: only comments leave blank lines inside a block.
  private mutating func appendBlankLines(_ run: Range<Int>) {
    for _ in 1..<GIFTSyntax.lineEnds(in: text[run]) {
      scratch.append(GIFTSyntax.space)
      scratch.append(GIFTSyntax.lineFeed)
    }
  }
}
