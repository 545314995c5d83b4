import Authoring
import Foundation
import Synchronization

/// A line on a terminal that says how far long work has come; short work never shows it.
final class ProgressLine: Sendable {
  private struct State {
    var shownAt: ContinuousClock.Instant?
    /// The length of what stands on the line.
    var length = 0
  }

  private let begun = ContinuousClock.now
  private let state = Mutex(State())

  /// Shows a step, but not in the first half second, and no more than ten times a second.
  private func show(_ step: MakingStep) {
    let now = ContinuousClock.now
    guard now - begun > .milliseconds(500) else { return }
    state.withLock { state in
      guard state.shownAt.map({ now - $0 > .milliseconds(100) }) ?? true else { return }
      let text = step.text(after: now - begun)
      Output.tell("\r" + text + String(repeating: " ", count: max(0, state.length - text.count)))
      state.shownAt = now
      state.length = text.count
    }
  }

  /// Does some work, and has a line say how far it has come where somebody watches.
  ///
  /// - Returns: What the work returns.
  static func during<Result>(
    isQuiet: Bool, _ work: (_ report: @escaping @Sendable (MakingStep) -> Void) throws -> Result
  ) rethrows -> Result {
    guard !isQuiet, isatty(2) == 1 else { return try work { _ in } }
    let line = ProgressLine()
    defer { line.end() }
    return try work(line.show)
  }

  /// Takes the line away.
  private func end() {
    state.withLock { state in
      guard state.length > 0 else { return }
      Output.tell("\r" + String(repeating: " ", count: state.length) + "\r")
      state.length = 0
    }
  }
}

extension MakingStep {
  /// "Checking questions: 4,210 of 10,500, about 3 s left", so long after the beginning.
  func text(after elapsed: Duration) -> String {
    let name =
      switch activity {
      case .reading: "Reading lines"
      case .drafting: "Looking for questions, rules"
      case .checking: "Checking questions"
      }
    let seconds = elapsed / .seconds(1)
    let left = seconds * (1 - fraction) / max(fraction, 0.01)
    return "\(name): \(Self.grouped(done)) of \(Self.grouped(total)), "
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
