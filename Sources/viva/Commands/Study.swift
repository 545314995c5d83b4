import ArgumentParser
import QuestionBank
import Tutoring

/// Asks what is due and what is new.
struct Study: PlainCommand {
  static let configuration = CommandConfiguration(
    commandName: "study",
    abstract: "Be asked what is due and what is new.",
    discussion: "Example: viva study volcanoes --count 10")

  @Argument(help: "A file, an article, or the name of a quiz.")
  var quiz: String?

  private static let usual = (count: 20, new: 10)

  @Option(help: ArgumentHelp("Ask this many questions.", valueName: "number"))
  var count = usual.count

  @Option(help: ArgumentHelp("Begin at most this many facts a day.", valueName: "number"))
  var new = usual.new

  @Option(
    help: ArgumentHelp(
      "Spread what is new over the days to an exam on this date.", valueName: "date"))
  var by: CalendarDay?

  @Option(help: ArgumentHelp("Ask only about this topic.", valueName: "name"))
  var topic: String?

  @OptionGroup var places: PlaceOptions
  @OptionGroup var repeats: RepeatOptions
  @OptionGroup var face: FaceOptions

  init() {}

  init?(usual arguments: [String]) {
    guard arguments.count <= 1, arguments.areNames else { return nil }
    quiz = arguments.first
    (count, new) = Self.usual
    by = nil
    topic = nil
    (places, repeats, face) = (.unchosen, .unchosen, .unchosen)
  }

  func validate() throws {
    guard count > 0 else { throw ValidationError("--count is a number from 1 on.") }
    guard new >= 0 else { throw ValidationError("--new is a number from 0 on.") }
    if let by, by.day < repeats.today { throw ValidationError("--by is a date that is over.") }
  }

  func run() throws {
    var sitting = try Sitting(quiz, places, repeats)
    sitting.count = count
    sitting.newFacts = new
    sitting.examDay = by?.day
    sitting.topic = topic
    try sitting.run(.study, places, face)
  }
}

/// Asks again what was missed.
struct Review: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Be asked again what you missed.",
    discussion: "Example: viva review volcanoes --since 2026-05-01 --times 2")

  @Argument(help: "A file, an article, or the name of a quiz.")
  var quiz: String?

  @Option(help: ArgumentHelp("Ask only about this topic.", valueName: "name"))
  var topic: String?

  @Option(help: ArgumentHelp("Ask only what you missed since this date.", valueName: "date"))
  var since: CalendarDay?

  @Option(help: ArgumentHelp("Ask only what you missed so many times.", valueName: "number"))
  var times = 1

  @OptionGroup var places: PlaceOptions
  @OptionGroup var repeats: RepeatOptions
  @OptionGroup var face: FaceOptions

  func run() throws {
    var sitting = try Sitting(quiz, places, repeats)
    sitting.topic = topic
    sitting.sinceDay = since?.day
    sitting.misses = times
    try sitting.run(.review, places, face)
  }
}

/// Reads the article and asks about it.
struct Read: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Read the article section by section, and be asked about each.",
    discussion: "It goes on at the section where you stopped.\n\nExample: viva read volcanoes.txt")

  @Argument(help: "A file, an article, or the name of a quiz.")
  var quiz: String?

  @OptionGroup var places: PlaceOptions
  @OptionGroup var repeats: RepeatOptions
  @OptionGroup var face: FaceOptions

  func run() throws {
    let sitting = try Sitting(quiz, places, repeats)
    guard sitting.quiz.reading != nil else {
      throw Failure(.noInput, "\(sitting.quiz.path): its article is not beside it; nothing to read")
    }
    let folders = Paths.quizFolders(chosen: places.quizzes)
    if face.isPlain {
      try Speaking(learner: sitting.learner, folders: folders).read(sitting)
    } else {
      try Stage(sitting.learner, sitting, from: .reading, folders: folders).show(face)
    }
  }
}

extension Sitting {
  /// Runs a session on the screen or in lines.
  fileprivate func run(_ mode: Mode, _ places: PlaceOptions, _ face: FaceOptions) throws {
    if let topic {
      var seen: Set<String> = []
      let known = quiz.bank.questions.compactMap(\.topic).filter { seen.insert($0).inserted }
      guard seen.contains(topic) else {
        let others = known.isEmpty ? "it has none" : "there are: " + known.joined(separator: ", ")
        throw Failure(.usage, "\(quiz.path): no topic “\(topic)”; \(others)")
      }
    }
    let session = try ProgressLine.during("Reading your answers", isQuiet: places.quiet) {
      try self.session(mode, report: $0)
    }
    let folders = Paths.quizFolders(chosen: places.quizzes)
    if face.isPlain {
      try Speaking(learner: learner, folders: folders).speak(session, of: self)
    } else if session.total == 0 {
      Output.note(mode == .review ? "Nothing missed to review." : "Nothing due now.")
    } else {
      try Stage(learner, self, from: .session(session), folders: folders).show(face)
    }
  }
}
