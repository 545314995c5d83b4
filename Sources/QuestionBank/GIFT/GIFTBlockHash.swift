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
    var rest = Array(block)[...]
    while !rest.isEmpty {
      let whole = rest.prefix { !GIFTSyntax.isLineEnd($0) }
      rest = rest[whole.endIndex...].dropFirst()
      if whole.isEmpty { continue }
      let line = GIFTNotes.trimmed(whole)
      if line.starts(with: "// @viva ".utf8), let field = Self.field(in: line) {
        let end = line[field.upperBound...].firstIndex(of: GIFTSyntax.space) ?? line.endIndex
        made = String(decoding: line[field.upperBound..<end], as: UTF8.self)
        lines += line[..<field.lowerBound]
        lines += line[end...]
      } else {
        lines += line
      }
      lines.append(GIFTSyntax.lineFeed)
    }
    hash = Digest.sha256(lines, digits: 8)
  }

  private static func field(in line: ArraySlice<UInt8>) -> Range<Int>? {
    let name = Array(" made=".utf8)
    return line.indices.first { line[$0] == GIFTSyntax.space && line[$0...].starts(with: name) }
      .map { $0..<$0 + name.count }
  }
}
