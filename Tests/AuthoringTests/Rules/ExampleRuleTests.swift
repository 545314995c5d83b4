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
        "list: Which three examples of gases does the article name? → helium + oxygen + steam"
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
}
