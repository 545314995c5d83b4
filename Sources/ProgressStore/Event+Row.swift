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

  /// Reads a row that begins with `columns`.
  ///
  /// - Throws: `RowDecodingError` if it holds what no event can hold, as in a damaged file.
  init(row: Row) throws {
    let kind = try row.decode(String.self, atIndex: 8)
    guard let kind = Kind(rawValue: kind) else { throw UnknownKind(name: kind) }
    let options = try row.decode(String?.self, atIndex: 11)
    self.init(
      id: try row.decode(atIndex: 0), time: Date(milliseconds: try row.decode(atIndex: 1)),
      utcOffset: try row.decode(atIndex: 2), learner: try row.decode(atIndex: 3),
      session: try row.decode(atIndex: 4), quiz: try row.decode(atIndex: 5),
      question: try row.decode(atIndex: 6), contentHash: try row.decode(atIndex: 7), kind: kind,
      target: try row.decode(atIndex: 9), answer: try row.decode(atIndex: 10),
      options: options.map { $0.split(separator: ",").compactMap { Int($0) } },
      verdict: try row.decode(atIndex: 12), credit: try row.decode(atIndex: 13),
      grade: try row.decode(atIndex: 14), chance: try row.decode(atIndex: 15),
      hints: try row.decode(atIndex: 16), confidence: try row.decode(atIndex: 17),
      seconds: try row.decode(atIndex: 18), mode: try row.decode(atIndex: 19),
      scheduler: try row.decode(atIndex: 20))
  }

  /// A kind of event that this version does not know.
  struct UnknownKind: Error, CustomStringConvertible {
    let name: String

    var description: String { "an event of the unknown kind \(name)" }
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
