import Testing

@testable import QuestionBank

struct CreditTests {
  @Test("the nearest known credit has the sign of what was asked for")
  func nearest() {
    #expect(Credit.nearest(to: 0.34).percent == "33.33333")
    #expect(Credit.nearest(to: -0.34).percent == "-33.33333")
    #expect(Credit.nearest(to: -0.34).value == -1.0 / 3)
    #expect(Credit.nearest(to: -0.001).percent == "0")
    #expect(Credit.nearest(to: 7).percent == "100")
  }

  @Test("a credit is known to a thousandth of a per cent")
  func isKnown() {
    #expect(Credit.isKnown(0.33333))
    #expect(!Credit.isKnown(0.3333))
    #expect(!Credit.isKnown(0.15))
  }

  @Test("what is written for a credit means it")
  func percents() {
    for (value, percent) in Credit.known {
      #expect(abs((Double(percent) ?? .nan) / 100 - value) < 1e-7)
    }
  }
}
