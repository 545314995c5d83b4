import Canvas
import Foundation
import Screens
import TerminalIO

/// Scenes on the terminal: what they say is drawn, and what happens and time change them.
struct SceneLoop {
  private let colors: Bool
  private let mouse: Bool

  init(_ face: FaceOptions) {
    colors = face.usesColors
    mouse = !face.noMouse
  }

  /// Shows a scene until it is left, and then what stays on the terminal.
  ///
  /// - Parameters:
  ///   - clock: Tells the time.
  ///   - make: Makes the scene for a size, with the signs that the terminal can show.
  ///   - perform: Does what the scene asks for, and says what else is to be done.
  ///   - mayLeave: Whether the scene may be left, unless by ^C.
  /// - Returns: Whether it was left by ^C.
  /// - Throws: `Failure` where there is no terminal to draw on.
  func run<Shown: Scene>(
    _ clock: () -> Date, _ make: (_ rows: Int, _ columns: Int, Symbols) -> Shown,
    perform: (Shown.Work, inout Shown, inout Terminal) -> [SceneRequest<Shown.Work>],
    mayLeave: (inout Shown) -> Bool = { _ in true }
  ) throws -> Bool {
    guard isatty(0) == 1 else {
      throw Failure(.noTerminal, "standard input is no terminal; use --plain to answer in lines")
    }
    let end: (farewell: String?, isInterrupted: Bool)
    do {
      end = try onTheTerminal(clock, make, perform, mayLeave)
    } catch {
      throw Failure(.noTerminal, error.description)
    }
    if let farewell = end.farewell { Output.line(Output.visible(farewell)) }
    return end.isInterrupted
  }

  private func onTheTerminal<Shown: Scene>(
    _ clock: () -> Date, _ make: (Int, Int, Symbols) -> Shown,
    _ perform: (Shown.Work, inout Shown, inout Terminal) -> [SceneRequest<Shown.Work>],
    _ mayLeave: (inout Shown) -> Bool
  ) throws(TerminalError) -> (farewell: String?, isInterrupted: Bool) {
    var terminal = try Terminal(colors: colors, mouse: mouse)
    let size = terminal.size
    var scene = make(size.rows, size.columns, terminal.symbols)
    let isInterrupted = terminal.show(&scene, clock, perform: perform, mayLeave: mayLeave)
    return (scene.farewell, isInterrupted)
  }

  /// Ends the process by the signal of ^C, so that the shell and scripts tell an interrupted
  /// program from one that ended by itself.
  static func dieOfInterrupt() {
    fflush(nil)
    signal(SIGINT, SIG_DFL)
    raise(SIGINT)
  }
}

extension Terminal {
  /// Shows a scene until it is left.
  ///
  /// - Returns: Whether it was left by ^C.
  mutating func show<Shown: Scene>(
    _ scene: inout Shown, _ clock: () -> Date,
    perform: (Shown.Work, inout Shown, inout Terminal) -> [SceneRequest<Shown.Work>],
    mayLeave: (inout Shown) -> Bool = { _ in true }
  ) -> Bool {
    var requests: [SceneRequest<Shown.Work>] = []
    while true {
      if requests.isEmpty {
        draw(scene.screen)
        requests = scene.update(next(within: scene.pulse), at: clock())
        continue
      }
      switch requests.removeFirst() {
      case .perform(let work): requests.insert(contentsOf: perform(work, &scene, &self), at: 0)
      case .redraw: redrawAll()
      case .leave(let isInterrupted):
        if isInterrupted || mayLeave(&scene) { return isInterrupted }
      }
    }
  }
}
