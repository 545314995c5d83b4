import Articles
import Testing

private func read(_ text: String) throws -> Article {
  try Article(reading: Array(text.utf8))
}

@Test("plain text gives title, headings, sentences and labelled entries with their places")
func plainText() throws {
  let article = try read(
    """
    Volcanoes

    A volcano is an opening in the crust. Magma rises through it.

    Types of Volcanoes

      1. Shield: Broad and gentle.
      2. Stratovolcano: Tall. Built of layers.

    Sources:

      1. Book: Not an entry.

    FAQs

    Are all volcanoes active?


    No, many are extinct.
    """)
  #expect(
    article.dump == """
      title 1:1 Volcanoes
      body -
        paragraph
          3:1 A volcano is an opening in the crust.
          3:39 Magma rises through it.
      body 5:1 Types of Volcanoes
        numbered
          7:6 [Shield]
            7:14 Broad and gentle.
          8:6 [Stratovolcano]
            8:21 Tall.
            8:27 Built of layers.
      skipped 10:1 Sources:
        numbered
          12:6 [Book]
            12:12 Not an entry.
      body 14:1 FAQs
      question 16:1 Are all volcanoes active?
        paragraph
          19:1 No, many are extinct.
      """)
}

@Test("Markdown gives the same structure, without its marks")
func markdown() throws {
  let article = try read(
    """
    # Bread

    ## What bread *needs*

    - **Flour**: Ground grain[^1].
    - **Water** – Binds it.
      It also makes steam.
        - Salt: A pinch.

    ## Questions and Answers

    ### Why does it rise?

    Because [yeast](yeast.md) makes gas.
    """)
  #expect(
    article.dump == """
      title 1:1 Bread
      body 3:1 What bread needs
        bullets
          5:3 [Flour]
            5:14 Ground grain.
          6:3 [Water]
            6:15 Binds it.
            7:3 It also makes steam.
            8:7 [Salt]
              8:13 A pinch.
      body 10:1 Questions and Answers
      question 12:1 Why does it rise?
        paragraph
          14:1 Because yeast makes gas.
      """)
}

@Test("hard-wrapped lines are joined, and a sentence knows the line it begins on")
func hardWrapped() throws {
  let article = try read("Title\n\nOne sentence goes\nover two lines. The next\nalso does.\n")
  #expect(
    article.dump == """
      title 1:1 Title
      body -
        paragraph
          3:1 One sentence goes over two lines.
          4:17 The next also does.
      """)
}

@Test("Q: and A: mark questions and answers")
func markedQuestions() throws {
  let article = try read(
    "Tides\n\nQ: What pulls the sea?\nA: The Moon.\n\nQ: How often?\n\nA: Twice a day.\n")
  #expect(
    article.dump == """
      title 1:1 Tides
      question 3:4 What pulls the sea?
        paragraph
          4:4 The Moon.
      question 6:4 How often?
        paragraph
          8:4 Twice a day.
      """)
}

@Test(
  "abbreviations, initials, decimals and quotations do not end a sentence",
  arguments: [
    ("It is hot, e.g. in May. It rains.", ["It is hot, e.g. in May.", "It rains."]),
    ("Dr. A. Smith came. He left.", ["Dr. A. Smith came.", "He left."]),
    ("It costs 3.50 now. See no. 5.", ["It costs 3.50 now.", "See no. 5."]),
    ("“Go!” she said. Then “Stop.” He did.", ["“Go!” she said.", "Then “Stop.”", "He did."]),
    ("这是第一句。这是第二句。", ["这是第一句。", "这是第二句。"]),
    ("Am 3. Oktober ist frei. Danach nicht.", ["Am 3. Oktober ist frei.", "Danach nicht."]),
  ])
func sentences(text: String, expected: [String]) throws {
  let article = try read("Title\n\n" + text + "\n")
  guard case .paragraph(let sentences) = article.sections.first?.blocks.first else {
    Issue.record("no paragraph")
    return
  }
  #expect(sentences.map(\.text) == expected)
}

@Test("a byte order mark, CRLF and a bare CR are read like LF")
func lineEndings() throws {
  let unix = try read("T\n\nOne.\n\nHeading\n\nTwo.\n")
  #expect(try read("\u{FEFF}T\r\n\r\nOne.\r\n\r\nHeading\r\n\r\nTwo.\r\n") == unix)
  #expect(try read("T\r\rOne.\r\rHeading\r\rTwo.\r") == unix)
}

@Test("characters that control a terminal or hide in text are taken out")
func hostileCharacters() throws {
  let article = try read("T\n\nA\u{1B}[31m red\u{202E} and z\u{200B}ero\u{7} word.\n")
  #expect(article.dump.hasSuffix("A[31m red and zero word."))
}

@Test("what is not text is refused with the place of the first wrong byte")
func notText() {
  #expect(throws: ArticleError.invalidUTF8(offset: 3)) {
    try Article(reading: [0x41, 0x42, 0x0A, 0xFF, 0x41])
  }
  #expect(throws: ArticleError.binary(offset: 1)) { try Article(reading: [0x41, 0, 0x42]) }
  #expect(throws: ArticleError.empty) { try Article(reading: Array(" \n\t\n".utf8)) }
}
