import Canvas
import Grading
import QuestionBank
import Tutoring

/// What is said after an answer.
package struct Reply: Equatable, Sendable {
  package var response: Response
  package var verdict: Verdict
  /// When the question is asked again, if that is worth saying.
  package var note: String?
  /// Whether the learner marks what the program could not.
  package var isMarkedHere = true

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
    // What may have been meant is asked below.
    var reasons = verdict.suggestion == nil ? [verdict.reason, chosenFeedback(reply)] : []
    if isGivenUp { reasons.append(shownInPlace) }
    reasons.removeAll(where: \.isEmpty)
    if reasons.count == 2, reasons[0] == reasons[1] { reasons.removeLast() }
    body.add(
      [Span(word + ".", verdict.style)] + reasons.map { Span(" " + $0) },
      first: [Span(verdict.sign(symbols) + " ", verdict.style)])
    body.core = start..<body.lines.count
    addParts(of: verdict, to: &body, symbols)
    if let answer = hiddenAnswer(verdict, symbols) {
      body.add([Span(answer, .right)], first: [Span("Right answer: ")])
    }
    if verdict.outcome == .undecided, reply.isMarkedHere {
      addMarking(verdict, to: &body, symbols)
    } else {
      addExplanation(to: &body, symbols)
    }
    // What was chosen from shows what is right, so that it should be in view with the verdict.
    let options = answering.context == .typing ? nil : body.lines.firstIndex { $0.target != nil }
    body.focus = (options ?? start)..<body.lines.count
    if let note = reply.note {
      body.blank()
      body.add(note, .faint)
    }
  }

  /// What the learner is asked where the program cannot tell; the model answer of an essay before
  /// it, everything else behind it.
  private func addMarking(_ verdict: Verdict, to body: inout Body, _ symbols: Symbols) {
    let isEssay = answering.question.content == .essay
    if isEssay { addExplanation(to: &body, symbols) }
    body.blank()
    let asked =
      verdict.suggestion.map {
        "Did you mean \(symbols.quotes.open)\($0)\(symbols.quotes.close)?"
      }
      ?? "Was your answer right?"
    body.add([
      Span(asked + "  ", .strong), Span("y", .accent), Span("\u{A0}yes  ", .faint),
      Span("n", .accent), Span("\u{A0}no", .faint),
    ])
    if !isEssay, verdict.suggestion == nil { addExplanation(to: &body, symbols) }
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
      let isModel = answering.question.content == .essay
      body.add([Span(explanation)], first: isModel ? [Span("Model answer: ", .accent)] : [])
    }
    if let source, !isQuoted || isOnlyQuote {
      body.blank()
      body.add(
        [Span(source.text + symbols.quotes.close)], first: [Span(symbols.quotes.open)],
        trailing: Span("line \(source.line)", .faint))
    }
  }

  /// What of a typed answer was right, what was too much and what was missing.
  private func addParts(of verdict: Verdict, to body: inout Body, _ symbols: Symbols) {
    guard showsParts(of: verdict) else { return }
    switch answering.question.content {
    case .list, .short(_, .some): addChecklist(verdict.parts, to: &body, symbols)
    default: addDifference(verdict.parts, to: &body)
    }
  }

  /// Whether some of what was typed is right and some is not.
  private func showsParts(of verdict: Verdict) -> Bool {
    answering.context == .typing && verdict.outcome != .correct
      && verdict.parts.contains { $0.mark == .matched }
      && verdict.parts.contains { $0.mark != .matched }
  }

  /// The words of a term, each with the sign of what became of it.
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
    body.add(spans, first: [Span("  ")], trailing: Span("+ missing   - too much", .faint))
  }

  /// The entries of a list or the points of a sentence, those of each kind in a line.
  private func addChecklist(_ parts: [Verdict.Part], to body: inout Body, _ symbols: Symbols) {
    let kinds: [(mark: Verdict.Part.Mark, sign: String, word: String?, style: Style)] = [
      (.matched, symbols.right, nil, .right), (.extra, symbols.wrong, "too much", .wrong),
      (.missing, "_", "missing", .accent),
    ]
    for kind in kinds {
      let texts = parts.filter { $0.mark == kind.mark }.map(\.text)
      guard !texts.isEmpty else { continue }
      body.add(
        [Span(texts.joined(separator: " \(symbols.dot) "), kind.style)],
        first: [Span("  \(kind.sign) ", kind.style)],
        trailing: kind.word.map { Span($0, .faint) })
    }
  }

  /// What the marks above mean where they show what is right in place of the answer.
  private var shownInPlace: String {
    switch answering.question.content {
    case .matching: "These are the right pairs."
    case .sorting: "This is where each belongs."
    case .ordering: "This is the right order."
    default: ""
    }
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
    if verdict.outcome == .correct || verdict.outcome == .typo || verdict.suggestion != nil {
      return nil
    }
    switch answering.question.content {
    case .cloze, .short, .numerical:
      let key = answering.question.keyText
      return key.isEmpty ? nil : key
    case .list where !showsParts(of: verdict):
      return answering.question.keys.joined(separator: " \(symbols.dot) ")
    default: return nil
    }
  }
}
