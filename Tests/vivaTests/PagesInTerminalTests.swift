import Foundation
import TestSupport
import Testing

/// The pages around a session in a real terminal, from the first start on.
@Suite("Pages in a terminal")
struct PagesInTerminalTests {
  private static let article = """
    Making Tea

    Green tea is a tea that is steamed soon after it is picked.

    Black Tea

    Black tea is a tea that is left to oxidise in moist air before it is dried.

    Kinds of Black Tea

    - Assam: A strong black tea from the valley of the Brahmaputra.
    - Keemun: A mild black tea from the mountains of Anhui.
    - Lapsang: A black tea that is dried over a fire of pine.

    """

  private let home: TemporaryFolder

  init() throws { home = try TemporaryFolder() }

  private func write(_ text: String, to name: String) throws {
    try text.write(toFile: home.path(name), atomically: true, encoding: .utf8)
  }

  /// A window whose shell stands in the folder, where the program looks for quizzes.
  private func window(environment: [String: String] = [:]) throws -> TerminalWindow {
    let window = try TerminalWindow(
      home: home, environment: ["VIVA_QUIZZES": home.path("Quizzes")].merging(environment) { $1 })
    try window.enter("cd '\(home.url.path)'; stty -a > before; clear")
    try window.wait(for: "an empty screen") {
      $0.trimmingCharacters(in: .whitespacesAndNewlines) == "$"
    }
    return window
  }

  private func makeQuizzes(_ quizzes: [String: String]) throws {
    try FileManager.default.createDirectory(
      atPath: home.path("Quizzes"), withIntermediateDirectories: true)
    for (name, text) in quizzes { try write(text, to: "Quizzes/" + name) }
  }

  @Test("without any quiz the first start makes one from an article, and reads it")
  func firstStart() throws {
    try write(Self.article, to: "my tea.txt")
    let window = try window()
    try window.enter("$VIVA --seed 1")
    try window.wait(for: "› Make a quiz from my own article")
    try window.press("Enter")
    try window.wait(for: "File:")
    try window.type("nowhere.txt")
    try window.press("Enter")
    try window.wait(for: "nowhere.txt: no such file")
    try window.press("C-u")
    // As a terminal writes a file that is dropped on it.
    try window.type("my\\ tea.txt")
    try window.press("Enter")
    try window.wait(for: "questions from")
    try window.wait(for: "› Read and be asked")
    try window.press("Enter")
    try window.wait(for: "section 1 of")
    try window.press("Enter")
    try window.wait(for: "answer")
    try window.press("Escape")
    try window.wait(for: "› Read and be asked")
    try window.press("q", "q")
    try window.wait(for: "the prompt") { $0.contains("answered, saved") }
    #expect(FileManager.default.fileExists(atPath: home.path("Quizzes/my tea.gift")))
    #expect(FileManager.default.fileExists(atPath: home.path("Quizzes/my tea.txt")))
  }

  @Test("of several quizzes one is chosen, and Esc leads back to the choice")
  func picker() throws {
    try makeQuizzes(["one.gift": "One?{T}\n", "two.gift": "Two?{T}\n\nThree?{F}\n"])
    let window = try window()
    try window.enter("$VIVA")
    try window.wait(for: "2 quizzes")
    try window.press("j", "Enter")
    try window.wait(for: "Just ask me")
    try window.press("Escape")
    try window.wait(for: "2 quizzes")
    try window.press("q")
    try window.wait(for: "the prompt") { !$0.contains("quizzes") }
  }

  @Test("a question is changed in the editor at its line, and keeps its progress")
  func editing() throws {
    try makeQuizzes(["tea.gift": "::a::\nIs tea a drink?{T}\n\n::b::\nIs tea a stone?{F}\n"])
    try write(
      """
      #!/bin/sh
      echo "$1" > line
      sed -i 's/a stone/a rock/' "$2"

      """, to: "editor")
    let window = try window(environment: ["EDITOR": "sh \(home.path("editor"))"])
    try window.enter("$VIVA study tea --seed 1")
    for question in ["Is tea a drink?", "Is tea a stone?"] {
      try window.wait(for: question)
      try window.press("t", "Enter")
      try window.wait(for: "go on")
      // A wrong verdict does not give way at once.
      usleep(400_000)
      try window.press("Enter")
    }
    try window.press("C-c")
    try window.wait(for: "answered, saved")
    try window.enter("clear; $VIVA")
    try window.wait(for: "/ find")
    try window.press("/")
    try window.wait(for: "Find:")
    try window.type("stone")
    try window.press("Enter", "Enter")
    try window.wait(for: "Is tea a stone?")
    try window.press("E")
    let screen = try window.wait(for: "Is tea a rock?")
    #expect(screen.contains("✗ True"))
    #expect(try String(contentsOfFile: home.path("line"), encoding: .utf8) == "+4\n")
    try window.press("q", "q")
    try window.wait(for: "2 questions")
    try window.press("q", "q")
    try window.wait(for: "the prompt") { !$0.contains("Progress") }
    try window.enter("clear; stty -a | diff - before && echo same modes")
    try window.wait(for: "same modes")
  }

  @Test("a quiz that is read-only is copied before it is changed")
  func readOnly() throws {
    try makeQuizzes(["other.gift": "Other?{T}\n"])
    try FileManager.default.createDirectory(
      atPath: home.path("installed"), withIntermediateDirectories: true)
    try write("Is tea a drink?{T}\n", to: "installed/tea.gift")
    chmod(home.path("installed/tea.gift"), 0o444)
    try write("#!/bin/sh\nsed -i 's/a drink/drunk/' \"$2\"\n", to: "editor")
    let window = try window(environment: ["VISUAL": "sh \(home.path("editor"))"])
    try window.enter("$VIVA installed/tea.gift")
    try window.wait(for: "Look through")
    try window.press("Down", "Enter")
    try window.wait(for: "Is tea a drink?")
    try window.press("E")
    try window.wait(for: "Is tea drunk?")
    let old = try String(contentsOfFile: home.path("installed/tea.gift"), encoding: .utf8)
    #expect(old == "Is tea a drink?{T}\n")
    let new = try String(contentsOfFile: home.path("Quizzes/tea.gift"), encoding: .utf8)
    #expect(new.hasSuffix("\nIs tea drunk?{T}\n"))
  }

  @Test("what cannot be saved is kept and said, and leaving says once more what would be lost")
  func unsaved() throws {
    try makeQuizzes(["tea.gift": "Is tea a drink?{T}\n\nIs tea a stone?{F}\n"])
    let window = try window()
    try window.enter("$VIVA study tea --seed 1 --progress log/progress.sqlite")
    try window.wait(for: "Is tea a drink?")
    try FileManager.default.removeItem(atPath: home.path("log"))
    try window.press("t", "Enter")
    let screen = try window.wait(for: "1 answer is not saved yet")
    #expect(screen.contains("✓ Right."))
    try window.press("Enter")
    try window.wait(for: "Is tea a stone?")
    try window.press("q")
    try window.wait(for: "leave again to give up")
    try window.press("q")
    try window.wait(for: "viva: 1 answer is not saved yet")
    try window.enter("echo status $?")
    try window.wait(for: "status 74")
  }

  @Test("where there is no editor the screen comes back and says so")
  func noEditor() throws {
    try makeQuizzes(["tea.gift": "Is tea a drink?{T}\n"])
    let window = try window(environment: ["EDITOR": "no-such-editor"])
    try window.enter("$VIVA")
    try window.wait(for: "Look through")
    try window.press("Down", "Enter")
    try window.wait(for: "Is tea a drink?")
    try window.press("E")
    try window.wait(for: "No editor could be started")
  }

  @Test("with NO_COLOR no colour code is sent at all, and with colours some are")
  func noColour() throws {
    try makeQuizzes(["tea.gift": "Is tea a drink?{T}\n"])
    for (variables, isColoured) in [("NO_COLOR=1", false), ("", true)] {
      let window = try window()
      let stream = home.path("stream\(variables)")
      try window.record(to: stream)
      try window.enter("\(variables) $VIVA study tea; echo over")
      try window.wait(for: "help")
      try window.press("f", "Enter")
      try window.wait(for: "✗ Wrong.")
      try window.press("C-c")
      try window.wait(for: "answered, saved")
      let sent = String(
        decoding: FileManager.default.contents(atPath: stream) ?? Data(), as: UTF8.self)
      #expect(sent.contains("Wrong."))
      #expect(sent.contains(/\e\[([0-9;]*;)?(3[0-8]|4[0-8]|9[0-7])[;m]/) == isColoured)
    }
  }

  @Test("TERM=dumb, a pipe and an input that is no terminal are met in lines or with a word")
  func noScreen() throws {
    try makeQuizzes(["tea.gift": "Is tea a drink?{T}\n"])
    let window = try window()
    try window.enter("TERM=dumb $VIVA study tea")
    try window.wait(for: "Answer:")
    try window.enter("t")
    try window.wait(for: "1 of 1 right at the first try")
    try window.enter("clear; $VIVA study tea < /dev/null; echo status $?")
    try window.wait(for: "status")
    try window.enter("clear; $VIVA study tea --plain < /dev/null | cat; echo end $?")
    try window.wait(for: "end 0")
    try window.enter("clear; stty -a | diff - before && echo same modes")
    try window.wait(for: "same modes")
  }
}
