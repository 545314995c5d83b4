import Authoring
import Foundation
import Synchronization

/// How far long work has come.
struct WorkProgress {
  /// What is going on, such as "Reading lines".
  private let activity: String
  /// How much of the step is done, and all of it.
  private let done: Int
  private let total: Int
  /// The share of all work that is done, from 0 to 1.
  private let share: Double

  /// A step that is all the work.
  init(_ activity: String, _ done: Int, of total: Int) {
    self.init(activity, done, of: total, share: Double(done) / Double(max(total, 1)))
  }

  /// A step in the making of a bank.
  init(_ step: MakingStep) {
    let activity =
      switch step.activity {
      case .reading: "Reading lines"
      case .drafting: "Looking for questions, rules"
      case .checking: "Checking questions"
      }
    self.init(activity, step.done, of: step.total, share: step.fraction)
  }

  private init(_ activity: String, _ done: Int, of total: Int, share: Double) {
    (self.activity, self.done, self.total, self.share) = (activity, done, total, share)
  }

  /// "Checking questions: 4,210 of 10,500, about 3 s left", so long after the beginning.
  func text(after elapsed: Duration) -> String {
    let left = elapsed / .seconds(1) * (1 - share) / max(share, 0.01)
    return "\(activity): \(Self.grouped(done)) of \(Self.grouped(total)), "
      + "about \(Int(left.rounded(.up))) s left"
  }

  /// 10,500 for 10500.
  private static func grouped(_ number: Int) -> String {
    var digits = String(number)
    var place = digits.count - 3
    while place > 0 {
      digits.insert(",", at: digits.index(digits.startIndex, offsetBy: place))
      place -= 3
    }
    return digits
  }
}

/// A line on a terminal that says how far long work has come; short work never shows it.
final class ProgressLine: Sendable {
  private struct State {
    var shownAt: ContinuousClock.Instant?
    /// The length of what stands on the line.
    var length = 0
  }

  private let begun = ContinuousClock.now
  private let state = Mutex(State())
  private let isShown: Bool

  /// - Parameter isQuiet: Whether nothing is to be shown, as where nobody looks.
  init(isQuiet: Bool) {
    isShown = !isQuiet && isatty(2) == 1
  }

  /// Shows how far it is, but not in the first half second, and no more than ten times a second.
  func show(_ progress: WorkProgress) {
    guard isShown else { return }
    let now = ContinuousClock.now
    guard now - begun > .milliseconds(500) else { return }
    state.withLock { state in
      guard state.shownAt.map({ now - $0 > .milliseconds(100) }) ?? true else { return }
      let text = progress.text(after: now - begun)
      Output.tell("\r" + text + String(repeating: " ", count: max(0, state.length - text.count)))
      state.shownAt = now
      state.length = text.count
    }
  }

  /// Makes a bank, and has a line say how far that is.
  ///
  /// - Returns: What the work returns.
  static func during<Result>(
    isQuiet: Bool, _ work: (_ report: @escaping @Sendable (MakingStep) -> Void) throws -> Result
  ) rethrows -> Result {
    let line = ProgressLine(isQuiet: isQuiet)
    defer { line.end() }
    return try work { line.show(WorkProgress($0)) }
  }

  /// Does some work of one step, and has a line say how far that is.
  ///
  /// - Returns: What the work returns.
  static func during<Result>(
    _ activity: String, isQuiet: Bool,
    _ work: (_ report: (_ done: Int, _ total: Int) -> Void) throws -> Result
  ) rethrows -> Result {
    let line = ProgressLine(isQuiet: isQuiet)
    defer { line.end() }
    return try work { line.show(WorkProgress(activity, $0, of: $1)) }
  }

  /// Takes the line away.
  func end() {
    state.withLock { state in
      guard state.length > 0 else { return }
      Output.tell("\r" + String(repeating: " ", count: state.length) + "\r")
      state.length = 0
    }
  }
}
