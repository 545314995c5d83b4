/// What can happen at a terminal, as a plain value.
package enum InputEvent: Equatable, Sendable {
  case key(Key)
  /// Text that was pasted in one piece; it may hold line breaks.
  case paste(String)
  /// A press of the first mouse button, counted from the upper left corner.
  case click(row: Int, column: Int)
  /// The wheel was turned by one notch: -1 up, 1 down.
  case wheel(Int)
  /// The terminal has a new size.
  case resize(rows: Int, columns: Int)
  /// The terminal is gone.
  case closed
}

/// A key press.
package enum Key: Hashable, Sendable {
  /// A typed character; control keys have cases of their own.
  case character(Character)
  /// The control key with a letter from `a` to `z`.
  case control(Character)
  case enter, tab, backTab, escape, backspace, delete
  case up, down, left, right, home, end, pageUp, pageDown
  case shiftUp, shiftDown
  /// F1 to F12.
  case function(Int)
}
