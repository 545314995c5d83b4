import Foundation

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
}
