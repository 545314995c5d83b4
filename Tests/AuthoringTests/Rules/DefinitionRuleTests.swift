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

  @Test("of the same noun are each other's wrong options, what a definition names is none")
  func confusable() throws {
    let asked = try asked(
      """
      Tides

      A tide is a rise of the sea that comes twice a day. A spring tide is a very strong tide that \
      comes at full moon. A neap tide is a very weak tide that comes at half moon. A crater is a \
      hollow that a falling rock leaves behind.
      """, by: .definition)
    #expect(
      asked.contains(
        "choice: Which term does the article define as “a very strong tide that comes at full moon”? → Spring tide"
      ))
    #expect(
      asked.contains(
        "choice: Which term does the article define as “a very weak tide that comes at half moon”? → Neap tide"
      ))
  }
}
