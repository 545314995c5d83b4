import Testing

@testable import QuestionBank

struct GIFTFileTests {
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
