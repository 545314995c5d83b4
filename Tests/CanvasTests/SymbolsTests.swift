import Testing

@testable import Canvas

@Suite("Symbols")
struct SymbolsTests {
  @Test("a bar is filled to its share, in eighths of a cell where there are such signs")
  func bars() {
    #expect(Symbols.unicode.bar(0.5, width: 6) == "▕██  ▏")
    #expect(Symbols.unicode.bar(0.6, width: 7) == "▕███  ▏")
    #expect(Symbols.unicode.bar(0.3, width: 7) == "▕█▌   ▏")
    #expect(Symbols.ascii.bar(0.5, width: 6) == "[##  ]")
    #expect(Symbols.ascii.bar(2, width: 4) == "[##]")
    #expect(Symbols.ascii.bar(.nan, width: 4) == "[  ]")
    #expect(Symbols.ascii.bar(1, width: 0) == "[]")
  }

  @Test("the signs for terminals without Unicode are ASCII")
  func ascii() {
    let signs = Symbols.ascii
    let texts = [
      signs.pointer, signs.right, signs.wrong, signs.partly, signs.rule, signs.dot, signs.ellipsis,
      signs.enter, signs.upDown, signs.leftRight, signs.shiftUpDown, signs.to, signs.more.above,
      signs.more.below, signs.quotes.open, signs.barEnds.left, signs.barEnds.right,
    ]
    for text in texts { #expect(text.allSatisfy { $0.isASCII }) }
  }
}
