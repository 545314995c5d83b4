import CNcurses
import CTerminalGuard
import Canvas
import Glibc

/// The terminal while the screens are on it.
///
/// It is taken over by `init` and given back, as it was, when the value goes out of scope; a
/// signal that ends the process gives it back too.
package struct Terminal: ~Copyable {
  /// The signs that the locale can show.
  package let symbols: Symbols

  private let handle: OpaquePointer
  let window: UnsafeMutablePointer<WINDOW>?
  private let isUnicode: Bool
  /// What curses is told for each style, by raw value.
  private let looks: [(attributes: attr_t, pair: Int16)]
  private let modes: Modes
  private var shown: Screen?

  /// Takes over the terminal on standard input and output.
  ///
  /// - Parameters:
  ///   - colors: Whether colours may be used where the terminal has them.
  ///   - mouse: Whether clicks and the wheel are reported; the terminal's own selection of text
  ///     then needs the shift key.
  /// - Throws: `TerminalError`, with the terminal untouched.
  package init(colors: Bool, mouse: Bool) throws(TerminalError) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    let term = getenv("TERM").map { String(cString: $0) }
    // With these set, curses would keep to their size for ever.
    unsetenv("LINES")
    unsetenv("COLUMNS")
    setlocale(LC_CTYPE, "")

    // Asked before anything is sent to a terminal that may not understand it.
    var isKnown: Int32 = 0
    guard setupterm(nil, STDOUT_FILENO, &isKnown) == OK else { throw .unknown(term: term) }
    guard let cursorAddress = capability("cup") else { throw .notAddressable(term: term) }
    terminal_guard_begin()
    guard let handle = viva_newterm() else {
      terminal_guard_end()
      throw .unknown(term: term)
    }
    self.handle = handle
    isUnicode = String(cString: nl_langinfo(Int32(CODESET))) == "UTF-8"
    symbols = isUnicode ? .unicode : .ascii
    window = viva_window()
    modes = Modes(mouse: mouse, isAnsi: cursorAddress.hasPrefix("\u{1B}["))
    terminal_guard_set_restore(modes.restoring)

    cbreak()
    noecho()
    nonl()
    // ^C, ^\ and ^Z arrive as keys, so that leaving and stopping can put the terminal right first.
    var settings = termios()
    tcgetattr(STDIN_FILENO, &settings)
    withUnsafeMutableBytes(of: &settings.c_cc) { characters in
      for character in [VINTR, VQUIT, VSUSP] {
        characters[Int(character)] = VIVA_NO_KEY
      }
    }
    settings.c_iflag &= ~tcflag_t(IXON)
    tcsetattr(STDIN_FILENO, TCSADRAIN, &settings)
    def_prog_mode()

    keypad(window, true)
    intrflush(window, false)
    set_escdelay(25)
    looks = makeLooks(colors: colors)
    modes.switchOn()
  }

  deinit {
    modes.switchOff()
    endwin()
    delscreen(handle)
    terminal_guard_end()
  }

  package var size: (rows: Int, columns: Int) {
    (Int(getmaxy(window)), Int(getmaxx(window)))
  }

  /// Shows a screen; only what differs from the one before is sent.
  package mutating func draw(_ screen: Screen) {
    guard screen != shown else { return }
    shown = screen
    werase(window)
    for row in 0..<screen.rows {
      for column in 0..<screen.columns {
        guard let cell = screen[row, column], !cell.text.isEmpty else { continue }
        if cell.text == " ", cell.style == .plain { continue }
        put(cell, row: Int32(row), column: Int32(column))
      }
    }
    if let cursor = screen.cursor {
      curs_set(1)
      wmove(window, Int32(cursor.row), Int32(cursor.column))
    } else {
      curs_set(0)
    }
    wrefresh(window)
  }

  /// Sends the whole screen again with the next frame, for a terminal that others wrote on.
  package mutating func redrawAll() {
    shown = nil
    clearok(window, true)
  }

  /// Gives the terminal back while something else uses it, such as an editor.
  ///
  /// - Returns: What `body` returns.
  package mutating func suspended<Result>(_ body: () -> Result) -> Result {
    modes.switchOff()
    endwin()
    terminal_guard_end()
    let result = body()
    terminal_guard_begin()
    terminal_guard_set_restore(modes.restoring)
    takeAgain()
    return result
  }

  /// Stops the process group, as ^Z does for programs that leave it to the terminal.
  ///
  /// Curses' own handler gives the terminal back and takes it again.
  mutating func stop() {
    modes.switchOff()
    terminal_guard_tell_keeper(0)
    kill(0, SIGTSTP)
    terminal_guard_tell_keeper(1)
    takeAgain()
  }

  /// Goes on after something else had the terminal, which may have another size since.
  private mutating func takeAgain() {
    modes.switchOn()
    var now = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &now) == 0, now.ws_row > 0, now.ws_col > 0,
      size != (Int(now.ws_row), Int(now.ws_col))
    {
      resizeterm(Int32(now.ws_row), Int32(now.ws_col))
    }
    redrawAll()
  }

  private func put(_ cell: Screen.Cell, row: Int32, column: Int32) {
    let look = looks[Int(cell.style.rawValue)]
    var characters = showable(cell.text, isUnicode: isUnicode)
    characters.append(0)
    var cursesCell = cchar_t()
    setcchar(&cursesCell, characters, look.attributes, look.pair, nil)
    mvwadd_wch(window, row, column, &cursesCell)
    // A stand-in for a wide character leaves its second column free, which werase has blanked.
  }
}

/// What curses is told for each style, in the order of their raw values.
private func makeLooks(colors: Bool) -> [(attributes: attr_t, pair: Int16)] {
  var available = Theme.Colors.none
  // Pairs may only be asked for where colours were started.
  if colors, has_colors() {
    start_color()
    use_default_colors()
    available = tigetnum("colors") >= 256 ? .many : .eight
  }
  let theme = Theme(available)
  return Style.allCases.map { style in
    let look = theme.look(of: style)
    var attributes: attr_t = 0
    if look.bold { attributes |= VIVA_BOLD }
    if look.dim { attributes |= VIVA_DIM }
    if look.underline { attributes |= VIVA_UNDERLINE }
    if look.reverse { attributes |= VIVA_REVERSE }
    guard look.foreground != nil || look.background != nil else { return (attributes, 0) }
    let pair = alloc_pair(Int32(look.foreground ?? -1), Int32(look.background ?? -1))
    return (attributes, Int16(max(pair, 0)))
  }
}

/// A string capability of the terminal without its padding; nil where it has none.
func capability(_ name: String) -> String? {
  guard let text = tigetstr(name), Int(bitPattern: text) != -1 else { return nil }
  let capability = String(cString: text)
  return capability.utf8.contains(UInt8(ascii: "$"))
    ? capability.replacing(/\$<[^>]*>/, with: "") : capability
}

/// The modes of the terminal that curses does not know or does not restore on a signal.
private struct Modes {
  let mouse: Bool
  let isAnsi: Bool

  func switchOn() {
    if mouse {
      mouseinterval(0)
      mousemask(VIVA_PRESS | VIVA_WHEEL_UP | VIVA_WHEEL_DOWN, nil)
    }
    guard isAnsi else { return }
    define_key("\u{1B}[200~", pasteBegins)
    define_key("\u{1B}[201~", pasteEnds)
    send("\u{1B}[?2004h")
  }

  func switchOff() {
    mousemask(0, nil)
    if isAnsi { send("\u{1B}[?2004l") }
  }

  /// What makes the terminal usable again when there is no time for curses.
  var restoring: String {
    var text = isAnsi ? "\u{1B}[?2004l" : ""
    if mouse, isAnsi { text += "\u{1B}[?1000l\u{1B}[?1006l" }
    text += ["sgr0", "op", "rmkx", "cnorm"].compactMap(capability).joined()
    return text + (capability("rmcup") ?? "\r\n")
  }

  private func send(_ text: String) {
    putp(text)
    fflush(nil)
  }
}
