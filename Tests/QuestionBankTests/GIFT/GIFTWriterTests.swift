import Testing

@testable import QuestionBank

struct GIFTWriterTests {
  @Test("a bank is written with header, categories, notes and answers")
  func wholeBank() {
    let question = Question(
      id: "q-7f3a2c91d04e", title: "Social cohesion", topic: "Characteristics",
      stem: "Which key feature?",
      content: .choice([
        Question.Option("Social Cohesion", credit: 1, feedback: "Bonds (line 18)."),
        Question.Option("Group Orientation", credit: 0),
      ]),
      explanation: "The second.", source: Question.Source(line: 18, text: "Its focus: bonds."),
      hint: "What holds a group?", tags: ["traits"], fact: "social-cohesion", rule: "LABEL")
    let bank = Bank(
      quiz: "ic", title: "Individualism", article: "ic.txt", articleDigest: "3fa1",
      concepts: ["a", "b"], questions: [question])
    let text = GIFT.write(bank).text
    let made = text.firstMatch(of: #/ made=[0-9a-f]{8}\n/#)
    #expect(made != nil)
    #expect(
      text.replacing(made?.0 ?? "", with: "\n")
        == """
        // viva 1 · quiz: ic · article: ic.txt · sha256: 3fa1 · concepts: a | b

        $CATEGORY: Individualism/Characteristics

        // [id:q-7f3a2c91d04e] [tag:traits]
        // @viva kind=choice fact=social-cohesion rule=LABEL
        // @source 18 Its focus: bonds.
        // @hint What holds a group?
        ::Social cohesion::Which key feature?{
        \t=Social Cohesion#Bonds (line 18).
        \t~Group Orientation
        \t####The second.
        }

        """)
  }

  @Test("what has a meaning in GIFT is escaped everywhere, and a new line is \\n")
  func escapes() {
    #expect(
      body(.essay, stem: #"\ # = ~ { } : ->"# + "\r\na\rb\nc", title: "a:b\nc")
        == ##"::a\:b c::\\ \# \= \~ \{ \} \: ->\na\nb\nc{}"## + "\n")
  }

  @Test("true and false are written without =, short answers always with it")
  func trueFalse() {
    #expect(body(.trueFalse(Question.TrueFalse(isTrue: false))) == "Stem{FALSE}\n")
    #expect(
      body(.trueFalse(Question.TrueFalse(isTrue: true, whenRight: "yes"))) == "Stem{TRUE##yes}\n")
    #expect(body(.short([Question.Answer("T")], nil)) == "Stem{\n\t=T\n}\n")
  }

  @Test("an answer that begins like a weight has one, an option its notation")
  func weights() {
    #expect(body(.short([Question.Answer("%50% of it")], nil)) == "Stem{\n\t=%100%%50% of it\n}\n")
    #expect(
      body(.choice([Question.Option("%5%", credit: 1), Question.Option("%6%", credit: 0)]))
        == "Stem{\n\t=[moodle]%5%\n\t~[moodle]%6%\n}\n")
  }

  @Test("weights are those that Moodle knows")
  func snappedWeights() {
    let third = 1.0 / 3
    #expect(
      body(.select([Question.Option("a", credit: third), Question.Option("b", credit: -third)]))
        == "Stem{\n\t~%33.33333%a\n\t~%-33.33333%b\n}\n")
    let written = write(.select([Question.Option("a", credit: 0.37)]))
    #expect(written.text.contains("~%40%a"))
    #expect(written.findings.map(\.rule) == ["weight"])
  }

  @Test("several full options are still a choice")
  func allRight() {
    #expect(
      body(.choice([Question.Option("a", credit: 1), Question.Option("b", credit: 1)]))
        == "Stem{\n\t=a\n\t~%100%b\n}\n")
  }

  @Test("a text that begins like a notation, a comment or nothing has its own notation")
  func markers() {
    #expect(body(.essay, stem: "[html]x") == "[moodle][html]x{}\n")
    #expect(body(.essay, stem: "// x") == "[moodle]// x{}\n")
    #expect(body(.essay, stem: "// x", title: "t") == "::t::// x{}\n")
    #expect(body(.description, stem: "0") == "[moodle]0\n")
    #expect(body(.description, stem: "") == "[moodle]\n")
    #expect(body(.essay, stem: "[x]") == "[x]{}\n")
  }

  @Test("an arrow that would make it matching is written as another one, and said so")
  func arrows() {
    let written = write(
      .short([Question.Answer("a -> b", feedback: "c -> d")], nil), explanation: "e -> f")
    #expect(written.text.hasSuffix("{\n\t=a → b#c → d\n\t####e -> f\n}\n"))
    #expect(written.findings.map(\.rule) == ["arrow", "arrow"])
    #expect(written.findings.map(\.question) == ["i", "i"])
    #expect(
      body(.matching([Question.Pair("a", "b -> c"), Question.Pair("d", "e")]))
        == "Stem{\n\t=a -> b -> c\n\t=d -> e\n}\n")
  }

  @Test("a list asks in Moodle for all entries, and gives each its share")
  func list() {
    let entries = ["a*", "b", "c"].map { Question.Entry($0) }
    #expect(
      body(.list(entries))
        == """
        Stem{
        \t=a\\\\*, b, c
        \t=%33.33333%a\\\\*
        \t=%33.33333%b
        \t=%33.33333%c
        }

        """)
  }

  @Test("ordering is matching to positions")
  func ordering() {
    #expect(body(.ordering(["x", "y"])) == "Stem{\n\t=x -> 1\n\t=y -> 2\n}\n")
  }

  @Test("numbers are plain, and only the last answer catches all others")
  func numbers() {
    #expect(
      body(
        .numerical([
          Question.NumericalAnswer(range: 1500...1500, written: "1.5e3"),
          Question.NumericalAnswer(range: nil, credit: 0, written: "*"),
          Question.NumericalAnswer(range: 0.25...4, credit: 0.5, written: "no number"),
          Question.NumericalAnswer(range: nil, credit: 0, feedback: "no", written: "*"),
        ]))
        == "Stem{#\n\t=1500\n\t=%0%*\n\t=%50%0.25..4.0\n\t~#no\n}\n")
  }

  @Test("what cannot be written is said")
  func losses() {
    #expect(write(.description, explanation: "x").findings.map(\.rule) == ["explanation"])
    let long = Question(
      id: String(repeating: "x", count: 101), stem: "s", content: .essay)
    let written = GIFT.write(Bank(quiz: "q", title: "q", questions: [long]))
    #expect(written.findings.map(\.rule) == ["id-length"])
  }

  private func write(
    _ content: Question.Content, stem: FormattedText = "Stem", title: FormattedText? = nil,
    explanation: FormattedText? = nil
  ) -> WrittenBank {
    let question = Question(
      id: "i", title: title, stem: stem, content: content, explanation: explanation)
    return GIFT.write(Bank(quiz: "q", title: "q", questions: [question]))
  }

  /// What is written below the comments.
  private func body(
    _ content: Question.Content, stem: String = "Stem", title: FormattedText? = nil
  ) -> String {
    let lines = write(content, stem: FormattedText(stem), title: title).text
      .split(separator: "\n", omittingEmptySubsequences: false)
    return lines.drop { $0.hasPrefix("//") || $0.isEmpty }.joined(separator: "\n")
  }
}
