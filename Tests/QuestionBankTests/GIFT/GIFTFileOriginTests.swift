import Testing

@testable import QuestionBank

struct GIFTFileOriginTests {
  @Test("a bank of another program is summed up in a line")
  func summary() throws {
    let text = """
      Read this first.

      Who?{=a}

      [html]<img src\\="a.png"> Which is it?{=a ~b}

      Why?{}

      Broken {=a

      Which? {~%100%[html]<img src\\='b.png'> ~b}
      """
    #expect(
      try read(text).summary
        == "5 read: 1 ready, 2 need an image (parked), 1 essay (self-marked), 1 broken (viva check)"
    )
    #expect(try read("Who?{=a}").summary == nil)
  }

  @Test("a bank that viva made needs no summary")
  func own() throws {
    #expect(try read("// viva 1 · quiz: rivers\n\nWho?{=a}").summary == nil)
  }
}
