import Foundation
import Testing

@testable import Authoring

@Suite("Values") struct ValuesRuleTests {
  private let all: Set<String>

  init() throws {
    all = try asked(pets, by: .values)
  }

  @Test("are classified")
  func classify() {
    #expect(all.contains("classify: Quiet corners: cats, dogs, or both? → Cats"))
    #expect(all.contains("classify: Rubber balls: cats, dogs, or both? → Dogs"))
  }

  @Test("are selected from those of the other side")
  func select() {
    let selections = all.filter { $0.hasPrefix("select: Which of these do dogs value?") }
    #expect(selections.count == 1)
    for selection in selections {
      #expect(!["corners", "windows", "naps", "bowls"].contains { selection.contains($0) })
    }
  }

  @Test("are sorted, each under its side")
  func sorting() {
    #expect(all.contains { $0.hasPrefix("sorting: Sort each of these under cats or dogs.") })
  }

  @Test("are not asked in a gap or by recall, where others would be right too")
  func noGap() {
    #expect(!all.contains { $0.hasPrefix("cloze") || $0.hasPrefix("list") })
  }

  @Test("of one side alone are not set against anything")
  func oneSide() throws {
    let text = "Cats\n\nCats value quiet corners, warm windows, and short naps."
    #expect(try asked(text, by: .values).filter { $0.hasPrefix("classify") } == [])
  }
}
