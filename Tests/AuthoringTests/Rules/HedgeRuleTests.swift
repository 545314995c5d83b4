import Testing

@testable import Authoring

@Suite("What was to be, and what came of it") struct HedgeRuleTests {
  @Test("are asked apart, the aim with its hedge")
  func both() throws {
    let asked = try asked(
      """
      Five-Year Plans

      In theory, central planning aimed to build an economy without waste or want. In practice, \
      however, it met with shortages and long queues.
      """, by: .hedge)
    #expect(
      asked.contains {
        $0.hasPrefix("truefalse: In theory, central planning aimed to build")
          && $0.hasSuffix("True")
      }, "\(asked)")
    #expect(
      asked.contains {
        $0.hasPrefix("short: In theory, what did central planning aim to build? → An economy")
      }, "\(asked)")
    #expect(
      asked.contains {
        $0.hasPrefix("short: What does the article say of central planning in practice? → ")
      }, "\(asked)")
  }
}
