import Testing

@testable import QuestionBank

struct GIFTFileUpdatingTests {
  private static let text = """
    // viva 1 · quiz: rivers · sha256: 1

    // A comment that stands alone.
    $CATEGORY:   Rivers/Sources

    // [id:one]   mine
      ::One::  Who?   {  =a  }

    // [id:two]
    What?{
    =b }


    $CATEGORY: Rivers/Deltas

    // [id:broken]
    Broken {=x

    // [id:three]
    Where?{=c}

    """

  @Test("a bank that did not change gives the same bytes")
  func noChange() throws {
    let file = try read(Self.text)
    #expect(file.updated(to: file.bank).bytes == file.bytes)
    let foreign = try read("// x\r\n\r\nWho?{=a}\r\n")
    #expect(foreign.updated(to: foreign.bank).bytes == foreign.bytes)
  }

  @Test("a changed question is written in its place and nothing else changes")
  func changed() throws {
    try expectUpdate("What?{\n=b }", becomes: "What?{\n\t=new\n}") {
      $0.questions[1].content = .short([Question.Answer("new")], nil)
    }
  }

  @Test("a dropped question goes with its comments and the blank lines below it")
  func dropped() throws {
    try expectUpdate("// [id:two]\nWhat?{\n=b }\n\n\n", becomes: "") {
      $0.questions.remove(at: 1)
    }
  }

  @Test("an added question stands below the one before it in the bank")
  func added() throws {
    let question = Question(
      id: "new", topic: "Sources", stem: "New?",
      content: .trueFalse(Question.TrueFalse(isTrue: true)))
    try expectUpdate("{  =a  }\n", becomes: "{  =a  }\n\n// [id:new]\nNew?{TRUE}\n") {
      $0.questions.insert(question, at: 1)
    }
  }

  @Test("a question with a new topic moves below its category, or gets one at the end")
  func moved() throws {
    try expectUpdate("Where?{=c}\n", becomes: "Where?{=c}\n\n// [id:four]\nFour{}\n") {
      $0.questions.append(Question(id: "four", topic: "Deltas", stem: "Four", content: .essay))
    }
    try expectUpdate(
      "Where?{=c}\n",
      becomes: "Where?{=c}\n\n$CATEGORY: Rivers/Life\n\n// [id:four]\nFour{}\n"
    ) {
      $0.questions.append(Question(id: "four", topic: "Life", stem: "Four", content: .essay))
    }
  }

  @Test("the header follows the article, and a new title its categories")
  func header() throws {
    try expectUpdate("sha256: 1", becomes: "sha256: 2") { $0.articleDigest = "2" }
    let file = try read(Self.text)
    var bank = file.bank
    bank.title = "Streams"
    let updated = try GIFTFile(bytes: file.updated(to: bank).bytes, name: "rivers")
    #expect(updated.bank == bank)
  }

  @Test("a foreign file gets a header when it needs one")
  func foreignHeader() throws {
    let file = try read("$CATEGORY: Geo\r\n\r\nWho?{=a}")
    var bank = file.bank
    bank.article = "geo.txt"
    let updated = file.updated(to: bank).bytes
    #expect(
      String(decoding: updated, as: UTF8.self)
        == "// viva 1 · quiz: rivers · article: geo.txt\r\n\r\n$CATEGORY: Geo/Geo\r\n\r\nWho?{=a}")
    #expect(try GIFTFile(bytes: updated, name: "rivers").bank == bank)
  }

  private func expectUpdate(
    _ old: String, becomes new: String, sourceLocation: SourceLocation = #_sourceLocation,
    _ change: (inout Bank) -> Void
  ) throws {
    let file = try read(Self.text)
    var bank = file.bank
    change(&bank)
    let updated = String(decoding: file.updated(to: bank).bytes, as: UTF8.self)
    #expect(
      updated == Self.text.replacing(old, with: new, maxReplacements: 1),
      sourceLocation: sourceLocation)
  }
}
