import ArgumentParser
import Testing

@testable import viva

@Suite("Commands with their usual arguments")
struct PlainCommandTests {
  @Test("without the parser they are what it makes of them", arguments: [[], ["volcanoes"]])
  func startsAreTheSame(arguments: [String]) throws {
    try compare(Home.self, arguments)
    try compare(Study.self, arguments)
  }

  @Test(
    "making a bank too, with the name of the bank or without it",
    arguments: [["volcanoes.txt"], ["volcanoes.txt", "-o", "fire.gift"]])
  func makingIsTheSame(arguments: [String]) throws {
    try compare(Make.self, arguments)
  }

  @Test(
    "all other arguments are left to the parser",
    arguments: [["--help"], ["-"], ["one", "two"], ["one", "--quiet"]])
  func othersAreParsed(arguments: [String]) {
    #expect(Home(usual: arguments) == nil)
    #expect(Study(usual: arguments) == nil)
    #expect(Make(usual: arguments) == nil)
  }

  @Test(
    "no bank is named -",
    arguments: [[], ["one", "-o", "-"], ["one", "-o"], ["-o", "-o", "a"]])
  func noBankIsADash(arguments: [String]) {
    #expect(Make(usual: arguments) == nil)
  }

  private func compare<Command: PlainCommand>(
    _ type: Command.Type, _ arguments: [String]
  ) throws {
    let plain = try #require(Command(usual: arguments))
    #expect(described(plain) == described(try Command.parse(arguments)))
  }

  /// The values of all that can be given on the command line.
  private func described(_ command: some ParsableCommand) -> String {
    var text = ""
    dump(command, to: &text)
    return text
  }
}
