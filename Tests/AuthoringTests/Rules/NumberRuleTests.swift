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
    #expect(
      try ranges("Krakatoa erupted in 1883.")
        == ["Krakatoa erupted in the year _____.": 1883...1883])
    #expect(
      try ranges("Basaltic lava can reach 1,200 °C.")
        == ["Basaltic lava can reach _____ °C.": 1200...1200])
  }

  @Test(
    "that are rough are right as far as they are rounded, and no share is more than the whole",
    arguments: [
      ("A colony has about 30,000 bees.", 28_500.0...31_500.0),
      ("A bridge can be about 1,350 meters long.", 1_336.5...1_363.5),
      ("A house is about 9 meters tall.", 8.55...9.45),
      ("The oceans hold about 97 percent of the water.", 96.03...97.97),
      ("About 99.8 percent of the mass is in the Sun.", 99.6...100),
      ("Trade did not recover until about 1500.", 1_495...1_505),
    ])
  func rough(sentence: String, range: ClosedRange<Double>) throws {
    let found = try #require(try ranges(sentence).values.first.flatMap(\.self))
    #expect(abs(found.lowerBound - range.lowerBound) < 1e-9)
    #expect(abs(found.upperBound - range.upperBound) < 1e-9)
  }

  @Test("that only number a thing or belong to a name are not asked, nor are two in a sentence")
  func none() throws {
    #expect(try ranges("The table in chapter 7 shows more of this.") == [:])
    #expect(try ranges("Many people had COVID-19 before.") == [:])
    #expect(try ranges("The crew of Apollo 11 walked on the Moon.") == [:])
    #expect(try ranges("The town had 40 wells and 300 houses.") == [:])
  }

  @Test("that are years are asked only where it is clear what happened in them")
  func years() throws {
    #expect(
      try ranges("In 1883, Krakatoa erupted.") == [
        "In the year _____, Krakatoa erupted.": 1883...1883
      ])
    #expect(try ranges("Physicians blamed a conjunction of planets in 1345.") == [:])
    #expect(try ranges("The law that was passed in 1351 failed.") == [:])
    #expect(try ranges("It was seen on day 1") == [:])
    #expect(try ranges("The Statute of Labourers of 1351 fixed the wages.") == [:])
  }

  @Test("are not asked where the stem says them in words")
  func spelledOut() throws {
    #expect(try ranges("It is called quarantine, and ships wait 40 days, that is forty.") == [:])
    #expect(try ranges("Ships had to wait 40 days, which is why the word means forty.") == [:])
  }

  @Test(
    "of a range are asked by the second one, which the first one shows to be wanted",
    arguments: [
      ("Adults need 7 to 9 hours of sleep.", "Adults need 7 to _____ hours of sleep."),
      ("Road tires need between 7 and 9 bar.", "Road tires need between 7 and _____ bar."),
      ("War lasted from 1914 to 1918.", "War lasted from 1914 to _____."),
    ])
  func range(sentence: String, stem: String) throws {
    let asked = try asked("Facts\n\nThis is a page of facts.\n\n\(sentence)\n", by: .number)
    #expect(asked.count == 1)
    #expect(asked.first?.hasPrefix("numerical: \(stem) → ") == true, "\(asked)")
  }

  @Test(
    "that are only bounds are not asked, since others are as true",
    arguments: [
      "A typical alphabet has fewer than 40 letters.",
      "In spring a queen can lay more than 1,500 eggs a day.",
      "Up to 60,000 bees live in a hive.",
    ])
  func bound(sentence: String) throws {
    #expect(
      try asked("Facts\n\nThis is a page of facts.\n\n\(sentence)\n", by: .number) == [])
  }
}
