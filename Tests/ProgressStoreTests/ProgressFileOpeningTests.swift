import Foundation
import GRDB
import ProgressStore
import Testing

struct ProgressFileOpeningTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("the file and its folders are made for their owner alone")
  func creation() throws {
    _ = try ProgressFile(path: folder("a/b/p"))
    func mode(_ path: String) throws -> Int {
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      return try #require(attributes[.posixPermissions] as? Int)
    }
    #expect(try mode(folder("a/b")) == 0o700)
    #expect(try mode(folder("a/b/p")) == 0o600)
  }

  @Test("an empty file becomes a progress file")
  func emptyFile() throws {
    #expect(FileManager.default.createFile(atPath: folder("p"), contents: nil))
    #expect(try ProgressFile(path: folder("p")).count() == 0)
  }

  @Test(
    "a file that is no database is left as it is",
    arguments: ["my notes", "SQLite format 3\0 but no more", String(repeating: "x", count: 9000)])
  func notADatabase(text: String) throws {
    try expectUntouched(Data(text.utf8), throwing: .notADatabase(path: folder("p")))
  }

  @Test("another program's database is left as it is")
  func foreign() throws {
    let data = try database { "PRAGMA user_version = 1; CREATE TABLE event (id INTEGER)" }
    try expectUntouched(data, throwing: .foreign(path: folder("p")))
  }

  @Test("a file of a newer version is left as it is")
  func newerSchema() throws {
    let data = try database { "PRAGMA application_id = 0x76697661; PRAGMA user_version = 999" }
    try expectUntouched(data, throwing: .newerSchema(path: folder("p"), schema: 999))
  }

  @Test("a file that cannot be created is told from one that cannot be read")
  func cannotCreate() throws {
    try Data("text".utf8).write(to: URL(filePath: folder("file")))
    for path in ["", folder.path, folder("file/p"), folder("file/folder/p")] {
      let error = #expect(throws: ProgressError.self) { try ProgressFile(path: path) }
      #expect(error?.exitStatus == 73, "\(path)")
    }
  }

  @Test("a file that may not be written is left as it is", .enabled(if: getuid() != 0))
  func readOnly() throws {
    _ = try ProgressFile(path: folder("p"))
    chmod(folder("p"), 0o400)
    let error = #expect(throws: ProgressError.self) { try ProgressFile(path: folder("p")) }
    #expect(error?.exitStatus == 74)
    #expect(error?.description.contains("--progress") == true)
  }

  /// The bytes of a database that SQL has made.
  private func database(_ sql: () -> String) throws -> Data {
    let path = folder("other")
    try DatabaseQueue(path: path).writeWithoutTransaction { try $0.execute(sql: sql()) }
    return try Data(contentsOf: URL(filePath: path))
  }

  private func expectUntouched(_ data: Data, throwing error: ProgressError) throws {
    let url = URL(filePath: folder("p"))
    try data.write(to: url)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(throws: error) { try ProgressFile(path: url.path) }
    #expect(error.exitStatus == 65)
    #expect(try Data(contentsOf: url) == data)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == files)
  }
}
