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

  @Test("with yes or no are asked as a statement, and for what the answer says of it")
  func yesNo() throws {
    let because = faq(
      "Does the Moon make its own light?",
      "No, the Moon is not hot enough, because it reflects rays that come from the Sun.")
    let asked = try asked(because, by: .yesNoQuestion)
    #expect(asked.contains("truefalse: The Moon makes its own light. → False"), "\(asked)")
    #expect(
      asked.contains {
        $0.hasPrefix("short: “Does the Moon make its own light?” The article says no. What reason")
      }, "\(asked)")
  }

  @Test("are asked for a reason only if the answer gives one")
  func noReason() throws {
    let no = faq("Is the Moon shrinking?", "No, its size stays the same for millions of years.")
    #expect(
      try asked(no, by: .yesNoQuestion).contains {
        $0.hasPrefix("short: “Is the Moon shrinking?” The article says no. What does it say inst")
      })
    let yes = faq("Can people walk on the Moon?", "Yes, twelve astronauts left footprints in dust.")
    #expect(
      try asked(yes, by: .yesNoQuestion).contains {
        $0.hasPrefix("short: “Can people walk on the Moon?” The article says yes. How does it")
      })
  }

  @Test(
    "are asked for what their answer gives, and for no reason that is none",
    arguments: [
      ("Is there ice here?", "Yes, there is ice at the poles and in craters.", "In what form, and"),
      (
        "Can sand turn into stone?",
        "Yes, deep layers slowly harden, and masons call this the great baking.",
        "What do masons call this?"
      ),
      ("Is the Moon silent?", "Yes, no air is left, and for this reason nothing rings.", nil),
    ])
  func inquiries(question: String, answer: String, inquiry: String?) throws {
    let asked = try asked(faq(question, answer), by: .yesNoQuestion).filter {
      $0.hasPrefix("short")
    }
    if let inquiry {
      #expect(asked.contains { $0.contains(inquiry) }, "\(asked)")
    } else {
      #expect(asked.isEmpty, "\(asked)")
    }
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
