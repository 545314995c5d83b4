import Foundation
import TestSupport
import Testing

/// The program in a real terminal: a shell in a window of tmux.
@Suite("In a terminal")
struct TerminalTests {
  private let home: TemporaryFolder

  init() throws {
    home = try TemporaryFolder()
    let quizzes = [
      "choice": "Which step keeps green tea green? {=Steaming ~Rolling ~Drying}",
      "typed": "What is tea made of? {=leaves =leaf}",
      "two": "Is tea a drink? {T}\n\nIs tea a stone? {F}",
    ]
    for (name, text) in quizzes {
      try (text + "\n").write(
        toFile: home.path(name + ".gift"), atomically: true, encoding: .utf8)
    }
  }

  /// A window whose shell stands in the folder of the quizzes.
  private func window(
    columns: Int = 80, rows: Int = 24, environment: [String: String] = [:]
  ) throws -> TerminalWindow {
    let window = try TerminalWindow(
      columns: columns, rows: rows, home: home, environment: environment)
    try window.enter("cd '\(home.url.path)'; stty -a > before; clear")
    try window.wait(for: "an empty screen") { $0.trimmed == "$" }
    return window
  }

  /// Starts a session and waits until its first question is there.
  private func study(_ quiz: String, _ window: TerminalWindow, with variables: String = "") throws {
    try window.enter("\(variables) $VIVA study \(quiz).gift --seed 1")
    try window.wait(for: quiz == "typed" ? "answer   " : "answer ")
  }

  /// Waits for the end of the program, and expects the terminal to be as it was before.
  @discardableResult
  private func expectRestored(_ window: TerminalWindow, status: Int) throws -> String {
    let screen = try window.wait(for: "the prompt") { $0.trimmed.hasSuffix("$") }
    try window.enter("echo status $?")
    try window.wait(for: "status \(status)")
    #expect(try window.value("#{alternate_on}#{cursor_flag}#{mouse_any_flag}") == "010")
    try window.enter("clear; stty -a | diff - before && echo same modes")
    try window.wait(for: "same modes")
    return screen
  }

  /// How many answers are in the log.
  private func answersInLog() throws -> Int {
    let log = try Viva.run("log", "--json", home: home)
    #expect(log.ending == .exited(0), "\(log.errors)")
    return log.output.split(separator: "\n").count { $0.contains(#""event":"answer""#) }
  }

  @Test("a question is answered with keys, and a line stays on the screen at the end")
  func keys() throws {
    let window = try window()
    try study("choice", window)
    let screen = try window.wait(for: "Steaming")
    let row = try #require(screen.split(separator: "\n").first { $0.contains("Steaming") })
    let number = String(try #require(row.first { $0.isNumber }))
    try window.press(number, number)
    try window.wait(for: "✓ Right.")
    try window.press("Enter")
    try window.wait(for: "1 of 1 at the first try.")
    try window.press("q")
    #expect(try expectRestored(window, status: 0).contains("1 of 1 at the first try."))
    #expect(try answersInLog() == 1)
  }

  @Test("a click chooses, a second click on the same option answers")
  func mouse() throws {
    let window = try window()
    try study("choice", window, with: "TERM=xterm-256color")
    let lines = try window.wait(for: "Steaming").split(
      separator: "\n", omittingEmptySubsequences: false)
    let row = try #require(lines.firstIndex { $0.contains("Steaming") }) + 1
    for _ in 1...2 { try window.type("\u{1B}[<0;10;\(row)M\u{1B}[<0;10;\(row)m") }
    try window.wait(for: "✓ Right.")
  }

  @Test("half a typed answer survives a resize, and a paste with a line break does not answer")
  func resize() throws {
    let window = try window()
    // A size in the environment must not keep the program from seeing the real one.
    try study("typed", window, with: "LINES=10 COLUMNS=20")
    try window.type("le")
    try window.wait(for: "› le_")
    try window.resize(columns: 44, rows: 13)
    try window.wait(for: "the page in the new size") {
      $0.contains("› le_") && $0.split(separator: "\n").allSatisfy { $0.count <= 44 }
    }
    try window.paste("av\nes")
    try window.wait(for: "› leav es_")
    try window.press("Left", "Left", "BSpace", "Enter")
    try window.wait(for: "✓ Right.")
  }

  @Test("^Z gives the terminal back, and fg the same screen")
  func suspend() throws {
    let window = try window()
    try study("typed", window)
    try window.type("leav")
    let before = try window.wait(for: "› leav_")
    try window.press("C-z")
    try window.wait(for: "Stopped")
    #expect(try window.value("#{alternate_on}#{cursor_flag}") == "01")
    try window.enter("stty -a | diff - before && echo same modes")
    try window.wait(for: "same modes")
    try window.enter("fg")
    try window.wait(for: "the screen before ^Z") { $0 == before }
    try window.paste("es\n")
    try window.wait(for: "› leaves _")
  }

  @Test("^C leaves with a word on what is saved, and the shell sees an interrupted program")
  func interrupt() throws {
    let window = try window()
    try study("two", window)
    try window.press("Enter")
    try window.wait(for: "go on")
    try window.press("C-c")
    #expect(try expectRestored(window, status: 130).contains("1 of 2 answered, saved"))
    #expect(try answersInLog() == 1)
  }

  @Test("long work says how far it has come, and ^C leaves no part of a file")
  func progress() throws {
    let facts = (1...8_000).map { "Tool\($0) is a thing that people use to mend part \($0).\n" }
    try ("Tools\n\n" + facts.joined()).write(
      toFile: home.path("large.txt"), atomically: true, encoding: .utf8)
    let window = try window()
    try window.enter("$VIVA make large.txt")
    try window.wait(for: " s left")
    try window.press("C-c")
    try window.wait(for: "the prompt") { $0.trimmed.hasSuffix("$") }
    try window.enter("echo ended with $?")
    try window.wait(for: "ended with 130")
    let files = try FileManager.default.contentsOfDirectory(atPath: home.url.path)
    #expect(files.filter { $0.contains("large") } == ["large.txt"])

    try "Tea\n\nTea is a drink that is made of leaves.\n".write(
      toFile: home.path("short.txt"), atomically: true, encoding: .utf8)
    try window.enter("clear; $VIVA make short.txt; echo ended with $?")
    #expect(!(try window.wait(for: "ended with 0").contains(" left")))
  }

  @Test(
    "a signal ends the program with the terminal as it was and all answers kept",
    arguments: [("TERM", 143), ("HUP", 129), ("INT", 130), ("QUIT", 131), ("SEGV", 139)])
  func signals(name: String, status: Int) throws {
    let window = try window()
    try study("two", window, with: "ulimit -c 0;")
    try window.press("Enter")
    try window.wait(for: "go on")
    let process = try #require(
      Int32(try window.value("#{pane_pid}")).flatMap(child(of:)), "no process in the window")
    let signal = ["TERM": SIGTERM, "HUP": SIGHUP, "INT": SIGINT, "QUIT": SIGQUIT, "SEGV": SIGSEGV]
    kill(process, try #require(signal[name]))
    try expectRestored(window, status: status)
    #expect(try answersInLog() == 1)
  }

  @Test("after SIGKILL every answer is in the log")
  func killed() throws {
    let window = try window()
    try study("two", window)
    try window.press("Enter")
    try window.wait(for: "go on")
    let process = try #require(Int32(try window.value("#{pane_pid}")).flatMap(child(of:)))
    kill(process, SIGKILL)
    try window.wait(for: "Killed")
    #expect(try answersInLog() == 1)
  }

  @Test("when the terminal goes away the program ends, even where SIGHUP is ignored")
  func lostTerminal() throws {
    var window: TerminalWindow? = try window()
    try window.map { try study("two", $0, with: "trap '' HUP;") }
    let pid = try window.flatMap { Int32(try $0.value("#{pane_pid}")) }
    let process = try #require(pid.flatMap(child(of:)))
    window = nil
    let deadline = Date.now.addingTimeInterval(20)
    while kill(process, 0) == 0, Date.now < deadline { usleep(10_000) }
    #expect(kill(process, 0) != 0)
  }

  @Test("colours are used, and none with NO_COLOR", arguments: [("", true), ("NO_COLOR=1", false)])
  func colours(variables: String, isColoured: Bool) throws {
    let window = try window()
    try study("choice", window, with: variables)
    let styled = try window.screen(styles: true)
    #expect(styled.contains(/\e\[[0-9;]*(3[0-7]|4[0-7]|38;5)[;m0-9]/) == isColoured)
  }

  @Test("a terminal of 1978 shows the same words")
  func vt100() throws {
    let window = try window()
    try study("choice", window, with: "TERM=vt100")
    try window.press("d")
    try window.wait(for: "right answer")
    try window.press("C-c")
    try expectRestored(window, status: 130)
  }

  @Test("a locale without Unicode gets ASCII")
  func ascii() throws {
    let window = try window()
    try study("choice", window, with: "LC_ALL=C")
    try window.press("d")
    // The footer is drawn last: then the whole page is there.
    let screen = try window.wait(for: "Enter go on")
    #expect(screen.contains("right answer"))
    #expect(screen.allSatisfy { $0.isASCII })
    #expect(screen.contains("+ "))
  }

  @Test("an unknown terminal is one clear line and status 69")
  func unknownTerminal() throws {
    let window = try window(columns: 120)
    try window.enter("TERM=nonsense $VIVA study choice.gift; echo status $?")
    let screen = try window.wait(for: "status 69")
    let lines = screen.split(separator: "\n").dropFirst().prefix { !$0.hasPrefix("status") }
    #expect(
      lines == [
        "viva: this machine does not know the terminal \"nonsense\"; set TERM, or use --plain"
      ])
  }

  @Test("a small terminal says what is needed, and goes on when it has grown")
  func small() throws {
    let window = try window(columns: 30, rows: 8)
    try window.enter("$VIVA study choice.gift")
    try window.wait(for: "viva needs 40 x 12")
    try window.resize(columns: 60, rows: 20)
    try window.wait(for: "Which step keeps green tea green?")
  }
}

/// The process in the foreground of a shell.
private func child(of shell: Int32) -> Int32? {
  let path = "/proc/\(shell)/task/\(shell)/children"
  let children = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
  return children.split(separator: " ").last.flatMap { Int32($0) }
}

extension String {
  fileprivate var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
