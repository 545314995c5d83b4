import ArgumentParser
import Foundation
import Memory
import ProgressStore
import QuestionBank

/// Shows what the memory model makes of a review log.
struct Replay: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Show what the memory model makes of a review log.",
    discussion: """
      Prints, in the order of the file, the memory after every review: its stability in days, its \
      difficulty from 1 to 10, the probability that it was still known, and in how many days it is \
      due. The log is a table of comma-separated values whose first line names the columns card_id, \
      review_time (milliseconds since 1970, or ISO 8601) and review_rating (1 Again, 2 Hard, 3 Good, \
      4 Easy). Days begin at 04:00 of the local time zone.

      Example: viva replay reviews.csv --json | head
      """)

  @Argument(help: "The review log; - is standard input.")
  var reviews: String

  @Option(
    help: ArgumentHelp(
      "Use these 21 weights, separated by commas or blanks.", valueName: "numbers"),
    transform: Weights.init(argument:))
  var weights: Weights?

  @Option(
    help: ArgumentHelp("Let a card be due when this share is still known.", valueName: "share"))
  var retention = 0.9

  @Flag(help: "One JSON object a line, for scripts.")
  var json = false

  func validate() throws {
    guard retention > 0, retention < 1 else {
      throw ValidationError("--retention is a share between 0 and 1, such as 0.9.")
    }
  }

  func run() throws {
    let log = try ReviewFile(reviews)
    let steps = steps(through: log)
    let line = json ? Self.json : Self.text
    if !json { Output.line(Self.header) }
    // Most of the time goes into writing numbers, which all cores can do.
    let portions = stride(from: 0, to: steps.count, by: 1024).map {
      $0..<min($0 + 1024, steps.count)
    }
    for start in stride(from: 0, to: portions.count, by: 64) {
      let texts = Array(portions[start...].prefix(64)).concurrentMap(inPortionsOf: 1) { portion in
        portion.reduce(into: "") { $0 += line(steps[$1], log.reviews[$1]) + "\n" }
      }
      texts.forEach(Output.data)
    }
  }

  /// What the model makes of a review.
  private struct Step {
    var elapsedDays = 0
    /// Before the review; nil at the first one of a card.
    var retrievability: Double?
    var memory = MemoryState(stability: 0, difficulty: 0)
    /// The days to the next review.
    var interval = 0
  }

  /// Goes through the reviews by their times.
  ///
  /// - Returns: A step for each review, in the order of the file.
  private func steps(through log: ReviewFile) -> [Step] {
    let model = FSRS(weights: weights ?? .standard)
    var steps = Array(repeating: Step(), count: log.reviews.count)
    var latest: [String: Int] = [:]
    for place in log.places {
      let before = latest.updateValue(place, forKey: log.reviews[place].card)
      var step = Step()
      if let before {
        step.elapsedDays = max(0, log.days[place] - log.days[before])
        step.retrievability = model.retrievability(
          stability: steps[before].memory.stability, elapsedDays: Double(step.elapsedDays))
      }
      step.memory = model.next(
        before.map { steps[$0].memory }, grade: log.grades[place],
        elapsedDays: Double(step.elapsedDays))
      step.interval = model.intervalInDays(
        stability: step.memory.stability, desiredRetention: retention)
      steps[place] = step
    }
    return steps
  }

  @Sendable private static func json(_ step: Step, _ review: LoggedReview) -> String {
    let retrievability = step.retrievability.map(\.description) ?? "null"
    return """
      {"card":\(Output.jsonText(review.card)),"rating":\(review.rating),\
      "elapsed_days":\(step.elapsedDays),"stability":\(step.memory.stability),\
      "difficulty":\(step.memory.difficulty),"retrievability":\(retrievability),\
      "interval":\(step.interval)}
      """
  }

  private static let header = "rating    days   known  stability  difficulty  due in  card"

  @Sendable private static func text(_ step: Step, _ review: LoggedReview) -> String {
    let ratings = ["Again ", "Hard  ", "Good  ", "Easy  "]
    let known = step.retrievability.map { "\(Int(($0 * 100).rounded())) %" } ?? "–"
    return ratings[review.rating - 1] + right(step.elapsedDays.description, 8)
      + right(known, 8) + right(hundredths(step.memory.stability), 11)
      + right(hundredths(step.memory.difficulty), 12) + right(step.interval.description, 8)
      + "  " + Output.visible(review.card)
  }

  /// A positive number with two decimals; `String(format:)` takes ten times as long.
  private static func hundredths(_ value: Double) -> String {
    let (whole, rest) = Int((value * 100).rounded()).quotientAndRemainder(dividingBy: 100)
    return "\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }

  /// A text at the right of a column.
  private static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}

extension Weights {
  /// Reads weights as they are given on the command line, also as a JSON array.
  fileprivate init(argument: String) throws {
    let words = argument.split { $0.isWhitespace || ",[]".contains($0) }
    let values = try words.map { word in
      guard let value = Double(word) else { throw ValidationError("'\(word)' is not a number.") }
      return value
    }
    do {
      try self.init(values)
    } catch {
      throw ValidationError(error.description + ".")
    }
  }
}
