/// A piece of text in one style.
package struct Span: Equatable, Sendable {
  package var text: String
  package var style: Style

  package init(_ text: String, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }
}

/// Breaks text into lines of at most `width` columns.
///
/// Lines break at blanks, between East Asian wide characters, and inside a word only where it is
/// longer than a line. Blanks at a break are dropped; a line break in the text always breaks.
/// - Parameters:
///   - text: The text, whose tabs count as blanks.
///   - width: The measure; below 1 it counts as 1.
///   - hanging: By how many columns all lines but the first are shorter, because they are
///     indented.
/// - Returns: At least one line.
package func wrap(_ text: String, width: Int, hanging: Int = 0) -> [String] {
  wrap([Span(text)], width: width, hanging: hanging).map { $0.map(\.text).joined() }
}

/// Breaks text of several styles into lines of at most `width` columns.
///
/// The rules are those of `wrap(_:width:hanging:)` for one style.
/// - Parameters:
///   - spans: The text; a word may begin in one span and end in the next.
///   - width: The measure; below 1 it counts as 1.
///   - hanging: By how many columns all lines but the first are shorter.
/// - Returns: At least one line.
package func wrap(_ spans: [Span], width: Int, hanging: Int = 0) -> [[Span]] {
  var layout = Layout(width: max(width, 1), hanging: hanging)
  for span in spans {
    for character in span.text { layout.append(character, span.style) }
  }
  return layout.finish()
}

/// The lines so far, the line that is being filled, and the word that is not yet placed.
private struct Layout {
  let width: Int
  let hanging: Int
  private var lines: [[Span]] = []
  private var line: [Span] = []
  private var lineColumns = 0
  private var blanks: [Span] = []
  private var blankColumns = 0
  private var word: [Span] = []
  private var wordColumns = 0
  private var last: Character?

  init(width: Int, hanging: Int) {
    self.width = width
    self.hanging = hanging
  }

  /// The columns of the line that is being filled, and of the one after it.
  private var room: Int { lines.isEmpty ? width : nextRoom }
  private var nextRoom: Int { max(width - hanging, 1) }

  mutating func append(_ character: Character, _ style: Style) {
    defer { last = character }
    if character.isNewline {
      placeWord()
      endLine()
    } else if character == " " || character == "\t" {
      placeWord()
      blanks.append(" ", style)
      blankColumns += 1
    } else {
      if let last, mayBreak(between: last, and: character) { placeWord() }
      let columns = character.columns
      // A word longer than a line is cut where the line ends.
      if wordColumns + columns > (lineColumns == 0 ? room : nextRoom) {
        placeWord()
        if lineColumns > 0 { endLine() }
      }
      word.append(String(character), style)
      wordColumns += columns
    }
  }

  mutating func finish() -> [[Span]] {
    placeWord()
    endLine()
    return lines
  }

  private mutating func placeWord() {
    guard !word.isEmpty else { return }
    if lineColumns > 0, lineColumns + blankColumns + wordColumns > room {
      endLine()
    } else if lineColumns + blankColumns + wordColumns <= room {
      for blank in blanks { line.append(blank.text, blank.style) }
      lineColumns += blankColumns
    }
    for span in word { line.append(span.text, span.style) }
    lineColumns += wordColumns
    blanks = []
    blankColumns = 0
    word = []
    wordColumns = 0
  }

  private mutating func endLine() {
    lines.append(line)
    line = []
    lineColumns = 0
    blanks = []
    blankColumns = 0
  }
}

/// Whether a line may end between two characters without a blank: beside wide characters, but not
/// before closing nor after opening punctuation.
private func mayBreak(between first: Character, and second: Character) -> Bool {
  guard first.columns == 2 || second.columns == 2 else { return false }
  return !opening.contains(first) && !closing.contains(second)
}

private let opening: Set<Character> = ["(", "[", "“", "‘", "（", "「", "『", "【", "《", "〈", "〔"]

private let closing: Set<Character> = [
  ")", "]", ",", ".", "!", "?", ":", ";", "”", "’", "…", "）", "」", "』", "】", "》", "〉", "〕",
  "、", "。", "，", "．", "！", "？", "：", "；", "ー", "々",
]

extension [Span] {
  /// Appends a text, as part of the last span where the style is the same.
  fileprivate mutating func append(_ text: String, _ style: Style) {
    if last?.style == style {
      self[count - 1].text += text
    } else {
      append(Span(text, style))
    }
  }
}
