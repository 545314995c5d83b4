import Foundation

/// The files of one learner and one paper: the result, and the journal before there is one.
package struct TestFiles: Sendable {
  /// The folder of the results of everybody.
  private let folder: String
  /// The learner and the paper.
  private let name: String
  package let seed: UInt64

  package init(folder: String, learner: LearnerName, seed: UInt64) {
    self.folder = folder
    self.seed = seed
    name = "\(learner.text.safeFileName).\(seed)"
  }

  /// `Ada Lovelace.7.viva.json`.
  package var result: String { "\(folder)/\(name)\(ResultFile.ending)" }

  /// What is kept until the test is handed in.
  package var journal: String { "\(folder)/\(name).viva.part" }

  package var isHandedIn: Bool { access(result, F_OK) == 0 }

  /// What the attempt was begun with that is not handed in yet; nil where there is none.
  package var begun: Attempt.Header? {
    guard !isHandedIn, let bytes = FileManager.default.contents(atPath: journal),
      let end = bytes.firstIndex(of: UInt8(ascii: "\n"))
    else { return nil }
    return try? JSONDecoder().decode(Attempt.Header.self, from: bytes[..<end])
  }

  /// Writes a result, whole or not at all and never over another, and removes the journal.
  package func handIn(_ result: TestResult) throws(ClassroomError) {
    let bytes: [UInt8]
    do {
      bytes = try ResultFile.bytes(of: result)
    } catch {
      throw .cannotCreate(path: self.result, reason: "\(error)")
    }
    try handIn(bytes)
  }

  func handIn(_ bytes: [UInt8]) throws(ClassroomError) {
    let draft = "\(folder)/.\(UUID().uuidString).tmp"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .cannotCreate(path: result, reason: errorText) }
    defer { unlink(draft) }
    let isWritten = write(bytes, to: descriptor) && fsync(descriptor) == 0
    let reason = errorText
    guard close(descriptor) == 0, isWritten else {
      throw .readWrite(path: result, reason: reason)
    }
    try publish(draft)
    synchronize(folder: folder)
    unlink(journal)
  }

  /// Gives a file its name unless that is taken.
  private func publish(_ draft: String) throws(ClassroomError) {
    if link(draft, result) == 0 { return }
    let code = errno
    // Over NFS the answer to a link that was made may be lost, and the link be tried again.
    var status = stat()
    if stat(draft, &status) == 0, status.st_nlink == 2 { return }
    if code == EEXIST { throw .handedIn(path: result) }
    // Memory sticks have no links. Whoever holds the journal is alone with this name.
    if isHandedIn { throw .handedIn(path: result) }
    guard rename(draft, result) == 0 else {
      throw .cannotCreate(path: result, reason: errorText)
    }
  }
}

/// The text of the system's last error.
var errorText: String { String(cString: strerror(errno)) }

/// Writes all bytes, and says whether that succeeded.
func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
    if count > 0 {
      rest = rest.dropFirst(count)
    } else if errno != EINTR {
      return false
    }
  }
  return true
}

/// Has the names in a folder written to the disk, where the file system can.
func synchronize(folder: String) {
  let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  guard descriptor >= 0 else { return }
  fsync(descriptor)
  close(descriptor)
}
