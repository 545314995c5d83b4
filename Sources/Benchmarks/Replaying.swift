import Foundation
import Memory

/// Going through review logs, and fitting to them.
enum Replaying {
  static func measure(_ table: Table) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "viva-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }

    let million = reviews(of: 100_000, count: 1_000_000)
    let log = ReviewLog(
      million.map { ReviewLog.Entry(card: $0.card, day: $0.time / day, grade: $0.grade) })
    let states = Measure.median(of: 5) { _ = log.meanLoss(of: FSRS(), over: 0..<log.trials) }
    table.row("1,000,000 reviews in memory", Measure.text(seconds: states), beside: "1 s")

    let path = folder.appending(path: "reviews.csv")
    try Data(csv(million).utf8).write(to: path)
    for options in [[], ["--json"]] {
      let time = try Measure.median(of: 3) {
        try viva(["replay", path.path] + options, home: folder)
      }
      table.row(
        (["viva replay of 1,000,000 reviews"] + options).joined(separator: " "),
        Measure.text(seconds: time))
    }
    for (count, limit) in [(12_580, "0.5 s"), (100_000, "")] {
      try Data(csv(reviews(of: count / 10, count: count)).utf8).write(to: path)
      let time = try Measure.median(of: 5) { try viva(["fit", path.path], home: folder) }
      table.row(
        "viva fit to \(count) reviews", Measure.text(seconds: time), beside: limit)
    }
  }

  /// Milliseconds.
  private static let day = 86_400_000

  /// Cards that are begun over half a year and come back after gaps of all lengths, in the order of
  /// their times.
  private static func reviews(
    of cards: Int, count: Int
  ) -> [(card: Int, time: Int, grade: Grade)] {
    var random = SplitMix(state: 1)
    let grades: [Grade] = [.again, .hard, .good, .good, .good, .good, .good, .easy]
    var reviews: [(card: Int, time: Int, grade: Grade)] = []
    for card in 0..<cards {
      var time = 1_700_000_000_000 + Int.random(in: 0..<180 * day, using: &random)
      for _ in 0..<count / cards {
        reviews.append((card, time, grades[Int.random(in: 0..<8, using: &random)]))
        let gap = [0.01, 1, 2, 5, 10, 30][Int.random(in: 0..<6, using: &random)]
        time += Int(gap * Double.random(in: 0.8..<1.3, using: &random) * Double(day))
      }
    }
    return reviews.sorted { $0.time < $1.time }
  }

  private static func csv(_ reviews: [(card: Int, time: Int, grade: Grade)]) -> String {
    reviews.reduce(into: "card_id,review_time,review_rating\n") { text, review in
      text += "\(review.card),\(review.time),\(review.grade.rawValue)\n"
    }
  }

  /// Runs the program to its end without looking at what it prints.
  private static func viva(_ arguments: [String], home: URL) throws {
    let process = Process()
    process.executableURL = Measure.viva
    process.arguments = arguments
    process.environment = ["HOME": home.path, "TZ": "UTC"]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw POSIXError(.EINVAL) }
  }
}
