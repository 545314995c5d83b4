import Testing

@testable import QuestionBank

struct MoodleXMLTests {
  @Test("a bank comes back from Moodle XML as it was", arguments: 0..<100)
  func roundTrip(seed: Int) throws {
    // XML has no control characters.
    var random = RandomBank(seed: seed) { scalar in
      scalar.value >= 0x20 && scalar.value & 0xFFFE != 0xFFFE || scalar == "\t" || scalar == "\n"
    }
    let bank = random.bank(questions: 12)
    let written = MoodleXMLWriter.write(bank)
    #expect(written.findings == [])
    let reading = try BankFormat.xml.read(Array(written.text.utf8), name: "other")
    #expect(reading.findings == [])
    for (question, original) in zip(reading.bank.questions, bank.questions) {
      #expect(question == original)
    }
    #expect(reading.bank == bank)
  }

  @Test("a control character is written as its symbol, and said so")
  func controlCharacters() throws {
    let bank = Bank(
      quiz: "q", title: "t",
      questions: [Question(id: "i", stem: "a\u{7}b", content: .essay)])
    let written = MoodleXMLWriter.write(bank)
    #expect(written.findings.map(\.rule).contains("control-character"))
    let reading = try BankFormat.xml.read(Array(written.text.utf8), name: "q")
    #expect(reading.bank.questions.map(\.stem) == ["a␇b"])
  }

  @Test("a file of Moodle is read")
  func foreign() throws {
    let bank = try read(
      """
      <?xml version="1.0"?>
      <quiz>
        <question type="category"><category><text>$course$/top/Rivers//Lakes/Africa</text></category></question>
        <question type="multichoice">
          <name><text>Longest</text></name>
          <questiontext format="html"><text><![CDATA[<p>Which?</p>]]></text></questiontext>
          <generalfeedback format="html"><text>See the map.</text></generalfeedback>
          <idnumber>r1</idnumber>
          <single>false</single>
          <answer fraction="50" format="plain_text"><text>Nile</text><feedback><text>Yes</text></feedback></answer>
          <answer fraction="50"><text>Congo</text></answer>
          <answer fraction="-100"><text>Rhine</text></answer>
          <hint format="html"><text>&lt;b&gt;Two&lt;/b&gt; of them</text></hint>
          <tags><tag><text>africa</text></tag></tags>
        </question>
        <question type="truefalse">
          <name><text>TF</text></name>
          <questiontext format="markdown"><text>It *flows*.</text></questiontext>
          <answer fraction="0"><text>true</text><feedback><text>No</text></feedback></answer>
          <answer fraction="100"><text>false</text></answer>
        </question>
        <question type="numerical">
          <questiontext format="plain_text"><text>How long?</text></questiontext>
          <answer fraction="100"><text>6650</text><tolerance>10</tolerance></answer>
          <answer fraction="0"><text>*</text><feedback><text>km</text></feedback></answer>
        </question>
        <question type="matching">
          <questiontext><text>Match</text></questiontext>
          <subquestion format="html"><text>Nile</text><answer><text>Egypt</text></answer></subquestion>
          <subquestion format="html"><text></text><answer><text>France</text></answer></subquestion>
        </question>
        <question type="calculated"><name><text>C</text></name></question>
      </quiz>
      """)
    #expect(bank.bank.title == "Rivers/Lakes")
    #expect(bank.bank.questions.map(\.topic) == Array(repeating: "Africa", count: 4))
    #expect(bank.findings.map(\.rule) == ["kind"])
    let html = FormattedText.Format.html
    let questions = bank.bank.questions
    #expect(
      questions[0]
        == Question(
          id: "r1", title: "Longest", topic: "Africa",
          stem: FormattedText("<p>Which?</p>", format: html),
          content: .select([
            Question.Option(
              FormattedText("Nile", format: .plain), credit: 0.5,
              feedback: FormattedText("Yes", format: html)),
            Question.Option(FormattedText("Congo", format: html), credit: 0.5),
            Question.Option(FormattedText("Rhine", format: html), credit: -1),
          ]), explanation: FormattedText("See the map.", format: html), hint: "*Two* of them",
          tags: ["africa"]))
    #expect(
      questions[1].content
        == .trueFalse(
          Question.TrueFalse(
            isTrue: false, whenWrong: FormattedText("No", format: .markdown))))
    #expect(
      questions[2].content
        == .numerical([
          Question.NumericalAnswer(range: 6640...6660, written: "6650:10"),
          Question.NumericalAnswer(
            range: nil, credit: 0, feedback: FormattedText("km", format: .plain), written: "*"),
        ]))
    #expect(
      questions[3].content
        == .matching([
          Question.Pair(FormattedText("Nile", format: html), "Egypt"),
          Question.Pair(FormattedText("", format: html), "France"),
        ]))
  }

  @Test("what is not taken over is said")
  func losses() throws {
    let reading = try read(
      """
      <quiz><question type="essay">
        <questiontext format="html"><text>Why? <![CDATA[<img src="@@PLUGINFILE@@/a.png">]]></text>
          <file name="a.png" encoding="base64">AAAA</file></questiontext>
        <generalfeedback><text>There are three.</text></generalfeedback>
        <graderinfo format="html"><text>Look for three reasons.</text></graderinfo>
        <hint><text>a</text></hint><hint><text>b</text></hint>
      </question></quiz>
      """)
    #expect(reading.findings.map(\.rule) == ["image", "hints", "graderinfo"])
  }

  @Test("what graders look for explains an essay that nothing else does")
  func modelAnswer() throws {
    let reading = try read(
      """
      <quiz><question type="essay"><questiontext><text>Why?</text></questiontext>
        <graderinfo format="html"><text>Three &lt;b&gt;reasons&lt;/b&gt;.</text></graderinfo>
      </question></quiz>
      """)
    #expect(
      reading.bank.questions.first?.explanation
        == FormattedText("Three <b>reasons</b>.", format: .html))
    #expect(reading.findings == [])
  }

  @Test("what is no Moodle XML is refused")
  func refused() {
    #expect(throws: BankFormatError.noQuiz(element: "html")) { try read("<html></html>") }
    #expect(throws: BankFormatError.xml(line: 2, column: 8)) { try read("<quiz>\n<a></b>") }
  }

  @Test("an entity that a document declares is neither filled in nor left out in silence")
  func entities() {
    let xml = """
      <!DOCTYPE quiz [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "file:///etc/hosts">]>
      <quiz><question type="essay"><questiontext><text>Is ENTITY?</text></questiontext></question></quiz>
      """
    for entity in ["&b;", "&c;"] {
      #expect(throws: BankFormatError.xml(line: 2, column: 56)) {
        try read(xml.replacing("ENTITY?", with: entity + "?"))
      }
    }
  }

  @Test("nor is one that another document would declare")
  func foreignEntity() {
    let xml = """
      <!DOCTYPE quiz SYSTEM "x.dtd">
      <quiz><question type="essay"><questiontext><text>A&nbsp;b?</text></questiontext></question></quiz>
      """
    #expect(throws: BankFormatError.xml(line: 2, column: 57)) { try read(xml) }
  }

  @Test("a document with more elements in each other than a tree can bear is refused")
  func deep() {
    let count = 100_000
    let xml =
      "<quiz>" + String(repeating: "<a>", count: count) + String(repeating: "</a>", count: count)
      + "</quiz>"
    #expect(throws: BankFormatError.self) { try read(xml) }
  }

  private func read(_ xml: String) throws -> BankFormat.Reading {
    try BankFormat.xml.read(Array(xml.utf8), name: "rivers")
  }
}
