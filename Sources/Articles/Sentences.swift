/// Text put together from lines that remembers where each of them began.
struct JoinedText {
  private(set) var text = ""
  private var origins: [(offset: Int, line: Int, column: Int)] = []

  var isEmpty: Bool { text.isEmpty }

  init() {}

  init(_ text: String, line: Int, column: Int) {
    append(text, line: line, column: column)
  }

  /// Adds a line, or a part of one that begins at `column`, after a space.
  mutating func append(_ part: String, line: Int, column: Int) {
    let spaces = part.utf8.prefix { $0 == 0x20 }.count
    guard spaces < part.utf8.count else { return }
    if !text.isEmpty { text += " " }
    origins.append((text.utf8.count, line, column + spaces))
    text += part.dropFirst(spaces)
    while text.utf8.last == 0x20 { text.removeLast() }
  }

  /// The whole text as one sentence.
  var asSentence: Article.Sentence {
    Article.Sentence(text, line: origins.first?.line ?? 1, column: origins.first?.column ?? 1)
  }

  /// The sentences of the text.
  var sentences: [Article.Sentence] {
    var sentences: [Article.Sentence] = []
    // Columns are counted onwards from the last sentence: a line may hold thousands of them.
    var next = 0
    var column = 1
    var counted = text.startIndex
    let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
    for range in sentenceRanges(in: text) {
      let offset = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
      while next < origins.count, origins[next].offset <= offset {
        column = origins[next].column
        counted = text.utf8.index(text.startIndex, offsetBy: origins[next].offset)
        next += 1
      }
      let passed = text[counted..<range.lowerBound]
      column += isASCII ? passed.utf8.count : passed.count
      counted = range.lowerBound
      let line = next > 0 ? origins[next - 1].line : 1
      sentences.append(Article.Sentence(String(text[range]), line: line, column: column))
    }
    return sentences
  }
}

/// Words that a full stop belongs to without ending a sentence.
private let abbreviations: Set<String> = [
  "approx", "al", "bzw", "ca", "cf", "dr", "ed", "eds", "gen", "mr", "mrs", "ms", "mt", "prof",
  "rev", "st", "u.s", "u.k", "vgl", "vs", "e.g", "i.e", "z.b", "d.h", "u.a", "p.ej",
]

/// Words that a full stop belongs to before a number.
private let numberAbbreviations: Set<String> = [
  "art", "ch", "eq", "fig", "figs", "no", "nr", "nos", "p", "pp", "sect", "vol",
]

/// In characters.
private let longestQuotation = 1_000

/// Where the sentences of a text stand.
///
/// A sentence ends with `.`, `!`, `?` or `…` and the quotes and brackets that close it, before a
/// space and something that can begin a sentence; or with a full-width stop. Abbreviations, initials
/// and ordinals do not end one, nor does anything within a quotation.
func sentenceRanges(in text: String) -> [Range<String.Index>] {
  let scalars = text.unicodeScalars
  var ranges: [Range<String.Index>] = []
  var start = text.startIndex
  var index = start
  /// Where the quotation that has begun ends; what stands in it is no sentence of its own.
  var quoteEnd = start
  while index < scalars.endIndex {
    guard mayMatter(text.utf8[index]) else {
      index = text.utf8.index(after: index)
      continue
    }
    let scalar = scalars[index]
    if scalar == "“" {
      // A quotation that is never closed must not swallow the rest.
      quoteEnd = scalars[index...].prefix(longestQuotation).firstIndex(of: "”") ?? quoteEnd
    }
    index = scalars.index(after: index)
    guard isTerminator(scalar) else { continue }
    while index < scalars.endIndex, isTerminator(scalars[index]) || isCloser(scalars[index]) {
      index = scalars.index(after: index)
    }
    guard index > quoteEnd else { continue }
    let isFullWidth = scalar.value > 0x3000
    guard index < scalars.endIndex, isFullWidth || scalars[index] == " " else { continue }
    var next = index
    while next < scalars.endIndex, scalars[next] == " " { next = scalars.index(after: next) }
    guard next < scalars.endIndex, isFullWidth || canBegin(scalars[next]),
      scalar != "." || !endsWithAbbreviation(scalars[start..<index], before: scalars[next])
    else { continue }
    ranges.append(start..<index)
    start = next
    index = next
  }
  if start < text.endIndex { ranges.append(start..<text.endIndex) }
  return ranges
}

/// Whether a character that ends a sentence or begins a quotation can begin with this byte.
private func mayMatter(_ byte: UInt8) -> Bool {
  byte >= 0xC0 || byte == 0x2E || byte == 0x21 || byte == 0x3F
}

private func isTerminator(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case ".", "!", "?", "…", "。", "！", "？", "؟", "।": true
  default: false
  }
}

private func isCloser(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "\"", "'", ")", "]", "”", "’", "»", "」", "』": true
  default: false
  }
}

private func canBegin(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "\"", "'", "(", "[", "“", "‘", "«", "„", "¿", "¡", "「", "『": true
  default:
    // Scripts without case begin a sentence with any letter.
    !scalar.properties.isLowercase
      && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
  }
}

private func endsWithAbbreviation(
  _ text: Substring.UnicodeScalarView, before next: Unicode.Scalar
) -> Bool {
  guard text.last == "." else { return false }
  var word = text.dropLast().suffix(8)
  if let before = word.lastIndex(where: { $0 == " " || $0 == "(" }) {
    word = word[word.index(after: before)...]
  }
  let spelled = String(word).lowercased()
  let isInitial = word.count == 1 && word.first?.properties.isUppercase == true
  let isOrdinal = !word.isEmpty && word.count <= 2 && word.allSatisfy { ("0"..."9").contains($0) }
  // "in 12. Then" is rarer than the German "am 3. Oktober" and the numbering "1. Then".
  return isInitial || isOrdinal || abbreviations.contains(spelled)
    || (next.properties.numericType != nil && numberAbbreviations.contains(spelled))
}
