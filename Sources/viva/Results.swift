import Classroom
import Foundation
import QuestionBank

/// Results files that were named on the command line, or stand in folders that were.
enum Results {
  /// Reads files and those in folders that end in `.viva.json`.
  ///
  /// - Returns: The report on the paper that most of them are of.
  /// - Throws: `Failure` if a path does not exist, or nothing of it is a result.
  static func report(on paths: [String]) throws -> Classroom.Report {
    let files = try paths.flatMap(files)
    guard !files.isEmpty else {
      throw Failure(
        .noInput, "no results (*\(ResultFile.ending)) in \(paths.joined(separator: ", "))")
    }
    // A reader knows the sheet of the file before, so that every core reads many in a row.
    let portions = stride(from: 0, to: files.count, by: 256).map { start in
      Array(files[start..<min(start + 256, files.count)])
    }
    let readings = portions.concurrentMap(inPortionsOf: 1, read).joined()
    let results = readings.compactMap { reading in
      reading.result.map { (file: reading.file, result: $0) }
    }
    let rejected = readings.compactMap { reading in
      reading.flaw.map { Classroom.Report.Rejection(file: reading.file, reason: $0) }
    }
    guard let report = Classroom.Report(results, rejected: rejected) else {
      for rejection in rejected { complain(of: rejection) }
      throw Failure(.no, "there is no result that can be used")
    }
    return report
  }

  /// What a file holds, or what is wrong with it.
  private struct Reading: Sendable {
    let file: String
    var result: TestResult?
    var flaw: String?
  }

  @Sendable
  private static func read(_ files: [String]) -> [Reading] {
    var reader = ResultFile.Reader()
    return files.map { file in
      guard let bytes = FileManager.default.contents(atPath: file) else {
        return Reading(file: file, flaw: "it cannot be read; check its permissions")
      }
      do throws(ResultFile.Flaw) {
        return Reading(file: file, result: try reader.read([UInt8](bytes)))
      } catch {
        return Reading(file: file, flaw: error.description)
      }
    }
  }

  /// Says on standard error why a file is left out.
  static func complain(of rejection: Classroom.Report.Rejection) {
    Output.complain("\(rejection.file): \(rejection.reason)")
  }

  private static func files(at path: String) throws -> [String] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw Failure(.noInput, "\(path): no such file or folder")
    }
    guard isFolder.boolValue else { return [path] }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      throw Failure(.noInput, "\(path): cannot be read; check its permissions")
    }
    return names.filter { $0.hasSuffix(ResultFile.ending) }.sorted().map { "\(path)/\($0)" }
  }
}
