import Foundation
import Grading
import QuestionBank
import Tutoring

extension Transcript {
  /// What a line that begins with a colon does.
  package enum Command: String, CaseIterable {
    case hint, dk, later, undo, right, wrong, easy, flag, source, article, options, `where`, help
    case quit

    /// What it does, in a few words.
    package var meaning: String {
      switch self {
      case .hint: "a step of help"
      case .dk: "I don't know"
      case .later: "put the question off"
      case .undo: "take back the last answer, or your mark of it"
      case .right: "the last answer was right"
      case .wrong: "the last answer was wrong"
      case .easy: "the last question was easy"
      case .flag: "something is wrong with this question; a note may follow"
      case .source: "the line of the article behind the last question"
      case .article: "the article around that line"
      case .options: "what can be chosen"
      case .where: "how far the session is"
      case .help: "these commands"
      case .quit: "stop; every answer is saved"
      }
    }
  }

  /// Carries out a command, given without its colon.
  mutating func carryOut(_ line: Substring, at now: Date) -> Step {
    let words = line.split(separator: " ", maxSplits: 1)
    guard let name = words.first, let command = Command(rawValue: name.lowercased()) else {
      return Step(lines: ["No such command; :help lists them."])
    }
    switch command {
    case .hint: return hint(at: now)
    case .dk: return isAsking ? handle(.answered(.dontKnow), at: now) : repeated(at: now)
    case .later: return isAsking ? handle(.postponed, at: now) : repeated(at: now)
    case .undo: return undo(at: now)
    case .right: return revise(isRight: true, at: now)
    case .wrong: return revise(isRight: false, at: now)
    case .easy: return rateEasy(at: now)
    case .flag:
      let note = words.count > 1 ? String(words[1]) : ""
      return Step(effects: session.handle(.flagged(note: note), at: now), lines: ["Flagged."])
    case .source: return Step(lines: [lastSource?.spoken ?? Self.noSource])
    case .article: return Step(lines: articleLines)
    case .options: return Step(lines: presentation?.optionLines ?? [])
    case .where: return Step(lines: [whereLine(at: now)])
    case .help: return Step(lines: Command.allCases.map { ":\($0.rawValue), \($0.meaning)" })
    case .quit: return leave(at: now)
    }
  }

  private static let noSource = "The last question has no line of an article."

  private var presentation: Presentation? {
    switch session.phase {
    case .question(let presentation), .feedback(let presentation, _): presentation
    case .finished: nil
    }
  }

  private var isAsking: Bool {
    if case .question = session.phase { true } else { false }
  }

  private func repeated(at now: Date) -> Step {
    Step(lines: prompt(at: now))
  }

  private mutating func hint(at now: Date) -> Step {
    guard isAsking, let before = presentation else { return repeated(at: now) }
    if before.hints.isEmpty {
      return Step(lines: ["There is no hint for this question; :dk tells the answer."])
    }
    if before.hintsTaken == before.hints.count { return handle(.answered(.dontKnow), at: now) }
    let effects = session.handle(.hintRequested, at: now)
    let hint = presentation?.hintsGiven.last
    return Step(effects: effects, lines: hint.map { [before.line(for: $0)] } ?? [])
  }

  /// Takes back the learner's word on the last answer, else the answer.
  private mutating func undo(at now: Date) -> Step {
    guard session.canUndo else { return Step(lines: ["Nothing to undo."]) }
    let before = session.lastAnswer?.presentation
    var step = handle(.undone, at: now)
    var lines = ["Taken back."]
    if let (presentation, feedback) = session.lastAnswer, presentation == before,
      feedback.grade != nil
    {
      lines += presentation.verdictLines(feedback, isRevised: true)
    }
    step.lines = lines + step.lines
    return step
  }

  /// The learner's own verdict on the last answer.
  private mutating func revise(isRight: Bool, at now: Date) -> Step {
    guard let feedback = session.lastAnswer?.feedback else {
      return Step(lines: ["There is no last answer."])
    }
    if feedback.grade == nil { return handle(.marked(isRight: isRight), at: now) }
    guard feedback.canBeOverridden else {
      return Step(lines: ["Only a typed answer can be marked otherwise; :flag the question."])
    }
    guard feedback.verdict.isRight != isRight else { return Step(lines: ["So it is counted."]) }
    return handle(.overridden, at: now)
  }

  private mutating func rateEasy(at now: Date) -> Step {
    guard session.lastAnswer?.feedback.canBeRatedEasy == true else {
      return Step(lines: ["Only a right answer without help can be called easy."])
    }
    return Step(effects: session.handle(.ratedEasy, at: now), lines: ["Easy: it comes back later."])
  }

  private var lastSource: Question.Source? {
    session.lastAnswer?.presentation.question.source
  }

  /// The paragraph of the article in which the last question's line stands.
  private var articleLines: [String] {
    guard let source = lastSource, article.indices.contains(source.line - 1) else {
      return [article.isEmpty ? "The article is not at hand." : Self.noSource]
    }
    func isBlank(_ line: String) -> Bool { line.allSatisfy(\.isWhitespace) }
    let before = article[..<(source.line - 1)].reversed().prefix { !isBlank($0) }.reversed()
    let after = article[(source.line - 1)...].prefix { !isBlank($0) }
    return (before + after).map(\.shownInLine)
  }

  private func whereLine(at now: Date) -> String {
    let summary = session.summary(at: now)
    return """
      Question \(session.position) of \(session.total). \(summary.rightAtFirstTry) right at the \
      first try, \(session.toRedo) to redo.
      """
  }
}
