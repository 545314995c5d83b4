import Testing

@testable import Canvas

@Suite("The line editor")
struct EditLineTests {
  /// The line with a bar where the cursor is, after the keys.
  private func line(_ text: String, _ keys: Key...) -> String {
    var line = EditLine(text)
    for key in keys { line.handle(key) }
    var shown = Array(line.text)
    shown.insert("|", at: line.cursor)
    return String(shown)
  }

  @Test("typing inserts at the cursor, and the cursor moves by whole characters")
  func typing() {
    #expect(line("ac", .left, .character("b")) == "ab|c")
    #expect(line("日e\u{301}", .left) == "日|e\u{301}")
    #expect(line("ab", .home, .left, .character("x")) == "x|ab")
    #expect(line("ab", .home, .end, .right) == "ab|")
    #expect(line("ab", .control("a")) == "|ab")
    #expect(line("ab", .control("a"), .control("e")) == "ab|")
  }

  @Test("deleting takes a character, a word, or all on one side of the cursor")
  func deleting() {
    #expect(line("abc", .backspace) == "ab|")
    #expect(line("abc", .home, .backspace) == "|abc")
    #expect(line("abc", .home, .delete) == "|bc")
    #expect(line("abc", .delete) == "abc|")
    #expect(line("one two  ", .control("w")) == "one |")
    #expect(line("one two", .control("u")) == "|")
    #expect(line("one two", .left, .left, .control("k")) == "one t|")
    #expect(line("👩\u{200D}👧", .backspace) == "|")
  }

  @Test("what it does not know is left to the caller")
  func others() {
    var line = EditLine("x")
    for key in [Key.enter, .control("n"), .up] {
      let handled = line.handle(key)
      #expect(!handled)
    }
    #expect(line == EditLine("x"))
  }

  @Test("a paste becomes one line without control characters")
  func paste() {
    var line = EditLine("ab")
    line.handle(.left)
    line.insert("1\r\n2\t3\u{1B}[m")
    #expect(line.text == "a1 2 3[mb")
    #expect(line.cursor == 8)
  }

  @Test("a combining mark joins the character before it")
  func combining() {
    var line = EditLine("e")
    line.insert("\u{301}")
    #expect(line.text == "e\u{301}")
    #expect(line.cursor == 1)
    line.handle(.backspace)
    #expect(line.isEmpty)
  }

  @Test("a narrow view shows the part around the cursor")
  func view() {
    var line = EditLine("abcdef")
    #expect(line.view(width: 10) == ("abcdef", 6))
    #expect(line.view(width: 4) == ("def", 3))
    line.handle(.home)
    #expect(line.view(width: 4) == ("abcd", 0))
    line = EditLine("日本語")
    #expect(line.view(width: 4) == ("語", 2))
    #expect(line.view(width: 0) == ("", 0))
  }

  @Test("a long text goes over several rows, broken after blanks, with the cursor in the right one")
  func rows() {
    let line = EditLine("one two three")
    #expect(line.rows(width: 8).rows == ["one two ", "three"])
    #expect(line.rows(width: 8).cursor == .init(row: 1, column: 5))
    #expect(EditLine("abcdef").rows(width: 4).rows == ["abcd", "ef"])
    #expect(EditLine("").rows(width: 4).rows == [""])
    let full = EditLine("日本").rows(width: 4)
    #expect(full.rows == ["日本", ""])
    #expect(full.cursor == .init(row: 1, column: 0))
  }
}
