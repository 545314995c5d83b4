import QuestionBank

extension String {
  /// The text as a part of a file name: safe on every system, and another for another text.
  ///
  /// All but letters, digits and `-_ ` of any script is written as `%` and its bytes in
  /// hexadecimal digits, as in a URL; of a long text there is the beginning, `~` and a hash.
  package var safeFileName: String {
    var safe = ""
    for scalar in unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal
        || "-_ ".unicodeScalars.contains(scalar)
      {
        safe.unicodeScalars.append(scalar)
      } else {
        for byte in String(scalar).utf8 {
          safe += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }
      }
    }
    // With an ending it stays below the usual limit of 255 bytes.
    let longest = 160
    guard safe.utf8.count > longest else { return safe }
    var start = safe.unicodeScalars.prefix(longest / 4)
    // A code cut in two would be another one.
    if let cut = start.suffix(2).lastIndex(of: "%") { start = start[..<cut] }
    return String(start) + "~" + Digest.sha256(Array(utf8), digits: 16)
  }
}
