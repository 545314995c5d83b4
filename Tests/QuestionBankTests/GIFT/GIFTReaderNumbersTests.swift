import Testing

@testable import QuestionBank

struct GIFTReaderNumbersTests {
  private static let written: [(String, Double, Double)] = [
    ("1822", 1822, 1822), ("-2.5", -2.5, -2.5), ("+3", 3, 3), (".5", 0.5, 0.5), ("5.", 5, 5),
    ("1.5e3", 1500, 1500), ("2E-2", 0.02, 0.02), ("1822:2", 1820, 1824), ("3 : 0.5", 2.5, 3.5),
    ("1..5", 1, 5), ("-5..-1", -5, -1), ("5..1", 1, 5), ("5:-1", 4, 6),
  ]

  @Test("numbers, tolerances and ranges are read", arguments: written)
  func ranges(_ written: String, _ low: Double, _ high: Double) throws {
    #expect(
      try onlyQuestion("When?{#\(written)}").content
        == .numerical([Question.NumericalAnswer(range: low...high, written: written)]))
  }

  @Test("several answers have weights and feedback, and a tilde catches all other numbers")
  func severalAnswers() throws {
    #expect(
      try onlyQuestion("When?{#\n=1822:0#yes\n=%50%1822:2#near\n~#no}").content
        == .numerical([
          Question.NumericalAnswer(range: 1822...1822, feedback: "yes", written: "1822:0"),
          Question.NumericalAnswer(
            range: 1820...1824, credit: 0.5, feedback: "near", written: "1822:2"),
          Question.NumericalAnswer(range: nil, credit: 0, feedback: "no", written: "*"),
        ]))
  }

  @Test("a star accepts any number")
  func star() throws {
    #expect(
      try onlyQuestion("When?{#*}").content
        == .numerical([Question.NumericalAnswer(range: nil, written: "*")]))
  }

  @Test(
    "what is no number costs the question",
    arguments: ["two", "3,14", "1 000", "5 cm", "1..", "1..b", "3:x", "0x10", "nan", "1e999", "1e"])
  func notANumber(_ written: String) throws {
    let text = "When?{#\(written)}\n\nNext{=a}"
    #expect(try read(text).bank.questions.map(\.stem) == ["Next"])
    #expect(try findings(text) == ["error not-a-number 1:8"])
  }

  @Test("a numerical question without a number is an error")
  func noNumber() throws {
    #expect(try findings("When?{#}") == ["error no-number 1:7"])
    #expect(try findings("When?{#~#no}") == ["error no-number 1:7"])
  }

  @Test(
    "a number is written in plain digits",
    arguments: [
      ("1.5e3", "1500"), ("2E-2", "0.02"), (".5", "0.5"), ("5.", "5"), ("-1.25e1:1e0", "-12.5:1"),
      ("+3", "3"), ("1..5", "1..5"), ("1.234e1", "12.34"), ("0e5", "000000"),
    ])
  func plainDigits(_ written: String, _ plain: String) {
    #expect(NumberRange(written)?.plain == plain)
  }
}
