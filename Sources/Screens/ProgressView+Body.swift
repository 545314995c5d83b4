import Canvas
import QuestionBank
import Tutoring

extension ProgressView {
  /// A share of fewer answers than this says nothing yet.
  private static let leastReviews = 20
  /// Predictions are compared with what came from so many answers on.
  private static let leastPredictions = 50
  /// How many weeks the map of what was done goes back.
  private static let weeks = 26

  /// The middle of the page.
  func body(width: Int, _ symbols: Symbols) -> Body {
    var body = Body(width: width)
    switch part {
    case .standing: addStanding(to: &body, symbols)
    case .calendar: addCalendar(to: &body, symbols)
    case .retention: addRetention(to: &body, symbols)
    case .topics: addTopics(to: &body, symbols)
    case .parked: addParked(to: &body, symbols)
    }
    return body
  }

  /// A line that can be chosen, or a paragraph of it.
  private func addChoice(
    _ text: String, _ place: Int, trailing: String = "", to body: inout Body, _ symbols: Symbols
  ) {
    let isFocused = place == focus
    let start = body.lines.count
    body.add(
      [Span(text, isFocused ? .focus : .plain)],
      first: [Span((isFocused ? symbols.pointer : " ") + " ", .focus)],
      trailing: trailing.isEmpty ? nil : Span(trailing, .faint), target: place,
      cursor: isFocused ? 0 : nil)
    if isFocused { body.focus = start..<body.lines.count }
  }

  // MARK: - In words

  private func addStanding(to body: inout Body, _ symbols: Symbols) {
    let share = statistics.known / Double(max(statistics.questions, 1))
    body.add(known, .strong)
    body.add(symbols.bar(share, width: min(28, body.width)), .accent)
    body.blank()
    for (place, offer) in offers.enumerated() { addChoice(offer.text, place, to: &body, symbols) }
    if let nothingWeak { body.add(nothingWeak, .faint) }
    body.blank()
    for line in counts { body.add(line) }
  }

  /// How the learner stands, a line each.
  package var spoken: [String] {
    [known] + offers.map(\.text) + [nothingWeak].compactMap(\.self) + counts
  }

  private var known: String {
    "You probably know \(Int(statistics.known.rounded())) of \(statistics.questions)."
  }

  private var nothingWeak: String? {
    guard offers.isEmpty else { return nil }
    return statistics.answers == 0 ? "Nothing was asked yet." : "Nothing stands out as weak."
  }

  private var counts: [String] {
    let counts = [
      (statistics.due, "due"), (statistics.new, "never asked"),
      (statistics.missed, "missed the last time"), (statistics.parked.count, "parked"),
    ].filter { $0.0 > 0 }
    var lines = [
      counts.isEmpty
        ? "Nothing is due." : counts.map { "\($0.0) \($0.1)" }.joined(separator: ", ") + "."
    ]
    let ahead = coming
    if !ahead.isEmpty { lines.append("Due \(ahead).") }
    let minutes = max(Int(statistics.minutes.rounded()), 1)
    if statistics.answers > 0 {
      lines.append(
        "\(counted(statistics.answers, "answer")) on "
          + "\(counted(statistics.activity.count, "day")), \(counted(minutes, "minute")).")
    }
    return lines
  }

  /// How many are due after today, in words.
  private var coming: String {
    let days = statistics.forecast.dropFirst()
    let parts = [
      (days.prefix(1).reduce(0) { $0 + $1.due }, "tomorrow"),
      (days.prefix(7).reduce(0) { $0 + $1.due }, "within a week"),
      (days.reduce(0) { $0 + $1.due }, "within 30 days"),
    ]
    return parts.filter { $0.0 > 0 }.map { "\($0.1) \($0.0)" }.joined(separator: ", ")
  }

  // MARK: - Days

  private func addCalendar(to body: inout Body, _ symbols: Symbols) {
    let loads = statistics.forecast.map(\.due)
    let most = loads.max() ?? 0
    let columns = body.width >= 66 ? 2 : 1
    body.add("Due in the next \(loads.count) days", .strong)
    if most == 0 {
      body.add("Nothing.", .faint)
    } else {
      let height = 4
      for row in (0..<height).reversed() {
        let cells = loads.map { load in
          let filled = Double(load) / Double(most) * Double(height) - Double(row)
          return String(repeating: symbols.column(filled), count: columns)
        }
        let label = row == height - 1 ? "  \(most)" : row == 0 ? "  0" : ""
        body.add(Line([Span(cells.joined(), .accent), Span(label, .faint)]))
      }
      let last = "in \(loads.count - 1) days"
      let gap = max(loads.count * columns - 5 - last.columns, 1)
      body.add("today" + String(repeating: " ", count: gap) + last, .faint)
    }
    body.blank()
    addMap(to: &body, symbols)
  }

  /// A column for every week and a row for every day of it, darker where more was answered.
  private func addMap(to body: inout Body, _ symbols: Symbols) {
    let answers = Dictionary(
      statistics.activity.map { ($0.day, $0.answers) }, uniquingKeysWith: +)
    // The first of January 1970 was a Thursday.
    let weekday = (statistics.today % 7 + 10) % 7
    let first = statistics.today - weekday - (Self.weeks - 1) * 7
    let most = (first...statistics.today).map { answers[$0] ?? 0 }.max() ?? 0
    body.add("Answers in the last \(Self.weeks) weeks", .strong)
    let columns = body.width >= 66 ? 2 : 1
    for (row, name) in ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].enumerated() {
      let cells = (0..<Self.weeks).map { week in
        let day = first + week * 7 + row
        guard day <= statistics.today else { return " " }
        return symbols.shade(answers[day] ?? 0, of: most)
      }
      let text = cells.map { $0 + String(repeating: " ", count: columns - 1) }.joined()
      body.add(Line([Span(name + "  ", .faint), Span(text, .accent)]))
    }
    let shades = symbols.shades
    body.add(
      "\(shades[0]) none  \(shades[1]) few  \(shades[shades.count - 1]) up to \(most) a day", .faint
    )
  }

  // MARK: - Right and wrong

  private func addRetention(to body: inout Body, _ symbols: Symbols) {
    let retention = statistics.retention
    body.add("Right when due", .strong)
    if retention.answers >= Self.leastReviews, let share = retention.share {
      addBar(share, words(retention), &body, symbols)
      let aim = Statistics.desiredRetention
      addBar(aim, "\(percent(aim)) is the aim", &body, symbols)
    } else {
      body.add(
        "Shown from \(Self.leastReviews) reviews on; so far there are \(retention.answers).", .faint
      )
    }
    body.blank()
    body.add("Predicted, and what was right", .strong)
    let answers = statistics.predictions.reduce(0) { $0 + $1.score.answers }
    if answers >= Self.leastPredictions {
      for prediction in statistics.predictions {
        addBar(
          prediction.score.share ?? 0,
          "\(words(prediction.score)), predicted \(percent(prediction.predicted))", &body, symbols)
      }
    } else {
      body.add(
        "Shown from \(Self.leastPredictions) answers on; so far there are \(answers).", .faint)
    }
    let sure = [(Confidence.guess, "a guess"), (.think, "I think so"), (.sure, "sure")]
    let scores = sure.compactMap { confidence, words in
      statistics.confidence[confidence].map { (words, $0) }
    }
    guard !scores.isEmpty else { return }
    body.blank()
    body.add("How sure, and what was right", .strong)
    for (words, score) in scores {
      addBar(score.share ?? 0, "\(self.words(score)), \(words)", &body, symbols)
    }
  }

  private func addBar(_ share: Double, _ text: String, _ body: inout Body, _ symbols: Symbols) {
    let width = body.width >= 60 ? 24 : 12
    body.add([Span(text)], first: [Span(symbols.bar(share, width: width), .accent), Span("  ")])
  }

  /// A count; a percentage of less than ten things would say more than is known.
  private func words(_ score: Statistics.Score) -> String {
    let count = "\(score.right) of \(score.answers)"
    guard score.answers >= 10, let share = score.share else { return count }
    return "\(count) (\(percent(share)))"
  }

  private func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

  // MARK: - Lists

  private func addTopics(to body: inout Body, _ symbols: Symbols) {
    guard !topics.isEmpty else {
      body.add("Nothing was asked yet.", .faint)
      return
    }
    for (place, topic) in topics.enumerated() {
      let share = topic.known / Double(max(topic.questions, 1))
      let missed = topic.missed == 0 ? "" : ", \(topic.missed) missed"
      let text = "\(Int(topic.known.rounded())) of \(topic.questions) known\(missed)"
      addChoice(topic.name, place, trailing: text, to: &body, symbols)
      body.add(
        Line([Span("  "), Span(symbols.bar(share, width: min(28, body.width - 2)), .accent)]))
      if place == focus { body.focus = body.lines.count - 2..<body.lines.count }
    }
    let weak = Statistics.weakest(statistics.facts).filter { $0.share < 0.9 }.prefix(5)
    let stems = weak.compactMap { $0.weakest?.stem.displayed.replacing("\n", with: " ") }
    guard !stems.isEmpty else { return }
    body.blank()
    body.add("Weakest facts", .strong)
    for stem in stems { body.add([Span(stem)], first: [Span("  ")]) }
  }

  private func addParked(to body: inout Body, _ symbols: Symbols) {
    guard !statistics.parked.isEmpty else {
      body.add("Nothing is parked.", .faint)
      return
    }
    body.add("These are not asked any more; p brings one back.")
    body.blank()
    for (place, question) in statistics.parked.enumerated() {
      let stem = question.stem.displayed.replacing("\n", with: " ")
      addChoice(stem, place, to: &body, symbols)
    }
  }
}
