import CNcurses
import CTerminalGuard
import Canvas
import Glibc

/// The codes that stand for the beginning and end of pasted text, above those of curses.
let pasteBegins: Int32 = 2000
let pasteEnds: Int32 = 2001

extension Terminal {
  /// Waits for what happens next.
  ///
  /// - Parameter seconds: How long to wait at most; nil is for ever.
  /// - Returns: What happened, or nil when the time is over.
  package mutating func next(within seconds: Double? = nil) -> InputEvent? {
    let deadline = seconds.map { ContinuousClock.now + .seconds($0) }
    while true {
      wtimeout(window, 0)
      switch read() {
      case .nothing:
        if isGone { return .closed }
        let left = deadline.map { ($0 - .now) / .milliseconds(1) }
        if let left, left <= 0 { return nil }
        terminal_guard_wait(left.map { Int32($0.rounded(.up)) } ?? -1)
      case .character(26): stop()
      case .character(let code):
        if let key = Key(control: code) { return .key(key) }
        if let scalar = Unicode.Scalar(code) { return .key(.character(Character(scalar))) }
      case .code(KEY_RESIZE):
        let size = size
        return .resize(rows: size.rows, columns: size.columns)
      case .code(KEY_MOUSE):
        if let event = mouseEvent() { return event }
      case .code(pasteBegins): return .paste(pastedText())
      case .code(let code):
        if let key = Key(code: code) { return .key(key) }
      }
    }
  }

  private enum Input {
    case nothing
    case character(UInt32)
    case code(Int32)
  }

  private func read() -> Input {
    var value: wint_t = 0
    return switch wget_wch(window, &value) {
    case OK: .character(value)
    case KEY_CODE_YES: .code(Int32(bitPattern: value))
    default: .nothing
    }
  }

  /// Whether the other end of the terminal has gone, so that waiting would never end.
  private var isGone: Bool {
    var descriptor = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    guard poll(&descriptor, 1, 0) > 0 else { return false }
    return Int32(descriptor.revents) & (POLLHUP | POLLERR | POLLNVAL) != 0
  }

  private func mouseEvent() -> InputEvent? {
    var event = MEVENT()
    guard getmouse(&event) == OK else { return nil }
    if event.bstate & VIVA_WHEEL_UP != 0 { return .wheel(-1) }
    if event.bstate & VIVA_WHEEL_DOWN != 0 { return .wheel(1) }
    if event.bstate & VIVA_PRESS != 0 { return .click(row: Int(event.y), column: Int(event.x)) }
    return nil
  }

  /// The text up to the end of the paste, or for as long as it goes on without a break.
  private func pastedText() -> String {
    wtimeout(window, 1000)
    var text = String.UnicodeScalarView()
    while true {
      switch read() {
      case .character(13): text.append("\n")
      case .character(let code): Unicode.Scalar(code).map { text.append($0) }
      case .code(pasteEnds), .nothing: return String(text)
      case .code: continue
      }
    }
  }
}

extension Key {
  /// The key of a control character; nil for a character that is text.
  fileprivate init?(control code: UInt32) {
    switch code {
    case 9: self = .tab
    case 13: self = .enter
    case 27: self = .escape
    case 8, 127: self = .backspace
    case 1...26:
      guard let letter = Unicode.Scalar(code + 96) else { return nil }
      self = .control(Character(letter))
    default: return nil
    }
  }

  /// The key of a code of curses; nil for one that means nothing here.
  fileprivate init?(code: Int32) {
    switch code {
    case KEY_UP: self = .up
    case KEY_DOWN: self = .down
    case KEY_LEFT: self = .left
    case KEY_RIGHT: self = .right
    case KEY_HOME: self = .home
    case KEY_END: self = .end
    case KEY_PPAGE: self = .pageUp
    case KEY_NPAGE: self = .pageDown
    case KEY_BACKSPACE: self = .backspace
    case KEY_DC: self = .delete
    case KEY_ENTER: self = .enter
    case KEY_BTAB: self = .backTab
    case KEY_SR: self = .shiftUp
    case KEY_SF: self = .shiftDown
    case (KEY_F0 + 1)...(KEY_F0 + 12): self = .function(Int(code - KEY_F0))
    default: return nil
    }
  }
}
