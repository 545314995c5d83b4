import Testing

@testable import Authoring

@Suite("Causes") struct CauseRuleTests {
  @Test(
    "are asked for where subject and cause are named",
    arguments: [
      (
        "Floods are caused by heavy rain on frozen ground.",
        "short: According to the article, what are floods caused by? → Heavy rain on frozen ground"
      ),
      (
        "Cutting down forests leads to faster runoff and the loss of soil.",
        "short: According to the article, what does cutting down forests lead to? → "
          + "Faster runoff and the loss of soil"
      ),
      (
        "Caffeine keeps people awake because it blocks certain receptors.",
        "short: “Caffeine keeps people awake.” What reason does the article give for this? → "
          + "It blocks certain receptors"
      ),
    ])
  func causes(sentence: String, question: String) throws {
    #expect(
      try asked("Facts\n\nThis is a page of facts for the reader.\n\n\(sentence)\n", by: .cause)
        == [question])
  }

  @Test("of what a pronoun stands for are not asked")
  func pronoun() throws {
    #expect(try asked("Facts\n\nThey are caused by heavy rain on frozen ground.", by: .cause) == [])
  }

  @Test("are left to the author's question where it asks for them")
  func faq() throws {
    let text =
      "The Sea\n\nFAQs\n\nWhat causes the tides?\n\nTides are caused by the Moon's gravity.\n"
    #expect(try asked(text, by: .cause) == [])
  }
}
