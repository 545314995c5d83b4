import Canvas
import Grading
import QuestionBank
import Tutoring

/// The end of a session: how it went, what was missed, and what to do now.
package struct SummaryView: Equatable, Sendable {
  /// What can be opened.
  package enum Choice: Equatable, Sendable {
    case reviewMissed
    case open(Session.Summary.Missed)
    case goOn
    case done
  }

  package var summary: Session.Summary
  /// How many more questions could be asked now.
  package var waiting: Int
  package var focus = 0

  package init(_ summary: Session.Summary, waiting: Int) {
    self.summary = summary
    self.waiting = waiting
  }

  package var choices: [Choice] {
    (summary.missed.isEmpty ? [] : [.reviewMissed]) + (waiting > 0 ? [.goOn] : []) + [.done]
      + summary.missed.map(Choice.open)
  }

  /// Moves the focus as far as there are choices.
  package mutating func moveFocus(to place: Int) {
    focus = min(max(place, 0), choices.count - 1)
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
          [Span(symbols.bar(share, width: min(28, width)), .accent)],
          trailing: Span(time, .faint)))
    }
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

  private var time: String {
    let minutes = Int((summary.seconds / 60).rounded())
    return minutes < 1 ? "under a minute" : minutes == 1 ? "1 minute" : "\(minutes) minutes"
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
    case .goOn: "Go on: \(waiting) more are waiting"
    case .done: "Enough for now"
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
