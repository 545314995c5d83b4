import Testing

@testable import Authoring

@Suite("Definitions") struct DefinitionRuleTests {
  @Test("are asked for by their words")
  func term() throws {
    let asked = try asked(
      """
      Volcanoes

      Magma is a hot liquid that lies below the surface of the Earth. An aquifer is a layer of rock that holds \
      groundwater. It is often tapped by wells.
      """, by: .definition)
    #expect(
      asked == [
        "short: What is the term for “a hot liquid that lies below the surface of the Earth”? → Magma",
        "short: What is the term for “a layer of rock that holds groundwater”? → Aquifer",
      ])
  }

  @Test("that name what they define are not asked")
  func giveaway() throws {
    #expect(
      try asked("Rocks\n\nVolcanic rock is rock that comes from a volcano.", by: .definition) == [])
  }
}
