/// The path of a `$CATEGORY` line.
enum GIFTCategory {
  /// The parts of a path without the context and the `top` that Moodle puts before them.
  ///
  /// A single `/` separates, `//` is a slash; only backslashes are escaped in a path.
  static func parts(_ path: ArraySlice<UInt8>) -> [String] {
    var parts: [String] = []
    var part: [UInt8] = []
    func endPart() {
      let text = GIFTNotes.trimmed(part[...])
      if !text.isEmpty { parts.append(String(decoding: text, as: UTF8.self)) }
      part.removeAll()
    }
    var rest = path
    while let byte = rest.popFirst() {
      let next = rest.first
      if byte == GIFTSyntax.backslash, let next, GIFTSyntax.escaped(next) == next {
        part.append(next)
        rest.removeFirst()
      } else if byte == GIFTSyntax.slash, next == GIFTSyntax.slash {
        part.append(byte)
        rest.removeFirst()
      } else if byte == GIFTSyntax.slash {
        endPart()
      } else {
        part.append(byte)
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
      let name = part.replacing("\\", with: "\\\\").replacing("/", with: "//")
        .replacing(#/\s*[\r\n]+\s*/#, with: " ")
      // A slash at the end of a part would run into the separator.
      return (name.hasPrefix("/") ? " " : "") + name + (name.hasSuffix("/") ? " " : "")
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
