import Foundation
import GRDB
import GRDBSQLite

/// The log of what learners did, in one SQLite file.
///
/// Events are added and never changed. Several processes may use a file at once, but a process
/// opens it only once: POSIX takes all locks of a process on a file away as soon as the process
/// closes any descriptor of it.
package struct ProgressFile: Sendable {
  package let path: String
  let database: DatabaseQueue

  private static let insertion = """
    INSERT INTO event (\(Event.columns.joined(separator: ", ")))
    VALUES (\(Event.columns.map { _ in "?" }.joined(separator: ", ")))
    ON CONFLICT (id) DO NOTHING
    """

  /// Opens the file, or makes it with its folders, readable by its owner alone.
  ///
  /// A file that this version cannot use is not touched.
  package init(path: String) throws(ProgressError) {
    self.path = path
    try Self.inspect(path)
    do {
      // With its folder named a path is never taken for a URI or for `:memory:`.
      database = try DatabaseQueue(
        path: path.hasPrefix("/") ? path : "./" + path, configuration: Self.configuration)
      try Self.prepare(database, path: path)
    } catch let error as ProgressError {
      throw error
    } catch {
      throw ProgressError(error, path: path)
    }
  }

  /// Adds events in one transaction, all or none, and returns how many of them were new.
  ///
  /// They are on the disk when this returns. An event whose id is known is left out, so that an
  /// append that failed can be tried again.
  @discardableResult
  package func append(_ events: [Event]) throws(ProgressError) -> Int {
    try perform {
      try database.writeWithoutTransaction { db in
        let before = db.totalChangesCount
        let outcome = Result {
          try db.inTransaction(.immediate) {
            let statement = try db.cachedStatement(sql: Self.insertion)
            for event in events {
              try statement.execute(arguments: event.arguments)
            }
            return .commit
          }
        }
        // What is written to a file without a name, or beside another file, is not found again.
        if db.fileHasMoved || db.fileIsOverwritten {
          // Closing would write the log beside the file over what is there now.
          _ = Unmanaged.passRetained(database)
          throw ProgressError.vanished(path: path)
        }
        try outcome.get()
        return db.totalChangesCount - before
      }
    }
  }

  /// The events of a quiz, a learner, a question, or all of them, in the order of their times.
  package func events(
    quiz: String? = nil, learner: String? = nil, question: String? = nil
  ) throws(ProgressError) -> [Event] {
    let filters = [("quiz", quiz), ("learner", learner), ("question", question)]
      .compactMap { column, value in value.map { (column, $0) } }
    let condition = filters.map { "\($0.0) = ?" }.joined(separator: " AND ")
    return try read { db in
      try events(
        db, filters.isEmpty ? "" : "WHERE \(condition)", StatementArguments(filters.map(\.1)))
    }
  }

  /// The number of events.
  package func count() throws(ProgressError) -> Int {
    try read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM event") ?? 0 }
  }

  /// Reads the events of which a condition is true, in the order of their times.
  func events(
    _ db: Database, _ condition: String, _ arguments: StatementArguments,
    order: String = "time, seq"
  ) throws -> [Event] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT \(Event.columns.joined(separator: ", ")) FROM event \(condition) ORDER BY \(order)
        """, arguments: arguments)
    var events: [Event] = []
    while let row = try rows.next() {
      events.append(try Event(row: row))
    }
    return events
  }

  /// Reads at one moment of the file.
  func read<Value>(_ body: (Database) throws -> Value) throws(ProgressError) -> Value {
    try perform { try database.read(body) }
  }

  /// Reads or writes, with errors as facts about this file.
  func perform<Value>(_ body: () throws -> Value) throws(ProgressError) -> Value {
    do {
      return try body()
    } catch let error as ProgressError {
      throw error
    } catch {
      throw ProgressError(error, path: path)
    }
  }
}

extension Database {
  /// Whether the file is no longer at the path where it was opened.
  fileprivate var fileHasMoved: Bool {
    var hasMoved: CInt = 0
    sqlite3_file_control(sqliteConnection, "main", SQLITE_FCNTL_HAS_MOVED, &hasMoved)
    return hasMoved != 0
  }

  /// Whether something else was written over the file in its place.
  fileprivate var fileIsOverwritten: Bool {
    var file: UnsafeMutablePointer<sqlite3_file>?
    sqlite3_file_control(sqliteConnection, "main", SQLITE_FCNTL_FILE_POINTER, &file)
    var header = [UInt8](repeating: 0, count: ProgressFile.magic.count)
    let code = file?.pointee.pMethods.pointee.xRead(file, &header, CInt(header.count), 0)
    return code != SQLITE_OK || header != ProgressFile.magic
  }
}
