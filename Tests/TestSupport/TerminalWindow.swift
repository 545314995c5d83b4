import Foundation

/// A real terminal with a shell in it: a window of a private tmux server.
package final class TerminalWindow: Sendable {
  /// Nothing of what was waited for has come.
  package struct Timeout: Error, CustomStringConvertible {
    package var awaited: String
    package var screen: String

    package var description: String { "waited in vain for \(awaited); on the screen:\n\(screen)" }
  }

  private let server = "viva-\(UUID())"
  private let environment: [String: String]

  /// Opens a window with an interactive shell, whose prompt is `$ `.
  ///
  /// - Throws: `SpawnError` where there is no tmux.
  package init(
    columns: Int = 80, rows: Int = 24, home: TemporaryFolder, environment: [String: String] = [:]
  ) throws {
    let shell = Viva.environment(home: home)
      .merging(["PS1": "$ ", "VIVA": Viva.path]) { $1 }.merging(environment) { $1 }
    // The server itself always speaks UTF-8, whatever the locale in the window.
    self.environment = shell.merging(["LC_ALL": "C.UTF-8"]) { $1 }
    let variables = shell.map { "\($0.key)=\($0.value)" } + ["TERM=screen-256color"]
    try tmux(
      "new-session",
      ["-d", "-x", "\(columns)", "-y", "\(rows)", "env", "-i"] + variables + ["sh", "-i"])
    try wait(for: "the prompt") { $0.hasPrefix("$") }
  }

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
  package func wait(for what: String, _ isThere: (String) -> Bool) throws -> String {
    let deadline = Date.now.addingTimeInterval(20)
    while true {
      let screen = try screen()
      if isThere(screen) { return screen }
      guard Date.now < deadline else { throw Timeout(awaited: what, screen: screen) }
      usleep(10_000)
    }
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
