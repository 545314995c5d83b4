import Canvas
import Foundation
import Grading
import QuestionBank
import Tutoring

/// The question of a session that is on the screen.
struct Play: Equatable, Sendable {
  var presentation: Presentation
  var answering: Answering
  /// What is said after the answer; nil while it is given.
  var reply: Reply?
  /// Whether the learner has flagged the question while it was on the screen.
  var isFlagged = false
  /// When this state of the question came onto the screen.
  var since: Date
  /// The first line in view, once the learner has scrolled; nil follows the focus.
  var scroll: Int?

  /// A wrong verdict stays for so many seconds whatever is pressed, so that pressing Enter twice
  /// does not hide it.
  static let pause = 0.3

  init(_ presentation: Presentation, since: Date) {
    self.presentation = presentation
    self.since = since
    answering = Answering(
      presentation.question, order: presentation.options, rows: presentation.rows)
    // A question is read from its beginning, even where its options are out of view.
    scroll = 0
  }

  var context: KeyContext {
    guard let reply else { return answering.context }
    return reply.verdict.outcome == .undecided ? .judging : .feedback
  }
}

extension App {
  /// Carries out a command in a question or after it.
  mutating func carryOutInPlay(_ command: Command, at now: Date) -> [Request] {
    guard case .play(let play) = places.last else { return [] }
    switch command {
    case .hint: return tell(.hintRequested, at: now)
    case .dontKnow: return tell(.answered(.dontKnow), at: now)
    case .later: return tell(.postponed, at: now)
    case .undo: return tell(.undone, at: now)
    case .flag: return flag(at: now)
    case .confidence: return tell(.confidenceStated(play.nextConfidence), at: now)
    case .easy: return tell(.ratedEasy, at: now)
    case .override: return tell(.overridden, at: now)
    case .markRight: return tell(.marked(isRight: true), at: now)
    case .markWrong: return tell(.marked(isRight: false), at: now)
    case .article:
      showArticle(at: play.answering.question.source)
      return []
    case .pageUp, .pageDown:
      scrollLines(command)
      return []
    default: return play.reply == nil ? answer(command, at: now) : read(command, at: now)
    }
  }

  private mutating func answer(_ command: Command, at now: Date) -> [Request] {
    var response: Response?
    editAnswer { response = $0.carryOut(command) }
    if case .play(let play) = places.last, case .number(let number) = command {
      let count = play.answering.order.count
      if number > count { notice = "There are only \(count)." }
    }
    return response.map { tell(.answered($0), at: now) } ?? []
  }

  private mutating func read(_ command: Command, at now: Date) -> [Request] {
    guard case .play(let play) = places.last else { return [] }
    guard command == .confirm else {
      scrollLines(command)
      return []
    }
    if !isJudgedRight, now.timeIntervalSince(play.since) < Play.pause { return [] }
    return tell(.proceeded, at: now)
  }

  mutating func clickInPlay(_ target: Int, at now: Date) -> [Request] {
    guard case .play(let play) = places.last, play.reply == nil else { return [] }
    var response: Response?
    editAnswer { response = $0.click(target) }
    return response.map { tell(.answered($0), at: now) } ?? []
  }

  /// Changes the answer that is being given, and brings the focus into view.
  mutating func editAnswer(_ change: (inout Answering) -> Void) {
    guard case .play(var play) = places.last, play.reply == nil else { return }
    let before = play.answering
    change(&play.answering)
    if play.answering != before { play.scroll = nil }
    replaceTop(.play(play))
  }
}

extension Play {
  /// Guess, think so, sure, and round again.
  fileprivate var nextConfidence: Confidence {
    let all = Confidence.allCases
    guard let now = presentation.confidence, let index = all.firstIndex(of: now) else {
      return all[0]
    }
    return all[(index + 1) % all.count]
  }
}
