/// The signs the screens are drawn with, in a form that the terminal's locale can show.
package struct Symbols: Equatable, Sendable {
  package var pointer: String
  package var right: String
  package var wrong: String
  package var partly: String
  /// The box of an option that is selected, or not.
  package var checked: String
  package var unchecked: String
  package var rule: String
  /// Between facts in a line, with a blank on either side.
  package var dot: String
  package var more: (above: String, below: String)
  package var ellipsis: String
  package var enter: String
  package var upDown: String
  package var leftRight: String
  package var shiftUpDown: String
  /// A short dash between two numbers.
  package var to: String
  package var quotes: (open: String, close: String)
  /// The left and right end of a bar.
  package var barEnds: (left: String, right: String)
  /// The filling of one cell of a bar, from one part of it up to the whole cell.
  package var bar: [String]
  /// The filling of one cell of an upright column likewise.
  package var column: [String]
  /// Nothing, and from little to much.
  package var shades: [String]

  package static let unicode = Symbols(
    pointer: "›", right: "✓", wrong: "✗", partly: "≈", checked: "[x]", unchecked: "[ ]",
    rule: "─", dot: "·", more: ("▲", "▼"), ellipsis: "…", enter: "⏎", upDown: "↑↓",
    leftRight: "←→", shiftUpDown: "⇧↑↓", to: "–", quotes: ("“", "”"), barEnds: ("▕", "▏"),
    bar: ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"],
    column: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"], shades: ["·", "░", "▒", "▓", "█"])

  package static let ascii = Symbols(
    pointer: ">", right: "+", wrong: "x", partly: "~", checked: "[x]", unchecked: "[ ]",
    rule: "-", dot: "-", more: ("^", "v"), ellipsis: "...", enter: "Enter", upDown: "Up/Down",
    leftRight: "Left/Right", shiftUpDown: "Shift-Up/Down", to: "-", quotes: ("\"", "\""),
    barEnds: ("[", "]"), bar: ["#"], column: ["#"], shades: [".", "-", "+", "*", "#"])

  /// A bar of `width` columns, its ends included, filled to a share from 0 to 1.
  package func bar(_ share: Double, width: Int) -> String {
    let room = max(width - 2, 0)
    let steps = bar.count
    let bounded = share.isFinite ? min(max(share, 0), 1) : 0
    let filled = Int((bounded * Double(room * steps)).rounded())
    var inner = String(repeating: bar[steps - 1], count: filled / steps)
    if filled % steps > 0 { inner += bar[filled % steps - 1] }
    return barEnds.left + inner + String(repeating: " ", count: room - inner.count)
      + barEnds.right
  }

  /// One cell of an upright column that is filled up to some height above the cell's foot, of which
  /// the whole cell is 1; whatever there is shows.
  package func column(_ height: Double) -> String {
    guard height > 0 else { return " " }
    let steps = column.count
    return column[min(max(Int((height * Double(steps)).rounded(.up)), 1), steps) - 1]
  }

  /// The shade of a number beside the greatest one.
  package func shade(_ number: Int, of most: Int) -> String {
    guard number > 0, most > 0 else { return shades[0] }
    let steps = shades.count - 1
    return shades[min(max((number * steps + most - 1) / most, 1), steps)]
  }

  package static func == (first: Symbols, second: Symbols) -> Bool {
    first.pointer == second.pointer
  }
}
