import Canvas
import Foundation
import Screens
import TerminalIO

/// A scene on the terminal: what it says is drawn, and what happens and time change it.
struct SceneLoop {
  let colors: Bool
  let mouse: Bool
  /// The clock.
  let now: () -> Date

  /// Runs until the scene is left; after ^C the process ends by that signal.
  ///
  /// - Parameters:
  ///   - make: Makes the scene for a size, with the signs that the terminal can show.
  ///   - perform: Does what the scene asks for, before the next frame.
  /// - Throws: `Failure` where there is no terminal to draw on.
  func run<Shown: Scene>(
    _ make: (_ rows: Int, _ columns: Int, Symbols) -> Shown,
    perform: (Shown.Work, inout Shown) -> Void
  ) throws {
    let end: (farewell: String?, isInterrupted: Bool)
    do {
      end = try show(make, perform)
    } catch {
      throw Failure(.noTerminal, error.description)
    }
    if let farewell = end.farewell { Output.line(Output.visible(farewell)) }
    if end.isInterrupted {
      // The shell and scripts tell an interrupted program from one that ended by itself.
      fflush(nil)
      signal(SIGINT, SIG_DFL)
      raise(SIGINT)
    }
  }

  private func show<Shown: Scene>(
    _ make: (Int, Int, Symbols) -> Shown, _ perform: (Shown.Work, inout Shown) -> Void
  ) throws(TerminalError) -> (farewell: String?, isInterrupted: Bool) {
    var terminal = try Terminal(colors: colors, mouse: mouse)
    let size = terminal.size
    var scene = make(size.rows, size.columns, terminal.symbols)
    while true {
      terminal.draw(scene.screen)
      for request in scene.update(terminal.next(within: 1), at: now()) {
        switch request {
        case .perform(let work): perform(work, &scene)
        case .redraw: terminal.redrawAll()
        case .leave(let isInterrupted): return (scene.farewell, isInterrupted)
        }
      }
    }
  }
}
