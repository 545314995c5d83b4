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
  private let isShown: Bool

  /// - Parameter isQuiet: Whether nothing is to be shown, as where nobody looks.
  init(isQuiet: Bool) {
    isShown = !isQuiet && isatty(2) == 1
  }

  /// Shows how far a step is, but not in the first half second, and no more than ten times a second.
  ///
  /// - Parameters:
  ///   - activity: What is going on, such as "Reading lines".
  ///   - done: How much of the step is done.
  ///   - total: All of the step.
  ///   - share: The share of all work that is done, from 0 to 1; nil if the step is all.
  func show(_ activity: String, _ done: Int, of total: Int, share: Double? = nil) {
    guard isShown else { return }
    let now = ContinuousClock.now
    guard now - begun > .milliseconds(500) else { return }
    state.withLock { state in
      guard state.shownAt.map({ now - $0 > .milliseconds(100) }) ?? true else { return }
      let share = share ?? Double(done) / Double(max(total, 1))
      let elapsed = (now - begun) / .seconds(1)
      let left = Int((elapsed * (1 - share) / max(share, 0.01)).rounded(.up))
      let text = "\(activity): \(grouped(done)) of \(grouped(total)), about \(left) s left"
      Output.tell("\r" + text + String(repeating: " ", count: max(0, state.length - text.count)))
      state.shownAt = now
      state.length = text.count
    }
  }

  /// Takes the line away.
  func end() {
    state.withLock { state in
      guard state.length > 0 else { return }
      Output.tell("\r" + String(repeating: " ", count: state.length) + "\r")
      state.length = 0
    }
  }

  /// 10,500 for 10500.
  private func grouped(_ number: Int) -> String {
    var digits = String(number)
    var place = digits.count - 3
    while place > 0 {
      digits.insert(",", at: digits.index(digits.startIndex, offsetBy: place))
      place -= 3
    }
    return digits
  }
}
