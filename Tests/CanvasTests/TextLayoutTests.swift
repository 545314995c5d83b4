import Testing

@testable import Canvas

@Suite("Breaking text into lines")
struct TextLayoutTests {
  @Test("words go to the next line whole, and the blanks between go")
  func words() {
    #expect(wrap("The quick brown fox", width: 10) == ["The quick", "brown fox"])
    #expect(wrap("ab  cd", width: 6) == ["ab  cd"])
    #expect(wrap("ab  cd", width: 5) == ["ab", "cd"])
    #expect(wrap("", width: 5) == [""])
  }

  @Test("a line break in the text breaks, and an indent after it stays")
  func newlines() {
    #expect(wrap("a\n\nb\r\n  c", width: 9) == ["a", "", "b", "  c"])
  }

  @Test("a word longer than a line is cut, with its rest on the next line")
  func longWords() {
    #expect(wrap("abcdefgh ij", width: 3) == ["abc", "def", "gh", "ij"])
    #expect(wrap("x abcdefgh", width: 4) == ["x", "abcd", "efgh"])
  }

  @Test("all lines but the first are shorter by the hanging indent")
  func hanging() {
    #expect(wrap("one two three", width: 7, hanging: 2) == ["one two", "three"])
    #expect(wrap("one twotwo three", width: 7, hanging: 2) == ["one", "twotw", "o", "three"])
  }

  @Test("wide characters break anywhere but around punctuation")
  func wide() {
    #expect(wrap("日本語の文", width: 5) == ["日本", "語の", "文"])
    #expect(wrap("日本。語", width: 4) == ["日", "本。", "語"])
    #expect(wrap("日「本」", width: 4) == ["日", "「本", "」"])
  }

  @Test("a word keeps its styles, also across spans")
  func styles() {
    let lines = wrap([Span("see "), Span("soc", .right), Span("ial now")], width: 8)
    #expect(lines.map { $0.map(\.text).joined() } == ["see", "social", "now"])
    #expect(lines[1] == [Span("soc", .right), Span("ial")])
  }

  @Test("no line is wider than the measure, and no character is lost", arguments: 0..<300)
  func property(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let pieces = ["a", "bc", " ", "  ", "日本", "e\u{301}", "。", "「", "👩\u{200D}👧", "long-word"]
    let text = (0..<30).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
    let width = Int.random(in: 2...20, using: &generator)
    let hanging = Int.random(in: 0...(width - 2), using: &generator)
    let lines = wrap(text, width: width, hanging: hanging)
    for (index, line) in lines.enumerated() {
      #expect(line.columns <= (index == 0 ? width : width - hanging))
    }
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
  }
}
