import CDigest

/// SHA-256, by which an article, a question and a block of a bank are recognised again.
package enum Digest {
  /// The SHA-256 of some bytes as 64 lower-case hexadecimal digits.
  package static func sha256(_ bytes: [UInt8]) -> String {
    let digits = 64
    // The library ends its text with a NUL.
    return withUnsafeTemporaryAllocation(of: CChar.self, capacity: digits + 1) { buffer in
      bytes.withUnsafeBufferPointer { data in
        // The library never reads through the pointer of an empty array.
        _ = SHA256Data(data.baseAddress, data.count, buffer.baseAddress)
      }
      return String(decoding: buffer.prefix(digits).map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
  }

  /// The SHA-256 of a text in UTF-8 as 64 lower-case hexadecimal digits.
  package static func sha256(_ text: String) -> String {
    sha256(Array(text.utf8))
  }
}
