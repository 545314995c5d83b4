import ArgumentParser
import Foundation
import ProgressStore
import Screens

/// Merges what was answered elsewhere.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Merge what was answered on another machine.",
    discussion: """
      A file holds the lines of viva log --json, or a review log in the FSRS form \
      (card_id,review_time,review_rating…). What is known already is left out, so that a file can be \
      imported again. A card that names no quiz belongs to one named as the file is.

      Example: viva import phone.jsonl
      """)

  @Argument(help: "Files; - is standard input.")
  var files: [String]

  @Flag(help: "The counts as JSON, a line for each file.")
  var json = false

  @OptionGroup var places: PlaceOptions

  /// What a file held.
  private struct Counts: Encodable {
    var file: String
    var events: Int
    var new: Int
  }

  func run() throws {
    // A file that cannot be read is to be known before any is merged.
    let inputs = try files.map { try InputFile($0) }
    let contents = try inputs.map(read)
    let progress = try places.openProgress()
    for (input, content) in zip(inputs, contents) {
      let new = try ProgressLine.during("Adding events", isQuiet: places.quiet) { report in
        try reported { () throws(ProgressError) in
          switch content {
          case .events(let events): try progress.append(events) { report($0, events.count) }
          case .reviews(let reviews):
            try progress.append(
              reviews, quiz: input.name, learner: places.learnerName,
              utcOffset: { LocalTime.current.secondsFromGMT(for: $0) },
              report: { report($0, reviews.count) })
          }
        }
      }
      let counts = Counts(file: input.path, events: content.count, new: new)
      if json {
        try Output.json(counts, isPretty: false)
      } else if !places.quiet {
        Output.note(
          Output.visible("\(input.path): \(counted(content.count, "event")), \(new) of them new"))
      }
    }
  }

  private enum Content {
    case events([Event])
    case reviews([LoggedReview])

    var count: Int {
      switch self {
      case .events(let events): events.count
      case .reviews(let reviews): reviews.count
      }
    }
  }

  /// Lines of JSON begin with a brace, a review log with the names of its columns.
  private func read(_ input: InputFile) throws -> Content {
    try ProgressLine.during("Reading lines", isQuiet: places.quiet) { report in
      do throws(ImportError) {
        return input.bytes.first { $0 > 0x20 } == UInt8(ascii: "{")
          ? .events(try Event.read(jsonLines: input.bytes, report: report))
          : .reviews(try LoggedReview.read(csv: input.bytes))
      } catch {
        throw Failure(.badData, "\(input.path):\(error.description)")
      }
    }
  }
}
