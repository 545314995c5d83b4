import Canvas
import Foundation

/// A state of the screen.
///
/// It is a plain value: `update` is its only way on, and what has to be done outside is returned.
package protocol Scene: Sendable {
  /// What the scene has done for it outside.
  associatedtype Work

  /// The whole screen as it is to be shown now.
  var screen: Screen { get }
  /// What stays on the terminal after leaving.
  var farewell: String? { get }

  /// For how many seconds to wait for something to happen; nil where it does not matter how long.
  var pulse: Double? { get }

  /// Takes in what happened; nil when nothing has and the time is over.
  mutating func update(_ event: InputEvent?, at now: Date) -> [SceneRequest<Work>]
}

/// What the caller has to do, in this order and before the next frame.
package enum SceneRequest<Work> {
  case perform(Work)
  /// Send the whole screen again.
  case redraw
  /// Give the terminal back and end; after ^C as if by that signal.
  case leave(isInterrupted: Bool)
}

extension SceneRequest: Equatable where Work: Equatable {}
extension SceneRequest: Sendable where Work: Sendable {}
