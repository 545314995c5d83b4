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
    body.blank()
    let start = body.lines.count
    let word = isGivenUp ? "Not known yet" : verdict.word
    var reasons = [verdict.reason, chosenFeedback(reply)].filter { !$0.isEmpty }
    if reasons.count == 2, reasons[0] == reasons[1] { reasons.removeLast() }
    body.add(
      [Span(word + ".", verdict.style)] + reasons.map { Span(" " + $0) },
      first: [Span(verdict.sign(symbols) + " ", verdict.style)])
    if hasDifference(verdict) { addDifference(verdict.parts, to: &body) }
    if let answer = hiddenAnswer(verdict, symbols) {
      body.add([Span(answer, .right)], first: [Span("Right answer: ")])
    }
    addExplanation(to: &body, symbols)
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

  /// The explanation and the sentence of the article, but not the same words twice.
  private func addExplanation(to body: inout Body, _ symbols: Symbols) {
    let source = answering.question.source
    let explanation = answering.question.explanation?.displayed
    let isQuoted = source.flatMap { explanation?.contains($0.text) } ?? false
    // Beyond the sentence itself, quotation marks and the number of the line say nothing new.
    let isOnlyQuote = isQuoted && (explanation?.count ?? 0) <= (source?.text.count ?? 0) + 20
    if let explanation, !isOnlyQuote {
      body.blank()
      body.add(explanation)
    }
    if let source, !isQuoted || isOnlyQuote {
      body.blank()
      body.add(
        [Span(source.text + symbols.quotes.close)], first: [Span(symbols.quotes.open)],
        trailing: Span("line \(source.line)", .faint))
    }
  }

  /// Whether some of what was typed is right and some is not.
  private func hasDifference(_ verdict: Verdict) -> Bool {
    answering.context == .typing && verdict.parts.contains { $0.mark == .matched }
      && verdict.parts.contains { $0.mark != .matched }
  }

  /// What was missing and what was too much, by sign and colour.
  private func addDifference(_ parts: [Verdict.Part], to body: inout Body) {
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
    case .list where !hasDifference(verdict):
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
