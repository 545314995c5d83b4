extension Question {
  /// The id of a question that was given none: the same as long as kind, stem and keys are.
  package static func derivedID(kind: Kind, stem: FormattedText, keys: [String]) -> String {
    "q-" + hash([kind.rawValue, stem.raw] + keys, digits: 12)
  }

  /// A short hash of what is asked: kind, stem, keys and options, in sixteen hexadecimal digits.
  ///
  /// It changes when the question becomes another one under the same id, and not when its
  /// feedback, its place or the order of its options does.
  package var contentHash: String {
    let options: [String] =
      switch content {
      case .choice(let options), .select(let options), .classify(let options):
        options.map(\.text.raw)
      case .matching, .sorting:
        rightSides
      default:
        []
      }
    let orderedKeys = kind == .ordering ? keys : keys.sorted()
    return Self.hash([kind.rawValue, stem.raw] + orderedKeys + [""] + options.sorted(), digits: 16)
  }

  private static func hash(_ parts: [String], digits: Int) -> String {
    // NUL cannot be confused with anything inside a part that a person reads.
    String(Digest.sha256(parts.joined(separator: "\0")).prefix(digits))
  }
}
