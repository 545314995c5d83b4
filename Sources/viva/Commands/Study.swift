import ArgumentParser
import Tutoring

/// Asks what is due and what is new.
struct Study: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Be asked what is due and what is new.",
    discussion: "Example: viva study volcanoes --count 10")

  @Argument(help: "A file, an article, or the name of a quiz.")
  var quiz: String?

  @Option(help: ArgumentHelp("Ask this many questions.", valueName: "number"))
  var count = 20

  @Option(help: ArgumentHelp("Begin at most this many facts a day.", valueName: "number"))
  var new = 10

  @Option(help: ArgumentHelp("Ask only about this topic.", valueName: "name"))
  var topic: String?

  @OptionGroup var places: PlaceOptions
  @OptionGroup var repeats: RepeatOptions
  @OptionGroup var face: FaceOptions

  func validate() throws {
    guard count > 0, new >= 0 else { throw ValidationError("--count and --new are numbers.") }
  }

  func run() throws {
    var sitting = try Sitting(quiz, places, repeats)
    sitting.count = count
    sitting.newFacts = new
    sitting.topic = topic
    try sitting.run(.study, face)
  }
}

/// Asks again what was missed.
struct Review: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Be asked again what you missed.",
    discussion: "Example: viva review volcanoes")

  @Argument(help: "A file, an article, or the name of a quiz.")
  var quiz: String?

  @OptionGroup var places: PlaceOptions
  @OptionGroup var repeats: RepeatOptions
  @OptionGroup var face: FaceOptions

  func run() throws {
    try Sitting(quiz, places, repeats).run(.review, face)
  }
}
