import Canvas
import Grading
import QuestionBank
import Tutoring

/// The end of a session: how it went, what was missed, and what to do now.
package struct SummaryView: Equatable, Sendable {
  /// What can be opened.
  package enum Choice: Equatable, Sendable {
    case reviewMissed
    /// The next section of the article.
    case readOn
    case goOn
    case done
    case open(Session.Summary.Missed)
  }

  package var summary: Session.Summary
  /// How many more questions could be asked now.
  package var waiting: Int
  /// Whether the session was about a section of the article.
  package var isReading: Bool
  /// The title of the section to read next; nil after the last.
  package var nextSection: String?
  package private(set) var focus = 0
  /// The first line in view.
  var top = 0

  package init(
    _ summary: Session.Summary, waiting: Int = 0, isReading: Bool = false,
    nextSection: String? = nil
  ) {
    self.summary = summary
    self.waiting = waiting
    self.isReading = isReading
    self.nextSection = nextSection
  }

  /// One offer, and what was missed.
  package var choices: [Choice] { [offer] + summary.missed.map(Choice.open) }

  /// What is best now; whoever wants something else leaves.
  private var offer: Choice {
    if nextSection != nil { return .readOn }
    if !summary.missed.isEmpty { return .reviewMissed }
    return waiting > 0 && !isReading ? .goOn : .done
  }

  /// Moves the focus as far as there are choices.
  package mutating func moveFocus(to place: Int) {
    focus = min(max(place, 0), choices.count - 1)
    // What is said above the choices comes back with the first.
    if focus == 0 { top = 0 }
  }

  /// One line that stays on the terminal.
  package var line: String {
    summary.answered == 0
      ? "Nothing to ask now."
      : "\(summary.rightAtFirstTry) of \(summary.answered) at the first try."
  }

  /// The middle of the page.
  package func body(width: Int, _ symbols: Symbols) -> Body {
    var body = Body(width: width)
    body.add(line, .strong)
    if summary.answered > 0 {
      let share = Double(summary.rightAtFirstTry) / Double(summary.answered)
      body.add(
        Line(
          [Span(symbols.bar(share, width: min(28, width - time.columns - 2)), .accent)],
          trailing: Span(time, .faint)))
    }
    body.blank()
    for text in [comingBack, outlook].compactMap(\.self) { body.add(text) }
    body.blank()
    for (place, choice) in choices.enumerated() {
      if choice == choices.first(where: \.isMissed) {
        body.blank()
        body.add("Missed", .faint)
      }
      add(choice, place, to: &body, symbols)
    }
    return body
  }

  /// What comes back when.
  private var comingBack: String? {
    let days = summary.daysUntilDue
    let parts = [
      (days.count { $0 <= 1 }, "tomorrow"), (days.count { (2...7).contains($0) }, "within a week"),
      (days.count { (8...31).contains($0) }, "within a month"), (days.count { $0 > 31 }, "later"),
    ]
    let named = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return named.isEmpty ? nil : "Asked again: \(named.joined(separator: ", "))."
  }

  private var outlook: String? {
    if isReading { return nextSection == nil ? "That was the last section." : nil }
    return waiting > 0 ? "Enough for now. \(counted(waiting, "more is", "more are")) waiting." : nil
  }

  private var time: String {
    let minutes = Int((summary.seconds / 60).rounded())
    return minutes < 1 ? "under a minute" : counted(minutes, "minute")
  }

  private func add(_ choice: Choice, _ place: Int, to body: inout Body, _ symbols: Symbols) {
    let isFocused = place == focus
    let start = body.lines.count
    body.add(
      [Span(text(choice), isFocused ? .focus : .plain)],
      first: [Span((isFocused ? symbols.pointer : " ") + " ", .focus)], target: place,
      cursor: isFocused ? 0 : nil)
    if case .open(let missed) = choice {
      let width = body.width - 4
      if !missed.given.isEmpty {
        let given = missed.given.shortened(to: width - 2, symbols)
        body.add(
          Line([Span("    "), Span(symbols.wrong + " ", .wrong), Span(given)], target: place))
      }
      let right = missed.right.shortened(to: width - 2, symbols)
      body.add(Line([Span("    "), Span(symbols.right + " ", .right), Span(right)], target: place))
    }
    if isFocused { body.focus = start..<body.lines.count }
  }

  private func text(_ choice: Choice) -> String {
    switch choice {
    case .reviewMissed:
      summary.missed.count == 1
        ? "Review the one missed now" : "Review the \(summary.missed.count) missed now"
    case .readOn: "Read on: \(nextSection ?? "")"
    case .goOn: "Go on"
    case .done: "Done"
    case .open(let missed): missed.question.stem.displayed
    }
  }
}

extension SummaryView.Choice {
  fileprivate var isMissed: Bool {
    if case .open = self { true } else { false }
  }
}

extension Session.Summary.Missed {
  /// The question with its right answer and what is to be learnt.
  var view: QuestionView {
    let reason = given.isEmpty ? "" : "You answered: \(given)"
    let reply = Reply(response: .dontKnow, verdict: Verdict(.wrong, credit: 0, reason: reason))
    return QuestionView(Answering(question), reply: reply)
  }
}
