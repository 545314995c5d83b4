/// What the comments of a question say: Moodle's `[id:…]` and `[tag:…]`, and the lines of viva.
///
/// viva's lines begin with `@`: `@viva`, `@source`, `@hint`, `@concept`, `@contrast`, `@need`.
struct GIFTNotes {
  /// A part of a file that is being read.
  typealias Line = Slice<UnsafeBufferPointer<UInt8>>

  private(set) var id: String?
  private(set) var tags: [String] = []
  private(set) var kind: Question.Kind?
  private(set) var fact: String?
  private(set) var rule: String?
  private(set) var source: Question.Source?
  private(set) var hint: String?
  private var concepts: [[String]] = []
  private var contrasts: [[String]] = []
  private var needed: Int?

  /// Reads comments, each from its slashes to the end of the line.
  init(_ comments: [Range<Int>], of bytes: UnsafeBufferPointer<UInt8>) {
    for comment in comments {
      let text = Self.trimmed(bytes[comment].dropFirst(2))
      if text.first == UInt8(ascii: "@") {
        readLine(text)
      } else {
        readTokens(text)
      }
    }
  }

  /// The rubric; nil if no line belongs to one.
  var rubric: Question.Rubric? {
    guard needed != nil || !concepts.isEmpty || !contrasts.isEmpty else { return nil }
    return Question.Rubric(
      concepts: concepts, contrasts: contrasts, needed: needed ?? concepts.count)
  }

  private mutating func readLine(_ line: Line) {
    let word = line.prefix { !GIFTSyntax.isBlank($0) }
    let rest = Self.trimmed(line.dropFirst(word.count))
    switch String(decoding: word, as: UTF8.self) {
    case "@viva": readFields(rest)
    case "@source": readSource(rest)
    case "@hint": hint = rest.isEmpty ? nil : Self.unescaped(rest)
    case "@concept": concepts.append(Self.aliases(rest))
    case "@contrast": contrasts.append(Self.aliases(rest))
    case "@need": needed = Int(String(decoding: rest, as: UTF8.self))
    default: break
    }
  }

  private mutating func readFields(_ line: Line) {
    for field in line.split(separator: GIFTSyntax.space) {
      guard let equals = field.firstIndex(of: GIFTSyntax.equals) else { continue }
      let value = Self.unescaped(field[(equals + 1)...])
      switch String(decoding: field[..<equals], as: UTF8.self) {
      case "kind": kind = Question.Kind(rawValue: value)
      case "fact": fact = value
      case "rule": rule = value
      default: break
      }
    }
  }

  private mutating func readSource(_ line: Line) {
    let number = line.prefix { !GIFTSyntax.isBlank($0) }
    guard let lineNumber = Int(String(decoding: number, as: UTF8.self)) else { return }
    let text = Self.trimmed(line.dropFirst(number.count))
    source = Question.Source(line: lineNumber, text: Self.unescaped(text))
  }

  private static func aliases(_ line: Line) -> [String] {
    split(line, at: "|").map { unescaped(trimmed($0)) }
  }

  // MARK: - Moodle's tokens

  /// Reads the first `[id:…]` of all comments and every `[tag:…]`.
  private mutating func readTokens(_ comment: Line) {
    var rest = comment
    while let open = rest.firstIndex(of: GIFTSyntax.bracket) {
      rest = rest[open...]
      if id == nil, rest.starts(with: "[id:".utf8) {
        id = Self.takeToken(&rest, after: 4)
      } else if rest.starts(with: "[tag:".utf8), let tag = Self.takeToken(&rest, after: 5) {
        tags.append(tag)
      } else {
        rest = rest.dropFirst()
      }
    }
  }

  /// The text up to the closing bracket, in which `\]` is a bracket; nil if it is empty or open.
  private static func takeToken(_ rest: inout Line, after prefix: Int) -> String? {
    rest = rest.dropFirst(prefix)
    var end = rest.startIndex
    var isEscaped = false
    while end < rest.endIndex, rest[end] != GIFTSyntax.closingBracket {
      guard rest[end] >= 0x20, rest[end] != 0x7F else { return nil }
      let next = end + 1
      if rest[end] == GIFTSyntax.backslash, next < rest.endIndex,
        rest[next] == GIFTSyntax.closingBracket
      {
        isEscaped = true
        end = next
      }
      end += 1
    }
    guard end < rest.endIndex else { return nil }
    let token = String(decoding: trimmed(rest[..<end]), as: UTF8.self)
    rest = rest[(end + 1)...]
    if token.isEmpty { return nil }
    return isEscaped ? token.replacingScalars("\\]", with: "]") : token
  }
}

// MARK: - The notation of viva's lines

extension GIFTNotes {
  /// A text as it stands in one of viva's lines.
  ///
  /// `\n` is a new line, `\s` a space that would be taken off at an end, and a backslash takes the
  /// meaning of the characters in `special` away.
  static func escaped(_ text: String, special: String = "") -> String {
    let isPlain =
      text.utf8.withContiguousStorageIfAvailable { bytes in
        GIFTSyntax.isVerbatim(bytes) && !special.utf8.contains { bytes.contains($0) }
      } ?? false
    let hasOpenEnd = text.utf8.first == GIFTSyntax.space || text.utf8.last == GIFTSyntax.space
    if isPlain, !hasOpenEnd { return text }
    var escaped = ""
    for character in text.replacingScalars("\r\n", with: "\n").unicodeScalars {
      switch character {
      case "\n", "\r": escaped += "\\n"
      case " " where special.contains(" "): escaped += "\\s"
      case "\\": escaped += "\\\\"
      default:
        if special.unicodeScalars.contains(character) { escaped += "\\" }
        escaped.unicodeScalars.append(character)
      }
    }
    if escaped.utf8.first == GIFTSyntax.space { escaped = "\\s" + escaped.dropFirst() }
    if escaped.utf8.last == GIFTSyntax.space { escaped = escaped.dropLast() + "\\s" }
    return escaped
  }

  static func unescaped(_ line: Line) -> String {
    guard line.contains(GIFTSyntax.backslash) else { return String(decoding: line, as: UTF8.self) }
    var text: [UInt8] = []
    var rest = line
    while let byte = rest.popFirst() {
      guard byte == GIFTSyntax.backslash, let next = rest.first else {
        text.append(byte)
        continue
      }
      switch next {
      case UInt8(ascii: "n"): text.append(GIFTSyntax.lineFeed)
      case UInt8(ascii: "s"): text.append(GIFTSyntax.space)
      case GIFTSyntax.backslash, UInt8(ascii: "|"): text.append(next)
      // The first byte of the middle dot that separates the fields of the header.
      case 0xC2: text.append(next)
      default: text += [byte, next]
      }
      rest.removeFirst()
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The pieces of a line between separators that no backslash precedes.
  static func split(_ line: Line, at separator: String) -> [Line] {
    var pieces: [Line] = []
    var start = line.startIndex
    var offset = start
    while offset < line.endIndex {
      if line[offset] == GIFTSyntax.backslash {
        offset += 1
      } else if line[offset...].starts(with: separator.utf8) {
        pieces.append(line[start..<offset])
        offset += separator.utf8.count - 1
        start = offset + 1
      }
      offset += 1
    }
    return pieces + [line[start...]]
  }

  static func trimmed<Bytes: BidirectionalCollection<UInt8>>(_ bytes: Bytes) -> Bytes
  where Bytes.SubSequence == Bytes {
    var rest = bytes
    while let first = rest.first, GIFTSyntax.isTrimmed(first) { rest.removeFirst() }
    while let last = rest.last, GIFTSyntax.isTrimmed(last) { rest.removeLast() }
    return rest
  }
}
