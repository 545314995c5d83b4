import Testing

@testable import QuestionBank

struct GIFTReaderAnswersTests {
  // MARK: - Choice

  @Test("a tilde makes a choice, with feedback from the first hash on")
  func choice() throws {
    #expect(
      try onlyQuestion("Who?{~a#no # really ~%50%b =c#yes}").content
        == .choice([
          Question.Option("a", credit: 0, feedback: "no # really"),
          Question.Option("b", credit: 0.5),
          Question.Option("c", credit: 1, feedback: "yes"),
        ]))
  }

  @Test("a choice without = is select-all")
  func select() throws {
    #expect(
      try onlyQuestion("Who?{~%-50%a ~%50%b\n~%50%c\n~d}").content
        == .select([
          Question.Option("a", credit: -0.5), Question.Option("b", credit: 0.5),
          Question.Option("c", credit: 0.5), Question.Option("d", credit: 0),
        ]))
  }

  @Test("what stands before the first mark is an option as well")
  func optionWithoutMark() throws {
    #expect(
      try onlyQuestion("Who?{a ~b}").content
        == .select([Question.Option("a", credit: 0), Question.Option("b", credit: 0)]))
  }

  @Test("a choice of one option is an error")
  func oneOption() throws {
    #expect(try findings("Who?{~a}") == ["error one-option 1:6"])
  }

  @Test("in a choice a weight after = is text, with a warning")
  func weightAfterEquals() throws {
    let text = "Who?{=%50%a ~b}"
    #expect(try read(text).bank.questions.first?.keys == ["%50%a"])
    #expect(try findings(text) == ["warning weight-after-equals 1:7"])
  }

  private static let exactWeights: [(String, Double)] = [
    ("33.33333", 1.0 / 3), ("33.333", 1.0 / 3), ("-16.66667", -1.0 / 6), ("14.28571", 1.0 / 7),
    ("100", 1), ("5", 0.05), ("0", 0),
  ]

  @Test("a weight that Moodle knows is as exact as it can be", arguments: exactWeights)
  func knownWeights(_ weight: String, _ credit: Double) throws {
    guard case .select(let options) = try onlyQuestion("Who?{~%\(weight)%a ~b}").content else {
      Issue.record("not select-all")
      return
    }
    #expect(options[0].credit == credit)
  }

  @Test("any other weight is read with a warning that names the nearest")
  func unknownWeight() throws {
    let file = try read("Who?{~%33%a ~%-37%b}")
    #expect(
      file.bank.questions.first?.content
        == .select([Question.Option("a", credit: 0.33), Question.Option("b", credit: -0.37)]))
    #expect(file.findings.map(\.rule) == ["weight", "weight"])
    #expect(file.findings[0].message.contains("33.33333"))
    #expect(file.findings[1].message.contains("-40"))
    #expect(file.findings.map(\.column) == [7, 14])
  }

  @Test("what only looks like a weight is text", arguments: ["%x%", "%%", "%50", "%.5%", "%--5%"])
  func noWeight(_ text: String) throws {
    #expect(
      try onlyQuestion("Who?{~\(text) ~b}").content
        == .select([
          Question.Option(FormattedText(text), credit: 0), Question.Option("b", credit: 0),
        ]))
  }

  // MARK: - True or false

  @Test(
    "T, TRUE, F and FALSE alone are true or false",
    arguments: [("T", true), ("TRUE", true), ("F", false), ("FALSE", false)])
  func trueFalse(_ word: String, _ isTrue: Bool) throws {
    #expect(
      try onlyQuestion("It is.{ \(word)#wrong#right#er####all}").content
        == .trueFalse(
          Question.TrueFalse(isTrue: isTrue, whenWrong: "wrong", whenRight: "right#er")))
    #expect(
      try onlyQuestion("It is.{\(word)##right}").content
        == .trueFalse(Question.TrueFalse(isTrue: isTrue, whenRight: "right")))
  }

  @Test("other spellings are short answers", arguments: ["true", "t", "=T", "True", "T F"])
  func notTrueFalse(_ word: String) throws {
    #expect(try onlyQuestion("It is.{\(word)}").kind == .short)
  }

  // MARK: - Short answers

  @Test("short answers have weights, wildcards and feedback")
  func short() throws {
    #expect(
      try onlyQuestion(#"Who?{=Grant =%50%Gr*#nearly =\*literal#[html]<i>}"#).content
        == .short(
          [
            Question.Answer("Grant"), Question.Answer("Gr*", credit: 0.5, feedback: "nearly"),
            Question.Answer(
              #"\*literal"#, feedback: FormattedText("<i>", format: .html)),
          ], nil))
  }

  // MARK: - Matching

  @Test("= and -> make matching, split at the first arrow, extra right sides included")
  func matching() throws {
    #expect(
      try onlyQuestion("Match.{=[html]a -> b -> c\n=d->e\n= -> f}").content
        == .matching([
          Question.Pair(FormattedText("a", format: .html), "b -> c"), Question.Pair("d", "e"),
          Question.Pair("", "f"),
        ]))
  }

  @Test("a single pair is an error that offers the other arrow")
  func onePair() throws {
    #expect(try findings("What?{=a -> b}") == ["error one-pair 1:7"])
  }

  @Test("a pair without an arrow is an error")
  func pairWithoutArrow() throws {
    #expect(try findings("Match.{=a -> b\n=c}") == ["error pair-without-arrow 2:2"])
  }
}
