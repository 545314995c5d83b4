import Foundation
import QuestionBank

/// A learner's name in the one form by which papers are shuffled and results are told apart.
package struct LearnerName: Hashable, Sendable, CustomStringConvertible {
  /// Composed (NFC), without white space around it and with single spaces inside.
  package let text: String

  /// Nil where the name is nothing but white space.
  package init?(_ name: String) {
    let words = name.precomposedStringWithCanonicalMapping.split(whereSeparator: \.isWhitespace)
    guard !words.isEmpty else { return nil }
    text = words.joined(separator: " ")
  }

  package var description: String { text }

  /// The name as a part of a file name: safe on every system, and another for another name.
  ///
  /// All but letters, digits and `-_ ` of any script is written as `%` and its bytes in
  /// hexadecimal digits, as in a URL; of a long name there is the beginning, `~` and a hash.
  package var fileName: String {
    var safe = ""
    for scalar in text.unicodeScalars {
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
    guard safe.utf8.count > Self.longest else { return safe }
    var start = safe.unicodeScalars.prefix(Self.longest / 4)
    // A code cut in two would be another one.
    if let cut = start.suffix(2).lastIndex(of: "%") { start = start[..<cut] }
    return String(start) + "~" + Digest.sha256(Array(text.utf8), digits: 16)
  }

  /// How many bytes a file name takes up at most; with the ending it stays below the usual 255.
  private static let longest = 160
}
