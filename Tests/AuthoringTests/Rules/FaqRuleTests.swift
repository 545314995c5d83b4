import Testing

@testable import Authoring

@Suite("The author's questions") struct FaqRuleTests {
  private func faq(_ question: String, _ answer: String) -> String {
    "The Moon\n\nThe Moon goes around the Earth.\n\nFAQs\n\n\(question)\n\n\(answer)\n"
  }

  @Test("are asked as they stand, with the answer as the model")
  func open() throws {
    let text = faq("Why is the sky of the Moon black?", "There is no air that scatters sunlight.")
    #expect(
      try asked(text, by: .openQuestion) == [
        "short: Why is the sky of the Moon black? → There is no air that scatters sunlight."
      ])
  }

  @Test("with yes or no are asked for that, and for the reason")
  func yesNo() throws {
    let text = faq(
      "Does the Moon make its own light?",
      "No, its bright face reflects rays that come from the Sun.")
    let asked = try asked(text, by: .yesNoQuestion)
    #expect(
      asked.contains {
        $0.hasPrefix("truefalse: “Does the Moon make its own light?” The article's answer is")
      })
    #expect(
      asked.contains {
        $0.hasPrefix("short: “Does the Moon make its own light?” The article says no. What reason")
      }, "\(asked)")
  }

  @Test("about a difference need an answer that speaks of both sides")
  func difference() throws {
    let question = "What is the difference between a spring tide and a neap tide?"
    let half = faq(question, "A spring tide is especially strong.")
    #expect(try asked(half, by: .openQuestion) == [])
    let whole = faq(
      question, "A spring tide is especially strong. A neap tide is especially weak.")
    #expect(
      try asked(whole, by: .openQuestion) == [
        "short: \(question) → A spring tide is especially strong. A neap tide is especially weak."
      ])
  }
}
