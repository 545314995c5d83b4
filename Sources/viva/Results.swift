import Classroom
import Foundation

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
    var reader = ResultFile.Reader()
    var results: [(file: String, result: TestResult)] = []
    var rejected: [Classroom.Report.Rejection] = []
    for file in files {
      guard let bytes = FileManager.default.contents(atPath: file) else {
        rejected.append(.init(file: file, reason: "it cannot be read; check its permissions"))
        continue
      }
      do throws(ResultFile.Flaw) {
        results.append((file, try reader.read([UInt8](bytes))))
      } catch {
        rejected.append(.init(file: file, reason: error.description))
      }
    }
    guard let report = Classroom.Report(results, rejected: rejected) else {
      for rejection in rejected { complain(of: rejection) }
      throw Failure(.no, "there is no result that can be used")
    }
    return report
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
