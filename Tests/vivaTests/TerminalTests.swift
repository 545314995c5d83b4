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

  /// Starts a session and waits until its first question is there.
  private func study(_ quiz: String, _ window: TerminalWindow, with variables: String = "") throws {
    try window.enter("\(variables) $VIVA study \(quiz).gift --seed 1")
    try window.wait(for: quiz == "typed" ? "answer   " : "answer ")
  }

  /// How many answers are in the log.
  private func answersInLog() throws -> Int {
    let log = try Viva.run("log", "--json", home: home)
    #expect(log.ending == .exited(0), "\(log.errors)")
    return log.output.split(separator: "\n").count { $0.contains(#""event":"answer""#) }
  }

  @Test("a question is answered with keys, and a line stays on the screen at the end")
  func keys() throws {
    try inTerminal(home, endsWith: 0) { window in
      try study("choice", window)
      let screen = try window.wait(for: "Steaming")
      let row = try #require(screen.split(separator: "\n").first { $0.contains("Steaming") })
      let number = String(try #require(row.first { $0.isNumber }))
      try window.press(number, number)
      try window.wait(for: "✓ Right.")
      try window.press("Enter")
      try window.wait(for: "1 of 1 at the first try.")
      try window.press("q")
    } leaves: { screen in
      #expect(screen.contains("1 of 1 at the first try."))
    }
    #expect(try answersInLog() == 1)
  }

  @Test("half a typed answer survives a resize, and a paste with a line break does not answer")
  func resize() throws {
    try inTerminal(home, endsWith: 130) { window in
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
      try window.press("C-c")
    }
  }

  @Test("^Z gives the terminal back, and fg the same screen")
  func suspend() throws {
    try inTerminal(home, endsWith: 130) { window in
      try study("typed", window)
      try window.type("leav")
      let before = try window.wait(for: "› leav_")
      try window.press("C-z")
      try window.wait(for: "Stopped")
      try window.expectUntouched()
      try window.enter("fg")
      try window.wait(for: "the screen before ^Z") { $0 == before }
      try window.paste("es\n")
      try window.wait(for: "› leaves _")
      try window.press("C-c")
    }
  }

  @Test("^C leaves with a word on what is saved, and the shell sees an interrupted program")
  func interrupt() throws {
    try inTerminal(home, endsWith: 130) { window in
      try study("two", window)
      try window.press("Enter")
      try window.wait(for: "go on")
      try window.press("C-c")
    } leaves: { screen in
      #expect(screen.contains("1 of 2 answered, saved"))
    }
    #expect(try answersInLog() == 1)
  }

  @Test("long work says how far it has come, and ^C leaves no part of a file")
  func progress() throws {
    let facts = (1...8_000).map { "Tool\($0) is a thing that people use to mend part \($0).\n" }
    try ("Tools\n\n" + facts.joined()).write(
      toFile: home.path("large.txt"), atomically: true, encoding: .utf8)
    try inTerminal(home, endsWith: 130) { window in
      try window.enter("$VIVA make large.txt")
      try window.wait(for: " s left")
      try window.press("C-c")
    }
    let files = try FileManager.default.contentsOfDirectory(atPath: home.url.path)
    #expect(files.filter { $0.contains("large") } == ["large.txt"])

    try "Tea\n\nTea is a drink that is made of leaves.\n".write(
      toFile: home.path("short.txt"), atomically: true, encoding: .utf8)
    try inTerminal(home, endsWith: 0) { window in
      try window.enter("$VIVA make short.txt")
    } leaves: { screen in
      #expect(!screen.contains(" left"))
    }
  }

  @Test(
    "a signal ends the program with the terminal as it was and all answers kept",
    arguments: [
      (SIGTERM, 143), (SIGHUP, 129), (SIGINT, 130), (SIGQUIT, 131), (SIGSEGV, 139), (SIGKILL, 137),
    ])
  func signals(signal: Int32, status: Int) throws {
    try inTerminal(home, endsWith: status) { window in
      try study("two", window, with: "ulimit -c 0;")
      try window.press("Enter")
      try window.wait(for: "go on")
      kill(try process(in: window), signal)
      if signal == SIGKILL {
        // The prompt may come before the screen is given back, and vanish with it.
        try window.wait(for: "the shell") { _ in try window.value("#{alternate_on}") == "0" }
        try window.press("Enter")
      }
    }
    #expect(try answersInLog() == 1)
  }

  @Test("a program that is killed while it is stopped leaves the terminal alone")
  func killedWhileStopped() throws {
    try inTerminal(home, endsWith: 0) { window in
      try study("two", window)
      let process = try process(in: window)
      try window.press("C-z")
      try window.wait(for: "Stopped")
      try window.enter("clear; echo here")
      let before = try window.wait(for: "the prompt") { $0.trimmed == "here\n$" }
      kill(process, SIGKILL)
      while kill(process, 0) == 0, !isZombie(process) { usleep(10_000) }
      #expect(try window.screen() == before)
    }
  }

  @Test("when the terminal goes away the program ends, even where SIGHUP is ignored")
  func lostTerminal() throws {
    var window: TerminalWindow? = try TerminalWindow(home: home)
    try window.map { try study("two", $0, with: "trap '' HUP;") }
    let process = try #require(try window.map(process(in:)))
    window = nil
    let deadline = Date.now.addingTimeInterval(20)
    while kill(process, 0) == 0, Date.now < deadline { usleep(10_000) }
    #expect(kill(process, 0) != 0)
  }

  @Test("a terminal of 1978 shows the same words")
  func vt100() throws {
    try inTerminal(home, endsWith: 130) { window in
      try study("choice", window, with: "TERM=vt100")
      try window.press("d")
      try window.wait(for: "right answer")
      try window.press("C-c")
    }
  }

  @Test("a locale without Unicode gets ASCII")
  func ascii() throws {
    try inTerminal(home, endsWith: 130) { window in
      try study("choice", window, with: "LC_ALL=C")
      try window.press("d")
      // The footer is drawn last: then the whole page is there.
      let screen = try window.wait(for: "Enter go on")
      #expect(screen.contains("right answer"))
      #expect(screen.allSatisfy { $0.isASCII })
      #expect(screen.contains("+ "))
      try window.press("C-c")
    }
  }

  @Test("an unknown terminal is one clear line and status 69")
  func unknownTerminal() throws {
    try inTerminal(home, columns: 120, endsWith: 69) { window in
      try window.enter("TERM=nonsense $VIVA study choice.gift")
    } leaves: { screen in
      #expect(
        screen.split(separator: "\n").dropFirst().dropLast() == [
          "viva: this machine does not know the terminal \"nonsense\"; set TERM, or use --plain"
        ])
    }
  }

  @Test("TERM=dumb asks in lines")
  func dumb() throws {
    try inTerminal(home, endsWith: 0) { window in
      try window.enter("TERM=dumb $VIVA study two.gift --count 1")
      try window.wait(for: "Answer:")
      try window.enter("t")
      try window.wait(for: "right at the first try")
      try window.press("Enter")
    }
  }

  @Test("output to a pipe is lines, and an input that is no terminal is one clear line")
  func noScreen() throws {
    try inTerminal(home, endsWith: 0) { window in
      try window.enter("$VIVA study choice.gift < /dev/null | cat")
    } leaves: { screen in
      #expect(screen.contains("Which step keeps green tea green?"))
      #expect(screen.contains("0 of 1 answered, saved."))
    }
    try inTerminal(home, endsWith: 69) { window in
      try window.enter("$VIVA study choice.gift < /dev/null")
    } leaves: { screen in
      #expect(screen.contains("viva: standard input is no terminal; use --plain"))
    }
  }

  @Test(
    "with NO_COLOR no colour code is sent at all, and with colours some are",
    arguments: [("", true), ("NO_COLOR=1", false)])
  func colours(variables: String, isColoured: Bool) throws {
    let stream = home.path("stream")
    try inTerminal(home, endsWith: 130) { window in
      try window.record(to: stream)
      try study("two", window, with: variables)
      try window.press("f", "Enter")
      try window.wait(for: "go on")
      try window.press("C-c")
    }
    let sent = try String(contentsOfFile: stream, encoding: .utf8)
    #expect(sent.contains("go on"))
    #expect(sent.contains(/\e\[([0-9;]*;)?(3[0-8]|4[0-8]|9[0-7])[;m]/) == isColoured)
  }

  @Test("a small terminal says what is needed, and goes on when it has grown")
  func small() throws {
    try inTerminal(home, columns: 30, rows: 8, endsWith: 130) { window in
      try window.enter("$VIVA study choice.gift")
      try window.wait(for: "viva needs 40 x 12")
      try window.resize(columns: 60, rows: 20)
      try window.wait(for: "Which step keeps green tea green?")
      try window.press("C-c")
    }
  }
}

/// The process in the foreground of the shell of a window.
private func process(in window: TerminalWindow) throws -> Int32 {
  let shell = try window.value("#{pane_pid}")
  let path = "/proc/\(shell)/task/\(shell)/children"
  let children = try String(contentsOfFile: path, encoding: .utf8)
  return try #require(children.split(separator: " ").last.flatMap { Int32($0) })
}

/// Whether a process has ended and nobody has taken notice yet.
private func isZombie(_ process: Int32) -> Bool {
  let status = (try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)) ?? ""
  return status.contains(") Z ")
}
