import Canvas
import Grading
import QuestionBank

/// The end of a session: how it went, what was missed, and what to do now.
package struct Summary: Equatable, Sendable {
  /// A question that was not right at the first try.
  package struct Missed: Equatable, Sendable {
    package var question: Question
    /// What was answered, as text; empty where nothing was.
    package var answer: String

    package init(question: Question, answer: String) {
      self.question = question
      self.answer = answer
    }

    /// The question with its right answer and what is to be learnt.
    var view: QuestionView {
      let reason = answer.isEmpty ? "" : "You answered: \(answer)"
      let reply = Reply(response: .dontKnow, verdict: Verdict(.wrong, credit: 0, reason: reason))
      return QuestionView(Answering(question), reply: reply)
    }
  }

  /// What can be opened.
  package enum Choice: Equatable, Sendable {
    case reviewMissed
    case open(Missed)
    case done
  }

  package var firstTry: Int
  package var total: Int
  package var minutes: Int
  package var missed: [Missed]
  /// What comes back when, in a sentence.
  package var outlook: String?
  package var focus = 0

  package init(
    firstTry: Int, total: Int, minutes: Int, missed: [Missed], outlook: String? = nil
  ) {
    self.firstTry = firstTry
    self.total = total
    self.minutes = minutes
    self.missed = missed
    self.outlook = outlook
  }

  package var choices: [Choice] {
    (missed.isEmpty ? [] : [.reviewMissed]) + missed.map(Choice.open) + [.done]
  }

  /// Moves the focus as far as there are choices.
  package mutating func moveFocus(to place: Int) {
    focus = min(max(place, 0), choices.count - 1)
  }

  /// One line that stays on the terminal.
  package var line: String {
    total == 0 ? "Nothing to ask." : "\(firstTry) of \(total) at the first try."
  }

  /// The middle of the page.
  package func body(width: Int, _ symbols: Symbols) -> Body {
    var body = Body(width: width)
    body.add(line, .strong)
    if total > 0 {
      let time = minutes < 1 ? "under a minute" : minutes == 1 ? "1 minute" : "\(minutes) minutes"
      body.add(
        Line(
          [Span(symbols.bar(Double(firstTry) / Double(total), width: min(28, width)), .accent)],
          trailing: Span(time, .faint)))
    }
    if let outlook { body.add(outlook) }
    body.blank()
    for (place, choice) in choices.enumerated() {
      if case .open = choice, place == 1 {
        body.blank()
        body.add("Missed:", .faint)
      }
      if choice == .done { body.blank() }
      let start = body.lines.count
      let style: Style = place == focus ? .focus : .plain
      body.add(
        [Span(text(choice, symbols), style)],
        first: [Span((place == focus ? symbols.pointer : " ") + " ", style)],
        trailing: trailing(choice).map { Span($0.shortened(to: width, symbols), .faint) },
        target: place, cursor: place == focus ? 0 : nil)
      if place == focus { body.focus = start..<body.lines.count }
    }
    return body
  }

  private func text(_ choice: Choice, _ symbols: Symbols) -> String {
    switch choice {
    case .reviewMissed:
      missed.count == 1 ? "Review the one missed now" : "Review the \(missed.count) missed now"
    case .open(let missed): missed.question.stem.shown
    case .done: "Done"
    }
  }

  private func trailing(_ choice: Choice) -> String? {
    guard case .open(let missed) = choice else { return nil }
    return missed.question.keys.joined(separator: ", ")
  }
}
