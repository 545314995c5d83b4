import Authoring
import Foundation
import Synchronization

/// The making of a quiz from an article while the screen goes on.
///
/// Whoever has enough of it lets it go: what it is still working out is thrown away, and nothing is
/// written.
final class QuizMaking: Sendable {
  private struct State {
    var step: MakingStep?
    var result: Result<Authored, any Error>?
  }

  let file: InputFile
  private let begun = ContinuousClock.now
  private let state = Mutex(State())

  /// - Parameter typed: The file as it was typed, or dropped on the terminal.
  /// - Throws: `Failure` if there is no such file.
  init(from typed: String) throws {
    file = try InputFile(typedPath(typed))
    DispatchQueue.global().async { [self] in
      let result = Result {
        try authored(from: file) { step in self.state.withLock { $0.step = step } }
      }
      state.withLock { $0.result = result }
    }
  }

  /// How far it has come, the share from 0 to 1 and in words; nil in the first half second.
  var progress: (share: Double, text: String)? {
    let elapsed = ContinuousClock.now - begun
    guard elapsed > .milliseconds(500), let step = state.withLock(\.step) else { return nil }
    return (step.fraction, WorkProgress(step).text(after: elapsed))
  }

  /// What came of it; nil as long as it is not done.
  var result: Result<Authored, any Error>? { state.withLock(\.result) }
}
