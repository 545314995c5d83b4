import Testing

@testable import QuestionBank

struct BankFormatTests {
  @Test("the ending of a file tells its form")
  func endings() {
    #expect(BankFormat(fileExtension: "GIFT") == .gift)
    #expect(BankFormat(fileExtension: "md") == .markdown)
    #expect(BankFormat(fileExtension: "xml") == .xml)
    #expect(BankFormat(fileExtension: "txt") == nil)
  }

  @Test("what is only written cannot be read, and bytes that are no UTF-8 are refused")
  func refused() {
    #expect(throws: BankFormatError.writeOnly(.anki)) { try BankFormat.anki.read([], name: "x") }
    for format in BankFormat.allCases where format.isReadable && format != .xml {
      #expect(throws: BankFormatError.text(.notUTF8(offset: 1, byte: 0xFF))) {
        try format.read([0x61, 0xFF], name: "x")
      }
    }
  }

  @Test("an article is no bank in GIFT, and neither is another format")
  func noGIFT() {
    let others: [(NoGIFT, String)] = [
      (.empty, " \n"), (.text, "An article.\n\nOf two paragraphs."),
      (.markup, "\u{FEFF}\n<?xml version=\"1.0\"?><quiz></quiz>"), (.markup, "<!DOCTYPE html>{=x}"),
      (.json, "{\n  \"a\": {}\n}"), (.json, "[ {\"a\": 1}]"),
      (.aiken, "Which?\nA. a\nB. b\nANSWER: A"), (.flashcards, "Q: Who?\nA: She"),
    ]
    for (reason, text) in others {
      #expect(throws: BankFormatError.noGIFT(reason), "\(text)") {
        try BankFormat.gift.read(Array(text.utf8), name: "x")
      }
    }
    for text in ["::Title::A description", "{=He} wrote it", "A broken {=one", "[html]<b>x</b>"] {
      #expect(throws: Never.self, "\(text)") {
        try BankFormat.gift.read(Array(text.utf8), name: "x")
      }
    }
  }

  @Test("what a form has no place for is said, each with how often")
  func losses() throws {
    let answers = [Question.Answer("a"), Question.Answer("b"), Question.Answer("c", credit: 0.5)]
    let rubric = Question.Rubric(concepts: [["a"]], needed: 1)
    let bank = Bank(
      quiz: "q", title: "t",
      questions: [
        Question(
          id: "a", title: "A", topic: "x", stem: "Who?", content: .short(answers, nil),
          explanation: "e", source: Question.Source(line: 1, text: "s"), hint: "h", tags: ["t"],
          fact: "f", rule: "R"),
        Question(id: "b", stem: "Why?", content: .short([Question.Answer("b")], rubric)),
        Question(
          id: "c", stem: "Which?",
          content: .select([
            Question.Option("a", credit: 1), Question.Option("b", credit: -1, feedback: "no"),
          ])),
      ])
    func lost(_ format: BankFormat) throws -> [String] {
      try format.write(bank).findings.map { $0.rule.replacing("lost-", with: "") }
    }
    #expect(
      try lost(.markdown) == [
        "titles", "topics", "explanations", "feedback", "weights", "alternatives", "rubrics",
        "hints", "tags", "sources", "facts",
      ])
    #expect(
      try lost(.tsv) == ["titles", "feedback", "weights", "rubrics", "sources", "facts"])
    #expect(try lost(.json) == ["titles"])
    #expect(try lost(.gift) == [])
    #expect(try lost(.xml) == [])
    let finding = try BankFormat.markdown.write(bank).findings.first { $0.rule == "lost-weights" }
    #expect(finding?.message == "there is no place for weights, which 2 questions have")
  }

  @Test("every bank can be written in every form", arguments: BankFormat.allCases)
  func writesAll(_ format: BankFormat) throws {
    for seed in 0..<20 {
      var random = RandomBank(seed: seed)
      let written = try format.write(random.bank(questions: 12))
      if format.isReadable { _ = try format.read(Array(written.text.utf8), name: "x") }
    }
  }
}

struct AikenTests {
  @Test("a question has lettered options and an answer")
  func reading() throws {
    let reading = try BankFormat.aiken.read(
      Array(
        "Which river\nis it?\nA. Nile\nB) Congo\nANSWER: B\n\nNext?\nA) a\nB) b\nANSWER: A".utf8),
      name: "x")
    #expect(reading.findings == [])
    #expect(reading.bank.questions.map(\.stem) == ["Which river\nis it?", "Next?"])
    #expect(
      reading.bank.questions[0].content
        == .choice([Question.Option("Nile", credit: 0), Question.Option("Congo", credit: 1)]))
  }

  @Test(
    "a broken question is left out, with its line, and the next is read",
    arguments: [
      "One?\nA. a\nB. b", "One?\nA. a\nB. b\nANSWER: C", "One?\nA. a\nANSWER: A", "One?\nANSWER: A",
    ])
  func broken(_ question: String) throws {
    let text = "\n\(question)\n\nTwo?\nA. a\nB. b\nANSWER: A\n"
    let reading = try BankFormat.aiken.read(Array(text.utf8), name: "x")
    #expect(reading.bank.questions.map(\.stem) == ["Two?"])
    #expect(reading.findings.map(\.line) == [2])
  }

  @Test("single choice and true or false are written, and all else is listed")
  func writing() throws {
    let bank = Bank(
      quiz: "q", title: "t",
      questions: [
        Question(
          id: "a", topic: "x", stem: "Which\nriver?",
          content: .choice([
            Question.Option("Nile", credit: 0, feedback: "no"), Question.Option("Congo", credit: 1),
          ])),
        Question(
          id: "b", stem: "It flows.", content: .trueFalse(Question.TrueFalse(isTrue: false))),
        Question(id: "c", stem: "Why?", content: .essay, explanation: "Because"),
      ])
    let written = try BankFormat.aiken.write(bank)
    #expect(
      written.text
        == """
        Which river?
        A. Nile
        B. Congo
        ANSWER: B

        It flows.
        A. True
        B. False
        ANSWER: B

        """)
    #expect(written.findings.map(\.rule) == ["left-out", "lost-topics", "lost-feedback"])
    #expect(written.findings[0].question == "c")
  }
}

struct FlashcardTests {
  @Test("a card is a question with its answer, or a sentence with gaps")
  func reading() throws {
    let text = """
      # Rivers

      Q: Which is
      the longest?
      A: The Nile

      C: The [Nile] flows through [Egypt] ([map](x.png), ![](y), \\[sic\\]).
      ---
      Q: No answer
      """
    let reading = try BankFormat.markdown.read(Array(text.utf8), name: "x")
    let rest = "([map](x.png), ![](y), \\[sic\\])."
    #expect(
      reading.bank.questions.map(\.stem.raw) == [
        "Which is\nthe longest?", "The _____ flows through Egypt \(rest)",
        "The Nile flows through _____ \(rest)",
      ])
    #expect(
      reading.bank.questions.map(\.content) == [
        .short([Question.Answer("The Nile")], nil), .cloze([Question.Answer("Nile")]),
        .cloze([Question.Answer("Egypt")]),
      ])
    #expect(reading.findings.map(\.line) == [9])
  }

  @Test("a gap is written in brackets, everything else as question and answer")
  func writing() throws {
    let bank = Bank(
      quiz: "q", title: "t",
      questions: [
        Question(id: "a", stem: "The _____ flows.", content: .cloze([Question.Answer("Nile")])),
        Question(
          id: "b", stem: "Which?",
          content: .choice([Question.Option("x", credit: 0), Question.Option("y", credit: 1)])),
        Question(id: "c", stem: "Read.", content: .description),
      ])
    let written = try BankFormat.markdown.write(bank)
    #expect(written.text == "C: The [Nile] flows.\n\nQ: Which?\n- x\n- y\nA: y\n")
    #expect(written.findings.map(\.rule) == ["left-out"])
  }
}

struct TableTests {
  @Test("two columns are question and answer")
  func twoColumns() throws {
    let reading = try BankFormat.tsv.read(
      Array("Nile\tAfrica\n\nThe \"Rhine\"\tEurope\nDry?\tFalse\n".utf8), name: "x")
    #expect(reading.bank.questions.map(\.stem) == ["Nile", "The \"Rhine\"", "Dry?"])
    #expect(
      reading.bank.questions.map(\.content) == [
        .short([Question.Answer("Africa")], nil), .short([Question.Answer("Europe")], nil),
        .trueFalse(Question.TrueFalse(isTrue: false)),
      ])
  }

  @Test("the header names the columns, and quotes keep commas, quotes and lines")
  func header() throws {
    let text = """
      Front,Wrong,Back,Tags,ID,Other
      "Which, ""x""
      or y?",b | c,a,t | u,q1,z
      Which?,d,a | b,,,
      ,x,y,,,
      """
    let reading = try BankFormat.csv.read(Array(text.utf8), name: "x")
    #expect(
      reading.bank.questions.first
        == Question(
          id: "q1", stem: "Which, \"x\"\nor y?",
          content: .choice([
            Question.Option("a", credit: 1), Question.Option("b", credit: 0),
            Question.Option("c", credit: 0),
          ]), tags: ["t", "u"]))
    #expect(reading.bank.questions.map(\.kind) == [.choice, .select])
    #expect(reading.findings.map(\.line) == [5])
  }

  @Test("a table without the two columns is refused")
  func noColumns() {
    #expect(throws: BankFormatError.noColumns(header: ["a", "b", "c"])) {
      try BankFormat.csv.read(Array("a,b,c\n1,2,3".utf8), name: "x")
    }
  }

  @Test("what is written is read again", arguments: [BankFormat.tsv, .csv])
  func roundTrip(_ format: BankFormat) throws {
    let bank = Bank(
      quiz: "x", title: "x",
      questions: [
        Question(
          id: "a", topic: "t", stem: "Which,\t\"it\"?",
          content: .choice([Question.Option("x", credit: 1), Question.Option("y", credit: 0)]),
          explanation: "since", hint: "h", tags: ["u", "v"]),
        Question(
          id: "b", stem: "All?", content: .list([Question.Entry("x"), Question.Entry("y")])),
        Question(
          id: "c", stem: "Match",
          content: .matching([Question.Pair("l", "r"), Question.Pair("m", "s")])),
        Question(id: "d", stem: "Sort", content: .ordering(["x", "y"])),
        Question(
          id: "e", stem: "How many?",
          content: .numerical([Question.NumericalAnswer(range: 2...4, written: "3:1")])),
        Question(id: "f", stem: "Why?", content: .essay),
      ])
    let written = try format.write(bank)
    #expect(written.findings == [])
    var expected = bank
    // A table holds plain texts: the tabulator is shown as a space.
    expected.questions[0].stem = "Which, \"it\"?"
    #expect(try format.read(Array(written.text.utf8), name: "x").bank == expected)
  }
}

struct AnkiTests {
  @Test("notes have the id as guid, and gaps are cloze deletions")
  func writing() throws {
    let bank = Bank(
      quiz: "q", title: "Rivers",
      questions: [
        Question(
          id: "q-1", topic: "Africa", stem: "Which < \"that\"?",
          content: .choice([Question.Option("Nile", credit: 1), Question.Option("b", credit: 0)]),
          explanation: "Long.", tags: ["a b", "c"]),
        Question(
          id: "q-2", stem: FormattedText("The <b>_____</b> flows.", format: .html),
          content: .cloze([Question.Answer("Nile")]), hint: "N"),
        Question(id: "q-3", stem: "Read.", content: .description),
      ])
    let written = try BankFormat.anki.write(bank)
    #expect(
      written.text == """
        #separator:tab
        #html:true
        #guid column:1
        #notetype column:2
        #deck column:3
        #tags column:6
        q-1\tBasic\tRivers::Africa\t"Which &lt; ""that""?<ul><li>Nile</li><li>b</li></ul>"\tNile<br><br>Long.\ta_b c
        q-2\tCloze\tRivers\tThe <b>{{c1::Nile}}</b> flows.\tHint: N\t

        """)
    #expect(written.findings.map(\.rule) == ["left-out"])
  }
}
