import Canvas
import Classroom
import Foundation
import ProgressStore
import QuestionBank
import Screens
import TerminalIO
import Tutoring

/// A class before the projector: what it is asked, and what is written down under its name.
struct Projector {
  static let usualClass = "class"
  static let usualCount = 10
  /// How long the clock runs.
  static let usualSeconds = 30

  private let paper: Paper
  private let settings: Drill.Settings
  private let clock: @Sendable () -> Date
  private let record: (Event) throws -> Void

  /// - Parameters:
  ///   - bank: The quiz.
  ///   - wanted: The ids of what may be asked; nil for all.
  ///   - count: How many questions are asked.
  ///   - seed: From which the questions are drawn; nil leaves them to chance.
  ///   - settings: Who plays, and how.
  ///   - clock: Tells the time.
  ///   - record: Writes an event to the log.
  init(
    _ bank: Bank, asking wanted: Set<Question.ID>? = nil, count: Int = Self.usualCount,
    seed: UInt64?, _ settings: Drill.Settings, clock: @escaping @Sendable () -> Date,
    record: @escaping (Event) throws -> Void
  ) {
    var bank = bank
    // Descriptions are never drawn; they stand before the questions they introduce.
    bank.questions.removeAll { question in
      question.kind != .description
        && !(question.isForClass && wanted?.contains(question.id) ?? true)
    }
    paper = Paper(
      bank, .init(seed: seed ?? .random(in: 0 ... .max), count: count, isOpen: true),
      for: settings.className)
    self.settings = settings
    self.clock = clock
    self.record = record
  }

  /// Whether there is nothing to ask.
  var isEmpty: Bool { paper.items.isEmpty }

  /// Shows the drill on the screen until it is left.
  ///
  /// - Throws: `Failure` where there is no terminal.
  func show(_ face: FaceOptions) throws {
    if try SceneLoop(face).run(clock, drill, perform: { work, drill, _ in perform(work, &drill) }) {
      SceneLoop.dieOfInterrupt()
    }
  }

  /// Shows the drill on a terminal that goes on being used afterwards.
  ///
  /// - Returns: What is to be said of it, and whether it was left by ^C.
  func show(on terminal: inout Terminal) -> (farewell: String?, isInterrupted: Bool) {
    var drill = drill(terminal.size.rows, terminal.size.columns, terminal.symbols)
    let isInterrupted = terminal.show(&drill, clock) { work, drill, _ in perform(work, &drill) }
    return (drill.farewell, isInterrupted)
  }

  private func drill(_ rows: Int, _ columns: Int, _ symbols: Symbols) -> Drill {
    Drill(paper, settings, rows: rows, columns: columns, symbols: symbols, at: clock())
  }

  private func perform(_ work: Drill.Work, _ drill: inout Drill) -> [SceneRequest<Drill.Work>] {
    switch work {
    case .record(let event):
      do {
        try record(event)
      } catch {
        drill.notice = "Not saved: \((error as? Failure)?.message ?? "\(error)")"
      }
    }
    return []
  }
}

extension Projector {
  /// The drill that the home screen offers.
  init(of sitting: Sitting) {
    self.init(
      sitting.quiz.bank, seed: sitting.learner.seed,
      .init(
        className: Self.usualClass, seconds: Self.usualSeconds, timeZone: .current,
        entropy: .random(in: 0 ... .max)),
      clock: sitting.learner.clock, record: sitting.learner.record)
  }
}
