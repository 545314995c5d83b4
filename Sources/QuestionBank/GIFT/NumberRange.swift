/// Numbers that count as right, as GIFT writes them: `v`, `v:tolerance` or `lowest..highest`.
struct NumberRange {
  let bounds: ClosedRange<Double>
  private let first: DecimalNumber
  private let second: (separator: String, number: DecimalNumber)?

  /// Reads what was written; nil if it is no number.
  init?(_ written: String) {
    let bytes = Array(written.utf8)
    let point = UInt8(ascii: ".")
    let dots = bytes.indices.dropLast().first { bytes[$0] == point && bytes[$0 + 1] == point }
    if let dots, dots > 0 {
      guard let low = DecimalNumber(bytes[..<dots]), let high = DecimalNumber(bytes[(dots + 2)...])
      else { return nil }
      bounds = min(low.value, high.value)...max(low.value, high.value)
      first = low
      second = ("..", high)
    } else if let colon = bytes.firstIndex(of: GIFTSyntax.colon), colon > 0 {
      guard let middle = DecimalNumber(bytes[..<colon]),
        let tolerance = DecimalNumber(bytes[(colon + 1)...])
      else { return nil }
      let reach = abs(tolerance.value)
      guard (middle.value - reach).isFinite, (middle.value + reach).isFinite else { return nil }
      bounds = middle.value - reach...middle.value + reach
      first = middle
      second = (":", tolerance)
    } else {
      guard let number = DecimalNumber(bytes[...]) else { return nil }
      bounds = number.value...number.value
      first = number
      second = nil
    }
  }

  /// The same in decimal digits alone, such as `1500:100` for `1.5e3 : 1e2`.
  var plain: String {
    first.plain + (second.map { $0.separator + $0.number.plain } ?? "")
  }
}

/// A decimal number such as `-1.5e3`.
private struct DecimalNumber {
  private(set) var value = 0.0
  private var isNegative = false
  private var whole: ArraySlice<UInt8> = []
  private var fraction: ArraySlice<UInt8> = []
  private var exponent = 0

  init?(_ bytes: ArraySlice<UInt8>) {
    let number = GIFTNotes.trimmed(bytes)
    var rest = number
    if let first = rest.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
      isNegative = first == UInt8(ascii: "-")
      rest.removeFirst()
    }
    whole = rest.prefix(while: GIFTSyntax.isDigit)
    rest = rest[whole.endIndex...]
    if rest.first == UInt8(ascii: ".") {
      fraction = rest.dropFirst().prefix(while: GIFTSyntax.isDigit)
      rest = rest[fraction.endIndex...]
    }
    guard !whole.isEmpty || !fraction.isEmpty else { return nil }
    if let first = rest.first {
      guard first | 0x20 == UInt8(ascii: "e"),
        let power = Int(String(decoding: rest.dropFirst(), as: UTF8.self)), abs(power) <= 400
      else { return nil }
      exponent = power
    }
    guard let value = Double(String(decoding: number, as: UTF8.self)), value.isFinite else {
      return nil
    }
    self.value = value
  }

  /// The number without exponent and with a digit before its point, such as `-1500`.
  var plain: String {
    let zero = UInt8(ascii: "0")
    var digits = Array(whole + fraction)
    var point = whole.count + exponent
    if point < 1 {
      digits = Array(repeating: zero, count: 1 - point) + digits
      point = 1
    }
    if point > digits.count {
      digits += Array(repeating: zero, count: point - digits.count)
    }
    let head = String(decoding: digits[..<point], as: UTF8.self)
    let tail = String(decoding: digits[point...], as: UTF8.self)
    return (isNegative ? "-" : "") + (tail.isEmpty ? head : "\(head).\(tail)")
  }
}
