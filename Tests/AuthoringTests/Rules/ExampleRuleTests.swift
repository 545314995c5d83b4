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

  @Test("with a proper name are asked in a gap that takes every other one that fits")
  func gap() throws {
    let asked = try asked(
      """
      Volcanoes

      One famous example of a stratovolcano is Mount Fuji. Another example of a stratovolcano is \
      Mount Vesuvius.
      """, by: .example)
    #expect(
      asked.contains(
        "cloze: One famous example of a stratovolcano is _____. → Mount Fuji + Mount Vesuvius"),
      "\(asked)")
    #expect(!asked.contains { $0.contains("Another") })
  }
}
