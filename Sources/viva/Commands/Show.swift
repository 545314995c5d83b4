import ArgumentParser
import Foundation
import QuestionBank

/// Shows the questions of a quiz.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show the questions of a quiz.",
    discussion: "Example: viva show volcanoes.gift --json")

  @Argument(help: "A file, or the name of a quiz.")
  var quiz: String?

  @Flag(help: "As JSON, for scripts.")
  var json = false

  @OptionGroup var places: PlaceOptions

  func run() throws {
    let path = try locateQuiz(quiz, folders: Paths.quizFolders(chosen: places.quizzes))
    let quiz = try Quiz(path: path)
    Output.report(quiz.findings, in: path, isQuiet: places.quiet)
    if json {
      Output.data(Output.escapingInvisible(try quiz.bank.json()))
      return
    }
    for (number, question) in quiz.bank.questions.enumerated() {
      Output.line("\(number + 1). \(question.stem.displayed)")
      for key in question.keys { Output.line("   = \(FormattedText(key).displayed)") }
    }
  }
}
