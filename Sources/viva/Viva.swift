import ArgumentParser

/// The command line.
@main
struct Viva: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "viva", abstract: "Learn an article by being asked about it.")
}
