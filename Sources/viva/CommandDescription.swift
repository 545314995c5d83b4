import ArgumentParser
import Foundation

/// What a command says of itself: the part of swift-argument-parser's description of a tool
/// (`--experimental-dump-help`) that the manual page shows.
struct CommandDescription: Decodable {
  let commandName: String
  let abstract: String?
  let discussion: String?
  let shouldDisplay: Bool
  let subcommands: [CommandDescription]?
  let arguments: [Argument]?

  /// An argument, an option or a flag.
  struct Argument: Decodable, Hashable {
    enum Kind: String, Decodable { case positional, option, flag }

    let kind: Kind
    let shouldDisplay: Bool
    let isOptional: Bool
    let isRepeating: Bool
    let names: [Name]?
    let valueName: String?
    let abstract: String?
    let allValues: [String]?
  }

  struct Name: Decodable, Hashable {
    let kind: String
    let name: String
  }

  private struct Tool: Decodable {
    let command: CommandDescription
  }

  /// Describes a command with all its subcommands.
  ///
  /// - Throws: `DecodingError` if the library describes tools in another form than this one knows.
  static func describing(_ command: (some ParsableCommand).Type) throws -> CommandDescription {
    try JSONDecoder().decode(Tool.self, from: Data(command._dumpHelp().utf8)).command
  }
}
