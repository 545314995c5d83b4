import Foundation
import ProgressStore

/// A folder of its own for a test, gone when the test is over.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "viva-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func callAsFunction(_ name: String) -> String { path + "/" + name }
}

extension UUID {
  /// A small number as an id.
  init(_ number: UInt8, _ sub: UInt8 = 0) {
    self.init(uuid: (number, sub, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))
  }
}

extension Event {
  /// The answer of Ada to a question, so many seconds after a fixed time.
  static func answer(
    _ id: UUID = UUID(), question: String = "q1", after seconds: Double = 0, grade: Int? = 3
  ) -> Event {
    Event(
      id: id, time: Date(timeIntervalSince1970: 1_772_353_800 + seconds), learner: "Ada",
      session: UUID(0), quiz: "birds", question: question, grade: grade)
  }

  /// An answer in which no field is empty.
  static let full = Event(
    id: UUID(1), time: Date(timeIntervalSince1970: 1_772_353_800.25), utcOffset: 3600,
    learner: "Ada", session: UUID(9), quiz: "birds/of prey", question: "q-7f3a2c",
    contentHash: "a1b2", kind: .override, target: UUID(2), answer: "an \"egg\" | \u{1B}[31mÜ\n",
    options: [2, 0, 1], verdict: "partly", credit: 0.75, grade: 2, chance: 0.25, hints: 1,
    confidence: "sure", seconds: 12.5, mode: "review", scheduler: "fsrs-6")
}
