import Foundation

/// A file named on the command line, or standard input.
struct InputFile {
  /// The path as it was given; `-` is standard input.
  let path: String
  let bytes: [UInt8]

  /// - Throws: `Failure` if there is no such file, or it is a folder or cannot be read.
  init(_ path: String) throws {
    self.path = path
    let descriptor = path == "-" ? 0 : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw errno == ENOENT || errno == ENOTDIR
        ? Failure(.noInput, "\(path): no such file")
        : Failure(.noInput, "\(path): cannot be read; check its permissions")
    }
    defer { if descriptor > 0 { close(descriptor) } }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
      throw Failure(.noInput, "\(path): a folder, not a file; name a file in it")
    }
    guard let bytes = Self.readAll(descriptor, expecting: Int(status.st_size)) else {
      throw Failure(.noInput, "\(path): cannot be read: \(String(cString: strerror(errno)))")
    }
    self.bytes = bytes
  }

  /// Reads up to the end, which for a pipe or a growing file is not where it was expected.
  private static func readAll(_ descriptor: Int32, expecting size: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    var room = size + 1
    while true {
      var count = 0
      let portion = [UInt8](unsafeUninitializedCapacity: room) { buffer, initializedCount in
        count = read(descriptor, buffer.baseAddress, room)
        initializedCount = max(count, 0)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return nil }
      // The first portion is mostly the whole file, and is not copied.
      if bytes.isEmpty { bytes = portion } else { bytes += portion }
      if count == 0 { return bytes }
      room = max(size + 1 - bytes.count, 1 << 16)
    }
  }

  /// The file's name without folders and extension.
  var name: String {
    path == "-"
      ? "standard-input" : URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
  }

  /// The file's name without folders.
  var fileName: String {
    path == "-" ? "standard input" : URL(fileURLWithPath: path).lastPathComponent
  }
}
