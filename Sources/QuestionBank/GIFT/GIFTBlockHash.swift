/// By which a question that the program wrote is known to be untouched.
struct GIFTBlockHash {
  /// What `made=` says; nil if the program did not write the question.
  private(set) var made: String?
  /// What it would say if the program had written it as it stands.
  let hash: String

  /// Takes a question with its comments.
  ///
  /// Indentation and the kind of line ends do not count: editors and version control change them.
  init(_ block: some Collection<UInt8>) {
    var lines: [UInt8] = []
    for line in block.split(whereSeparator: GIFTSyntax.isLineEnd) {
      var line = Array(GIFTNotes.trimmed(ArraySlice(line)))
      if line.starts(with: "// @viva ".utf8), let field = line.firstRange(of: Self.field) {
        let end = line[field.upperBound...].firstIndex(of: GIFTSyntax.space) ?? line.endIndex
        made = String(decoding: line[field.upperBound..<end], as: UTF8.self)
        line.removeSubrange(field.lowerBound..<end)
      }
      lines += line + [GIFTSyntax.lineFeed]
    }
    hash = Digest.sha256(lines, digits: 8)
  }

  private static let field = Array(" made=".utf8)
}
