import ArgumentParser
import Foundation
import Memory
import ProgressStore
import Tutoring

/// Fits the memory model to a learner.
struct FitModel: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fit",
    abstract: "Fit the memory model to your answers.",
    discussion: """
      Finds the 21 weights with which the memory model predicts best which answers were right, from \
      your own log or from a review log (see viva replay --help). What is predicted are the reviews \
      a day or more after the one before; 8 of them are needed, and 64 to find more than the first \
      four weights. The weights are accepted if those found from earlier reviews predict later ones \
      better than the standard weights do. ^C stops; then nothing is changed.

      Example: viva fit --json
      """)

  @Argument(help: "A review log in place of your own; - is standard input.")
  var reviews: String?

  @Flag(help: "As JSON, for scripts.")
  var json = false

  @OptionGroup var places: PlaceOptions

  func run() throws {
    let log: ReviewLog
    if let reviews {
      log = try ReviewFile(reviews).log
    } else {
      let progress = try places.openProgress()
      log = ReviewLog(
        try reported { () throws(ProgressError) in
          try progress.events(learner: places.learnerName)
        })
    }
    let meter = Meter("Fitting to \(log.trials) reviews", isQuiet: places.quiet)
    let fit = log.fitted(progress: meter.show)
    meter.clear()
    if json {
      try Output.json(FitJSON(fit))
    } else {
      Output.line(Self.text(fit))
    }
  }

  private static func text(_ fit: Fit) -> String {
    guard let loss = fit.loss, let standardLoss = fit.standardLoss else {
      return "No review a day or more after the one before: the standard weights stay."
    }
    return """
      \(fit.trials) reviews a day or more after the one before
      log loss \(String(format: "%.4f", loss)) (standard weights: \
      \(String(format: "%.4f", standardLoss)))
      \(fit.isAccepted ? "accepted" : "not accepted"): weights found from earlier reviews predict \
      later ones \(fit.isAccepted ? "better" : "no better") than the standard weights
      weights \(fit.weights.values.map { String(format: "%.4f", $0) }.joined(separator: ", "))
      """
  }
}

/// A fit as scripts read it.
private struct FitJSON: Encodable {
  let weights: [Double]
  let logLoss: Double?
  let logLossDefault: Double?
  let reviews: Int
  let accepted: Bool

  private enum CodingKeys: String, CodingKey {
    case weights
    case logLoss = "log_loss"
    case logLossDefault = "log_loss_default"
    case reviews, accepted
  }

  init(_ fit: Fit) {
    weights = fit.weights.values
    logLoss = fit.loss
    logLossDefault = fit.standardLoss
    reviews = fit.trials
    accepted = fit.isAccepted
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(weights, forKey: .weights)
    // Without any review there is no mean, and the field is null rather than missing.
    try container.encode(logLoss, forKey: .logLoss)
    try container.encode(logLossDefault, forKey: .logLossDefault)
    try container.encode(reviews, forKey: .reviews)
    try container.encode(accepted, forKey: .accepted)
  }
}

/// How far a piece of work is, in a line that is overwritten, if there is a terminal to show it on.
private final class Meter {
  private let title: String
  private let isShown: Bool
  private var percent = -1

  init(_ title: String, isQuiet: Bool) {
    self.title = title
    isShown = !isQuiet && isatty(2) == 1
  }

  /// Shows that a share of the work is done, from 0 to 1.
  func show(_ share: Double) {
    let percent = Int(share * 100)
    guard isShown, percent != self.percent else { return }
    self.percent = percent
    Output.tell("\r\(title): \(percent) % (^C stops)")
  }

  /// Takes the line away.
  func clear() {
    guard percent >= 0 else { return }
    Output.tell("\r" + String(repeating: " ", count: title.count + 20) + "\r")
  }
}
