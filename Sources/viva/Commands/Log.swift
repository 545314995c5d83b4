import ArgumentParser
import Foundation
import ProgressStore
import Screens

/// Prints what was answered.
struct Log: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Print what was answered.",
    discussion: """
      The lines of --json can be merged into the progress of another machine with viva import. \
      --csv prints the review log that other programs with the FSRS model read. --recover saves \
      what can be read of a damaged progress file to a new one.

      Example: viva log --json > phone.jsonl
      """)

  @Flag(help: "One JSON object a line, for scripts.")
  var json = false

  @Flag(help: "The review log of graded answers, as comma-separated values.")
  var csv = false

  @Option(help: ArgumentHelp("Save what can be read to this new file.", valueName: "new"))
  var recover: String?

  @OptionGroup var places: PlaceOptions

  func validate() throws {
    if [json, csv, recover != nil].count(where: { $0 }) > 1 {
      throw ValidationError("Only one of --json, --csv and --recover can be had at once.")
    }
  }

  func run() throws {
    if let recover { return try save(to: recover) }
    let file = try places.openProgress()
    let events = try reported { () throws(ProgressError) in
      try file.events(learner: places.learner)
    }
    if csv {
      Output.data(events.reviewLog())
      return
    }
    for event in events {
      Output.line(json ? Output.escapingInvisible(try event.jsonLine()) : Self.text(event))
    }
  }

  private func save(to new: String) throws {
    let old = places.progressPath
    guard FileManager.default.fileExists(atPath: old) else {
      throw Failure(.noInput, "\(old): no such file")
    }
    let count = try reported { () throws(ProgressError) in
      try ProgressFile.recover(from: old, to: new)
    }
    guard count > 0 else { throw Failure(.badData, "\(old): no event can be read in it") }
    if !places.quiet {
      Output.note(
        Output.visible(
          "\(counted(count, "event")) saved to \(new); go on with it: viva --progress \(new)"))
    }
  }

  /// Time, learner, quiz, question, what happened and what it was worth, in columns.
  private static func text(_ event: Event) -> String {
    let parts = [
      event.time.iso8601, event.learner, event.quiz, event.question, event.kind.rawValue,
      event.verdict ?? "", event.answer.map { "“\($0)”" } ?? "",
    ]
    return Output.visible(parts.filter { !$0.isEmpty }.joined(separator: "  "))
  }
}
