import Testing

@testable import Authoring

@Suite("What is said of both") struct BothRuleTests {
  @Test("is classified as both")
  func both() throws {
    let asked = try asked(pets + "\n\nBoth animals influence our daily routines.\n", by: .both)
    #expect(
      asked == ["classify: Influences our daily routines: cats, dogs, or both? → Both"], "\(asked)")
  }
}
