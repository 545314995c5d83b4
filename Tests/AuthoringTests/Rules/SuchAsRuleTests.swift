import Testing

@testable import Authoring

@Suite("Enumerations after “such as”") struct SuchAsRuleTests {
  @Test("are recalled, and the stem says where they stand")
  func recall() throws {
    let asked = try asked(
      """
      Compost

      What Goes In

      Good heaps take in green materials, such as grass clippings, vegetable peelings, and coffee \
      grounds.
      """, by: .suchAs)
    #expect(
      asked.contains {
        $0.hasPrefix("list: Which three materials does the article name under “What Goes In”?")
          && $0.hasSuffix("→ coffee grounds + grass clippings + vegetable peelings")
      }, "\(asked)")
  }

  @Test("on which something depends are asked of it, and their measures need not be said")
  func factors() throws {
    let asked = try asked(
      """
      Growth

      What Limits It

      The growth of a plant depends on several factors, including light intensity, the level of \
      nitrogen, and warmth.
      """, by: .suchAs)
    #expect(
      asked == [
        "list: On which three factors does the growth of a plant depend, according to the article? → "
          + "(the level of) nitrogen (N2) + light (intensity) + warmth"
      ], "\(asked)")
  }
}
