import Foundation
import GRDB

/// An event as a row of the table.
extension Event {
  /// The columns of a row in the order of `init(row:)` and `arguments`.
  static let columns = [
    "id", "time", "utc_offset", "learner", "session", "quiz", "question", "content_hash", "event",
    "target", "answer", "options", "verdict", "credit", "grade", "chance", "hints", "confidence",
    "seconds", "mode", "scheduler",
  ]

  /// Reads a row of `columns`; nil if it holds a kind of event that does not exist.
  init?(row: Row) {
    guard let kind = Kind(rawValue: row[8]) else { return nil }
    let options: String? = row[11]
    self.init(
      id: row[0], time: Date(milliseconds: row[1]), utcOffset: row[2], learner: row[3],
      session: row[4], quiz: row[5], question: row[6], contentHash: row[7], kind: kind,
      target: row[9], answer: row[10],
      options: options.map { $0.split(separator: ",").compactMap { Int($0) } },
      verdict: row[12], credit: row[13], grade: row[14], chance: row[15], hints: row[16],
      confidence: row[17], seconds: row[18], mode: row[19], scheduler: row[20])
  }

  /// The values of `columns`.
  var arguments: StatementArguments {
    [
      id, time.milliseconds, utcOffset, learner, session, quiz, question, contentHash,
      kind.rawValue, target, answer, options.map { $0.map(String.init).joined(separator: ",") },
      verdict, credit, grade, chance, hints, confidence, seconds, mode, scheduler,
    ]
  }
}
