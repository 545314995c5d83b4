import Canvas
import Grading
import QuestionBank

/// What is said after an answer.
package struct Reply: Equatable, Sendable {
  package var response: Response
  package var verdict: Verdict
  /// When the question is asked again, if that is worth saying.
  package var note: String?

  package init(response: Response, verdict: Verdict, note: String? = nil) {
    self.response = response
    self.verdict = verdict
    self.note = note
  }
}

extension Verdict {
  /// The verdict in a word or two.
  package var word: String {
    switch outcome {
    case .correct: "Right"
    case .typo: "Right, with a typo"
    case .partly: "Partly right"
    case .wrong: "Wrong"
    case .undecided: suggestion == nil ? "I can't tell" : "Not quite"
    }
  }

  fileprivate func sign(_ symbols: Symbols) -> String {
    switch outcome {
    case .correct, .typo: symbols.right
    case .partly: symbols.partly
    case .wrong: symbols.wrong
    case .undecided: "?"
    }
  }

  fileprivate var style: Style {
    switch outcome {
    case .correct, .typo: .right
    case .partly, .wrong: .wrong
    case .undecided: .accent
    }
  }
}

extension QuestionView {
  /// The verdict and what is to be learnt from it, below the question.
  func addReply(_ reply: Reply, to body: inout Body, _ symbols: Symbols) {
    let verdict = reply.verdict
    let question = answering.question
    body.blank()
    let start = body.lines.count
    let word = isGivenUp ? "Not known yet" : verdict.word
    var reasons = [verdict.reason, chosenFeedback(reply)].filter { !$0.isEmpty }
    if reasons.count == 2, reasons[0] == reasons[1] { reasons.removeLast() }
    body.add(
      [Span(word + ".", verdict.style)] + reasons.map { Span(" " + $0) },
      first: [Span(verdict.sign(symbols) + " ", verdict.style)])
    addDifference(verdict.parts, to: &body)
    if let answer = hiddenAnswer(verdict, symbols) {
      body.add([Span(answer, .right)], first: [Span("Right answer: ")])
    }
    if let explanation = question.explanation?.displayed, explanation != question.source?.text {
      body.blank()
      body.add(explanation)
    }
    if let source = question.source {
      body.blank()
      body.add(
        [Span(source.text + symbols.quotes.close)], first: [Span(symbols.quotes.open)],
        trailing: Span("line \(source.line)", .faint))
    }
    if let note = reply.note {
      body.blank()
      body.add(note, .faint)
    }
    if verdict.outcome == .undecided {
      body.blank()
      let asked =
        verdict.suggestion.map {
          "Did you mean \(symbols.quotes.open)\($0)\(symbols.quotes.close)?"
        }
        ?? "Was your answer right?"
      body.add([
        Span(asked + "  ", .strong), Span("y", .accent), Span(" yes   ", .faint),
        Span("n", .accent), Span(" no", .faint),
      ])
    }
    body.focus = start..<body.lines.count
  }

  /// What was missing and what was too much, by sign and colour.
  private func addDifference(_ parts: [Verdict.Part], to body: inout Body) {
    guard answering.context == .typing, parts.contains(where: { $0.mark != .matched }) else {
      return
    }
    let spans = parts.enumerated().flatMap { index, part in
      let text =
        switch part.mark {
        case .matched: Span(part.text, .right)
        case .missing: Span("+" + part.text, .accent)
        case .extra: Span("-" + part.text, .wrong)
        }
      return index == 0 ? [text] : [Span(" "), text]
    }
    body.add(spans, trailing: Span("+ missing   - too much", .faint))
  }

  /// What the bank says to whoever chose that option or typed that.
  private func chosenFeedback(_ reply: Reply) -> String {
    let text: FormattedText? =
      switch (answering.question.content, reply.response) {
      case (.choice(let options), .option(let index)),
        (.classify(let options), .option(let index)):
        options.indices.contains(index) ? options[index].feedback : nil
      case (.trueFalse(let key), .option):
        reply.verdict.outcome == .correct ? key.whenRight : key.whenWrong
      default: nil
      }
    return text?.displayed ?? ""
  }

  /// The right answer, where it was missed and neither the question nor the parts show it.
  private func hiddenAnswer(_ verdict: Verdict, _ symbols: Symbols) -> String? {
    if verdict.outcome == .correct { return nil }
    switch answering.question.content {
    case .cloze, .short: return answering.question.keys.first
    case .list where verdict.parts.isEmpty:
      return answering.question.keys.joined(separator: " \(symbols.dot) ")
    case .numerical: return answering.question.keys.first.map(Self.readable)
    default: return nil
    }
  }

  /// A number as people write it: `75:5` is 75 ± 5, `70..80` is 70 to 80.
  private static func readable(_ written: String) -> String {
    written.replacing("..", with: " to ").replacing(":", with: " +/- ")
  }
}
