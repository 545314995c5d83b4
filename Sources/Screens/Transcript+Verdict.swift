import Grading
import QuestionBank
import Tutoring

extension Verdict.Outcome {
  /// The verdict as plain mode says it.
  var spoken: String {
    switch self {
    case .correct: "Correct"
    case .typo: "Correct, with a typo"
    case .partly: "Partly"
    case .wrong: "Wrong"
    case .undecided: "Can't tell"
    }
  }
}

extension Presentation {
  /// The verdict and, unless all was right, what is to be learnt from it.
  func verdictLines(_ feedback: Feedback) -> [String] {
    let verdict = feedback.verdict
    let word = verdict.outcome.spoken + "."
    var lines = [verdict.reason.isEmpty ? word : "\(word) \(verdict.reason.shownInLine)"]
    if verdict.outcome == .correct { return lines }
    lines += partLines(verdict)
    guard verdict.suggestion == nil else { return lines }
    if !question.keyText.isEmpty { lines.append("Right answer: \(question.keyText.shownInLine)") }
    if verdict.outcome == .typo { return lines }
    let explanation = question.explanation
    if let explanation { lines.append(explanation.spoken.shownInLine) }
    // Most explanations quote the sentence themselves.
    if let source = question.source, explanation?.raw.contains(source.text) != true {
      lines.append(source.spoken)
    }
    if let distance = feedback.redoDistance { lines.append(redoLine(distance)) }
    if feedback.isParked, feedback.isMissed {
      lines.append("Forgotten too often: it is parked and not asked any more. :undo takes it back.")
    }
    return lines
  }

  /// What is asked of the learner where the program cannot tell.
  func markingLine(_ feedback: Feedback) -> String {
    if let suggestion = feedback.verdict.suggestion {
      return "Did you mean \(suggestion.shownInLine)? y or n:"
    }
    return "Was your answer right? y or n:"
  }

  /// What was missing and what was too much, where the answer has parts.
  private func partLines(_ verdict: Verdict) -> [String] {
    guard verdict.outcome == .partly else { return [] }
    return [(Verdict.Part.Mark.matched, "Right"), (.extra, "Too much")].compactMap { mark, word in
      let texts = verdict.parts.filter { $0.mark == mark }.map(\.text.shownInLine)
      return texts.isEmpty ? nil : "\(word): \(texts.joined(separator: "; "))"
    }
  }

  private func redoLine(_ distance: Int) -> String {
    let words = ["", "one other", "two others", "three others", "four others", "five others"]
    return distance == 0 ? "Asked again now." : "Asked again after \(words[distance])."
  }
}

extension Question.Source {
  /// The sentence with its line.
  var spoken: String { "Line \(line) says: \(text.shownInLine)" }
}
