import Testing

@testable import Authoring

@Suite("Examples") struct ExampleRuleTests {
  @Test("are recalled together")
  func recall() throws {
    let asked = try asked(
      "Gases\n\nGases fill any container. Examples of gases include oxygen, helium, and steam.",
      by: .example)
    #expect(
      asked == [
        "list: Which three examples of gases does the article name? → helium + oxygen (O2) + steam"
      ])
  }

  @Test("are asked in a gap only where no other example would be right too")
  func gap() throws {
    let open = try asked(
      """
      Volcanoes

      One famous example of a stratovolcano is Mount Fuji. Another example of a stratovolcano is \
      Mount Vesuvius.
      """, by: .example)
    #expect(!open.contains { $0.hasPrefix("cloze") }, "\(open)")

    let closed = try asked(
      "Planned Economies\n\nOne example of a planned economy is the Soviet Union under Stalin.\n",
      by: .example)
    #expect(
      closed.contains {
        $0.hasPrefix("cloze: One example of a planned economy is the _____ under Stalin. → ")
          && $0.contains("Soviet Union") && $0.contains("USSR")
      }, "\(closed)")
  }

  @Test("of rivals are sorted, since others than those of the article would be right to recall")
  func rivals() throws {
    let asked = try asked(
      """
      Matter

      Examples of solids include iron and wood. Examples of liquids include milk and oil.
      """, by: .example)
    #expect(
      asked == [
        "sorting: Sort each of these examples under liquids or solids. → "
          + "Iron → Solids + Milk → Liquids + Oil → Liquids + Wood → Solids"
      ], "\(asked)")
  }

  @Test("are told apart by what is said of them, without verb or pronoun to give one away")
  func properties() throws {
    let asked = try asked(
      """
      Trees

      Examples of useful trees include old oaks that give hard wood and bark, as well as various \
      willows that supply thin twigs, as well as certain pines with sticky resin.
      """, by: .example)
    let stem = "choice: Which of these examples of useful trees does the article connect with "
    #expect(asked.contains(stem + "“hard wood and bark”? → Old oaks"), "\(asked)")
    #expect(asked.contains(stem + "“thin twigs”? → Various willows"))
    #expect(asked.contains(stem + "“sticky resin”? → Certain pines"))
    #expect(
      asked.contains(
        "list: Which three examples of useful trees does the article name? → "
          + "(certain) pines + (various) willows + old oaks"))
  }
}
