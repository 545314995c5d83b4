import Foundation
import GRDB

extension ProgressFile {
  /// Saves the events that can still be read in a damaged file to a new one.
  ///
  /// The damaged file is not touched: SQLite, which repairs what it opens, is given a copy.
  /// - Parameters:
  ///   - path: The damaged file.
  ///   - new: Where there is no file yet.
  /// - Returns: How many events were saved.
  /// - Throws: `ProgressError` about either of the files.
  package static func recover(from path: String, to new: String) throws(ProgressError) -> Int {
    guard !FileManager.default.fileExists(atPath: new) else {
      throw .cannotCreate(path: new, reason: "there is a file already")
    }
    let folder = FileManager.default.temporaryDirectory.appending(path: "viva-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    let copy = folder.appending(path: "copy").path
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      try FileManager.default.copyItem(atPath: path, toPath: copy)
      // The latest events may still be in the log beside the file.
      if FileManager.default.fileExists(atPath: path + "-wal") {
        try FileManager.default.copyItem(atPath: path + "-wal", toPath: copy + "-wal")
      }
    } catch {
      throw .readWrite(path: path, reason: error.localizedDescription)
    }
    do {
      return try DatabaseQueue(path: copy).inDatabase { db in
        // A file that is shorter than its header says is else not read at all.
        try db.execute(sql: "PRAGMA writable_schema = ON")
        return try db.tableExists("event") ? save(from: db, to: new) : 0
      }
    } catch let error as ProgressError {
      throw error
    } catch {
      throw ProgressError(error, path: path)
    }
  }

  /// How many events are written at once.
  private static let batch = 1000

  /// Reads in the order of writing, and goes on behind what cannot be read.
  private static func save(from db: Database, to new: String) throws -> Int {
    // Nothing is made where there is nothing to save.
    var file: ProgressFile?
    let last = try lastNumber(db)
    var saved = 0
    var number: Int64 = 0
    // A page that cannot be read costs as many events as it holds. Behind more than one, steps are
    // long until something can be read again.
    var failures = 0
    while number < last {
      var events: [Event] = []
      let start = number
      do {
        let rows = try Row.fetchCursor(
          db,
          sql: """
            SELECT \(Event.columns.joined(separator: ", ")), seq FROM event NOT INDEXED
            WHERE seq > ? ORDER BY seq LIMIT \(batch)
            """, arguments: [number])
        while let row = try rows.next() {
          number = try row.decode(atIndex: Event.columns.count)
          if let event = try? Event(row: row) { events.append(event) }
        }
        if number == start { return saved }
      } catch is DatabaseError {
        if number == start {
          failures += 1
          number += failures > eventsPerPage ? eventsPerPage : 1
        }
      }
      guard number > start, !events.isEmpty else { continue }
      if failures > eventsPerPage {
        // The long step may have gone past some.
        failures = 0
        number = start - eventsPerPage
        continue
      }
      failures = 0
      let target = try file ?? ProgressFile(path: new)
      file = target
      saved += try target.append(events)
    }
    return saved
  }

  /// How many events a page of 4,096 bytes holds at most.
  private static let eventsPerPage: Int64 = 40

  /// A number that no event is beyond: that of the last one, or as many as the file has room for.
  private static func lastNumber(_ db: Database) throws -> Int64 {
    if let last = try? Int64.fetchOne(db, sql: "SELECT max(seq) FROM event") { return last }
    let pages = try Int64.fetchOne(db, sql: "PRAGMA page_count") ?? 0
    let size = try Int64.fetchOne(db, sql: "PRAGMA page_size") ?? 0
    // An event takes more than a hundred bytes with its ids and texts.
    return pages * size / 100
  }
}
