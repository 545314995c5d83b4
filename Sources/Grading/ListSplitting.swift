/// Cuts what was typed for a list into the smallest pieces that may be entries.
///
/// New lines, bars and semicolons part entries for certain, and so do numbers such as "2." or "2)".
/// Commas do as a rule. "and" and slashes may stand inside an entry, and so may spaces.
struct ListSplitting {
  enum Joint: Comparable {
    /// May be inside an entry: "and", a slash, a space.
    case soft
    case comma
    case hard
  }

  struct Piece {
    var range: Range<String.Index>
    /// What parts it from the piece before.
    var joint: Joint
  }

  private let text: String
  private let spacesPart: Bool
  private var pieces: [Piece] = []
  private var open: Range<String.Index>?
  private var joint = Joint.hard

  /// The pieces in the order of the text; with `spacesPart` every word is one.
  static func pieces(of text: String, spacesPart: Bool) -> [Piece] {
    var splitting = ListSplitting(text: text, spacesPart: spacesPart)
    splitting.split()
    return splitting.pieces
  }

  private init(text: String, spacesPart: Bool) {
    self.text = text
    self.spacesPart = spacesPart
  }

  private mutating func split() {
    let scalars = text.unicodeScalars
    var start = scalars.startIndex
    var index = start
    while index < scalars.endIndex {
      let next = scalars.index(after: index)
      if let boundary = boundary(scalars[index], next) {
        take(start..<index)
        if let joint = boundary { part(joint) }
        start = next
      }
      index = next
    }
    take(start..<index)
    part(.hard)
  }

  /// What a character parts: nil inside a word, otherwise the joint, or nil for a mere space.
  private func boundary(_ scalar: Unicode.Scalar, _ next: String.Index) -> Joint?? {
    switch scalar {
    case "\n", "\r", "|", ";", "\u{61B}", "\u{FF1B}", "\u{2028}", "\u{2029}": .hard
    case ",", "\u{60C}", "\u{FF0C}", "\u{3001}": isThousands(from: next) ? nil : .comma
    case "/": .soft
    case " ", "\t": .some(nil)
    default: !scalar.isASCII && scalar.properties.isWhitespace ? .some(nil) : nil
    }
  }

  /// Whether exactly three digits follow.
  private func isThousands(from index: String.Index) -> Bool {
    text.unicodeScalars[index...].prefix(4).prefix { "0"..."9" ~= $0 }.count == 3
  }

  private mutating func take(_ word: Range<String.Index>) {
    guard !word.isEmpty else { return }
    switch text[word] {
    case "and", "And", "AND", "&", "+", "und", "et":
      part(.soft)
    case "-", "*", "•", "–", "—":
      break
    case let word where Self.isEntryNumber(word):
      part(.hard)
    default:
      if spacesPart { part(.soft) }
      open = (open?.lowerBound ?? word.lowerBound)..<word.upperBound
    }
  }

  private mutating func part(_ joint: Joint) {
    if let piece = open {
      pieces.append(Piece(range: piece, joint: self.joint))
      open = nil
      self.joint = joint
    } else {
      self.joint = max(self.joint, joint)
    }
  }

  /// "1." or "2)".
  private static func isEntryNumber(_ word: Substring) -> Bool {
    guard let last = word.last, ".)".contains(last), word.utf8.count <= 3 else { return false }
    return word.count > 1 && word.dropLast().allSatisfy { "0"..."9" ~= $0 }
  }
}
