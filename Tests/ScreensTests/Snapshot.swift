import Canvas
import Foundation
import Testing

/// Expects a screen to look like the file of that name in the folder Pictures.
///
/// With VIVA_RECORD set, the files are written anew instead, to be looked at before they are kept.
func expect(
  _ screen: Screen, looksLike name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  try expect(screen.description + "\n", looksLike: name, sourceLocation: sourceLocation)
}

/// Expects lines to be those of the file of that name, likewise.
func expect(
  _ lines: String, looksLike name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Pictures")
  let file = folder.appending(path: name + ".txt")
  if ProcessInfo.processInfo.environment["VIVA_RECORD"] != nil {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try lines.write(to: file, atomically: true, encoding: .utf8)
    return
  }
  let expected = try String(contentsOf: file, encoding: .utf8)
  #expect(lines == expected, sourceLocation: sourceLocation)
}
