import Testing

@testable import Authoring

@Suite("Labelled lists") struct LabelRuleTests {
  private let eruption = """
    Eruptions

    Stages of an Eruption

    1. Recharge: Magma rises into the chamber below the mountain.
    2. Unrest: Gases swell the ground and shake it.
    3. Outbreak: Lava pours out at the surface.
    4. Decline: The vent falls silent again.
    """

  @Test("are asked by description")
  func labels() throws {
    let asked = try asked(eruption, by: .label)
    #expect(
      asked.contains(
        "choice: Which stage of an eruption does this describe? “Lava pours out at the surface.” → Outbreak"
      ))
    #expect(asked.contains { $0.hasPrefix("matching: Match these stages of an eruption") })
  }

  @Test("are recalled as a whole, and the stem says which list")
  func list() throws {
    #expect(
      try asked(eruption, by: .list)
        == [
          "list: Name the four stages of an eruption in the numbered list. → "
            + "Decline + Outbreak + Recharge + Unrest"
        ])
  }

  @Test("that are a sequence are put in order, step by step as well")
  func steps() throws {
    let asked = try asked(eruption, by: .steps)
    #expect(
      asked.contains { $0.hasPrefix("ordering: Put the stages of an eruption in order, the first") }
    )
    #expect(
      asked.contains("choice: Which stage of an eruption comes right after “Unrest”? → Outbreak"))
  }

  @Test("that are no sequence are not put in order")
  func noSequence() throws {
    #expect(try asked(eruption.replacing("Stages", with: "Signs"), by: .steps) == [])
  }

  @Test("under a heading that names no kind of thing are asked by the heading")
  func otherHeading() throws {
    let asked = try asked(
      eruption.replacing("Stages of an Eruption", with: "What Happens in an Eruption"), by: .list)
    #expect(
      asked.first?.hasPrefix(
        "list: Name the four entries of the numbered list under “What Happens in an Eruption”.")
        == true)
  }

  @Test("of two labels are too short to choose from")
  func tooShort() throws {
    let two = eruption.split(separator: "\n", omittingEmptySubsequences: false).prefix(6)
      .joined(separator: "\n")
    #expect(try asked(two, by: .label) == [])
  }
}
