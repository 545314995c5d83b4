import Canvas
import Foundation
import Screens
import TerminalIO

/// The screens on the terminal: what the state says is drawn, and what happens changes the state.
struct Interactive {
  let colors: Bool
  let mouse: Bool
  /// The clock.
  let now: () -> Date

  /// Runs until the learner leaves; after ^C the process ends by that signal.
  ///
  /// - Parameters:
  ///   - begin: Puts the first page on the screen.
  ///   - perform: Carries out what the state asks for, before the next frame; it may change the
  ///     state, for example by opening what was chosen.
  /// - Throws: `Failure` where there is no terminal to draw on.
  func run(
    begin: (inout App) -> Void, perform: (App.Request, inout App) -> Void
  ) throws {
    let end: (farewell: String?, isInterrupted: Bool)
    do {
      end = try onTheTerminal(begin: begin, perform: perform)
    } catch {
      throw Failure(.noTerminal, error.description)
    }
    if let farewell = end.farewell { print(farewell) }
    if end.isInterrupted {
      // The shell and scripts tell an interrupted program from one that ended by itself.
      fflush(nil)
      signal(SIGINT, SIG_DFL)
      raise(SIGINT)
    }
  }

  private func onTheTerminal(
    begin: (inout App) -> Void, perform: (App.Request, inout App) -> Void
  ) throws(TerminalError) -> (farewell: String?, isInterrupted: Bool) {
    var terminal = try Terminal(colors: colors, mouse: mouse)
    let size = terminal.size
    var app = App(rows: size.rows, columns: size.columns, symbols: terminal.symbols)
    begin(&app)
    while true {
      terminal.draw(app.screen)
      guard let event = terminal.next() else { continue }
      for request in app.update(event, at: now()) {
        switch request {
        case .redraw: terminal.redrawAll()
        case .leave(let isInterrupted): return (app.farewell, isInterrupted)
        case .record, .open, .goHome: perform(request, &app)
        }
      }
    }
  }
}
