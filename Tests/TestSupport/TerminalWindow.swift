import Foundation

/// A real terminal with a shell in it: a window of a private tmux server.
package final class TerminalWindow: Sendable {
  /// Nothing of what was waited for has come.
  package struct Timeout: Error, CustomStringConvertible {
    package var awaited: String
    package var screen: String

    package var description: String { "waited in vain for \(awaited); on the screen:\n\(screen)" }
  }

  /// What programs can leave behind in a terminal, besides the modes that `stty` knows.
  private static let flags = [
    "alternate_on", "cursor_flag", "insert_flag", "keypad_cursor_flag", "keypad_flag",
    "mouse_any_flag", "mouse_sgr_flag", "origin_flag", "wrap_flag",
  ].map { "\($0)=#{\($0)}" }.joined(separator: " ")

  private let server = "viva-\(UUID())"
  private let environment: [String: String]
  /// The file with the modes of the terminal as they are before anything is run in it.
  private let modes: String

  /// Opens a window with an interactive shell, whose prompt is `$ `, in the folder `home`.
  ///
  /// - Throws: `SpawnError` where there is no tmux.
  package init(
    columns: Int = 80, rows: Int = 24, home: TemporaryFolder, environment: [String: String] = [:]
  ) throws {
    let shell = Viva.environment(home: home)
      .merging(["PS1": "$ ", "VIVA": Viva.path]) { $1 }.merging(environment) { $1 }
    // The server itself always speaks UTF-8, whatever the locale in the window.
    self.environment = shell.merging(["LC_ALL": "C.UTF-8"]) { $1 }
    modes = home.path("modes-\(server)")
    let variables = shell.map { "\($0.key)=\($0.value)" } + ["TERM=screen-256color"]
    try tmux(
      "new-session",
      ["-d", "-x", "\(columns)", "-y", "\(rows)", "env", "-i"] + variables + ["sh", "-i"])
    try wait(for: "the prompt") { $0.hasPrefix("$") }
    // All that stty knows but for the size, which breaks its lines too.
    try enter(
      "modes() { stty -a | tr '\\n' ' ' | sed 's/rows [0-9]*; columns [0-9]*;//; s/  */ /g'; }")
    try enter("cd '\(home.url.path)'; modes > '\(modes)'; clear")
    try wait(for: "an empty screen") { $0.trimmed == "$" }
    guard try value(Self.flags) == Self.flagsOfShell else {
      throw Timeout(awaited: Self.flagsOfShell, screen: try value(Self.flags))
    }
  }

  private static let flagsOfShell =
    "alternate_on=0 cursor_flag=1 insert_flag=0 keypad_cursor_flag=0 keypad_flag=0 "
    + "mouse_any_flag=0 mouse_sgr_flag=0 origin_flag=0 wrap_flag=1"

  deinit {
    _ = try? tmux("kill-server")
  }

  /// Types a command at the prompt of the shell.
  package func enter(_ command: String) throws {
    try type(command)
    try press("Enter")
  }

  /// Presses keys by their names in tmux, such as `Enter`, `C-c`, `Up` or `a`.
  package func press(_ keys: String...) throws {
    try tmux("send-keys", keys)
  }

  /// Types a text as it stands.
  package func type(_ text: String) throws {
    try tmux("send-keys", ["-l", text])
  }

  /// Pastes a text, in brackets where the program asked for them.
  package func paste(_ text: String) throws {
    try tmux("set-buffer", [text])
    try tmux("paste-buffer", "-p")
  }

  package func resize(columns: Int, rows: Int) throws {
    try tmux("resize-window", "-x", "\(columns)", "-y", "\(rows)")
  }

  /// Writes all that programs send to the terminal from now on to a file.
  package func record(to path: String) throws {
    try tmux("pipe-pane", "exec cat > '\(path)'")
  }

  /// What is on the screen now; with `styles`, with the escape sequences of the styles.
  package func screen(styles: Bool = false) throws -> String {
    try tmux("capture-pane", styles ? ["-p", "-e"] : ["-p"])
  }

  /// A format of tmux filled in, such as `#{cursor_x}` or `#{alternate_on}`.
  package func value(_ format: String) throws -> String {
    try tmux("display-message", "-p", format).trimmingCharacters(in: .newlines)
  }

  /// Waits until the screen holds a text.
  ///
  /// - Returns: The whole screen.
  /// - Throws: `Timeout`.
  @discardableResult
  package func wait(for text: String) throws -> String {
    try wait(for: "\"\(text)\"") { $0.contains(text) }
  }

  /// Waits until something is true of the screen.
  ///
  /// - Returns: The whole screen.
  /// - Throws: `Timeout`.
  @discardableResult
  package func wait(for what: String, _ isThere: (String) throws -> Bool) throws -> String {
    let deadline = Date.now.addingTimeInterval(20)
    while true {
      let screen = try screen()
      if try isThere(screen) { return screen }
      guard Date.now < deadline else { throw Timeout(awaited: what, screen: screen) }
      usleep(10_000)
    }
  }

  /// Waits until the shell has its terminal back, as it was before anything was run in it: the
  /// modes, the screen, the cursor, the mouse and the keypad.
  ///
  /// - Throws: `Timeout`.
  package func expectUntouched() throws {
    try wait(for: Self.flagsOfShell) { _ in try value(Self.flags) == Self.flagsOfShell }
    // What is typed must not look like what is printed.
    try enter("clear; modes | diff - '\(modes)' && echo 'the same' modes")
    try wait(for: "the same modes")
  }

  /// Waits for the end of the program in the window, and for the terminal to be as it was.
  ///
  /// - Parameter status: What the shell is told of the end.
  /// - Returns: The screen that the program leaves.
  /// - Throws: `Timeout`.
  @discardableResult
  package func expectEnd(status: Int) throws -> String {
    let screen = try wait(for: "the prompt") { $0.trimmed.hasSuffix("$") }
    try enter("echo status: $?.")
    try wait(for: "status: \(status).")
    try expectUntouched()
    return screen
  }

  @discardableResult
  private func tmux(_ command: String, _ arguments: String...) throws -> String {
    try tmux(command, arguments)
  }

  @discardableResult
  private func tmux(_ command: String, _ arguments: [String]) throws -> String {
    try run(
      ["tmux", "-u", "-L", server, "-f", "/dev/null", command] + arguments,
      environment: environment
    ).output
  }
}

extension String {
  /// The text without white space around it.
  package var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
