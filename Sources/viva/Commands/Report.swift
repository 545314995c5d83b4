import ArgumentParser
import Classroom
import Foundation

/// Says what came of a test.
struct ReportResults: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Report on what was handed in.",
    discussion: """
      Says who is missing, what to teach again, the scores, and how every question did: the share of \
      points with its 95 % interval, the same without what guessing earns, the correlation with the \
      other questions, the median time, and which option was chosen how often. The first result of \
      a learner counts. A file that was altered, cut short or made with another bank is named on \
      standard error and left out, and the exit status is 1.

      Example: viva report results --roster names.txt
      """)

  @Argument(help: "Results files, or folders with such files.")
  var results: [String]

  @Flag(help: "Tables for a spreadsheet: the learners, and after an empty line the questions.")
  var csv = false

  @Flag(help: "JSON, for scripts.")
  var json = false

  @Option(help: ArgumentHelp("Who should have handed in, a name a line.", valueName: "names.txt"))
  var roster: String?

  @Option(
    help: ArgumentHelp(
      "Write the answers that nobody has marked to this new table.", valueName: "marks.tsv"))
  var toMark: String?

  @Option(
    help: ArgumentHelp("Read the points from a table that was filled in.", valueName: "marks.tsv"))
  var marks: String?

  @Flag(help: "Say nothing that is not asked for.")
  var quiet = false

  func validate() throws {
    if csv, json { throw ValidationError("--csv or --json, not both.") }
  }

  func run() throws {
    var report = try Results.report(on: results)
    if let roster {
      let lines = try text(of: roster).split(whereSeparator: \.isNewline)
      report.compare(withRoster: lines.compactMap { LearnerName(String($0)) })
    }
    if let marks { try apply(marks, to: &report) }
    if let toMark { try write(Marks.table(of: report), to: toMark) }
    if json {
      try Output.json(ReportJSON(report))
    } else if csv {
      Output.data(report.csv)
    } else {
      for line in report.lines { Output.line(Output.visible(line)) }
    }
    for rejection in report.rejected { Results.complain(of: rejection) }
    if !report.rejected.isEmpty { throw ExitCode(Failure.Status.no.rawValue) }
  }

  /// The text of a file, without the mark that some editors put before it.
  private func text(of path: String) throws -> Substring {
    let text = String(decoding: try InputFile(path).bytes, as: UTF8.self)
    return text.hasPrefix("\u{FEFF}") ? text.dropFirst() : text[...]
  }

  private func apply(_ path: String, to report: inout Classroom.Report) throws {
    let text = try text(of: path)
    let table: Marks
    do throws(Marks.Flaw) {
      table = try Marks(reading: String(text))
    } catch {
      throw Failure(.badData, "\(path):\(error.description)")
    }
    for line in report.apply(table) where !quiet {
      Output.complain("\(path):\(line): no unmarked answer is like this one")
    }
  }

  /// Writes a new file, never over points that somebody has given.
  private func write(_ table: String, to path: String) throws {
    do {
      try Data(table.utf8).write(to: URL(filePath: path), options: .withoutOverwriting)
    } catch CocoaError.fileWriteFileExists {
      throw Failure(.cannotCreate, "\(path): is there already; name another file with --to-mark")
    } catch {
      throw Failure(.cannotCreate, "\(path): cannot be written; name another file with --to-mark")
    }
  }
}
