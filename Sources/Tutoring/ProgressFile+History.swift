import Foundation
import ProgressStore
import QuestionBank

extension ProgressFile {
  /// After so many events a checkpoint is worth its writing.
  private static let checkpointDistance = 200

  /// What the log says about a quiz: the latest checkpoint, and what was written after it.
  ///
  /// It is the same as a replay of all events, of which `report` is told now and then how many were
  /// read, and how many there are. A checkpoint that cannot be written is none.
  package func history(
    quiz: String, learner: String, report: (Int, Int) -> Void = { _, _ in }
  ) throws(ProgressError) -> History {
    let scheduler = try scheduler(of: learner)
    let checkpoint = try checkpoint(quiz: quiz, learner: learner)
    var history = checkpoint.flatMap { History(encoded: $0.data, scheduler: scheduler) }
    let start = history == nil ? 0 : checkpoint?.last ?? 0
    let (later, last) = try events(
      quiz: quiz, learner: learner, after: start, report: report)
    if history == nil {
      history = History(later, scheduler: scheduler)
    } else if let changed = history?.add(later), !changed.isEmpty {
      let events = try events(quiz: quiz, learner: learner, questions: changed, upTo: last)
      history?.replace(changed, with: events)
    }
    let whole = history ?? History(scheduler: scheduler)
    if later.count >= Self.checkpointDistance {
      try? save(Checkpoint(last: last, data: whole.encoded()), quiz: quiz, learner: learner)
    }
    return whole
  }

  /// The session to go on with: the latest one of its mode if it was left before its end today, or
  /// else a new one.
  ///
  /// `report` is told now and then how many events of a replay were read, and how many there are.
  package func session(
    about bank: Bank, _ settings: Session.Settings, at now: Date,
    report: (Int, Int) -> Void = { _, _ in }
  ) throws(ProgressError) -> Session {
    let learner = settings.learner
    let history = try history(quiz: bank.quiz, learner: learner, report: report)
    let latest = try latestBeginnings(quiz: bank.quiz, learner: learner)
      .first { $0.mode == settings.mode.rawValue }
    if let latest {
      let events = try events(
        quiz: bank.quiz, learner: learner, questions: Set(latest.begunQuestions))
      let session = Session(
        resuming: latest, bank, history: history, events: events, settings: settings, at: now)
      if let session { return session }
    }
    return Session(bank, history: history, settings: settings, at: now)
  }
}
