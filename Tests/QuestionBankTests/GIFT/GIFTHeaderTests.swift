import Testing

@testable import QuestionBank

struct GIFTHeaderTests {
  private static let text = """
    // viva 1 · quiz: rivers-and-lakes · article: rivers.txt · sha256: 3fa1 · concepts: river | lake

    $CATEGORY: Rivers and lakes

    Zero{=z}

    $CATEGORY: Rivers and lakes/Rivers

    One{=a}
    """

  @Test("the header says which quiz it is and what it is made from")
  func header() throws {
    let bank = try read(Self.text).bank
    #expect(bank.quiz == "rivers-and-lakes")
    #expect(bank.title == "Rivers and lakes")
    #expect(bank.article == "rivers.txt")
    #expect(bank.articleDigest == "3fa1")
    #expect(bank.concepts == ["river", "lake"])
  }

  @Test("below a header a category of the title alone is no topic")
  func titleIsNoTopic() throws {
    #expect(try read(Self.text).bank.questions.map(\.topic) == [nil, "Rivers"])
  }

  @Test("a header right above a question, or another comment before it, does no harm")
  func headerAboveQuestion() throws {
    let file = try read("// (c) me\n// viva 1 · quiz: x\n// [id:a]\nOne{=a}")
    #expect(file.bank.quiz == "x")
    #expect(file.bank.questions.map(\.id) == ["a"])
    #expect(file.line(of: "a") == 3)
  }

  @Test("other versions and later comments are no headers")
  func noHeader() throws {
    #expect(try read("// viva 10 · quiz: x\n\nOne{=a}").bank.quiz == "rivers")
    #expect(try read("One{=a}\n\n// viva 1 · quiz: x").bank.quiz == "rivers")
  }

  @Test("separators inside a value are escaped")
  func separators() throws {
    let bank = Bank(quiz: "a · b", title: #"c|d\"#, concepts: ["e | f", "g·h"])
    let line = GIFTHeader(bank).line
    #expect(
      line == #"// viva 1 · quiz: a \· b · title: c\|d\\ · concepts: e \| f | g\·h"#)
    #expect(try read(line).bank == bank)
  }

  @Test("a space at the end of a value is kept")
  func spaces() throws {
    let bank = Bank(quiz: "rivers ", title: " Rivers", concepts: [" spring", "delta "])
    #expect(try read(GIFTHeader(bank).line).bank == bank)
  }
}
