import ArgumentParser
import Classroom
import Foundation
import ProgressStore
import QuestionBank
import Screens
import Tutoring

/// Drills a class at the projector.
struct DrillClass: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drill",
    abstract: "Drill a class at the projector.",
    discussion: """
      Enter shows the options and starts the clock, Enter shows the right answer, Enter goes on. v \
      counts a show of hands. Two teams take turns, and a wrong answer passes to the other. \
      Everything is recorded under the class, so that --missed asks again what it did not know.

      Example: viva drill volcanoes --class 7b --teams Owls,Foxes
      """)

  @Argument(help: "A file, an article, or the name of a quiz.")
  var quiz: String?

  @Option(
    name: .customLong("class"), help: ArgumentHelp("Whose progress it is.", valueName: "name"))
  var className = Projector.usualClass

  @Option(help: ArgumentHelp("The two teams that play.", valueName: "a,b"))
  var teams: String?

  @Option(help: ArgumentHelp("Ask this many questions.", valueName: "number"))
  var count = Projector.usualCount

  @Option(help: ArgumentHelp("Let the clock run so long.", valueName: "number"))
  var seconds = Projector.usualSeconds

  @Flag(help: "Ask what this class missed the last time.")
  var missed = false

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Ask what was missed in these results of a test.", valueName: "results"))
  var from: [String] = []

  @Option(help: ArgumentHelp("Look for quizzes in this folder.", valueName: "dir"))
  var quizzes: String?

  @Option(help: ArgumentHelp("Keep the progress in this file.", valueName: "file"))
  var progress: String?

  @Flag(help: "Say nothing that is not asked for.")
  var quiet = false

  @OptionGroup var repeats: RepeatOptions
  @OptionGroup var face: FaceOptions

  func validate() throws {
    guard count > 0, seconds > 0 else {
      throw ValidationError("--count and --seconds are numbers from 1.")
    }
    guard teams == nil || teamNames.count == 2 else {
      throw ValidationError("--teams takes two different names, such as Owls,Foxes.")
    }
    guard LearnerName(className) != nil else { throw ValidationError("--class needs a name.") }
  }

  private var teamNames: [String] {
    let names = (teams ?? "").split(separator: ",").compactMap { LearnerName(String($0))?.text }
    return Set(names).count == names.count ? names : []
  }

  func run() throws {
    guard !face.isPlain, isatty(0) == 1 else {
      throw Failure(
        .noTerminal, "viva drill is for a projector and needs a terminal; in lines: viva test")
    }
    let path = try locateQuiz(quiz, folders: Paths.quizFolders(chosen: quizzes))
    let bank = try Quiz(named: path, isQuiet: quiet).bank
    let log = try reported { () throws(ProgressError) in
      try ProgressFile(path: progress ?? Paths.progress)
    }
    let name = LearnerName(className)?.text ?? className
    let wanted = try wantedQuestions(bank, log, className: name)
    let projector = Projector(
      bank, asking: wanted, count: count, seed: repeats.seed,
      .init(
        className: name, seconds: seconds, teams: teamNames, timeZone: .current,
        entropy: .random(in: 0 ... .max)),
      clock: repeats.clock
    ) { event throws(ProgressError) in try log.append([event]) }
    guard !projector.isEmpty else {
      let why = wanted == nil ? "no question for a class in it" : "nothing missed to drill"
      throw Failure(.no, "\(path): \(why)")
    }
    try projector.show(face)
  }

  /// The ids of what was missed; nil for all questions.
  private func wantedQuestions(
    _ bank: Bank, _ log: ProgressFile, className: String
  ) throws -> Set<Question.ID>? {
    guard missed || !from.isEmpty else { return nil }
    var wanted: Set<Question.ID> = []
    if missed {
      let events = try reported { () throws(ProgressError) in
        try log.events(quiz: bank.quiz, learner: className)
      }
      let history = History(events)
      wanted.formUnion(bank.questions.map(\.id).filter { history[$0].isMissed })
    }
    if !from.isEmpty {
      let report = try Results.report(on: from)
      for rejection in report.rejected { Results.complain(of: rejection) }
      guard report.sheet.bank == bank.digest else {
        throw Failure(
          .badData, "\(from[0]): the results are of another quiz, or it was changed since")
      }
      wanted.formUnion(report.weaknesses(count).map(\.item.id))
    }
    return wanted
  }
}
