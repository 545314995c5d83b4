import Foundation
import TestSupport
import Testing

/// `viva replay` and `viva fit` with logs of reviews.
@Suite("The memory model on the command line")
struct MemoryModelTests {
  private let home: TemporaryFolder

  init() throws {
    home = try TemporaryFolder()
  }

  /// A line of what `viva replay --json` prints.
  private struct Line: Decodable, Equatable {
    var card: String
    var rating: Int
    var elapsedDays: Int
    var stability: Double
    var difficulty: Double
    var retrievability: Double?
    var interval: Int
  }

  private func replay(
    _ log: String, _ options: String..., zone: String = "UTC"
  ) throws -> [Line] {
    let finished = try run(
      [Viva.path, "replay", "-", "--json"] + options, input: log,
      environment: Viva.environment(home: home).merging(["TZ": zone]) { $1 })
    #expect(finished.ending == .exited(0), "\(finished.errors)")
    #expect(finished.errors.isEmpty)
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try finished.output.split(separator: "\n").map {
      try decoder.decode(Line.self, from: Data($0.utf8))
    }
  }

  private let header = "card_id,review_time,review_rating\n"

  @Test("a card that is always reviewed when due comes back at growing intervals until a lapse")
  func dueReviews() throws {
    let intervals = [2, 11, 46, 163, 497, 1346, 9, 22, 47, 96, 184, 337]
    var log = header
    var day = 0
    for (index, interval) in intervals.enumerated() {
      log += "a,\((day * 24 + 12) * 3_600_000),\(index == 6 ? 1 : 3)\n"
      day += interval
    }
    let lines = try replay(log)
    #expect(lines.map(\.interval) == intervals)
    #expect(lines.map(\.elapsedDays) == [0] + intervals.dropLast())
    #expect(lines[0].retrievability == nil)
    #expect(lines.dropFirst().allSatisfy { abs(($0.retrievability ?? 0) - 0.9) < 0.025 })
    #expect(lines[0].stability == 2.3065)
    #expect(try replay(log, "--retention", "0.95").map(\.interval)[0] == 1)
  }

  @Test("columns are found by their names, times may be of either kind, and a line stands for each")
  func order() throws {
    let lines = try replay(
      """
      note,review_rating,review_time,card_id
      third,1,2026-03-09T12:00:00Z,"a ""b"", c"
      first,3,1772366400000,"a ""b"", c"
      other,4,2026-03-02T12:00:00+00:00,d\u{1B}
      second,3,2026-03-03T12:00:00Z,"a ""b"", c"
      """)
    #expect(lines.map(\.card) == [#"a "b", c"#, #"a "b", c"#, "d\u{1B}", #"a "b", c"#])
    #expect(lines.map(\.elapsedDays) == [6, 0, 0, 2])
    #expect(lines.map { $0.retrievability == nil } == [false, true, true, false])
  }

  @Test("a day begins at four in the morning of the local time zone, in summer and in winter")
  func days() throws {
    // In Berlin 03:59 and 04:00 in winter, then in summer, which begins on 29 March 2026.
    let log =
      header
      + ["03-01T02:59:00Z", "03-01T03:00:00Z", "04-01T01:59:00Z", "04-01T02:00:00Z"]
      .map { "a,2026-\($0),3\n" }.joined()
    #expect(try replay(log, zone: "Europe/Berlin").map(\.elapsedDays) == [0, 1, 30, 1])
    #expect(try replay(log).map(\.elapsedDays) == [0, 0, 31, 0])
  }

  @Test("weights can be given, and those of no sense are refused")
  func weights() throws {
    var values = ["0.5", "1.2931", "1", "8.2956", "6.4133", "0.8334", "3.0194", "0.001", "1.8722"]
    values += ["0.1666", "0.796", "1.4835", "0.0614", "0.2629", "1.6483", "0.6014", "1.8729"]
    values += ["0.5425", "0.0912", "0.0658", "0.1542"]
    let log = header + "a,0,1\nb,0,3\n"
    let lines = try replay(log, "--weights", "[" + values.joined(separator: ", ") + "]")
    #expect(lines.map(\.stability) == [0.5, 1])
    for (argument, part) in [
      ("1,2", "21 weights are needed, not 2"), ("1,x", "'x' is not a number"),
      ([String](repeating: "0.5", count: 21).joined(separator: " "), "weight w4 is 0.5"),
    ] {
      let refused = try Viva.run("replay", "-", "--weights", argument, input: log, home: home)
      #expect(refused.ending == .exited(64))
      #expect(refused.errors.contains(part), "\(refused.errors)")
    }
    let refused = try Viva.run("replay", "-", "--retention", "90", input: log, home: home)
    #expect(refused.ending == .exited(64))
  }

  @Test("for people there is a table that cannot act on the terminal")
  func table() throws {
    let log = header + "a\u{1B}[2J,0,1\na\u{1B}[2J,172800000,3\n"
    let finished = try Viva.run("replay", "-", input: log, home: home)
    let lines = finished.output.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[1].hasPrefix("Again"))
    #expect(lines[2].contains("70 %"))
    #expect(!finished.output.contains("\u{1B}"))
  }

  @Test(
    "a log that cannot be read is named with the line and what must be there",
    arguments: [
      ("", "-:1: no column card_id"),
      ("card_id,review_time,review_rating\na,0,3\na,0,5\n", "-:3: review_rating is “5”"),
      ("card_id,review_time,review_rating\na,soon,3\n", "-:2: review_time is “soon”"),
      ("card_id,review_time,review_rating\na,0\n", "-:2: ends before review_rating"),
    ])
  func badLog(log: String, message: String) throws {
    for command in ["replay", "fit"] {
      let finished = try Viva.run(command, "-", "--json", input: log, home: home)
      #expect(finished.ending == .exited(65))
      #expect(finished.output.isEmpty)
      #expect(finished.errors.hasPrefix("viva: " + message), "\(finished.errors)")
      #expect(finished.errors.split(separator: "\n").count == 1)
    }
  }

  // MARK: - Fitting

  /// What `viva fit --json` prints.
  private struct Fitted: Decodable {
    var weights: [Double]
    var logLoss: Double?
    var logLossDefault: Double?
    var reviews: Int
    var accepted: Bool
  }

  private func fit(_ arguments: String..., input: String = "") throws -> Fitted {
    let finished = try run(
      [Viva.path, "fit", "--json"] + arguments, input: input,
      environment: Viva.environment(home: home))
    #expect(finished.ending == .exited(0), "\(finished.errors)")
    #expect(finished.errors.isEmpty)
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(Fitted.self, from: Data(finished.output.utf8))
  }

  /// A log in which everything is forgotten after a week and known after a day.
  private func weeklyForgetting(cards: Int) -> String {
    header
      + (0..<cards).map { card in
        [(0, 3), (1, 3), (8, 1), (9, 3), (16, 1)].map { day, rating in
          "\(card),\((day + card) * 86_400_000 + 43_200_000),\(rating)\n"
        }.joined()
      }.joined()
  }

  @Test("weights are found that predict a log better than the standard ones, and are accepted")
  func accepted() throws {
    let fitted = try fit("-", input: weeklyForgetting(cards: 60))
    #expect(fitted.reviews == 240)
    #expect(fitted.weights.count == 21)
    #expect(fitted.accepted)
    #expect(try #require(fitted.logLoss) < #require(fitted.logLossDefault))
  }

  @Test("of too few reviews nothing is learned, and of none there is no loss")
  func tooFew() throws {
    let few = try fit("-", input: weeklyForgetting(cards: 1))
    #expect(few.reviews == 4)
    #expect(few.logLoss == few.logLossDefault && few.logLoss != nil)
    #expect(!few.accepted)
    let none = try fit("-", input: header)
    #expect(none.reviews == 0 && none.logLoss == nil && !none.accepted)
    let own = try fit()
    #expect(own.reviews == 0)
  }

  @Test("weights from your own answers are kept if they are accepted, and the log has them")
  func own() throws {
    let quiz = home.path("quiz.gift")
    let questions = (1...6).map { "::Q\($0)::Which word is number \($0)?{=word\($0)}\n\n" }
    try questions.joined().write(toFile: quiz, atomically: true, encoding: .utf8)
    // All is wrong, and so is due again on the next day.
    for day in 1...6 {
      let sitting = try run(
        [
          Viva.path, "study", quiz, "--plain", "--quiet", "--seed", "1", "--now",
          "2026-03-0\(day)T12:00:00Z",
        ],
        input: String(repeating: "no\n", count: 6), environment: Viva.environment(home: home))
      #expect(sitting.ending == .exited(0), "\(sitting.errors)")
    }
    let fitted = try fit()
    #expect(fitted.reviews == 30)
    #expect(fitted.accepted)
    let log = try Viva.run("log", "--json", home: home)
    let kept = try #require(
      log.output.split(separator: "\n").last { $0.contains(#""event":"fit""#) })
    #expect(kept.contains("\(fitted.weights[0])"))
  }
}
