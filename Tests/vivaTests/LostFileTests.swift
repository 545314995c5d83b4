import Foundation
import GRDB
import ProgressStore
import TestSupport
import Testing

/// A file that goes away, is locked or full while a session runs.
@Suite("Without a file to write to")
struct LostFileTests {
  private let home: TemporaryFolder
  private let folder: String
  private let progress: String

  init() throws {
    home = try TemporaryFolder()
    folder = home.path("kept")
    progress = folder + "/progress.sqlite"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    try (1...20).map { "Is \($0) a number? {T}\n\n" }.joined()
      .write(toFile: home.path("numbers.gift"), atomically: true, encoding: .utf8)
  }

  private var study: [String] {
    [Viva.path, "study", home.path("numbers.gift"), "--plain", "--progress", progress]
  }

  private func begin() throws -> LiveProcess {
    let process = try LiveProcess(study, environment: Viva.environment(home: home))
    try process.wait(for: "Answer:")
    process.say("t")
    try process.wait(for: "Correct.")
    return process
  }

  /// Answers what can not be written down, and expects to be told so, to be asked on, and to be
  /// told at the end what is given up.
  private func expectToGoOn(_ process: LiveProcess, _ reason: String) throws {
    process.say("t")
    try process.wait(for: reason)
    try process.wait(for: "Question 3 of")
    process.say("t")
    try process.wait(for: "2 answers are not saved")
    #expect(process.end() == .exited(74), "\(process.output)")
    #expect(process.output.hasSuffix("\n"))
  }

  @Test("when the folder is removed the session goes on, and says what it could not save")
  func removed() throws {
    let process = try begin()
    try FileManager.default.removeItem(atPath: folder)
    try expectToGoOn(process, "moved, removed or replaced")
    #expect(!FileManager.default.fileExists(atPath: folder))
  }

  @Test("when something else is written over the file it is left alone")
  func overwritten() throws {
    let process = try begin()
    let garbage = Data(String(repeating: "garbage ", count: 1000).utf8)
    let file = try FileHandle(forWritingTo: URL(filePath: progress))
    try file.truncate(atOffset: 0)
    try file.write(contentsOf: garbage)
    try file.close()
    try expectToGoOn(process, "moved, removed or replaced")
    #expect(try Data(contentsOf: URL(filePath: progress)) == garbage)
  }

  @Test("when another process keeps the file locked, answers are saved once it is free")
  func locked() throws {
    let process = try begin()
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let other = try DatabaseQueue(path: progress, configuration: configuration)
    try other.inDatabase { try $0.execute(sql: "BEGIN IMMEDIATE") }
    process.say("t")
    try process.wait(for: "kept locked by another process")
    try process.wait(for: "Question 3 of")
    try other.inDatabase { try $0.execute(sql: "ROLLBACK") }
    process.say("t")
    try process.wait(for: "Question 4 of")
    #expect(process.end() == .exited(0), "\(process.output)")
    let answers = try ProgressFile(path: progress).events().filter { $0.kind == .answer }
    #expect(answers.count == 3)
  }

  @Test("when the disk is full the session goes on, and what was saved before stays")
  func full() throws {
    let shell = ["sh", "-c", #"ulimit -f 100; exec "$@""#, "sh"]
    let input = String(repeating: "t\n", count: 20)
    let finished = try run(
      shell + study + ["--new", "20"], input: input, environment: Viva.environment(home: home))
    #expect(finished.ending == .exited(74), "\(finished.errors)")
    #expect(finished.errors.contains("not saved"), "\(finished.errors)")
    #expect(finished.output.contains("20 of 20 right"), "\(finished.output)")
    let answers = try ProgressFile(path: progress).events().filter { $0.kind == .answer }
    #expect((1..<20).contains(answers.count))
    let report = try DatabaseQueue(path: progress).read { db in
      try String.fetchAll(db, sql: "PRAGMA integrity_check")
    }
    #expect(report == ["ok"])
  }
}
