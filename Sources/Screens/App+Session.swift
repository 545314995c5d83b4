import Canvas
import Foundation
import Grading
import QuestionBank
import Tutoring

extension App {
  /// Tells the session what the learner did, and shows what became of it.
  mutating func tell(_ event: SessionEvent, at now: Date) -> [Request] {
    guard let effects = session?.handle(event, at: now) else { return [] }
    followSession(at: now)
    return effects.map { effect in
      switch effect {
      case .record(let event): .perform(.record(event))
      }
    }
  }

  /// Brings the page into line with the session.
  mutating func followSession(at now: Date) {
    guard let session else { return }
    let play: Play? = if case .play(let play) = places.last { play } else { nil }
    switch session.phase {
    case .question(let presentation):
      // A hint, a word of confidence or undo must not lose what was typed.
      if var play, play.presentation.isSameAsking(as: presentation) {
        if play.reply != nil { (play.reply, play.scroll) = (nil, nil) }
        play.presentation = presentation
        play.answering.ruledOut = presentation.ruledOut
        replaceSession(.play(play))
      } else {
        var play = Play(presentation, since: now)
        if let draft, draft.isBegunAnswer(like: play.answering) { play.answering = draft }
        draft = nil
        play.answering.ruledOut = presentation.ruledOut
        replaceSession(.play(play))
      }
    case .feedback(let presentation, let feedback):
      var answered = play ?? Play(presentation, since: now)
      if answered.reply == nil { answered.since = now }
      answered.presentation = presentation
      answered.reply = Reply(feedback)
      answered.scroll = nil
      replaceSession(.play(answered))
    case .finished:
      replaceSession(
        .summary(
          SummaryView(
            session.summary(at: now), waiting: session.waiting, isReading: session.mode == .read,
            nextSection: nextSection?.title)))
    }
  }

  /// Shows a page of the session in place of the one before.
  private mutating func replaceSession(_ place: Place) {
    switch places.last {
    case .play, .summary: replaceTop(place)
    default: places.append(place)
    }
  }

  /// Flags the question, or takes the flag away.
  mutating func flag(at now: Date) -> [Request] {
    guard case .play(var play) = places.last else { return [] }
    play.isFlagged.toggle()
    replaceTop(.play(play))
    notice = play.isFlagged ? "Flagged, so that somebody looks at it." : "Not flagged any more."
    return tell(play.isFlagged ? .flagged(note: "") : .unflagged, at: now)
  }

  // MARK: - What the pages say

  /// How far the session is, such as "7 of 20 · 1 to redo".
  var sessionStatus: String {
    guard let session else { return "" }
    let place = "\(session.position) of \(session.total)"
    return session.toRedo == 0 ? place : "\(place) \(symbols.dot) \(session.toRedo) to redo"
  }

  /// What is said of a session that was left or has ended; nil where there was none.
  var sessionLine: String? {
    guard let session else { return nil }
    // No line speaks of time, so any will do.
    let summary = session.summary(at: .distantPast)
    if session.phase == .finished { return SummaryView(summary).line }
    let redo = session.toRedo == 0 ? "" : ", \(session.toRedo) to redo"
    let again = session.mode == .read ? "read" : "study"
    return
      "\(summary.answered) of \(session.total) answered, saved\(redo); \(again) again to go on."
  }

  /// The middle of the page of a question.
  func body(of play: Play, width: Int) -> Body {
    let presentation = play.presentation
    var introduction = presentation.introduction.map(\.stem.displayed)
    if presentation.isLeech, play.reply == nil,
      let explanation = play.answering.question.explanation
    {
      introduction.append("Often forgotten. Remember: " + explanation.displayed)
    }
    let sure = presentation.confidence.map { "How sure: \($0.words) (c changes it)" }
    return QuestionView(
      play.answering, introduction: introduction, reply: play.reply,
      hints: presentation.hintsGiven.compactMap { $0.text(symbols) }, notice: sure
    ).body(width: width, symbols)
  }
}

extension Presentation {
  /// Whether this is the same putting of the same question, apart from help and confidence.
  fileprivate func isSameAsking(as other: Presentation) -> Bool {
    question.id == other.question.id && attempt == other.attempt
  }

  fileprivate var ruledOut: Set<Int> {
    Set(hintsGiven.compactMap { if case .ruledOut(let option) = $0 { option } else { nil } })
  }
}

extension Hint {
  /// The hint in words; nil where it is shown among the options.
  fileprivate func text(_ symbols: Symbols) -> String? {
    switch self {
    case .nudge(let text): text
    case .ruledOut: nil
    case .firstLetters(let letters):
      "begins with " + letters.map { $0 + symbols.ellipsis }.joined(separator: ", ")
    case .gappedSource(let source):
      "\(symbols.quotes.open)\(source.text)\(symbols.quotes.close) (line \(source.line))"
    }
  }
}

extension Confidence {
  fileprivate var words: String {
    switch self {
    case .guess: "a guess"
    case .think: "I think so"
    case .sure: "sure"
    }
  }
}

extension Reply {
  fileprivate init(_ feedback: Feedback) {
    self.init(response: feedback.response, verdict: feedback.verdict, note: feedback.note)
  }
}

extension Feedback {
  /// What becomes of the question now; nil where there is nothing to say.
  fileprivate var note: String? {
    isParked ? "Forgotten too often: it is parked, and not asked any more." : redoLine
  }

  /// When the question is asked again; nil where it is not.
  var redoLine: String? {
    guard let redoDistance else { return nil }
    let words = ["", "one other", "two others", "three others", "four others", "five others"]
    if redoDistance == 0 { return "Asked again at once: nothing else is left." }
    let others =
      words.indices.contains(redoDistance) ? words[redoDistance] : "\(redoDistance) others"
    return "Asked again after \(others)."
  }
}
