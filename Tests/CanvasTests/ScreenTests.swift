import Testing

@testable import Canvas

@Suite("A screen")
struct ScreenTests {
  @Test("text outside the grid is cut off on every side")
  func clips() {
    var screen = Screen(rows: 3, columns: 6)
    screen.write("left", row: 0, column: -2)
    screen.write("right", row: 1, column: 3)
    screen.write("above", row: -1, column: 0)
    screen.write("below", row: 3, column: 0)
    #expect(screen.description == "ft\n   rig\n")
  }

  @Test("text is cut off after the given width")
  func width() {
    var screen = Screen(rows: 1, columns: 10)
    #expect(screen.write("abcdef", row: 0, column: 1, width: 3) == 4)
    #expect(screen.description == " abc")
  }

  @Test("a wide character that does not fit is a blank, at either edge and within a width")
  func halves() {
    var screen = Screen(rows: 3, columns: 4)
    screen.write("a日本", row: 0, column: 0)
    screen.write("日x", row: 1, column: -1)
    screen.write("日本", row: 2, column: 0, style: .strong, width: 3)
    #expect(screen.description == "a日\n x\n日")
    #expect(screen[2, 2] == Screen.Cell(" ", .strong))
  }

  @Test("overwriting half of a wide character blanks the other half")
  func overwriting() {
    var screen = Screen(rows: 2, columns: 4)
    screen.write("日本", row: 0, column: 0)
    screen.write("x", row: 0, column: 1)
    screen.write("日本", row: 1, column: 0)
    screen.write("語", row: 1, column: 1)
    #expect(screen.description == " x本\n 語")
    #expect(screen.cells.filter(\.text.isEmpty).count == 2)
  }

  @Test("a write tells the column after it and keeps the style")
  func styles() {
    var screen = Screen(rows: 1, columns: 8)
    let end = screen.write("日e\u{301}", row: 0, column: 1, style: .right)
    #expect(end == 4)
    #expect(screen[0, 1] == Screen.Cell("日", .right))
    #expect(screen[0, 2] == Screen.Cell("", .right))
    #expect(screen[0, 3] == Screen.Cell("e\u{301}", .right))
    #expect(screen[0, 8] == nil)
  }

  @Test("every row stays as wide as the grid, whatever is written where", arguments: 0..<200)
  func invariant(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let pieces = ["a", "日", "e\u{301}", "👩\u{200D}👧", "\u{1B}", "🇩🇪", "\u{202E}", " "]
    var screen = Screen(
      rows: .random(in: 0...4, using: &generator), columns: .random(in: 0...9, using: &generator))
    for _ in 0..<20 {
      let text = (0..<6).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
      screen.write(
        text, row: .random(in: -1...5, using: &generator),
        column: .random(in: -9...12, using: &generator),
        width: .random(in: -1...12, using: &generator))
    }
    for row in 0..<screen.rows {
      let cells = (0..<screen.columns).compactMap { screen[row, $0] }
      #expect(cells.reduce(0) { $0 + $1.text.columns } == screen.columns)
    }
  }
}

/// A small repeatable generator (SplitMix64), so that a failing seed fails again.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) {
    state = UInt64(bitPattern: Int64(seed))
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
