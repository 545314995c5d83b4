import Foundation
import GRDB

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension ProgressFile {
  /// With what every SQLite database begins.
  static let magic = Array("SQLite format 3\0".utf8)

  /// Makes an empty file where there is none, and refuses one that is not of this version.
  ///
  /// SQLite would write to a file of any kind as soon as it opens it, so the header is read here:
  /// https://www.sqlite.org/fileformat2.html#the_database_header
  static func inspect(_ path: String) throws(ProgressError) {
    let folder = (path as NSString).deletingLastPathComponent
    if !folder.isEmpty, access(folder, F_OK) != 0 {
      do {
        try FileManager.default.createDirectory(
          atPath: folder, withIntermediateDirectories: true,
          attributes: [.posixPermissions: 0o700])
      } catch {
        throw .cannotCreate(path: path, reason: "no folder \(folder)")
      }
    }

    let existed = access(path, F_OK) == 0
    let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      let reason = String(cString: strerror(errno))
      throw existed && errno != EISDIR
        ? .readWrite(path: path, reason: reason) : .cannotCreate(path: path, reason: reason)
    }
    defer { close(file) }

    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw .notADatabase(path: path)
    }
    guard status.st_size > 0 else { return }

    var header = [UInt8](repeating: 0, count: 100)
    guard pread(file, &header, 100, 0) == 100, header.starts(with: magic) else {
      throw .notADatabase(path: path)
    }
    func number(at offset: Int) -> Int {
      header[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
    }
    guard number(at: 68) == Schema.applicationID else { throw .foreign(path: path) }
    guard number(at: 60) <= Schema.version else {
      throw .newerSchema(path: path, schema: number(at: 60))
    }

    // SQLite takes no offence at a piece of a page that is missing. Beside a log of writes the file
    // may lawfully be shorter than it says.
    let pageSize = header[16] == 0 && header[17] == 1 ? 65_536 : number(at: 14) & 0xFFFF
    let length = number(at: 28) * pageSize
    let isCounted = number(at: 24) == number(at: 92)
    if isCounted, status.st_size < length, access(path + "-wal", F_OK) != 0 {
      throw .damaged(path: path, reason: "cut off after \(status.st_size) of \(length) bytes")
    }
  }

  /// What every connection needs: an answer is on the disk once its transaction has ended, and a
  /// process waits for its turn.
  static var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA synchronous = FULL")
      // In KiB: room for the pages all over the file that a large import touches; what is not
      // needed is not used.
      try db.execute(sql: "PRAGMA cache_size = -65536")
    }
    return configuration
  }

  /// Makes the tables that are not there yet.
  ///
  /// In a new file this is done before the switch to write-ahead logging, so that the version is in
  /// the file itself, where `inspect` looks, and not in the log beside it.
  static func prepare(_ database: DatabaseQueue, path: String) throws {
    func version(_ db: Database) throws -> Int {
      try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    }
    let found = try database.read(version)
    if found > Schema.version { throw ProgressError.newerSchema(path: path, schema: found) }
    if found < Schema.version {
      try database.write { db in
        // Another process may have been faster.
        for (number, step) in Schema.steps.enumerated().dropFirst(try version(db)) {
          try db.execute(sql: step)
          try db.execute(sql: "PRAGMA user_version = \(number + 1)")
        }
      }
    }
    // SQLite does not wait for the lock that the switch needs, which another process that opens
    // the new file at the same time may hold.
    for attempt in 1... {
      do {
        return try database.writeWithoutTransaction { db in
          try db.execute(sql: "PRAGMA journal_mode = WAL")
        }
      } catch let error as DatabaseError
        where error.resultCode == .SQLITE_BUSY && attempt < 500
      {
        usleep(10_000)
      }
    }
  }
}
