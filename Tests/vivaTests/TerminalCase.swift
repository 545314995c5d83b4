import TestSupport

/// Plays a case in a real terminal: whatever was done, the terminal has to be as it was before.
///
/// - Parameters:
///   - home: Where everything is kept.
///   - columns: The width of the terminal.
///   - rows: Its height.
///   - environment: Variables besides those of all tests.
///   - status: What the shell is to be told of the end of the last program.
///   - play: What is typed, pressed and seen.
///   - leaves: What has to hold of the screen that the program leaves.
/// - Throws: What `play` and `leaves` throw, and `TerminalWindow.Timeout`.
func inTerminal(
  _ home: TemporaryFolder, columns: Int = 80, rows: Int = 24, environment: [String: String] = [:],
  endsWith status: Int, _ play: (TerminalWindow) throws -> Void,
  leaves: (String) throws -> Void = { _ in }
) throws {
  let window = try TerminalWindow(
    columns: columns, rows: rows, home: home, environment: environment)
  try play(window)
  try leaves(window.expectEnd(status: status))
}
