import Testing

@testable import QuestionBank

struct GIFTFileTests {
  @Test("what is UTF-8 is what the standard library takes for it")
  func utf8() {
    // The bytes at which the standard's table of well-formed sequences changes.
    let edges: [UInt8] = [
      0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC,
      0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF,
    ]
    var random = SeededGenerator(seed: 1)
    var valid = 0
    for _ in 0..<20_000 {
      let ascii = [UInt8](repeating: 0x61, count: Int.random(in: 0...9, using: &random))
      let rest = (0..<Int.random(in: 1...4, using: &random)).map { _ in
        Bool.random(using: &random)
          ? UInt8.random(in: 0x80...0xBF, using: &random)
          : edges[Int.random(in: edges.indices, using: &random)]
      }
      let isValid = String(validating: ascii + rest, as: UTF8.self) != nil
      valid += isValid ? 1 : 0
      #expect(((try? GIFTFile.requireUTF8(ascii + rest)) != nil) == isValid, "\(rest)")
    }
    // Both answers were tried often enough to tell.
    #expect((500...19_500).contains(valid))
  }

  @Test("a byte that is no UTF-8 is named by its offset")
  func notUTF8() {
    let bytes = Array("é It".utf8) + [0x92] + Array("s".utf8)
    #expect(throws: GIFTError.notUTF8(offset: 5, byte: 0x92)) {
      try GIFTFile(bytes: bytes, name: "x")
    }
    #expect(
      GIFTError.notUTF8(offset: 5, byte: 0x92).description
        == """
        not UTF-8: the byte at offset 5 is 0x92; convert the file, for example with: iconv -f \
        WINDOWS-1252 -t UTF-8
        """)
  }

  @Test("one bad question does not lose the others")
  func oneBadQuestion() throws {
    let file = try read("One{=a}\n\nBad{=b\n\nTwo{=c}")
    #expect(file.bank.questions.map(\.stem) == ["One", "Two"])
    #expect(file.skipped == 1)
  }

  @Test("the program's question is its own until a person edits it")
  func authors() throws {
    let question = Question(
      id: "q-1", stem: "Which?", content: .cloze([Question.Answer("a")]), hint: "think")
    let text = GIFT.write(Bank(quiz: "q", title: "t", questions: [question])).text
    #expect(try read(text).author(of: "q-1") == .program)
    #expect(try read(text.replacing("\n", with: "\r\n")).author(of: "q-1") == .program)
    #expect(try read(text.replacing("\t=", with: "  =")).author(of: "q-1") == .program)
    #expect(try read(text.replacing("Which?", with: "What?")).author(of: "q-1") == .edited)
    #expect(try read(text.replacing("think", with: "feel")).author(of: "q-1") == .edited)
    #expect(
      try read(text.replacing("\nWhich", with: "\n// mine\nWhich")).author(of: "q-1") == .edited)
    #expect(try read("// [id:q-1]\nWho?{=a}").author(of: "q-1") == .other)
    #expect(try read(text).author(of: "q-2") == nil)
  }
}
