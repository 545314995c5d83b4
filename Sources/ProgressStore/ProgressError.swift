import GRDB

/// Why a progress file cannot be used.
package enum ProgressError: Error, Equatable {
  /// The file is not an SQLite database.
  case notADatabase(path: String)
  /// The file is another program's SQLite database.
  case foreign(path: String)
  /// The file was written by a later version of viva, whose schema has this number.
  case newerSchema(path: String, schema: Int)
  /// The file is a progress file of which a part is lost or overwritten.
  case damaged(path: String, reason: String)
  /// There is no file and none can be made.
  case cannotCreate(path: String, reason: String)
  /// The file cannot be read or written: no right to, a full disk, a failing one.
  case readWrite(path: String, reason: String)
  /// Another process has kept the file locked for longer than viva waits.
  case locked(path: String)
  /// The file is not at its path any more: removed, renamed, or replaced by another.
  case vanished(path: String)

  /// What `error` means for the file at `path`.
  init(_ error: any Error, path: String) {
    guard let error = error as? DatabaseError else {
      let isContent = error is RowDecodingError || error is Event.UnknownKind
      self =
        isContent
        ? .damaged(path: path, reason: "\(error)") : .readWrite(path: path, reason: "\(error)")
      return
    }
    switch error.resultCode {
    case .SQLITE_NOTADB: self = .notADatabase(path: path)
    case .SQLITE_CORRUPT: self = .damaged(path: path, reason: error.message ?? "malformed")
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked(path: path)
    default: self = .readWrite(path: path, reason: error.message ?? "\(error.resultCode)")
    }
  }

  /// The exit status of a program that ends because of this, from `sysexits.h`.
  package var exitStatus: Int32 {
    switch self {
    case .notADatabase, .foreign, .newerSchema, .damaged: 65
    case .cannotCreate: 73
    case .readWrite, .locked, .vanished: 74
    }
  }
}

extension ProgressError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notADatabase(let path):
      "\(path): not a progress file (it is no SQLite database); left as it is"
    case .foreign(let path):
      "\(path): not a progress file (it is another program's database); left as it is"
    case .newerSchema(let path, let schema):
      "\(path): written by a newer viva (schema \(schema)), which is needed to use it; left as it is"
    case .damaged(let path, let reason):
      """
      \(path): damaged (\(reason)); left as it is; \
      `viva log --recover NEW` saves what can be read to a new file
      """
    case .cannotCreate(let path, let reason):
      "\(path): cannot be created: \(reason); name another file with --progress"
    case .readWrite(let path, let reason):
      "\(path): cannot be read or written: \(reason); name another file with --progress"
    case .locked(let path):
      "\(path): kept locked by another process; try again or name another file with --progress"
    case .vanished(let path):
      "\(path): moved, removed or replaced while in use; name another file with --progress"
    }
  }
}
