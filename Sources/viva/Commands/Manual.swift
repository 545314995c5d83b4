import ArgumentParser

/// Prints the manual page, which the installation puts in its place.
struct Manual: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Print the manual page in mdoc.",
    discussion: "Example: viva manual | man -l -",
    shouldDisplay: false)

  func run() throws {
    Output.data(ManualPage(of: try .describing(Viva.self)).text)
  }
}
