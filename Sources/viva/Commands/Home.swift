import ArgumentParser

/// Shows the home screen; what `viva` does without a command.
struct Home: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Open the home screen of a quiz.",
    discussion: "Example: viva volcanoes.txt")

  @Argument(help: "A file, an article, or the name of a quiz.")
  var quiz: String?

  @OptionGroup var places: PlaceOptions
  @OptionGroup var repeats: RepeatOptions
  @OptionGroup var face: FaceOptions

  func run() throws {
    let sitting = try Sitting(quiz, places, repeats, isFirstWord: true)
    guard face.isPlain else { return try sitting.showScreens(from: .home, face) }
    try sitting.speakMenu()
  }
}
