/// The hash of Fowler, Noll and Vo in 64 bits, variant 1a: fast, and the same on every run.
struct FNV1a {
  private(set) var state: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func combine(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  /// Adds a text, and a NUL as its end.
  mutating func combine(_ text: String) {
    for byte in text.utf8 { combine(byte) }
    combine(0)
  }

  /// The hash folded to 48 bits, as its authors advise, in twelve hexadecimal digits.
  var digits: String {
    let digits = String((state >> 48) ^ (state & 0xFFFF_FFFF_FFFF), radix: 16)
    return String(repeating: "0", count: 12 - digits.count) + digits
  }
}
