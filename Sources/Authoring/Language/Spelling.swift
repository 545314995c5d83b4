/// A word in lower case as bytes, which can be cut down to its singular and its root.
struct Spelling {
  var bytes: [UInt8] = []

  init() {}

  /// Takes a word that is in lower case.
  init(_ bytes: some Sequence<UInt8>) {
    self.bytes = Array(bytes)
  }

  /// The word as a string.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// What stands for the word where only equality counts (FNV-1a of 64 bits).
  var hash: UInt64 {
    bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
  }

  /// Whether the word carries no content of its own.
  var isFunctionWord: Bool { functionWordHashes.contains(hash) }

  /// Makes the singular of a noun, as far as spelling tells; also takes the possessive off.
  mutating func makeSingular() {
    guard bytes.last == UInt8(ascii: "s") || bytes.last == UInt8(ascii: "'") else { return }
    if hasEnding("'s") { bytes.removeLast(2) } else if hasEnding("'") { bytes.removeLast() }
    guard bytes.count > 3, hasEnding("s") else { return }
    if hasEnding("ies"), bytes.count > 4 {
      bytes.removeLast(3)
      bytes.append(UInt8(ascii: "y"))
    } else if pluralsInEs.contains(where: hasEnding) {
      bytes.removeLast(2)
    } else if !singularsInS.contains(where: hasEnding) {
      bytes.removeLast()
    }
  }

  /// Makes what the word shares with its relatives: "collective" and "collectivism" have one root.
  ///
  /// It takes off more than a linguist would. It decides only whether a question gives its answer
  /// away, and there it is better to see a relative too many than one too few.
  mutating func makeRoot() {
    makeSingular()
    while bytes.count > 4 {
      let tail = tail
      let longest = bytes.count - 4
      guard
        let ending = derivationalEndings.first(where: {
          $0.count <= longest && $0.matches(tail)
        })
      else { return }
      bytes.removeLast(ending.count)
    }
  }

  /// Hands out the roots of the word, or of its parts between hyphens, if they have four letters and
  /// say something; the word is used up.
  mutating func forEachRoot(_ body: (UInt64) -> Void) {
    guard !isFunctionWord else { return }
    let hyphen = UInt8(ascii: "-")
    if bytes.contains(hyphen) {
      for part in bytes.split(separator: hyphen) where part.count >= 4 {
        var part = Spelling(part)
        part.makeRoot()
        body(part.hash)
      }
    } else if bytes.count >= 4 {
      makeRoot()
      body(hash)
    }
  }

  private func hasEnding(_ ending: Ending) -> Bool {
    ending.count <= bytes.count && ending.matches(tail)
  }

  /// The last eight bytes as a number.
  private var tail: UInt64 {
    bytes.suffix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }
}

/// Up to eight letters at the end of a word, which are compared as one number.
private struct Ending: ExpressibleByStringLiteral {
  var count: Int
  private var letters: UInt64
  private var mask: UInt64

  init(stringLiteral text: StaticString) {
    count = text.utf8CodeUnitCount
    letters = text.withUTF8Buffer { $0.reduce(0) { $0 << 8 | UInt64($1) } }
    mask = UInt64.max >> UInt64(64 - 8 * count)
  }

  func matches(_ tail: UInt64) -> Bool { tail & mask == letters }
}

private let pluralsInEs: [Ending] = [
  "sses", "shes", "ches", "xes", "zes", "noes", "toes", "roes",
]
private let singularsInS: [Ending] = ["ss", "us", "is"]

/// Endings that make one word from another, the longer of two before the shorter.
private let derivationalEndings: [Ending] = [
  "istic", "ization", "isation", "ational", "ation", "ality", "ivity", "ively", "ness", "ment",
  "ance", "ence", "able", "ible", "ized", "ised", "izes", "ises", "ize", "ise", "ally", "ious",
  "ical", "ism", "ist", "ity", "ive", "ion", "ing", "ant", "ent", "ous", "ial", "al", "ly", "iv",
  "ed", "er", "or", "ic", "es", "e", "y",
]

private let functionWordHashes = hashes(of: functionWords)
