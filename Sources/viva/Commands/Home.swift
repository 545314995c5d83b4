import ArgumentParser

/// Shows the home screen; what `viva` does without a command.
struct Home: PlainCommand {
  static let configuration = CommandConfiguration(
    commandName: "home",
    abstract: "Open the home screen of a quiz.",
    discussion: "Example: viva volcanoes.txt")

  @Argument(help: "A file, an article, or the name of a quiz; without one, choose.")
  var quiz: String?

  @OptionGroup var places: PlaceOptions
  @OptionGroup var repeats: RepeatOptions
  @OptionGroup var face: FaceOptions

  init() {}

  init?(usual arguments: [String]) {
    guard arguments.count <= 1, arguments.areNames else { return nil }
    quiz = arguments.first
    (places, repeats, face) = (.unchosen, .unchosen, .unchosen)
  }

  func run() throws {
    let folders = Paths.quizFolders(chosen: places.quizzes)
    let path =
      quiz == nil && findQuizzes(in: folders).count != 1
      ? nil : try locateQuiz(quiz, folders: folders, isFirstWord: true)
    let learner = try Learner(places, repeats)
    let quiz = try path.map { try Quiz(named: $0, isQuiet: places.quiet) }
    let sitting = quiz.map { Sitting($0, learner) }
    guard face.isPlain else {
      return try Stage(learner, sitting, from: .home, folders: folders).show(face)
    }
    let speaking = Speaking(learner: learner, folders: folders)
    if let sitting { try speaking.menu(of: sitting) } else { try speaking.begin() }
  }
}
