/// By which a question that the program wrote is known to be untouched.
struct GIFTBlockHash {
  /// What `made=` says; nil if the program did not write the question.
  private(set) var made: String?
  /// What it would say if the program had written it as it stands.
  let hash: String

  /// Takes a question with its comments.
  ///
  /// Indentation and the kind of line ends do not count: editors and version control change them.
  /// Nobody gains by two questions with one hash, so FNV-1a will do, folded to 32 bits.
  init(_ block: ArraySlice<UInt8>) {
    var hash = FNV1a()
    var rest = block
    while !rest.isEmpty {
      let whole = rest.prefix { !GIFTSyntax.isLineEnd($0) }
      rest = rest[whole.endIndex...].dropFirst()
      if whole.isEmpty { continue }
      let line = GIFTNotes.trimmed(whole)
      if line.starts(with: Self.note), let field = Self.field(in: line) {
        let end = line[field.upperBound...].firstIndex(of: GIFTSyntax.space) ?? line.endIndex
        made = String(decoding: line[field.upperBound..<end], as: UTF8.self)
        for byte in line[..<field.lowerBound] { hash.combine(byte) }
        for byte in line[end...] { hash.combine(byte) }
      } else {
        for byte in line { hash.combine(byte) }
      }
      hash.combine(GIFTSyntax.lineFeed)
    }
    self.hash = hash.digits(8)
  }

  private static let note = Array("// @viva ".utf8)
  private static let name = Array(" made=".utf8)

  private static func field(in line: ArraySlice<UInt8>) -> Range<Int>? {
    line.indices.first { line[$0] == GIFTSyntax.space && line[$0...].starts(with: name) }
      .map { $0..<$0 + name.count }
  }
}
