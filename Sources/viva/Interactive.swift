import Canvas
import Foundation
import Screens
import TerminalIO

/// The screens on the terminal: what the state says is drawn, and what happens changes the state.
struct Interactive {
  let colors: Bool
  let mouse: Bool

  init(_ face: FaceOptions) {
    colors = face.usesColors
    mouse = !face.noMouse
  }

  /// Runs until the learner leaves; after ^C the process ends by that signal.
  ///
  /// - Parameter stage: What opens, writes and makes what the screens ask for.
  /// - Throws: `Failure` where there is no terminal to draw on, or an answer could not be saved.
  func run(_ stage: Stage) throws {
    guard isatty(0) == 1 else {
      throw Failure(.noTerminal, "standard input is no terminal; use --plain to answer in lines")
    }
    let end: (farewell: String?, isInterrupted: Bool)
    do {
      end = try onTheTerminal(stage)
    } catch {
      throw Failure(.noTerminal, error.description)
    }
    if let farewell = end.farewell { Output.line(Output.visible(farewell)) }
    try stage.learner.saveAll()
    if end.isInterrupted {
      // The shell and scripts tell an interrupted program from one that ended by itself.
      fflush(nil)
      signal(SIGINT, SIG_DFL)
      raise(SIGINT)
    }
  }

  private func onTheTerminal(
    _ stage: Stage
  ) throws(TerminalError) -> (farewell: String?, isInterrupted: Bool) {
    var terminal = try Terminal(colors: colors, mouse: mouse)
    let size = terminal.size
    var app = App(rows: size.rows, columns: size.columns, symbols: terminal.symbols)
    stage.begin(&app)
    while true {
      terminal.draw(app.screen)
      guard let event = terminal.next() else { continue }
      for request in app.update(event, at: stage.learner.clock()) {
        switch request {
        case .redraw: terminal.redrawAll()
        case .leave(let isInterrupted):
          if isInterrupted || stage.mayLeave(&app) { return (app.farewell, isInterrupted) }
        case .edit(let question):
          guard let editor = stage.editor(for: question, &app) else { continue }
          let hasRun = terminal.suspended { editor.run() }
          stage.takeEdited(hasRun, editor, &app)
        case .make:
          // This may take a while, and what is going on should be seen.
          terminal.draw(app.screen)
          stage.perform(request, &app)
        default: stage.perform(request, &app)
        }
      }
    }
  }
}
