extension Question {
  /// The id of a question that was given none: the same as long as kind, stem and keys are.
  package static func derivedID(stem: FormattedText, content: Content) -> String {
    // Every question of a foreign file needs one, so that SHA-256 would be most of the reading.
    var hash = FNV1a()
    hash.combine(content.kind.rawValue)
    hash.combine(stem.raw)
    content.forEachKey {
      hash.combine($0)
    }
    return hash.digits(12, behind: "q-")
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
    let parts = [kind.rawValue, stem.raw] + orderedKeys + [""] + options.sorted()
    // NUL cannot be confused with anything inside a part that a person reads.
    return Digest.sha256(Array(parts.joined(separator: "\0").utf8), digits: 16)
  }
}
