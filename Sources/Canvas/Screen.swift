/// A whole frame: a grid of styled cells and the place of the cursor.
package struct Screen: Equatable, Sendable {
  /// What a cell shows.
  ///
  /// A wide character stands in its first cell; the second is a continuation.
  package struct Cell: Equatable, Sendable {
    /// One base character and its combining marks; empty in the continuation of a wide character.
    package var text: String
    package var style: Style

    package init(_ text: String = " ", _ style: Style = .plain) {
      self.text = text
      self.style = style
    }
  }

  package struct Position: Equatable, Sendable {
    package var row: Int
    package var column: Int

    package init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }
  }

  package let rows: Int
  package let columns: Int
  package private(set) var cells: [Cell]
  /// Where the terminal's cursor stands; hidden when nil.
  package var cursor: Position?

  package init(rows: Int, columns: Int) {
    self.rows = max(rows, 0)
    self.columns = max(columns, 0)
    cells = Array(repeating: Cell(), count: self.rows * self.columns)
  }

  /// The cell at a place, or nil outside the grid.
  package subscript(row: Int, column: Int) -> Cell? {
    guard (0..<rows).contains(row), (0..<columns).contains(column) else { return nil }
    return cells[row * columns + column]
  }

  /// Writes a line of text from a place to the right.
  ///
  /// What lies outside the grid, or beyond `width` columns from the place, is cut off; a wide
  /// character is shown whole or as a blank. Control characters are shown as symbols.
  /// - Returns: The column after the last one written, also where that lies outside the grid.
  @discardableResult
  package mutating func write(
    _ text: some StringProtocol, row: Int, column: Int, style: Style = .plain,
    width: Int = .max
  ) -> Int {
    guard (0..<rows).contains(row) else { return column + min(text.columns, max(width, 0)) }
    let (sum, overflow) = column.addingReportingOverflow(max(width, 0))
    let end = overflow ? Int.max : sum
    var column = column
    for glyph in text.glyphs {
      guard column < end else { break }
      if column + glyph.columns <= end {
        put(glyph, row: row, column: column, style: style)
      } else {
        put(Glyph(text: " ", columns: 1), row: row, column: column, style: style)
      }
      column = min(column + glyph.columns, end)
    }
    return column
  }

  private mutating func put(_ glyph: Glyph, row: Int, column: Int, style: Style) {
    guard columns > 0, column < columns, column + glyph.columns > 0 else { return }
    guard column >= 0, column + glyph.columns <= columns else {
      let visible = max(column, 0)
      clearNeighbour(row: row, column: visible)
      cells[row * columns + visible] = Cell(" ", style)
      return
    }
    let index = row * columns + column
    clearNeighbour(row: row, column: column)
    if glyph.columns == 2 {
      clearNeighbour(row: row, column: column + 1)
      cells[index + 1] = Cell("", style)
    }
    cells[index] = Cell(glyph.text, style)
  }

  /// Blanks the other half of a wide character that is about to lose its half at this place.
  private mutating func clearNeighbour(row: Int, column: Int) {
    let index = row * columns + column
    if cells[index].text.isEmpty, column > 0 {
      cells[index - 1].text = " "
    } else if column + 1 < columns, cells[index + 1].text.isEmpty {
      cells[index + 1].text = " "
    }
  }
}

extension Screen: CustomStringConvertible {
  /// The text of the rows without trailing blanks, one a line.
  package var description: String {
    (0..<rows).map { row in
      var line = cells[row * columns..<(row + 1) * columns].map(\.text).joined()
      while line.last == " " { line.removeLast() }
      return line
    }
    .joined(separator: "\n")
  }
}
