import Testing

@testable import Authoring

@Suite("What is said of both") struct BothRuleTests {
  @Test("is classified as both")
  func both() throws {
    let asked = try asked(pets + "\n\nBoth animals need clean water.\n", by: .both)
    #expect(asked == ["classify: Needs clean water: cats, dogs, or both? → Both"], "\(asked)")
  }

  @Test("is not asked where nobody would say it of one alone")
  func trivial() throws {
    #expect(try asked(pets + "\n\nBoth animals influence our daily routines.\n", by: .both) == [])
  }
}
