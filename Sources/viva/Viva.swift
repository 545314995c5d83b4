import ArgumentParser
import Foundation

/// A command that takes its usual arguments without the parser, which needs as long for them as all
/// that follows.
protocol PlainCommand: ParsableCommand {
  /// The command as the parser makes it; nil where the arguments are not the usual ones.
  init?(usual arguments: [String])
}

extension [String] {
  /// Whether all are names of files or quizzes, as far as their beginnings tell.
  var areNames: Bool { allSatisfy { !$0.hasPrefix("-") } }
}

/// The command line.
@main
struct Viva: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "viva",
    abstract: "Learn an article by being asked about it.",
    discussion: """
      Without a command it opens the home screen of a quiz.

      Example: viva volcanoes.txt
      """,
    version: "0.1.0",
    subcommands: [
      Home.self, Study.self, Review.self, Make.self, Check.self, Show.self, Convert.self,
      Grade.self, Stats.self, Log.self, Import.self, Replay.self, FitModel.self,
      ArticleTemplate.self, Test.self, DrillClass.self, PrintPaper.self, ReportResults.self,
      Read.self, Manual.self,
    ],
    defaultSubcommand: Home.self)

  /// The command that the first argument names, else the home screen, if the arguments suit it.
  ///
  /// One command is parsed much faster than the tree of all, which is left what only it can say:
  /// help, the version, and what is wrong with the arguments of a command.
  private static func namedCommand() -> (any ParsableCommand)? {
    var arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.first != "help" else { return nil }
    let named = configuration.subcommands.first {
      $0.configuration.commandName == arguments.first
    }
    if named != nil { arguments.removeFirst() }
    let type: any ParsableCommand.Type = named ?? Home.self
    if let plain = type as? any PlainCommand.Type, let command = plain.init(usual: arguments) {
      return command
    }
    // It may be the command for help instead.
    guard let command = try? type.parseAsRoot(arguments), Swift.type(of: command) == type else {
      return nil
    }
    return command
  }

  /// Refuses help about a command that there is not, which the parser would take for help about all.
  private static func requireKnownCommand() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.first == "help", let name = arguments.dropFirst().first, !name.hasPrefix("-"),
      name != "help",
      !configuration.subcommands.contains(where: { $0.configuration.commandName == name })
    else { return }
    throw Failure(.usage, "\(name): no such command; viva --help names them")
  }

  static func main() {
    // A limit on the size of files is an error of the write, not the end of the program.
    signal(SIGXFSZ, SIG_IGN)
    do {
      try requireKnownCommand()
      var command = try namedCommand() ?? parseAsRoot()
      try command.run()
    } catch let failure as Failure {
      Output.complain(failure.message)
      Foundation.exit(failure.status.rawValue)
    } catch {
      exit(withError: error)
    }
  }
}
