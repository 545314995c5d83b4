import ArgumentParser
import Testing

@testable import viva

@Suite("Commands with nothing but a quiz")
struct PlainCommandTests {
  @Test("a command without options is what the parser makes of it", arguments: [nil, "volcanoes"])
  func sameAsParsed(quiz: String?) throws {
    let arguments = quiz.map { [$0] } ?? []
    #expect(described(Home(quiz: quiz)) == described(try Home.parse(arguments)))
    #expect(described(Study(quiz: quiz)) == described(try Study.parse(arguments)))
  }

  /// The values of all that can be given on the command line.
  private func described(_ command: some ParsableCommand) -> String {
    var text = ""
    dump(command, to: &text)
    return text
  }
}
