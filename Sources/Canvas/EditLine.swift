/// A line of text that is being typed: the text, the cursor in it, and the keys that change it.
package struct EditLine: Equatable, Sendable {
  private var characters: [Character]
  /// How many characters stand before the cursor.
  package private(set) var cursor: Int

  package init(_ text: String = "") {
    characters = Array(text)
    cursor = characters.count
  }

  package var text: String { String(characters) }

  package var isEmpty: Bool { characters.isEmpty }

  /// Carries out a key of the line editor.
  ///
  /// - Returns: Whether the key was one of them.
  @discardableResult
  package mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .left, .control("b"): cursor = max(cursor - 1, 0)
    case .right, .control("f"): cursor = min(cursor + 1, characters.count)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = characters.count
    case .backspace: remove(max(cursor - 1, 0)..<cursor)
    case .delete, .control("d"): remove(cursor..<min(cursor + 1, characters.count))
    case .control("k"): remove(cursor..<characters.count)
    case .control("u"): remove(0..<cursor)
    case .control("w"): remove(startOfWord..<cursor)
    default: return false
    }
    return true
  }

  /// Inserts typed or pasted text at the cursor; line breaks and tabs become blanks and other
  /// control characters are dropped.
  package mutating func insert(_ text: String) {
    let before = String(characters[..<cursor]) + text.map(Self.singleLine).joined()
    // A pasted combining mark joins the character before it, so both are cut into characters anew.
    let kept = Array(before)
    characters = Array(String(kept) + String(characters[cursor...]))
    cursor = min(kept.count, characters.count)
  }

  /// The part of the text that fits into `width` columns with the cursor in it.
  ///
  /// - Returns: The text to show and the column of the cursor in it, from 0 to `width` - 1.
  package func view(width: Int) -> (text: String, cursorColumn: Int) {
    let room = max(width - 1, 0)
    var start = cursor
    var columns = 0
    while start > 0, columns + characters[start - 1].columns <= room {
      start -= 1
      columns += characters[start].columns
    }
    let cursorColumn = columns
    var end = cursor
    var used = columns
    while end < characters.count, used + characters[end].columns <= width {
      used += characters[end].columns
      end += 1
    }
    return (String(characters[start..<end]), cursorColumn)
  }

  /// The whole text over as many rows as it takes, broken after blanks where there are any.
  ///
  /// - Returns: At least one row, and where the cursor stands.
  package func rows(width: Int) -> (rows: [String], cursor: Screen.Position) {
    let width = max(width, 2)
    var starts = [0]
    var used = 0
    for (index, character) in characters.enumerated() {
      used += character.columns
      guard used > width else { continue }
      let row = characters[starts[starts.count - 1]..<index]
      starts.append(row.lastIndex(of: " ").map { $0 + 1 } ?? index)
      used = characters[starts[starts.count - 1]...index].reduce(0) { $0 + $1.columns }
    }
    if used == width, cursor == characters.count { starts.append(cursor) }
    let rows = zip(starts, starts.dropFirst() + [characters.count]).map { characters[$0..<$1] }
    let row = starts.lastIndex { $0 <= cursor } ?? 0
    let column = characters[starts[row]..<cursor].reduce(0) { $0 + $1.columns }
    return (rows.map { String($0) }, .init(row: row, column: min(column, width - 1)))
  }

  private static func singleLine(_ character: Character) -> String {
    if character.isNewline || character == "\t" { return " " }
    let kept = character.unicodeScalars.filter { $0.properties.generalCategory != .control }
    return String(String.UnicodeScalarView(kept))
  }

  private var startOfWord: Int {
    var start = cursor
    while start > 0, characters[start - 1] == " " { start -= 1 }
    while start > 0, characters[start - 1] != " " { start -= 1 }
    return start
  }

  private mutating func remove(_ range: Range<Int>) {
    characters.removeSubrange(range)
    cursor = range.lowerBound
  }
}
