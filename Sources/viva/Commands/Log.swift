import ArgumentParser
import Foundation
import ProgressStore

/// Prints what was answered.
struct Log: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print what was answered.",
    discussion: "Example: viva log --json | tail")

  @Flag(help: "One JSON object a line, for scripts.")
  var json = false

  @OptionGroup var places: PlaceOptions

  func run() throws {
    let file = try places.openProgress()
    let events = try reported { () throws(ProgressError) in
      try file.events(learner: places.learner)
    }
    for event in events {
      Output.line(json ? Output.escapingInvisible(try event.jsonLine()) : Self.text(event))
    }
  }

  /// Time, quiz, question, what happened and what it was worth, in columns.
  private static func text(_ event: Event) -> String {
    let time = event.time.formatted(.iso8601)
    let parts = [
      time, event.learner, event.quiz, event.question, event.kind.rawValue,
      event.verdict ?? "", event.answer.map { "“\($0)”" } ?? "",
    ]
    return Output.visible(parts.filter { !$0.isEmpty }.joined(separator: "  "))
  }
}
