import Canvas
import Foundation
import QuestionBank
import Screens
import Tutoring

/// The numbers of a learner and a quiz as lines for people, with small charts.
struct StatisticsText {
  /// A share of fewer answers than this says nothing yet.
  private static let leastReviews = 20
  /// Predictions are compared with what came from so many answers on.
  private static let leastPredictions = 50
  private static let barWidth = 22
  /// How many topics, facts and pairs are listed.
  private static let longestList = 5

  private let statistics: Statistics
  private let title: String
  private let symbols: Symbols

  init(_ statistics: Statistics, title: String, symbols: Symbols) {
    self.statistics = statistics
    self.title = title
    self.symbols = symbols
  }

  var lines: [String] {
    let sections = [
      overview, topics, facts, confusions, forecast, work, predictions, confidence, parked,
    ]
    return Array(sections.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  private var overview: [String] {
    let known = Int(statistics.known.rounded())
    let share = statistics.known / Double(max(statistics.questions, 1))
    let counts = [
      (statistics.due, "due"), (statistics.new, "new"), (statistics.missed, "missed last time"),
      (statistics.parked.count, "parked"),
    ]
    let said = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    var lines = [
      title, "\(bar(share)) you probably know \(known) of \(statistics.questions)",
      said.isEmpty ? "Nothing due." : said.joined(separator: ", "),
    ]
    let retention = statistics.retention
    if retention.answers >= Self.leastReviews, let share = retention.share {
      lines.append(
        "Right when due: \(retention.right) of \(retention.answers) (\(percent(share)); "
          + "the aim is \(percent(Statistics.desiredRetention)))")
    }
    return lines
  }

  private var topics: [String] {
    rows(
      "Topics, the weakest first",
      Statistics.weakest(statistics.topics).map { topic in
        var text = "\(Int(topic.known.rounded())) of \(topic.questions)"
        if topic.missed > 0 { text += ", \(topic.missed) missed" }
        return (topic.name, topic.known / Double(topic.questions), text)
      })
  }

  private var facts: [String] {
    let weak = Statistics.weakest(statistics.facts).filter { $0.share < 0.9 }
      .prefix(Self.longestList)
    return section(
      "Weakest facts", weak.compactMap { $0.weakest?.stem.displayed.replacing("\n", with: " ") })
  }

  private var confusions: [String] {
    let arrow = symbols == .unicode ? "↔" : "<->"
    return section(
      "Mixed up",
      statistics.mixUps.prefix(Self.longestList).map {
        "\($0.asked) \(arrow) \($0.answered), \(counted($0.times, "time"))"
      })
  }

  private var forecast: [String] {
    let most = statistics.forecast.map(\.due).max() ?? 0
    return rows(
      "Due in the next \(Statistics.forecastDays) days",
      statistics.forecast.filter { $0.due > 0 }.map {
        (name(ofDay: $0.day), Double($0.due) / Double(most), "\($0.due)")
      })
  }

  private var work: [String] {
    let shown = statistics.activity.suffix(14)
    let most = shown.map(\.answers).max() ?? 0
    let heading = """
      \(counted(statistics.answers, "answer")) on \(counted(statistics.activity.count, "day")), \
      \(counted(max(Int(statistics.minutes.rounded()), 1), "minute")), \
      on \(statistics.activeDays(ofLast: 7)) of the last 7 days
      """
    return rows(
      heading,
      shown.map {
        let minutes = max(Int($0.minutes.rounded()), 1)
        let text = "\(counted($0.answers, "answer")), \(counted(minutes, "minute"))"
        return (name(ofDay: $0.day), Double($0.answers) / Double(most), text)
      })
  }

  private var predictions: [String] {
    let answers = statistics.predictions.reduce(0) { $0 + $1.score.answers }
    guard answers >= Self.leastPredictions else { return [] }
    return rows(
      "Predicted, and what was right",
      statistics.predictions.map {
        let actual = $0.score.share ?? 0
        return (
          percent($0.predicted), actual,
          "\(percent(actual)) of \(counted($0.score.answers, "answer"))"
        )
      })
  }

  private var confidence: [String] {
    rows(
      "How sure, and what was right",
      [(Confidence.guess, "a guess"), (.think, "think so"), (.sure, "sure")].compactMap {
        guard let score = statistics.confidence[$0.0], let share = score.share else { return nil }
        return ($0.1, share, "\(score.right) of \(score.answers)")
      })
  }

  private var parked: [String] {
    section("Parked", statistics.parked.map { $0.stem.displayed.replacing("\n", with: " ") })
  }

  // MARK: - Lines

  private func section(_ heading: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : [heading] + lines.map { "  " + $0 }
  }

  /// Names with a bar and what it means, under a heading.
  private func rows(_ heading: String, _ rows: [(name: String, share: Double, text: String)])
    -> [String]
  {
    let width = rows.map(\.name.columns).max() ?? 0
    return section(
      heading,
      rows.map { row in
        let name = row.name + String(repeating: " ", count: width - row.name.columns)
        return "\(name)  \(bar(row.share)) \(row.text)"
      })
  }

  private func bar(_ share: Double) -> String {
    symbols.bar(share, width: Self.barWidth)
  }

  private func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

  private func name(ofDay day: Int) -> String {
    if day == statistics.today { return "today" }
    // The first of January 1970 was a Thursday.
    let weekdays = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    return "\(weekdays[(day % 7 + 7) % 7]) \(calendarDate(ofDay: day))"
  }
}

extension Symbols {
  /// The signs that the locale of this process can show.
  static var ofLocale: Symbols {
    setlocale(LC_CTYPE, "")
    return String(cString: nl_langinfo(Int32(CODESET))) == "UTF-8" ? .unicode : .ascii
  }
}
