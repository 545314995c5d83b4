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
}
