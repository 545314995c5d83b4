import Foundation
import Memory
import ProgressStore

/// The weights of a learner's memory model; the log has every set that was ever used.
extension ProgressFile {
  /// How a learner's memory is reckoned: with the weights that were kept last, or the standard ones.
  package func scheduler(of learner: String) throws(ProgressError) -> Scheduler {
    let fits = try events(quiz: "", learner: learner, question: "").filter { $0.kind == .fit }
    let values = fits.last?.answer?.split(separator: " ").map { Double($0) ?? .nan }
    return (values.flatMap { try? Weights($0) }).map(Scheduler.init) ?? .standard
  }

  /// Keeps weights, with which the learner's memory is reckoned from now on, back to its beginning.
  package func keep(
    _ weights: Weights, learner: String, at now: Date, utcOffset: Int
  ) throws(ProgressError) {
    try append([
      Event(
        id: UUID(), time: now, utcOffset: utcOffset, learner: learner, session: UUID(), quiz: "",
        question: "", kind: .fit, answer: weights.values.map(\.description).joined(separator: " "),
        mode: "fit", scheduler: Scheduler.version)
    ])
  }
}
