import Foundation

/// The measurements of viva, each beside its limit or its peer.
///
/// `swift build -c release && .build/release/viva-benchmarks` runs them all, with names only those.
/// Figures of a debug build mean nothing, so such a build refuses.
@main
enum Benchmarks {
  /// What can be measured, in the order of the table.
  static let subjects: [(name: String, run: @Sendable (Table) throws -> Void)] = [
    ("start", Start.measure), ("make", Making.measure), ("read", Reading.measure),
    ("keys", Keys.measure), ("grading", GradingSpeed.measure), ("replay", Replaying.measure),
    ("log", LongLog.measure), ("report", Reporting.measure), ("simulation", Simulation.measure),
  ]

  static func main() throws {
    #if DEBUG
      complain("a debug build measures nothing: swift build -c release")
    #else
      let wanted = CommandLine.arguments.dropFirst()
      let names = subjects.map(\.name)
      if let unknown = wanted.first(where: { !names.contains($0) }) {
        complain("no benchmark '\(unknown)'; there are: \(names.joined(separator: ", "))")
      }
      guard FileManager.default.isExecutableFile(atPath: Measure.viva.path) else {
        complain("no program at \(Measure.viva.path): swift build -c release")
      }
      for subject in subjects where wanted.isEmpty || wanted.contains(subject.name) {
        let table = Table(subject: subject.name)
        try subject.run(table)
      }
    #endif
  }

  private static func complain(_ message: String) -> Never {
    FileHandle.standardError.write(Data("viva-benchmarks: \(message)\n".utf8))
    exit(64)
  }
}
