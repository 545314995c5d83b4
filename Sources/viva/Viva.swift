import ArgumentParser
import Foundation

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

  static func main() {
    // A limit on the size of files is an error of the write, not the end of the program.
    signal(SIGXFSZ, SIG_IGN)
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let failure as Failure {
      Output.complain(failure.message)
      Foundation.exit(failure.status.rawValue)
    } catch {
      exit(withError: error)
    }
  }
}
