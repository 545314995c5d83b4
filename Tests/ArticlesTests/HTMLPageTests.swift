import Articles
import Testing

private func read(_ page: String) throws -> Article {
  try Article(reading: Array(page.utf8))
}

@Suite("A saved page") struct HTMLPageTests {
  @Test("gives title, headings, sentences and entries with the lines of the file")
  func structure() throws {
    let article = try read(
      """
      <!DOCTYPE html>
      <html><head><title>Bees | A site</title></head><body>
      <h1>Honey   bees</h1>
      <p>A bee is an insect that lives in
      a colony &amp; makes <b>hon</b>ey. A colony has
      30,000 bees.</p>
      <h2>Kinds of Bees</h2>
      <ol>
        <li><b>Queen</b>: Lays
        eggs.</li>
        <li>Worker – Gathers nectar. Lives
        for weeks.
          <ul><li>Nurse: Feeds the young.</li></ul></li>
        <li><p>Drone: Mates once.</p></li>
      </ol>
      </body></html>
      """)
    #expect(
      article.dump == """
        title 3:1 Honey bees
        body -
          paragraph
            4:1 A bee is an insect that lives in a colony & makes honey.
            5:25 A colony has 30,000 bees.
        body 7:1 Kinds of Bees
          numbered
            9:1 [Queen]
              9:8 Lays eggs.
            11:1 [Worker]
              11:10 Gathers nectar.
              11:26 Lives for weeks.
              13:1 [Nurse]
                13:8 Feeds the young.
            14:1 [Drone]
              14:8 Mates once.
        """)
  }

  @Test("gives a term and its description as an entry with a label")
  func definitionList() throws {
    let article = try read(
      "<h1>Tools</h1><h2>In use</h2><dl><dt>Veil</dt><dd>A net.</dd><dt>Smoker</dt><dd>A can.</dd></dl>"
    )
    #expect(
      article.dump == """
        title 1:1 Tools
        body 1:1 In use
          bullets
            1:1 [Veil]
              1:1 A net.
            1:1 [Smoker]
              1:1 A can.
        """)
  }

  @Test("gives what opens under a summary as a question and its answer")
  func details() throws {
    let article = try read(
      """
      <h1>Bees</h1><h2>FAQ</h2>
      <details><summary>Do drones sting?</summary><p>No, they have no sting.</p></details>
      <p>Between.</p>
      """)
    let question = article.sections.first { $0.role == .question }
    #expect(question?.heading?.text == "Do drones sting?")
    #expect(question?.topic == "FAQ")
    #expect(
      question?.blocks == [.paragraph([Article.Sentence("No, they have no sting.", line: 2)])])
  }

  @Test("leaves out what stands around the article")
  func furniture() throws {
    let article = try read(
      """
      <html><body><nav><a href="/">Home</a></nav><p>Skip to content</p>
      <main><h1>Bees</h1><p>Bees fly.<sup>[1]</sup></p>
      <script>var a = "<p>Not this.</p>"</script><style>p { color: red }</style>
      <aside><p>An advertisement.</p></aside><p hidden>Nor this.</p></main>
      <footer><p>All rights reserved.</p></footer></body></html>
      """)
    #expect(
      article.dump == """
        title 2:1 Bees
        body -
          paragraph
            2:1 Bees fly.
        """)
  }

  @Test("takes its title from the head where it has no heading")
  func title() throws {
    let article = try read(
      "<html><head><title>Bees</title></head><body><p>Bees fly.</p></body></html>")
    #expect(article.title?.text == "Bees")
  }

  @Test("is read by the character set it declares, and as UTF-8 where it is UTF-8")
  func characterSets() throws {
    let page = #"<html><head><meta charset="iso-8859-1"></head><body><h1>B|</h1></body></html>"#
    let parts = page.split(separator: "|").map { Array($0.utf8) }
    #expect(try Article(reading: parts[0] + [0xE4] + parts[1]).title?.text == "Bä")
    #expect(try Article(reading: parts[0] + Array("ä".utf8) + parts[1]).title?.text == "Bä")
    #expect(throws: ArticleError.invalidUTF8(offset: 7)) {
      try Article(reading: Array("<h1>abc".utf8) + [0xE4] + Array("</h1>".utf8))
    }
  }

  @Test("without any text is no article")
  func empty() {
    #expect(throws: ArticleError.empty) { try read("<html><body><div></div></body></html>") }
  }

  @Test("that is broken or nested ten thousand deep is read to its end")
  func broken() throws {
    let deep = String(repeating: "<div><ul><li>", count: 10_000)
    let article = try read("<h1>Bees</h1>\(deep)<p>Bees fly.<b><p>They sting")
    #expect(article.dump.contains("They sting"))
  }

  @Test("can be shown without its markup, each text at its line")
  func lines() {
    let page = "<h1>Bees</h1>\n<p>Bees\nfly.</p>\n<ul><li>Queen: Lays\u{1b}[31m eggs.</li></ul>"
    #expect(
      readableLines(of: Array(page.utf8)) == ["Bees", "Bees fly.", "", "• Queen: Lays[31m eggs."])
  }

  @Test("and Markdown without its marks, line by line")
  func markdownLines() {
    let page = "# Bees\n\n### What *is* a bee?\n  - **Queen**: Lays #1 eggs.\n#bees"
    #expect(
      readableLines(of: Array(page.utf8)) == [
        "Bees", "", "What is a bee?", "  - Queen: Lays #1 eggs.", "#bees",
      ])
  }
}
