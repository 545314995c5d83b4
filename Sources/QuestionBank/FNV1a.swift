/// The hash of Fowler, Noll and Vo in 64 bits, variant 1a: fast, and the same on every run.
struct FNV1a {
  private(set) var state: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func combine(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  /// Adds a text, and a NUL as its end.
  mutating func combine(_ text: String) {
    var text = text
    text.withUTF8 { for byte in $0 { combine(byte) } }
    combine(0)
  }

  /// The hash folded, as its authors advise, to as many hexadecimal digits as are wanted, of eight to
  /// fifteen, behind a prefix.
  func digits(_ count: Int, behind prefix: StaticString = "") -> String {
    let bits = UInt64(4 * count)
    let folded = (state >> bits) ^ (state & (1 << bits - 1))
    let start = prefix.utf8CodeUnitCount
    return String(unsafeUninitializedCapacity: start + count) { text in
      prefix.withUTF8Buffer { for index in 0..<start { text[index] = $0[index] } }
      for index in 0..<count {
        let digit = UInt8(truncatingIfNeeded: folded >> (bits - 4 - UInt64(4 * index))) & 0xF
        text[start + index] = (digit < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10) + digit
      }
      return start + count
    }
  }
}
