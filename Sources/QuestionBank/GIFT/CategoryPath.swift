/// The path of a category, as Moodle writes it.
///
/// A single `/` separates, `//` is a slash.
enum CategoryPath {
  /// The parts of a path without the context and the `top` that Moodle puts before them.
  static func parts(_ path: some Collection<UInt8>) -> [String] {
    var parts: [String] = []
    var part: [UInt8] = []
    func endPart() {
      let text = GIFTNotes.trimmed(part[...])
      if !text.isEmpty { parts.append(String(decoding: text, as: UTF8.self)) }
      part.removeAll()
    }
    var rest = Array(path)[...]
    while let byte = rest.popFirst() {
      if byte != GIFTSyntax.slash {
        part.append(byte)
      } else if rest.first == GIFTSyntax.slash {
        part.append(byte)
        rest.removeFirst()
      } else {
        endPart()
      }
    }
    endPart()
    if let first = parts.first, isContext(first) { parts.removeFirst() }
    if parts.first == "top" { parts.removeFirst() }
    return parts
  }

  /// A path as it is written, such as `Animals/Cats and dogs`.
  static func path(_ parts: [String]) -> String {
    parts.map { part in
      // Most parts have nothing to be changed.
      let isPlain = !part.utf8.contains { $0 == UInt8(ascii: "/") || GIFTSyntax.isLineEnd($0) }
      let name =
        isPlain
        ? part : part.replacing(#/\s*[\r\n]+\s*/#, with: " ").replacingScalars("/", with: "//")
      // A slash at the end of a part would run into the separator.
      return (name.startsWithScalars("/") ? " " : "") + name
        + (name.endsWithScalars("/") ? " " : "")
    }.joined(separator: "/")
  }

  /// Whether a part would be dropped when read at the beginning of a path.
  static func isDropped(_ part: String) -> Bool {
    part == "top" || isContext(part)
  }

  /// Whether a part names a place in Moodle, such as `$course$`.
  private static func isContext(_ part: String) -> Bool {
    part.count > 2 && part.hasPrefix("$") && part.hasSuffix("$")
      && part.dropFirst().dropLast().utf8.allSatisfy {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
      }
  }
}

/// Tells title and topics from the categories of a file.
struct CategoryReader {
  /// The title if the file says it elsewhere.
  var title: String?
  /// Whether the first part of every category is the title: so it is in what viva writes.
  var beginsWithTitle = false
  private var firstParts: [String] = []

  /// The topic of the questions that follow a category.
  mutating func topic(of parts: [String]) -> String? {
    if let first = parts.first { firstParts.append(first) }
    let title = beginsWithTitle ? self.title ?? firstParts.first : nil
    return parts.count == 1 && parts[0] == title ? nil : parts.last
  }

  /// The title of the bank, once all its categories are read; nil if nothing tells it.
  var foundTitle: String? {
    // In a foreign file different first parts are topics rather than titles.
    title ?? (beginsWithTitle || Set(firstParts).count == 1 ? firstParts.first : nil)
  }
}
