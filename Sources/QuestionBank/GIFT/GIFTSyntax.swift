/// The bytes that mean something in GIFT.
enum GIFTSyntax {
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let backslash = UInt8(ascii: "\\")
  static let slash = UInt8(ascii: "/")
  static let space = UInt8(ascii: " ")
  static let percent = UInt8(ascii: "%")
  static let bracket = UInt8(ascii: "[")
  static let closingBracket = UInt8(ascii: "]")
  static let colon = UInt8(ascii: ":")
  static let hash = UInt8(ascii: "#")
  static let equals = UInt8(ascii: "=")
  static let tilde = UInt8(ascii: "~")
  static let open = UInt8(ascii: "{")
  static let close = UInt8(ascii: "}")
  static let hyphen = UInt8(ascii: "-")
  static let greater = UInt8(ascii: ">")
  static let less = UInt8(ascii: "<")
  static let exclamationMark = UInt8(ascii: "!")

  /// For each byte whether it ends a line, escapes, has a meaning, `\\ : # = ~ { } -`, or begins
  /// images in HTML and Markdown, `< !`.
  static let specials: [Bool] = {
    let special = [
      lineFeed, carriageReturn, backslash, colon, hash, equals, tilde, open, close, hyphen, less,
      exclamationMark,
    ]
    return (0...UInt8.max).map { special.contains($0) }
  }()

  /// Whether a text means what it is: it has no backslash and is one line; eight bytes are looked at in
  /// one go.
  static func isVerbatim(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let raw = UnsafeRawBufferPointer(bytes)
    var offset = 0
    while offset + 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      if has(backslash, in: word) || has(lineFeed, in: word) || has(carriageReturn, in: word) {
        return false
      }
      offset += 8
    }
    while offset < raw.count {
      if raw[offset] == backslash || isLineEnd(raw[offset]) { return false }
      offset += 1
    }
    return true
  }

  /// Whether one of eight bytes is a certain one.
  ///
  /// Source: Warren, Hacker's Delight, 6-1, find first 0-byte.
  private static func has(_ byte: UInt8, in word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let difference = word ^ (ones &* UInt64(byte))
    return (difference &- ones) & ~difference & (ones &* 0x80) != 0
  }

  static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  static func isLineEnd(_ byte: UInt8) -> Bool {
    byte == lineFeed || byte == carriageReturn
  }

  /// What is trimmed within a line: the white space of PHP's `trim`, which Moodle uses.
  static func isBlank(_ byte: UInt8) -> Bool {
    byte == space || byte == UInt8(ascii: "\t") || byte == 0 || byte == 0x0B
  }

  /// How many lines end in some bytes; a carriage return with a line feed is one end.
  static func lineEnds(in bytes: some Sequence<UInt8>) -> Int {
    var count = 0
    var previous = UInt8(0)
    for byte in bytes {
      if byte == carriageReturn || (byte == lineFeed && previous != carriageReturn) { count += 1 }
      previous = byte
    }
    return count
  }

  static func isTrimmed(_ byte: UInt8) -> Bool {
    isBlank(byte) || isLineEnd(byte)
  }

  /// The byte that a backslash before this one stands for; nil if the backslash is just that.
  static func escaped(_ byte: UInt8) -> UInt8? {
    switch byte {
    case backslash, colon, hash, equals, tilde, open, close: byte
    case UInt8(ascii: "n"): lineFeed
    default: nil
    }
  }

  /// Whether a byte of a text cannot stand in a bank as it is.
  static func needsEscape(_ byte: UInt8) -> Bool {
    escaped(byte) == byte || isLineEnd(byte)
  }

  /// A line without the backslashes that take a meaning away; `\n` stays as it is.
  static func resolved(_ line: some Collection<UInt8>) -> [UInt8] {
    var resolved: [UInt8] = []
    var rest = Array(line)[...]
    while let byte = rest.popFirst() {
      let next = rest.first
      if byte == backslash, let next, escaped(next) == next {
        resolved.append(next)
        rest.removeFirst()
      } else {
        resolved.append(byte)
      }
    }
    return resolved
  }

  /// The notations as they stand in brackets.
  static let markers = FormattedText.Format.allCases.map {
    (format: $0, bytes: Array("[\($0.rawValue)]".utf8))
  }

  /// What separates the right side of a pair from the left.
  static let arrow = "->"

  /// How a gap is shown.
  static let gap = "_____"
}
