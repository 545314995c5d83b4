import Foundation
import Testing

@testable import QuestionBank

struct BankJSONTests {
  @Test("a question has its texts as they stand in the bank, and nothing that does not apply")
  func choice() throws {
    let question = Question(
      id: "q-1", topic: "Traits", stem: FormattedText("A *b*: {c}", format: .markdown),
      content: .choice([
        Question.Option("right", credit: 1, feedback: "yes"), Question.Option("<i>", credit: 0),
      ]),
      explanation: "because", source: Question.Source(line: 18, text: "It is."), hint: "think",
      tags: ["t"], fact: "bond", rule: "LABEL")
    let bank = Bank(
      quiz: "q", title: "T", article: "a.txt", concepts: ["x", "y"], questions: [question])
    try expect(
      bank,
      #"""
      {"quiz": {"title": "T", "article": "a.txt", "concepts": ["x", "y"], "questions": 1, "facts": 1},
       "questions": [{"id": "q-1", "kind": "choice", "topic": "Traits", "fact": "bond",
         "rule": "LABEL", "stem": "A *b*: {c}", "format": "markdown",
         "options": [{"text": "right", "credit": 1, "feedback": "yes"}, {"text": "<i>", "credit": 0}],
         "explanation": "because", "source": {"file": "a.txt", "line": 18, "text": "It is."},
         "hint": "think", "tags": ["t"]}]}
      """#)
  }

  @Test("a bank without an article says null, and an essay has no answers")
  func foreign() throws {
    let bank = Bank(
      quiz: "q", title: "T", questions: [Question(id: "e", stem: "Why?", content: .essay)])
    try expect(
      bank,
      #"""
      {"quiz": {"title": "T", "article": null, "concepts": [], "questions": 1, "facts": 0},
       "questions": [{"id": "e", "kind": "essay", "stem": "Why?", "format": "moodle", "tags": []}]}
      """#)
  }

  @Test(
    "every kind has its parts where the contract puts them",
    arguments: [
      (
        Question.Content.trueFalse(
          Question.TrueFalse(isTrue: false, whenWrong: "no", whenRight: "ok")),
        #"{"kind": "truefalse", "options": [{"text": "True", "credit": 0, "feedback": "no"}, {"text": "False", "credit": 1, "feedback": "ok"}]}"#
      ),
      (
        .select([Question.Option("a", credit: 0.5), Question.Option("b", credit: -1)]),
        #"{"kind": "select", "options": [{"text": "a", "credit": 0.5}, {"text": "b", "credit": -1}]}"#
      ),
      (
        .classify([Question.Option("both", credit: 1)]),
        #"{"kind": "classify", "options": [{"text": "both", "credit": 1}]}"#
      ),
      (
        .cloze([Question.Answer("harmony", feedback: "yes")]),
        #"{"kind": "cloze", "answers": [{"text": "harmony", "credit": 1, "feedback": "yes"}]}"#
      ),
      (
        .short(
          [Question.Answer("a spectrum")],
          Question.Rubric(concepts: [["spectrum", "range"], ["both"]], needed: 1)),
        #"{"kind": "short", "answers": [{"text": "a spectrum", "credit": 1}], "concepts": [{"any": ["spectrum", "range"]}, {"any": ["both"]}], "needed": 1}"#
      ),
      (
        .list([Question.Entry("a"), Question.Entry("b", feedback: "f")]),
        #"{"kind": "list", "answers": [{"text": "a", "credit": 0.5}, {"text": "b", "credit": 0.5, "feedback": "f"}]}"#
      ),
      (
        .matching([Question.Pair("l", "r"), Question.Pair("", "extra")]),
        #"{"kind": "matching", "pairs": [{"left": "l", "right": "r"}, {"left": "", "right": "extra"}]}"#
      ),
      (
        .sorting([Question.Pair("item", "bin")]),
        #"{"kind": "sorting", "pairs": [{"left": "item", "right": "bin"}]}"#
      ),
      (
        .ordering(["first", "second"]),
        #"{"kind": "ordering", "pairs": [{"left": "first", "right": "1"}, {"left": "second", "right": "2"}]}"#
      ),
      (
        .numerical([Question.NumericalAnswer(range: 2...4, written: "3:1")]),
        #"{"kind": "numerical", "answers": [{"text": "3:1", "credit": 1}]}"#
      ),
      (.description, #"{"kind": "description"}"#),
    ])
  func kinds(_ content: Question.Content, _ parts: String) throws {
    let bank = Bank(
      quiz: "q", title: "T", questions: [Question(id: "i", stem: "s", content: content)])
    let object = try #require(try parse(bank.json()) as? [String: Any])
    var question = try #require((object["questions"] as? [[String: Any]])?.first)
    for key in ["id", "stem", "format", "tags"] { question[key] = nil }
    #expect(question as NSDictionary == (try parse(parts)) as? NSDictionary)
  }

  private func expect(_ bank: Bank, _ json: String) throws {
    let object = try #require(try parse(bank.json()) as? NSDictionary)
    #expect(object == (try parse(json)) as? NSDictionary)
  }

  private func parse(_ json: String) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(json.utf8))
  }
}
