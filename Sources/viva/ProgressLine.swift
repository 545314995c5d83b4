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
  func show(_ step: MakingStep) {
    let now = ContinuousClock.now
    guard now - begun > .milliseconds(500) else { return }
    state.withLock { state in
      guard state.shownAt.map({ now - $0 > .milliseconds(100) }) ?? true else { return }
      let text = Self.text(of: step, after: now - begun)
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

  /// "Checking questions: 4,210 of 10,500, about 3 s left".
  static func text(of step: MakingStep, after elapsed: Duration) -> String {
    let name =
      switch step.activity {
      case .reading: "Reading lines"
      case .drafting: "Looking for questions, rules"
      case .checking: "Checking questions"
      }
    let seconds =
      Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) * 1e-18
    let left = seconds * (1 - step.fraction) / max(step.fraction, 0.01)
    return "\(name): \(grouped(step.done)) of \(grouped(step.total)), "
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
