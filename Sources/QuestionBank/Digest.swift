import CDigest

/// SHA-256, by which an article, a question and a block of a bank are recognised again.
package enum Digest {
  /// The SHA-256 of some bytes, or its beginning, in lower-case hexadecimal digits.
  ///
  /// - Parameters:
  ///   - bytes: What is hashed.
  ///   - digits: How many digits, up to all 64.
  /// - Returns: The digits.
  package static func sha256(_ bytes: [UInt8], digits: Int = 64) -> String {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 32) { digest in
      var context = SHA2_CTX()
      SHA256Init(&context)
      SHA256Update(&context, bytes, bytes.count)
      SHA256Final(digest.baseAddress, &context)
      return String(unsafeUninitializedCapacity: digits) { buffer in
        for index in 0..<digits {
          let byte = digest[index / 2]
          let digit = index.isMultiple(of: 2) ? byte >> 4 : byte & 0xF
          buffer[index] = (digit < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10) + digit
        }
        return digits
      }
    }
  }

  /// The SHA-256 of a text in UTF-8 as 64 lower-case hexadecimal digits.
  package static func sha256(_ text: String) -> String {
    sha256(Array(text.utf8))
  }
}
