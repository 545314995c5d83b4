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
  /// append that failed can be tried again. `report` is told now and then how many are done.
  @discardableResult
  package func append(
    _ events: [Event], report: (Int) -> Void = { _ in }
  ) throws(ProgressError) -> Int {
    try perform {
      try database.writeWithoutTransaction { db in
        let before = db.totalChangesCount
        let outcome = Result {
          try db.inTransaction(.immediate) {
            let statement = try db.cachedStatement(sql: Self.insertion)
            for (number, event) in events.enumerated() {
              try statement.execute(arguments: event.arguments)
              if number % 1024 == 1023 { report(number + 1) }
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
    return try read { db in
      try events(db, matching: filters)
    }
  }

  /// The number of events.
  package func count() throws(ProgressError) -> Int {
    try read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM event") ?? 0 }
  }

  /// Reads the events with some values in some columns, in the order of their times.
  ///
  /// `columns` are those of `Event.columns`, or constants in their places; `report` is told now and
  /// then how many events were read, and how many there are.
  func events(
    _ db: Database, columns: [String] = Event.columns, matching filters: [(String, String)],
    report: (Int, Int) -> Void = { _, _ in }
  ) throws -> [Event] {
    let condition =
      filters.isEmpty ? "" : "WHERE " + filters.map { "\($0.0) = ?" }.joined(separator: " AND ")
    let arguments = StatementArguments(filters.map(\.1))
    let count =
      try Int.fetchOne(
        db, sql: "SELECT count(*) FROM event \(condition)", arguments: arguments) ?? 0
    // A large part of the file is read faster as it was written than by the index, and is sorted
    // already unless a clock was set back.
    let isMost = try count * 4 > Self.newest(db)
    let events = try events(
      db, columns: columns, isMost ? "NOT INDEXED \(condition)" : condition, arguments,
      order: isMost ? "seq" : "time, seq"
    ) { report($0, count) }
    let isInOrder = events.indices.dropFirst().allSatisfy {
      events[$0 - 1].time <= events[$0].time
    }
    if isInOrder { return events }
    return events.enumerated()
      .sorted { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }.map(\.element)
  }

  /// Reads the events of which a condition is true, in the order of their times.
  func events(
    _ db: Database, columns: [String] = Event.columns, _ condition: String,
    _ arguments: StatementArguments, order: String = "time, seq", report: (Int) -> Void = { _ in }
  ) throws -> [Event] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT \(columns.joined(separator: ", ")) FROM event \(condition) ORDER BY \(order)
        """, arguments: arguments)
    var events: [Event] = []
    while let row = try rows.next() {
      events.append(try Event(row: row))
      if events.count % 1024 == 0 { report(events.count) }
    }
    return events
  }

  /// The number of the event that was written last; 0 if there is none.
  static func newest(_ db: Database) throws -> Int64 {
    try Int64.fetchOne(db, sql: "SELECT max(seq) FROM event") ?? 0
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
