import Foundation

/// A file named on the command line, or standard input.
struct InputFile {
  /// The path as it was given; `-` is standard input.
  let path: String
  let bytes: [UInt8]

  /// - Throws: `Failure` if there is no such file, or it is a folder or cannot be read.
  init(_ path: String) throws {
    self.path = path
    if path == "-" {
      bytes = [UInt8](FileHandle.standardInput.readDataToEndOfFile())
      return
    }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw Failure(.noInput, "\(path): no such file")
    }
    guard !isFolder.boolValue else {
      throw Failure(.noInput, "\(path): a folder, not a file; name a file in it")
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Failure(.noInput, "\(path): cannot be read; check its permissions")
    }
    bytes = [UInt8](data)
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
