import Foundation
import ProgressStore
import QuestionBank
import Tutoring

/// A session as lines of text, for screen readers, braille displays and scripts.
///
/// It reads well aloud: no rules, glyphs or clocks, and a gap is the word "blank".
package struct Transcript: Sendable {
  /// What a line led to: effects are carried out first, then the lines are printed.
  package struct Step: Equatable, Sendable {
    package var effects: [Effect] = []
    package var lines: [String] = []
    /// Whether the session is left.
    package var isOver = false
  }

  package internal(set) var session: Session
  /// The lines of the article, if it is at hand.
  let article: [String]

  package init(_ session: Session, article: [String] = []) {
    self.session = session
    self.article = article
  }

  /// What is printed before the first line is read.
  package func begin(at now: Date) -> Step {
    guard session.total > 0 else { return Step(lines: ["Nothing to ask now."], isOver: true) }
    let opening = "\(session.title.shownInLine). :help says what can be typed."
    return Step(lines: [opening] + prompt(at: now))
  }

  /// Takes in a line of input; nil is its end.
  package mutating func read(_ line: String?, at now: Date) -> Step {
    guard let line = line?.trimmingCharacters(in: .whitespaces) else { return leave(at: now) }
    if line.hasPrefix(":") { return carryOut(line.dropFirst(), at: now) }
    let text = line.hasPrefix("\\:") ? String(line.dropFirst()) : line
    switch session.phase {
    case .question(let presentation):
      if text.isEmpty { return Step(lines: prompt(at: now)) }
      guard let response = presentation.response(to: text) else {
        return Step(lines: [presentation.correction])
      }
      return handle(.answered(response), at: now)
    case .feedback:
      switch text.lowercased() {
      case "y", "yes": return handle(.marked(isRight: true), at: now)
      case "n", "no": return handle(.marked(isRight: false), at: now)
      default: return Step(lines: prompt(at: now))
      }
    case .finished:
      guard ["y", "yes"].contains(text.lowercased()), !missed(at: now).isEmpty else {
        return Step(isOver: true)
      }
      return handle(.missedReviewRequested, at: now)
    }
  }

  /// Has the session take in an event and says what became of it.
  mutating func handle(_ event: SessionEvent, at now: Date) -> Step {
    var step = Step(effects: session.handle(event, at: now))
    let isVerdict = step.effects.contains { $0.changesVerdict }
    if isVerdict, let (presentation, feedback) = session.lastAnswer {
      step.lines = presentation.verdictLines(feedback, isRevised: event.isRevision)
      if feedback.grade != nil { _ = session.handle(.proceeded, at: now) }
    }
    step.lines += prompt(at: now)
    return step
  }

  /// Ends the session where it stands.
  func leave(at now: Date) -> Step {
    guard session.phase != .finished else { return Step(isOver: true) }
    let answered = session.summary(at: now).answered
    return Step(
      lines: ["\(answered) of \(session.total) answered, saved. Study again to go on."],
      isOver: true)
  }

  func missed(at now: Date) -> [Session.Summary.Missed] {
    session.summary(at: now).missed
  }

  /// What is to be answered now.
  func prompt(at now: Date) -> [String] {
    switch session.phase {
    case .question(let presentation):
      let again = presentation.attempt > 1 ? " Asked again." : ""
      let head = "Question \(session.position) of \(session.total).\(again)"
      return ["", "\(head) \(presentation.instruction)"] + presentation.questionLines + ["Answer:"]
    case .feedback(let presentation, let feedback):
      return [presentation.markingLine(feedback)]
    case .finished: return summaryLines(at: now)
    }
  }

  private func summaryLines(at now: Date) -> [String] {
    let summary = session.summary(at: now)
    var lines = [
      "", "Finished. \(summary.rightAtFirstTry) of \(summary.answered) right at the first try.",
    ]
    for (number, missed) in summary.missed.enumerated() {
      lines.append("Missed \(number + 1). \(missed.question.stem.spoken.shownInLine)")
      if !missed.given.isEmpty { lines.append("You answered: \(missed.given.shownInLine)") }
      if let right = missed.question.spokenKey { lines.append("Right answer: \(right)") }
    }
    if session.waiting > 0 {
      lines.append("\(session.waiting) more are waiting. Study again to go on.")
    }
    let missed = summary.missed.count == 1 ? "one" : "\(summary.missed.count)"
    lines.append(
      summary.missed.isEmpty
        ? "An empty line ends, :undo takes the last answer back:"
        : "Review the \(missed) missed now? y or n:")
    return lines
  }
}

extension SessionEvent {
  /// Whether the learner marks an answer, whose explanation was told before.
  fileprivate var isRevision: Bool {
    switch self {
    case .overridden, .marked: true
    default: false
    }
  }
}

extension Effect {
  /// Whether there is a verdict to tell.
  fileprivate var changesVerdict: Bool {
    switch self {
    case .record(let event): event.kind == .answer || event.kind == .override
    }
  }
}
