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
  /// The verdict and, unless all was right, what is to be learnt from it; after a revision only
  /// what has changed.
  func verdictLines(_ feedback: Feedback, isRevised: Bool) -> [String] {
    let verdict = feedback.verdict
    if verdict.outcome == .correct { return verdictLines(verdict) }
    var lines = isRevised ? [headline(verdict)] : verdictLines(verdict)
    if let line = feedback.redoLine { lines.append(line) }
    if feedback.isParked, feedback.isMissed {
      lines.append("Forgotten too often: it is parked and not asked any more. :undo takes it back.")
    }
    return lines
  }

  /// The verdict and, unless all was right, what is to be learnt from it.
  func verdictLines(_ verdict: Verdict) -> [String] {
    [headline(verdict)] + (verdict.outcome == .correct ? [] : teachingLines(verdict))
  }

  /// The verdict in a word, and its reason.
  private func headline(_ verdict: Verdict) -> String {
    let word = verdict.outcome.spoken + "."
    // What may have been meant is asked afterwards.
    let reason = verdict.suggestion == nil ? verdict.reason.shownInLine : ""
    return reason.isEmpty ? word : "\(word) \(reason)"
  }

  /// What was right and wrong, the right answer, and why.
  private func teachingLines(_ verdict: Verdict) -> [String] {
    var lines = partLines(verdict)
    // The reason of a typo tells how it is written, and that of a doubt what may be meant.
    guard verdict.suggestion == nil, verdict.outcome != .typo else { return lines }
    if let right = question.spokenKey { lines.append("Right answer: \(right)") }
    let explanation = question.explanation
    if let explanation {
      let isModel = question.content == .essay
      lines.append((isModel ? "Model answer: " : "") + explanation.spoken.shownInLine)
    }
    // Most explanations quote the sentence themselves.
    if let source = question.source, explanation?.raw.contains(source.text) != true {
      lines.append(source.spoken)
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

  /// What was right, missing and too much, where the answer has parts.
  private func partLines(_ verdict: Verdict) -> [String] {
    let extra: String
    switch question.content {
    case .select, .list: extra = "Too much"
    case .matching, .sorting: extra = "Wrong"
    case .cloze, .short:
      // Where nothing is right all of it was too much, and where all is, nothing.
      guard Set(verdict.parts.map(\.mark)).isStrictSuperset(of: [.matched]) else { return [] }
      extra = "Too much"
    default: return []
    }
    let marks = [(Verdict.Part.Mark.matched, "Right"), (.missing, "Missing"), (.extra, extra)]
    return marks.compactMap { mark, word in
      let texts = verdict.parts.filter { $0.mark == mark }.map(\.text.shownInLine)
      return texts.isEmpty ? nil : "\(word): \(texts.joined(separator: "; "))"
    }
  }
}

extension Question {
  /// What is right, its parts between semicolons; nil where there is nothing to say.
  var spokenKey: String? {
    keyText.isEmpty ? nil : keyText.shownInLine.replacing(" | ", with: "; ")
  }
}

extension Question.Source {
  /// The sentence with its line.
  var spoken: String { "Line \(line) says: \(text.shownInLine)" }
}
