import ArgumentParser
import Foundation
import ProgressStore
import QuestionBank
import Tutoring

/// Shows how the learner stands with a quiz.
struct Stats: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Show what you know, what is weak, and what comes up.",
    discussion: "Example: viva stats volcanoes --json")

  @Argument(help: "A file, an article, or the name of a quiz.")
  var quiz: String?

  @Flag(help: "As JSON, for scripts.")
  var json = false

  @OptionGroup var places: PlaceOptions
  @OptionGroup var repeats: RepeatOptions

  func run() throws {
    let path = try locateQuiz(quiz, folders: Paths.quizFolders(chosen: places.quizzes))
    let quiz = try Quiz(path: path)
    Output.report(quiz.findings, in: path, isQuiet: true)
    let progress = try places.openProgress()
    let events = try reported { () throws(ProgressError) in
      try progress.events(quiz: quiz.bank.quiz, learner: places.learnerName)
    }
    let scheduler = try reported { () throws(ProgressError) in
      try progress.scheduler(of: places.learnerName)
    }
    let statistics = Statistics(
      quiz.bank, events: events, scheduler: scheduler, at: repeats.clock(), timeZone: .current)
    if json {
      try Output.json(StatisticsJSON(statistics, quiz: quiz.bank.quiz))
    } else {
      let text = StatisticsText(statistics, title: quiz.bank.title, symbols: .ofLocale)
      text.lines.forEach { Output.line(Output.visible($0)) }
    }
  }
}
