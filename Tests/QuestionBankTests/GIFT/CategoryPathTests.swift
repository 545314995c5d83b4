import Testing

@testable import QuestionBank

struct CategoryPathTests {
  @Test("the first part shared by all categories is the title, the last part the topic")
  func topics() throws {
    let bank = try read(
      """
      $CATEGORY: Rivers/Sources

      One{=a}

      $CATEGORY: Rivers/Life/Deltas

      Two{=b}
      """
    ).bank
    #expect(bank.title == "Rivers")
    #expect(bank.quiz == "rivers")
    #expect(bank.questions.map(\.topic) == ["Sources", "Deltas"])
  }

  @Test("different first parts are topics")
  func differentFirstParts() throws {
    let bank = try read("Zero{=z}\n\n$CATEGORY: a\n\nOne{=a}\n\n$CATEGORY: b\n\nTwo{=b}").bank
    #expect(bank.title == "rivers")
    #expect(bank.questions.map(\.topic) == [nil, "a", "b"])
  }

  @Test(
    "contexts and top are left out, a doubled slash is a slash, colons stand as they are",
    arguments: [
      ("$course$/top/Default for Unit 1: Topic", ["Default for Unit 1: Topic"]),
      ("$system$/x", ["x"]), ("top/x", ["x"]), ("x/top", ["x", "top"]), ("$5 coins", ["$5 coins"]),
      ("a//b/ c ", ["a/b", "c"]), ("/a//", ["a/"]), ("", []),
    ])
  func parts(_ path: String, _ parts: [String]) {
    #expect(CategoryPath.parts(path.utf8) == parts)
  }

  @Test(
    "a path is written so that it is read as the same parts",
    arguments: [["a", "b"], ["a/b", "/c/", "d"], [#"\:"#, #"a\\"#], ["#1 {x} ~ = y"]])
  func path(_ parts: [String]) {
    let path = CategoryPath.path(parts)
    #expect(CategoryPath.parts(path.utf8) == parts)
  }

  @Test("backslashes are escaped in a line of GIFT")
  func escapes() throws {
    let file = try read(#"$CATEGORY: a\\b\:c/d\:e"# + "\n\nOne{=a}")
    #expect(file.bank.title == #"a\b:c"#)
    #expect(file.bank.questions.map(\.topic) == ["d:e"])
    #expect(GIFTWriter.categoryLine(title: #"a\b"#, topic: ":") == #"$CATEGORY: a\\b/:"#)
  }

  @Test("a question right below a category is read, with a warning")
  func missingBlankLine() throws {
    let text = "// [id:no]\n$CATEGORY: x/y\n// [id:yes]\nOne\n// more\ntwo{=a}"
    let file = try read(text)
    #expect(file.bank.questions.map(\.id) == ["yes"])
    #expect(file.bank.questions.map(\.stem.raw) == ["One\n \ntwo"])
    #expect(file.bank.questions.map(\.topic) == ["y"])
    #expect(file.line(of: "yes") == 3)
    #expect(try findings(text) == ["warning category-blank-line 2:1"])
  }
}
