extension GIFTReader {
  /// Reads the answers of a numerical question; a segment that is none makes it unreadable.
  mutating func readNumbers(
    _ answer: Segment, format: FormattedText.Format
  ) -> Question.Content? {
    var exact = answer
    exact.range = trimmed(answer.range.dropFirst())
    exact.marks = answer.marks.dropFirst()
    var catchAll: Segment?
    if let tilde = exact.marks.first(where: { marks[$0].byte == GIFTSyntax.tilde }) {
      let offset = marks[tilde].offset
      catchAll = Segment(
        range: offset + 1..<exact.range.upperBound, marks: tilde + 1..<exact.marks.upperBound)
      exact.range = trimmed(exact.range.lowerBound..<offset)
      exact.marks = exact.marks.lowerBound..<tilde
    }

    var answers: [Question.NumericalAnswer] = []
    for segment in segments(of: exact, atTildes: false) {
      guard let answer = readNumber(segment, format: format) else { return nil }
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

/// Numbers that count as right, as GIFT writes them: `v`, `v:tolerance` or `lowest..highest`.
struct NumberRange {
  var bounds: ClosedRange<Double>
  /// The same with decimal digits only, such as `1500:100` for `1.5e3 : 1e2`.
  var plain: String

  init?(_ written: String) {
    let bytes = Array(written.utf8)
    let dots = bytes.indices.dropLast().first {
      $0 > 0 && bytes[$0] == UInt8(ascii: ".") && bytes[$0 + 1] == UInt8(ascii: ".")
    }
    if let dots {
      guard let low = PlainNumber(bytes[..<dots]), let high = PlainNumber(bytes[(dots + 2)...])
      else { return nil }
      bounds = min(low.value, high.value)...max(low.value, high.value)
      plain = "\(low.digits)..\(high.digits)"
    } else if let colon = bytes.firstIndex(of: GIFTSyntax.colon), colon > 0 {
      guard let middle = PlainNumber(bytes[..<colon]),
        let tolerance = PlainNumber(bytes[(colon + 1)...])
      else { return nil }
      let reach = abs(tolerance.value)
      guard (middle.value - reach).isFinite, (middle.value + reach).isFinite else { return nil }
      bounds = middle.value - reach...middle.value + reach
      plain = "\(middle.digits):\(tolerance.digits)"
    } else {
      guard let number = PlainNumber(bytes[...]) else { return nil }
      bounds = number.value...number.value
      plain = number.digits
    }
  }
}

/// A decimal number such as `-1.5e3`.
private struct PlainNumber {
  var value: Double
  /// The number without exponent and with a digit before its point, such as `-1500`.
  var digits: String

  init?(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes
    while let first = rest.first, GIFTSyntax.isTrimmed(first) { rest.removeFirst() }
    while let last = rest.last, GIFTSyntax.isTrimmed(last) { rest.removeLast() }
    let number = String(decoding: rest, as: UTF8.self)

    var sign = ""
    if let first = rest.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
      sign = first == UInt8(ascii: "-") ? "-" : ""
      rest.removeFirst()
    }
    let whole = Self.takeDigits(&rest)
    var fraction: [UInt8] = []
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      fraction = Self.takeDigits(&rest)
    }
    guard !whole.isEmpty || !fraction.isEmpty else { return nil }
    var exponent = 0
    if let first = rest.first, first | 0x20 == UInt8(ascii: "e") {
      guard let power = Int(String(decoding: rest.dropFirst(), as: UTF8.self)) else { return nil }
      exponent = power
      rest = []
    }
    // `Double` knows more spellings, such as hexadecimal ones, that mean nothing here.
    guard rest.isEmpty, let value = Double(number), value.isFinite, abs(exponent) <= 400 else {
      return nil
    }
    self.value = value
    digits = sign + Self.shifted(whole: whole, fraction: fraction, by: exponent)
  }

  private static func takeDigits(_ rest: inout ArraySlice<UInt8>) -> [UInt8] {
    let digits = rest.prefix(while: GIFTSyntax.isDigit)
    rest = rest.dropFirst(digits.count)
    return Array(digits)
  }

  /// The digits with the point moved to the right, or to the left if `places` is negative.
  private static func shifted(whole: [UInt8], fraction: [UInt8], by places: Int) -> String {
    let zero = UInt8(ascii: "0")
    var digits = whole + fraction
    var point = whole.count + places
    if point < 1 {
      digits = Array(repeating: zero, count: 1 - point) + digits
      point = 1
    }
    if point > digits.count {
      digits += Array(repeating: zero, count: point - digits.count)
    }
    let head = String(decoding: digits[..<point], as: UTF8.self)
    let tail = String(decoding: digits[point...], as: UTF8.self)
    return tail.isEmpty ? head : "\(head).\(tail)"
  }
}
