import Foundation
import GRDB

/// What follows from the events of a learner and a quiz up to one of them, to save replaying them.
///
/// Only who made it knows what it says.
package struct Checkpoint: Equatable, Sendable {
  /// The number of the last event in it, in the order of writing.
  package var last: Int64
  package var data: Data

  package init(last: Int64, data: Data) {
    self.last = last
    self.data = data
  }
}

extension ProgressFile {
  package func checkpoint(quiz: String, learner: String) throws(ProgressError) -> Checkpoint? {
    try read { db in
      try Row.fetchOne(
        db, sql: "SELECT last, data FROM checkpoint WHERE learner = ? AND quiz = ?",
        arguments: [learner, quiz]
      ).map { Checkpoint(last: $0[0], data: $0[1]) }
    }
  }

  /// Keeps a checkpoint in place of the one before.
  package func save(
    _ checkpoint: Checkpoint, quiz: String, learner: String
  ) throws(ProgressError) {
    try perform {
      try database.write { db in
        try db.execute(
          sql: """
            INSERT INTO checkpoint (learner, quiz, last, data) VALUES (?, ?, ?, ?)
            ON CONFLICT (learner, quiz) DO UPDATE SET last = excluded.last, data = excluded.data
            """,
          arguments: [learner, quiz, checkpoint.last, checkpoint.data])
      }
    }
  }

  /// What a replay of the log needs of an event; the rest is read as nothing.
  private static let replayed = Event.columns.map { column in
    ["content_hash", "options", "credit", "chance", "seconds", "scheduler"].contains(column)
      ? "NULL" : column
  }

  /// The events that were written after one, or all after 0, in the order of their times and with
  /// what a replay needs of them, and the number of the last one in the order of writing.
  ///
  /// `report` is told now and then how many of all events were read, and how many there are.
  package func events(
    quiz: String, learner: String, after start: Int64, report: (Int, Int) -> Void = { _, _ in }
  ) throws(ProgressError) -> (events: [Event], last: Int64) {
    try read { db in
      let events =
        if start == 0 {
          try events(
            db, columns: Self.replayed, matching: [("learner", learner), ("quiz", quiz)],
            report: report)
        } else {
          // With little to read the numbers find it, not the learner, which the signs tell SQLite.
          try events(
            db, columns: Self.replayed, "WHERE seq > ? AND +learner = ? AND +quiz = ?",
            [start, learner, quiz])
        }
      return (events, try Self.newest(db))
    }
  }

  /// The events of some questions in the order of their times, as far as they were written up to
  /// an event with this number.
  package func events(
    quiz: String, learner: String, questions: Set<String>, upTo last: Int64 = .max
  ) throws(ProgressError) -> [Event] {
    try read { db in
      let marks = questions.map { _ in "?" }.joined(separator: ", ")
      return try events(
        db, "WHERE learner = ? AND quiz = ? AND question IN (\(marks)) AND seq <= ?",
        [learner, quiz] + StatementArguments(questions) + [last])
    }
  }

  /// The latest events with which sessions began, the latest first.
  package func latestBeginnings(quiz: String, learner: String) throws(ProgressError) -> [Event] {
    try read { db in
      try events(
        db, "WHERE learner = ? AND quiz = ? AND question = ''", [learner, quiz],
        order: "seq DESC LIMIT 10")
    }
  }
}
