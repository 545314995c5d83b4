import Foundation
import Grading
import Memory
import ProgressStore
import QuestionBank
import Tutoring

/// viva's own study sessions, with its log kept in memory.
struct VivaSchedule: Schedule {
  private let bank: Bank
  private let seed: UInt64
  private let isFitted: Bool
  private var log: [Event] = []
  private var scheduler = Scheduler.standard
  private var session: Session?
  private var start = Date.distantPast

  /// - Parameters:
  ///   - facts: How many facts there are, with a question for each.
  ///   - isFitted: Whether the memory model is fitted to the learner every ten days.
  ///   - seed: Another one gives other orders.
  init(facts: Int, isFitted: Bool, seed: UInt64) {
    bank = Bank(
      quiz: "simulated", title: "Simulated",
      questions: (0..<facts).map { fact in
        Question(id: "\(fact)", stem: "?", content: .cloze([.init("right")]))
      })
    self.isFitted = isFitted
    self.seed = seed
  }

  mutating func begin(day: Int) {
    start = Date(timeIntervalSince1970: Double(day) * 86_400 + 43_200)
    if isFitted, day > 0, day % 10 == 0 {
      let fit = ReviewLog(log).fitted()
      if fit.isAccepted { scheduler = Scheduler(weights: fit.weights) }
    }
    session = Session(
      bank, history: History(log, scheduler: scheduler),
      settings: Session.Settings(
        learner: "simulated", count: bank.questions.count, newFacts: bank.questions.count,
        timeZone: .gmt, seed: seed, entropy: seed << 32 | UInt64(day)),
      at: start)
  }

  mutating func next() -> Int? {
    guard case .question(let presentation) = session?.phase else { return nil }
    return Int(presentation.question.id)
  }

  mutating func record(_ fact: Int, isRight: Bool, at seconds: Double) {
    for event in [SessionEvent.answered(isRight ? .text("right") : .dontKnow), .proceeded] {
      for case .record(let recorded) in session?.handle(event, at: start + seconds) ?? [] {
        log.append(recorded)
      }
    }
  }
}
