import Articles
import Testing

private func dump(_ text: String) throws -> String {
  try Article(reading: Array(text.utf8)).dump
}

@Suite("In the wild") struct InTheWildTests {
  @Test("a paragraph that is hard-wrapped is joined, and each sentence has its own place")
  func hardWrapped() throws {
    #expect(
      try dump("Tea\n\nTea is made\nfrom leaves. It is\ndrunk hot.\n") == """
        title 1:1 Tea
        body -
          paragraph
            3:1 Tea is made from leaves.
            4:14 It is drunk hot.
        """)
  }

  @Test(
    "a label is told from its text however they are set apart",
    arguments: [
      "- Green tea: Steamed.", "- Green tea – Steamed.", "- **Green tea**: Steamed.",
      "- **Green tea:** Steamed.", "* Green tea - Steamed.", "• Green tea — Steamed.",
      "1. Green tea: Steamed.", "1) Green tea: Steamed.", "+ __Green tea__ – Steamed.",
    ])
  func labels(line: String) throws {
    let article = try Article(reading: Array("Tea\n\nKinds\n\n\(line)\n".utf8))
    guard case .list(let list) = article.sections.last?.blocks.first else {
      Issue.record("no list in “\(line)”")
      return
    }
    #expect(list.entries.map { $0.label?.text } == ["Green tea"])
    #expect(list.entries.first?.sentences.map(\.text) == ["Steamed."])
  }

  @Test(
    "a question is told from its answer however they are marked",
    arguments: [
      "FAQ\n\nIs tea hot?\n\nYes, it is.\n", "FAQ\n\nIs tea hot?\nYes, it is.\n",
      "FAQ\n\nQ: Is tea hot?\nA: Yes, it is.\n", "## FAQ\n\n### Is tea hot?\n\nYes, it is.\n",
      "FAQ\n\n**Is tea hot?**\n\nYes, it is.\n", "FAQ\n\nIs tea hot?\n\n\n\nYes, it is.\n",
      "Frequently Asked Questions\n\n1. Is tea hot?\n\nYes, it is.\n",
    ])
  func questions(text: String) throws {
    let article = try Article(reading: Array("Tea\n\nTea is a drink.\n\n\(text)".utf8))
    let question = article.sections.first { $0.role == .question }
    #expect(question?.heading?.text == "Is tea hot?")
    guard case .paragraph(let answer) = question?.blocks.first else {
      Issue.record("no answer in “\(text)”")
      return
    }
    #expect(answer.map(\.text) == ["Yes, it is."])
  }

  @Test(
    "a heading is told by its form",
    arguments: [
      "Kinds", "# Kinds", "## Kinds ##", "Kinds\n=====", "Kinds\n-----", "KINDS", "Kinds:",
    ])
  func headings(heading: String) throws {
    let article = try Article(
      reading: Array("Tea\n\nTea is a drink.\n\n\(heading)\n\nMany are known.\n".utf8))
    #expect(article.sections.count == 2)
    #expect(article.sections.last?.heading?.text.lowercased().hasPrefix("kinds") == true)
  }

  @Test(
    "abbreviations, decimals and quotations end no sentence",
    arguments: [
      "Some leaves, e.g. those of mint, are no tea.", "Dr. Lee of the U.S. drinks 2.5 liters.",
      "They said “Stop! Now.” and left.", "It grows at 1,200 m vs. 900 m elsewhere.",
    ])
  func oneSentence(text: String) throws {
    #expect(
      try dump("Tea\n\n\(text)\n") == "title 1:1 Tea\nbody -\n  paragraph\n    3:1 \(text)")
  }

  @Test("every kind of line end, and a byte order mark, read the same", arguments: ["\r\n", "\r"])
  func lineEnds(end: String) throws {
    let text = "Tea\n\nTea is a drink.\n\n- Green: Mild.\n- Black: Strong.\n"
    #expect(try dump("\u{FEFF}" + text.replacing("\n", with: end)) == dump(text))
  }

  @Test("sources are skipped up to the next heading, in the middle of the file as well")
  func sources() throws {
    let article = try Article(
      reading: Array(
        "Tea\n\nTea is a drink.\n\nSources\n\n1. Book: Not asked.\n\nFAQ\n\nIs it hot?\n\nYes.\n"
          .utf8))
    #expect(article.sections.map(\.role).contains(.skipped))
    #expect(article.sections.last?.heading?.text == "Is it hot?")
  }

  @Test("entries nested in another keep their depth")
  func nested() throws {
    #expect(
      try dump("Tea\n\n- Green: Mild.\n  - Sencha: Fresh.\n- Black: Strong.\n") == """
        title 1:1 Tea
        body -
          bullets
            3:3 [Green]
              3:10 Mild.
              4:5 [Sencha]
                4:13 Fresh.
            5:3 [Black]
              5:10 Strong.
        """)
  }

  @Test("text of other languages and scripts keeps its letters")
  func languages() throws {
    for text in ["Der Tee wächst in Höhen.", "茶是一种饮料。", "Чай пьют горячим."] {
      #expect(try dump("Tea\n\n\(text)\n").hasSuffix(text))
    }
  }

  @Test("paragraphs that begin with a bold label are the entries of one list")
  func boldParagraphs() throws {
    #expect(
      try dump("Tea\n\n## Kinds\n\n**Green:** Steamed.\n\n**Black:** Left to\nwither.\n\nMore.\n")
        == """
        title 1:1 Tea
        body 3:1 Kinds
          bullets
            5:1 [Green]
              5:12 Steamed.
            7:1 [Black]
              7:12 Left to wither.
          paragraph
            10:1 More.
        """)
  }

  @Test(
    "lines with a label that follow one another are a list, what is said of the article is none")
  func lines() throws {
    #expect(
      try dump("Tea\n\nKey Dates\n\n1610: Tea comes to Europe\n1658: First sale\n1773: Tea Party\n")
        == """
        title 1:1 Tea
        body 3:1 Key Dates
          bullets
            5:1 [1610]
              5:7 Tea comes to Europe
            6:1 [1658]
              6:7 First sale
            7:1 [1773]
              7:7 Tea Party
        """)
    let metadata = "Tea\n\nAuthor: A. Leaf\nDate: May\nTags: tea, leaf\n"
    #expect(!(try dump(metadata).contains("bullets")))
    let prose = "Tea\n\nNote: tea is\nhot. It is drunk\nin cups.\n"
    #expect(!(try dump(prose).contains("bullets")))
  }

  @Test("a table of terms is a list with labels, any other is left out")
  func tables() throws {
    let rows = "| Tea | Leaves |\n|---|:--|\n| Green | **Steamed** |\n| Black | Withered |\n"
    #expect(
      try dump("Tea\n\n## Kinds\n\n\(rows)\nMore.\n") == """
        title 1:1 Tea
        body 3:1 Kinds
          bullets
            7:3 [Green]
              7:11 Steamed
            8:3 [Black]
              8:11 Withered
          paragraph
            10:1 More.
        """)
    #expect(
      !(try dump("Tea\n\n## Kinds\n\n| a | b | c |\n|---|---|---|\n| d | e | f |\n\nMore.\n")
        .contains("bullets")))
  }
}
