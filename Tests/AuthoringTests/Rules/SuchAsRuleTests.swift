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
}
