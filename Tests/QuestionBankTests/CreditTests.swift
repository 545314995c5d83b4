import Testing

@testable import QuestionBank

struct CreditTests {
  @Test("the nearest known credit has the sign of what was asked for")
  func nearest() {
    #expect(Credit.nearest(to: -0.34) == -1.0 / 3)
    #expect(Credit.percent(nearestTo: 0.34) == "33.33333")
    #expect(Credit.percent(nearestTo: -0.34) == "-33.33333")
    #expect(Credit.percent(nearestTo: -0.001) == "0")
    #expect(Credit.percent(nearestTo: 7) == "100")
  }

  @Test("a credit is known to a thousandth of a per cent")
  func isKnown() {
    #expect(Credit.isKnown(0.33333))
    #expect(!Credit.isKnown(0.3333))
    #expect(!Credit.isKnown(0.15))
  }

  @Test("what is written for a credit means it")
  func percents() {
    for credit in Credit.known {
      let percent = Double(Credit.percent(nearestTo: credit))
      #expect(abs((percent ?? .nan) / 100 - credit) < 1e-7)
    }
  }
}
