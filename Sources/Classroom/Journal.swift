import Foundation

/// The file in which a test is kept until it is handed in: a header, then an entry a line.
///
/// It is held by one process at a time. An entry is on the disk when `append` returns, and a line
/// that a crash has cut is left out.
package final class Journal {
  package let header: Attempt.Header
  /// What was done before the file was opened.
  package let entries: [Attempt.Entry]

  private let path: String
  private let descriptor: Int32
  /// Where the last whole line ends.
  private var length: off_t

  /// Opens the journal of an attempt, or begins it.
  ///
  /// - Parameters:
  ///   - files: Where it is; the folder is made if there is none.
  ///   - header: What the attempt is begun with if there is no journal yet.
  /// - Throws: `ClassroomError` if it cannot be made or read, or is open elsewhere.
  package init(_ files: TestFiles, header: Attempt.Header) throws(ClassroomError) {
    path = files.journal
    let folder = (path as NSString).deletingLastPathComponent
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw .cannotCreate(path: folder, reason: errorText)
    }
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .cannotCreate(path: path, reason: errorText) }
    self.descriptor = descriptor
    guard Self.lock(descriptor) else {
      let isHeld = errno == EWOULDBLOCK
      close(descriptor)
      throw isHeld ? .inUse(path: path) : .readWrite(path: path, reason: errorText)
    }
    let lines = Self.wholeLines(of: descriptor)
    let decoder = JSONDecoder()
    if let first = lines.first {
      guard let found = try? decoder.decode(Attempt.Header.self, from: Data(first)) else {
        close(descriptor)
        throw .readWrite(path: path, reason: "it is no journal of a test")
      }
      self.header = found
    } else {
      self.header = header
    }
    entries = lines.dropFirst().compactMap {
      try? decoder.decode(Attempt.Entry.self, from: Data($0))
    }
    length = lines.reduce(0) { $0 + off_t($1.count) + 1 }
    ftruncate(descriptor, length)
    lseek(descriptor, length, SEEK_SET)
    if lines.isEmpty {
      try append(line: header)
      synchronize(folder: folder)
    }
  }

  deinit { close(descriptor) }

  /// Locks the file for this process, or leaves in `errno` why not.
  ///
  /// A process that is being started elsewhere in this program holds the locks of all open files
  /// until it runs its own, so a held lock is tried for a quarter of a second.
  private static func lock(_ descriptor: Int32) -> Bool {
    for _ in 0..<25 {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
      guard errno == EWOULDBLOCK else { return false }
      usleep(10_000)
    }
    errno = EWOULDBLOCK
    return false
  }

  /// Adds an entry; it is on the disk when this returns.
  package func append(_ entry: Attempt.Entry) throws(ClassroomError) {
    try append(line: entry)
  }

  private func append(line: some Encodable) throws(ClassroomError) {
    guard var bytes = (try? JSONEncoder().encode(line)).map(Array.init) else { return }
    bytes.append(UInt8(ascii: "\n"))
    guard write(bytes, to: descriptor), fsync(descriptor) == 0 else {
      let reason = errorText
      // Half a line would spoil the next one.
      ftruncate(descriptor, length)
      lseek(descriptor, length, SEEK_SET)
      throw .readWrite(path: path, reason: reason)
    }
    length += off_t(bytes.count)
  }

  /// The lines that end in a line feed.
  private static func wholeLines(of descriptor: Int32) -> [ArraySlice<UInt8>] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    guard let end = bytes.lastIndex(of: UInt8(ascii: "\n")) else { return [] }
    return bytes[..<end].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  }
}
