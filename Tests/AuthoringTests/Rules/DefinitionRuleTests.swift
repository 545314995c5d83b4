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

  @Test("of the same kind of thing are each other's wrong options; others would be absurd")
  func confusable() throws {
    let asked = try asked(
      """
      Bees

      A queen is a bee that lays all the eggs. A worker is a female bee that builds the comb. A \
      drone is a male bee that mates once. A dance is a movement that tells where food is.
      """, by: .definition
    ).filter { $0.hasPrefix("choice") }
    #expect(
      asked == [
        "choice: Which term does the article define as “a bee that lays all the eggs”? → Queen",
        "choice: Which term does the article define as “a female bee that builds the comb”? "
          + "→ Worker",
        "choice: Which term does the article define as “a male bee that mates once”? → Drone",
      ])
  }

  @Test("that begin with a question word have no term")
  func cleft() throws {
    #expect(
      try asked("Groups\n\nWhat counts most is the good of the group.", by: .definition) == [])
  }
}
