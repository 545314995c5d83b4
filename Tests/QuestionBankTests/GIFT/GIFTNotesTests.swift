import Testing

@testable import QuestionBank

struct GIFTNotesTests {
  @Test("the first id and every tag count, and \\] is a bracket")
  func tokens() throws {
    let question = try onlyQuestion(
      """
      // see [1] [id: a\\]b ] [tag:one]
      // [id:other] [tag:two\\]] [tag:] [tag:open
      Who?{=a}
      """)
    #expect(question.id == "a]b")
    #expect(question.tags == ["one", "two]"])
  }

  @Test("a bracket that the end of the comment cuts off is text")
  func openTokens() throws {
    for comment in ["// [tag:", "// [id:", "// [tag:a", "// [", "//"] {
      let question = try onlyQuestion("\(comment)\nWho?{=a}")
      #expect(question.id.hasPrefix("q-"), "\(comment)")
      #expect(question.tags == [], "\(comment)")
    }
  }

  @Test("comments of another block do not belong to a question")
  func otherBlock() throws {
    let question = try onlyQuestion("// [id:x] [tag:y]\n\nWho?{=a}")
    #expect(question.id.hasPrefix("q-"))
    #expect(question.tags == [])
  }

  @Test("viva's lines are read back")
  func vivaLines() throws {
    let question = try onlyQuestion(
      """
      // [id:q-1]
      // @viva kind=choice fact=social-cohesion rule=LABEL made=00000000
      // @source 18 Its focus is \\\\ on strong bonds.
      // @hint Think: of [tag:no]\\nwhat holds.
      Which?{=a ~b}
      """)
    #expect(question.fact == "social-cohesion")
    #expect(question.rule == "LABEL")
    #expect(question.source == Question.Source(line: 18, text: #"Its focus is \ on strong bonds."#))
    #expect(question.hint == "Think: of [tag:no]\nwhat holds.")
    #expect(question.tags == [])
  }

  @Test("a rubric has its aliases after bars")
  func rubric() throws {
    let question = try onlyQuestion(
      """
      // @concept spectrum | continuum
      // @concept both
      // @contrast a \\| b | group
      // @need 1
      Why?{=They lie on a spectrum}
      """)
    #expect(
      question.content
        == .short(
          [Question.Answer("They lie on a spectrum")],
          Question.Rubric(
            concepts: [["spectrum", "continuum"], ["both"]], contrasts: [["a | b", "group"]],
            needed: 1)))
  }

  @Test("without a number all concepts are needed")
  func neededByDefault() throws {
    let question = try onlyQuestion("// @concept a\n// @concept b\nWhy?{=x}")
    #expect(
      question.content
        == .short([Question.Answer("x")], Question.Rubric(concepts: [["a"], ["b"]], needed: 2)))
  }

  @Test("the kinds that GIFT has not are told by the note")
  func kinds() throws {
    #expect(
      try content("kind=classify", "{=A ~B}")
        == .classify([Question.Option("A", credit: 1), Question.Option("B", credit: 0)]))
    #expect(try content("kind=cloze", "{=harmony}") == .cloze([Question.Answer("harmony")]))
    #expect(
      try content("kind=list", #"{=one, two\\* =%50%one#yes =%50%two\\*}"#)
        == .list([Question.Entry("one", feedback: "yes"), Question.Entry("two*")]))
    #expect(try content("kind=list", "{=one}") == .list([Question.Entry("one")]))
    #expect(
      try content("kind=sorting", "{=a -> A =b -> B}")
        == .sorting([Question.Pair("a", "A"), Question.Pair("b", "B")]))
    #expect(
      try content("kind=ordering", "{=c -> 10 =a -> 1 =b -> 2}") == .ordering(["a", "b", "c"]))
    #expect(
      try content("kind=choice", "{~%50%a ~b}")
        == .choice([Question.Option("a", credit: 0.5), Question.Option("b", credit: 0)]))
  }

  @Test("an answer that a person has rewritten for another kind is read as it stands")
  func rewrittenAnswer() throws {
    #expect(try content("kind=cloze", "{T}") == .trueFalse(Question.TrueFalse(isTrue: true)))
    #expect(
      try content("kind=ordering", "{=a -> 1 =b -> second}")
        == .matching([Question.Pair("a", "1"), Question.Pair("b", "second")]))
    #expect(try content("kind=whatever", "{=a}") == .short([Question.Answer("a")], nil))
  }

  private func content(_ fields: String, _ answer: String) throws -> Question.Content {
    try onlyQuestion("// @viva \(fields)\nStem\(answer)").content
  }
}
