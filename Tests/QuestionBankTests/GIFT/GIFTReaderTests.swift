import Testing

@testable import QuestionBank

struct GIFTReaderTests {
  // MARK: - Lines and blocks

  @Test("line feeds, carriage returns and both end a line", arguments: ["\n", "\r", "\r\n"])
  func lineEnds(_ end: String) throws {
    let text = ["One", "two{=a}", "", "Three{=b}"].joined(separator: end)
    let file = try read(text)
    #expect(file.bank.questions.map(\.stem.raw) == ["One\ntwo", "Three"])
    #expect(file.bank.questions.map { file.line(of: $0.id) } == [1, 4])
  }

  @Test("a byte order mark is not part of the first question")
  func byteOrderMark() throws {
    #expect(try onlyQuestion("\u{FEFF}::T::Stem{=a}").title == "T")
  }

  @Test("lines are trimmed, and a line of white space ends a question")
  func trimming() throws {
    let file = try read("  One \t\n  two {=a}\n \t \nThree{=b}")
    #expect(file.bank.questions.map(\.stem.raw) == ["One\ntwo", "Three"])
  }

  @Test("an empty file, and one of comments, is a bank without questions")
  func empty() throws {
    for text in ["", "\n\n", "// only\n\n// comments"] {
      let file = try read(text)
      #expect(file.bank == Bank(quiz: "rivers", title: "rivers"))
      #expect(file.findings == [])
    }
  }

  @Test("a comment may stand inside braces, and text may hold slashes")
  func comments() throws {
    let question = try onlyQuestion(
      """
      See http\\://x.org // here {
      // ~nothing
      =a
        // }
      ~b // c
      }
      """)
    #expect(question.stem.raw == "See http://x.org // here")
    #expect(
      question.content
        == .choice([
          Question.Option("a", credit: 1), Question.Option("b // c", credit: 0),
        ]))
  }

  @Test("a comment inside a stem leaves a line with a space, as in Moodle")
  func commentInStem() throws {
    #expect(try onlyQuestion("One\n// two\nthree{=a}").stem.raw == "One\n \nthree")
  }

  // MARK: - Escapes

  @Test("every escape is resolved, and any other backslash stays")
  func escapes() throws {
    #expect(
      try onlyQuestion(##"\\ \: \# \= \{ \} \~ a\nb \d \[ \-> \*{=x}"##).stem.raw
        == "\\ : # = { } ~ a\nb \\d \\[ \\-> \\*")
  }

  @Test("an escaped backslash does not escape what follows it")
  func escapedBackslash() throws {
    let question = try onlyQuestion(#"C\\{=a\\=b}"#)
    #expect(question.stem.raw == "C\\")
    #expect(question.content == .short([Question.Answer("a\\"), Question.Answer("b")], nil))
  }

  @Test("an escaped new line at the end of a text is trimmed")
  func escapedNewLineAtEnd() throws {
    #expect(try onlyQuestion(#"Stem\n {=a}"#).stem.raw == "Stem")
  }

  // MARK: - Titles

  @Test("a title stands between double colons, over two lines if need be")
  func title() throws {
    let question = try onlyQuestion("::Grant's\ntomb\\:\\:::Who?{=a}")
    #expect(question.title == "Grant's\ntomb::")
    #expect(question.stem == "Who?")
  }

  @Test("an empty title is none")
  func emptyTitle() throws {
    #expect(try onlyQuestion(":: ::Who?{=a}").title == nil)
  }

  @Test("a title that is not closed belongs to the stem, with a warning")
  func openTitle() throws {
    let text = "\n  ::Title:Stem{=a}"
    #expect(try read(text).bank.questions.first?.stem == "Title:Stem")
    #expect(try findings(text) == ["warning title-open 2:3"])
  }

  @Test("a title with one colon is an error, because everybody reads it as the question")
  func titleWithOneColon() throws {
    let text = ":Title:: {=a ~b}"
    #expect(try read(text).bank.questions.first?.stem == ":Title::")
    #expect(try findings(text) == ["error title-colon 1:1"])
    #expect(try findings("\\:Title\\:\\: {=a ~b}") == [])
  }

  // MARK: - Braces

  @Test("a question without braces is a description")
  func description() throws {
    let question = try onlyQuestion("Read \\{this\\} first.")
    #expect(question.content == .description)
    #expect(question.stem == "Read {this} first.")
  }

  @Test("text after the answer leaves a gap of five underscores")
  func missingWord() throws {
    #expect(try onlyQuestion("Grant is {~buried =entombed} there.").stem == "Grant is _____ there.")
    #expect(try onlyQuestion("Two\n{=2}\nfour").stem == "Two\n_____\nfour")
    #expect(try onlyQuestion("{=He} wrote it").stem == "_____ wrote it")
  }

  @Test("later braces stay text, with a warning")
  func laterBraces() throws {
    let text = "One {=a} and {=b} and"
    #expect(try read(text).bank.questions.first?.stem == "One _____ and {=b} and")
    #expect(try findings(text) == ["warning second-braces 1:14"])
    #expect(try findings("It is {TRUE} that {a}") == ["warning second-braces 1:19"])
  }

  @Test("braces in a stem are taken for the answer, which is an error if another one follows")
  func bracesInStem() throws {
    let text = "The set {} is empty. {T}"
    #expect(try read(text).bank.questions.first?.stem == "The set  is empty. {T}")
    #expect(try read(text).bank.questions.first?.content == .essay)
    #expect(try findings(text) == ["error brace-in-stem 1:9"])
    #expect(try findings("f(x) {x} is?{=a ~b}") == ["error brace-in-stem 1:6"])
  }

  @Test("a brace inside an answer is text, with a warning")
  func innerBrace() throws {
    let text = "Which?{=a { b}"
    #expect(try read(text).bank.questions.first?.content == .short([Question.Answer("a { b")], nil))
    #expect(try findings(text) == ["warning brace-in-answer 1:11"])
  }

  @Test("a blank line inside braces costs the question, and nothing else")
  func blankLineInBraces() throws {
    let text = "::New:: {\n  =An answer\n\n}\n\nNext{=a}"
    #expect(try read(text).bank.questions.map(\.stem) == ["Next"])
    #expect(try read(text).skipped == 2)
    #expect(try findings(text) == ["error open-brace 1:9", "error stray-brace 4:1"])
  }

  @Test("a closing brace before the opening one is an error")
  func reversedBraces() throws {
    #expect(try findings("a } b { c") == ["error stray-brace 1:3"])
  }

  @Test("columns count characters, not bytes")
  func columns() throws {
    #expect(try findings("日本 é {=a {}") == ["warning brace-in-answer 1:10"])
  }

  // MARK: - General feedback

  @Test("general feedback follows the last four hashes")
  func explanation() throws {
    let question = try onlyQuestion("Who?{=a#first####no####yes # \\#}")
    #expect(question.explanation == "yes # #")
    #expect(question.content == .short([Question.Answer("a", feedback: "first####no")], nil))
    #expect(try onlyQuestion("Why?{####Because.}").content == .essay)
    #expect(try onlyQuestion("Who?{=a#####b}").explanation == "b")
  }

  // MARK: - Notations

  @Test("a notation in brackets counts for the stem and, unless they name one, for the answers")
  func notations() throws {
    let question = try onlyQuestion("[html]<b>Who?</b>{=[plain]a#[markdown]*b* ~c#d####[moodle]e}")
    #expect(question.stem == FormattedText("<b>Who?</b>", format: .html))
    #expect(question.explanation == FormattedText("e", format: .moodle))
    #expect(
      question.content
        == .choice([
          Question.Option(
            FormattedText("a", format: .plain), credit: 1,
            feedback: FormattedText("*b*", format: .markdown)),
          Question.Option(
            FormattedText("c", format: .html), credit: 0,
            feedback: FormattedText("d", format: .html)),
        ]))
  }

  @Test("other words in brackets are text")
  func brackets() throws {
    #expect(try onlyQuestion("[HTML]x{=[sic] y}").stem == "[HTML]x")
  }

  // MARK: - Identity

  @Test("a question without an id has one that depends on what is asked")
  func derivedIDs() throws {
    let one = try onlyQuestion("Who?{=a#yes =b}")
    #expect(one.id.wholeMatch(of: #/q-[0-9a-f]{12}/#) != nil)
    #expect(try onlyQuestion("\n\n::Title::Who? {=a =b####Because}").id == one.id)
    #expect(try onlyQuestion("Who?{=a =c}").id != one.id)
  }

  @Test("the same question twice has two ids, and is no mistake")
  func repeatedQuestion() throws {
    let file = try read("Who?{=a}\n\nWho?{=a}\n\nWho?{=a}")
    #expect(file.findings == [])
    #expect(Set(file.bank.questions.map(\.id)).count == 3)
  }

  @Test("an id given twice is an error, and the second question gets another one")
  func duplicateID() throws {
    let file = try read("// [id:x]\nWho?{=a}\n\n// [id:x]\nWhat?{=b}")
    #expect(file.bank.questions.map(\.id) == ["x", "x-2"])
    #expect(file.findings.map(\.rule) == ["duplicate-id"])
    #expect(file.findings.map(\.severity) == [.error])
    #expect(file.findings.map(\.line) == [5])
    #expect(file.findings.map(\.question) == ["x-2"])
  }
}
