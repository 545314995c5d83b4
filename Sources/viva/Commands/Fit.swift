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
      better than the standard weights do. Those from your own answers are then kept and used. ^C \
      stops and changes nothing.

      Example: viva fit --json
      """)

  @Argument(help: "A review log in place of your own; - is standard input.")
  var reviews: String?

  @Flag(help: "As JSON, for scripts.")
  var json = false

  @OptionGroup var places: PlaceOptions

  func run() throws {
    if let reviews {
      let fit = fitted(try ReviewFile(reviews).log)
      try show(fit, consequence: "give them to viva replay with --weights")
      return
    }
    let progress = try places.openProgress()
    let learner = places.learnerName
    let fit = fitted(
      ReviewLog(
        try reported { () throws(ProgressError) in try progress.events(learner: learner) }))
    if fit.isAccepted {
      let now = Date()
      try reported { () throws(ProgressError) in
        try progress.keep(
          fit.weights, learner: learner, at: now,
          utcOffset: LocalTime.current.secondsFromGMT(for: now))
      }
    }
    try show(fit, consequence: "they are kept, and used from now on")
  }

  private func fitted(_ log: ReviewLog) -> Fit {
    let meter = Meter("Fitting to \(log.trials) reviews", isQuiet: places.quiet)
    defer { meter.clear() }
    return log.fitted(progress: meter.show)
  }

  /// Prints a fit, and for people what comes of an accepted one.
  private func show(_ fit: Fit, consequence: String) throws {
    if json { return try Output.json(FitJSON(fit)) }
    guard let loss = fit.loss, let standardLoss = fit.standardLoss else {
      return Output.line("There is no review a day or more after the one before to learn from.")
    }
    func text(_ number: Double) -> String { String(format: "%.4f", number) }
    Output.line("reviews   \(fit.trials) a day or more after the one before")
    Output.line("log loss  \(text(loss)); with the standard weights \(text(standardLoss))")
    Output.line("weights   " + fit.weights.values.map(text).joined(separator: ", "))
    Output.line(
      fit.isAccepted
        ? "accepted  weights found from earlier reviews predict later ones better; \(consequence)"
        : "rejected  weights found from earlier reviews do not predict later ones better")
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
