import Testing

@testable import Canvas

@Suite("The width of text")
struct WidthTests {
  @Test(
    "a text takes the columns that terminals give it",
    arguments: [
      ("abc", 3), ("", 0), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("ｶﾞ", 2), ("한", 2),
      ("\u{1112}\u{1161}\u{11AB}", 2), ("😀", 2), ("❤\u{FE0F}", 1), ("a\u{200D}b", 2),
      ("👩\u{200D}👩\u{200D}👧", 2), ("👍🏽", 2), ("\u{202E}", 1), ("\u{1B}", 1), ("\r\n", 2),
    ])
  func columns(text: String, columns: Int) {
    #expect(text.columns == columns)
    #expect(text.glyphs.reduce(0) { $0 + $1.columns } == columns)
  }

  @Test("the ranges of wide scalars ascend and do not overlap")
  func tableAscends() {
    for (range, next) in zip(wideScalars, wideScalars.dropFirst()) {
      #expect(range.upperBound < next.lowerBound)
    }
  }

  @Test(
    "nothing that acts on the terminal survives",
    arguments: [
      ("\u{1B}[2J", "␛[2J"), ("a\u{7}b", "a␇b"), ("\u{7F}", "␡"), ("\u{9B}2J", "\u{FFFD}2J"),
      ("\u{202E}x\u{2066}", "\u{FFFD}x\u{FFFD}"), ("a\nb\t", "a␊b␉"),
    ])
  func controls(text: String, shown: String) {
    #expect(text.glyphs.map(\.text).joined() == shown)
  }

  @Test("a cell keeps its marks, at most four, and a mark on its own gets a base")
  func marks() {
    #expect("e\u{301}\u{323}".glyphs == [Glyph(text: "e\u{301}\u{323}", columns: 1)])
    let many = "a" + String(repeating: "\u{301}", count: 9)
    #expect(many.glyphs.first?.text.unicodeScalars.count == 5)
    #expect("\u{301}".glyphs == [Glyph(text: "\u{25CC}\u{301}", columns: 1)])
  }

  @Test("a joined emoji is shown by its first, and half a flag takes a column")
  func emoji() {
    #expect("👩\u{200D}🔬".glyphs == [Glyph(text: "👩", columns: 2)])
    #expect("🇩🇪".glyphs.map(\.text) == ["\u{1F1E9}", "\u{1F1EA}"])
  }
}
