import Testing

@testable import Authoring

@Suite("Contrasts of things that no heading names") struct ParallelRuleTests {
  /// What is asked of a sentence, and whether it is true.
  private func statements(_ sentence: String, _ more: String = "") throws -> Set<String> {
    try asked(
      "Things\n\nThis is a page of facts for the reader. \(more)\n\n\(sentence)\n", by: .contrast)
  }

  @Test(
    "give statements, half of them of the other side",
    arguments: [
      (
        "Whereas small stars burn fuel slowly, massive stars burn fuel within a short time.",
        ["Small stars", "Massive stars"]
      ),
      (
        "Low pressure gives better grip and comfort; high pressure gives less rolling resistance.",
        ["Low pressure", "High pressure"]
      ),
      (
        "Most arteries carry blood with much oxygen, whereas most veins carry blood with little.",
        ["Most arteries", "Most veins"]
      ),
    ])
  func sides(sentence: String, subjects: [String]) throws {
    let asked = try statements(sentence)
    #expect(asked.count == 2)
    #expect(asked.count { $0.hasSuffix("→ True") } == 1)
    for statement in asked {
      #expect(subjects.contains { statement.hasPrefix("truefalse: \($0) ") }, "\(statement)")
    }
  }

  @Test("with “unlike” say something of one side only")
  func unlike() throws {
    // Of one statement alone the bank takes the one that is false.
    let asked = try statements("Unlike arteries, veins have thin walls and a wide channel.")
    #expect(asked == ["truefalse: Arteries have thin walls and a wide channel. → False"])
  }

  @Test("whose other half is said of both elsewhere, or points back, are not asked")
  func unsafe() throws {
    let sentence = "While small stars burn fuel slowly, massive stars use it up in no time."
    #expect(try statements(sentence) == ["truefalse: Massive stars burn fuel slowly. → False"])
    #expect(
      try statements(sentence, "Some massive stars burn their fuel slowly as well.") == [])
  }

  @Test("of two sentences that are not alike in form are not made")
  func unlikeForms() throws {
    #expect(
      try statements("Serfdom declined in the west, whereas landlords in the east tied their men.")
        == [])
    #expect(try statements("While some towns lean towards trade, others lean towards farms.") == [])
  }
}
