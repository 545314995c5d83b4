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
          "list: Name the four stages of an eruption that the article lists. → "
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

  @Test("are told from what an answer gives too by their list")
  func competing() throws {
    let faq = "\n\nFAQs\n\nWhat are the stages of an eruption?\n\nThere are four of them.\n"
    #expect(
      try asked(eruption + faq, by: .list).contains {
        $0.hasPrefix("list: Name the four stages of an eruption from the numbered list. → ")
      })
  }

  @Test("under a heading that names no kind of thing are named as the sentence before counts them")
  func lead() throws {
    let asked = try asked(
      eruption.replacing(
        "Stages of an Eruption\n", with: "Under the Mountain\n\nIt goes through four states.\n"),
      by: .label)
    #expect(
      asked.contains(
        "choice: Which state does this describe? “Lava pours out at the surface.” → Outbreak"))
  }

  @Test("that nothing names are asked by their descriptions alone, and not recalled")
  func unnamed() throws {
    let text = eruption.replacing("Stages of an Eruption", with: "Under the Mountain")
    #expect(
      try asked(text, by: .label).contains(
        "choice: What does this describe? “Lava pours out at the surface.” → Outbreak"))
    #expect(try asked(text, by: .list) == [])
  }

  @Test("of a cycle have no first one, but one after the other")
  func cycle() throws {
    let asked = try asked(
      eruption.replacing("Stages of an Eruption", with: "Stages of the Cycle"), by: .steps)
    #expect(!asked.contains { $0.hasPrefix("ordering") })
    #expect(asked.contains { $0.contains("comes right after “Unrest”") })
  }

  @Test("are described without the words of the label, and never with a hole in the middle")
  func giveaway() throws {
    let asked = try asked(
      """
      Parts of a Leaf

      - Guard cells: Pairs of curved cells that open and close the pores.
      - Cuticle: A layer of wax that keeps the leaf from drying out.
      - Cohesive tissue: It means firm tissue, close bonds, and common walls.
      - Vein: A vein carries water.
      """, by: .label
    ).filter { $0.hasPrefix("choice") }
    #expect(
      asked == [
        "choice: Which part of a leaf does this describe? "
          + "“A layer of wax that keeps the leaf from drying out.” → Cuticle"
      ])
  }

  @Test("in another language are asked in that language")
  func german() throws {
    let text = """
      Die Mitose

      Bei der Mitose teilt sich der Kern einer Zelle, und das Erbgut wird auf zwei Zellen verteilt.

      Phasen der Mitose

      1. Prophase: Die Chromosomen werden unter dem Mikroskop sichtbar.
      2. Metaphase: Die Chromosomen ordnen sich in einer Ebene an.
      3. Anaphase: Die Hälften wandern zu den Polen der Zelle.
      """
    #expect(
      try asked(text, by: .label).contains(
        "choice: Phasen der Mitose: Was ist hier beschrieben? "
          + "„Die Hälften wandern zu den Polen der Zelle.“ → Anaphase"))
    #expect(
      try asked(text, by: .list) == [
        "list: Phasen der Mitose: Nenne alle drei. → Anaphase + Metaphase + Prophase"
      ])
  }

  @Test("of two labels are too short to choose from")
  func tooShort() throws {
    let two = eruption.split(separator: "\n", omittingEmptySubsequences: false).prefix(6)
      .joined(separator: "\n")
    #expect(try asked(two, by: .label) == [])
  }

  @Test("that are years ask for the order of what happened in them, and are not recalled")
  func dates() throws {
    let text = """
      Tea

      Key Dates

      1610: Tea comes to Europe
      1658: A first sale of tea in London
      1773: The Boston Tea Party
      """
    #expect(
      try asked(text, by: .steps) == [
        "ordering: Put these events in order, the earliest one first. → "
          + "A first sale of tea in London + Tea comes to Europe + The Boston Tea Party"
      ])
    #expect(try asked(text, by: .list) == [])
  }
}
