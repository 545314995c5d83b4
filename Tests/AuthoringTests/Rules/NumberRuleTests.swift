import Articles
import QuestionBank
import Testing

@testable import Authoring

@Suite("Figures") struct NumberRuleTests {
  private func ranges(_ sentence: String) throws -> [String: ClosedRange<Double>?] {
    let article = try Article(
      reading: Array("Facts\n\nThis is a page of facts for the reader.\n\n\(sentence)\n".utf8))
    var ranges: [String: ClosedRange<Double>?] = [:]
    for question in makeBank(from: article, quiz: "test").bank.questions {
      guard case .numerical(let answers) = question.content else { continue }
      ranges[question.stem.raw] = answers.first?.range
    }
    return ranges
  }

  @Test("are asked with their unit or year left standing")
  func figure() throws {
    #expect(try ranges("Krakatoa erupted in 1883.") == ["Krakatoa erupted in _____.": 1883...1883])
    #expect(
      try ranges("Basaltic lava can reach 1,200 °C.")
        == ["Basaltic lava can reach _____ °C.": 1200...1200])
  }

  @Test("that are rough take a twentieth more or less")
  func rough() throws {
    #expect(
      try ranges("A colony has about 30,000 bees.")
        == ["A colony has about _____ bees.": 28_500...31_500])
  }

  @Test("of which a sentence has two are not asked, nor what only numbers a thing")
  func none() throws {
    #expect(try ranges("It lasted from 1914 to 1918.") == [:])
    #expect(try ranges("The table in chapter 7 shows more of this.") == [:])
    #expect(try ranges("Many people had COVID-19 before.") == [:])
  }
}
