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

  /// Plays a case in a terminal where the program looks for quizzes in a folder of its own.
  private func play(
    endsWith status: Int = 0, environment: [String: String] = [:],
    _ play: (TerminalWindow) throws -> Void
  ) throws {
    try inTerminal(
      home, environment: ["VIVA_QUIZZES": home.path("Quizzes")].merging(environment) { $1 },
      endsWith: status, play)
  }

  private func makeQuizzes(_ quizzes: [String: String]) throws {
    try FileManager.default.createDirectory(
      atPath: home.path("Quizzes"), withIntermediateDirectories: true)
    for (name, text) in quizzes { try write(text, to: "Quizzes/" + name) }
  }

  @Test("without any quiz the first start makes one from an article, and reads it")
  func firstStart() throws {
    try write(Self.article, to: "my tea.txt")
    try play { window in
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
      try window.press("q")
    }
    #expect(FileManager.default.fileExists(atPath: home.path("Quizzes/my tea.gift")))
    #expect(FileManager.default.fileExists(atPath: home.path("Quizzes/my tea.txt")))
  }

  @Test("the making of a quiz says how far it has come, and can be stopped")
  func making() throws {
    let facts = (1...8_000).map { "Tool\($0) is a thing that people use to mend part \($0).\n" }
    try write("Tools\n\n" + facts.joined(), to: "large.txt")
    try play { window in
      try window.enter("$VIVA")
      try window.wait(for: "› Make a quiz from my own article")
      try window.press("Enter")
      try window.wait(for: "File:")
      try window.type("large.txt")
      try window.press("Enter")
      try window.wait(for: "a count and the time left") {
        $0.contains(/: [0-9,]+ of [0-9,]+, about [0-9]+ s left/)
      }
      try window.press("Escape")
      try window.wait(for: "Stopped; nothing was written.")
      try window.press("Escape", "q")
    }
    #expect(!FileManager.default.fileExists(atPath: home.path("Quizzes")))
  }

  @Test("a test, a class drill and a paper are opened from the home screen, and lead back to it")
  func classroom() throws {
    try makeQuizzes(["tea.gift": "::a::\nIs tea a drink?{T}\n\n::b::\nIs tea a stone?{F}\n"])
    try play { window in
      try window.enter("$VIVA study tea")
      try window.wait(for: "answer")
      try window.press("d")
      try window.wait(for: "go on")
      try window.press("q")
      try window.enter("clear; $VIVA")
      try window.wait(for: "2 questions, no help")
      try window.press("j", "j", "Enter")
      try window.wait(for: "1 of 2")
      try window.press("t", "Enter", "q")
      try window.wait(for: "1 of 2 answered, saved")
      try window.wait(for: "› Test                    begun, go on")
      try window.press("Enter")
      try window.wait(for: "2 of 2")
      try window.press("f", "Enter", "y")
      try window.wait(for: "result")
      try window.press("q")
      try window.wait(for: "of 2 points.")
      try window.press("G", "Enter")
      try window.wait(for: "› Class drill")
      try window.press("Enter")
      try window.wait(for: "Question 1 of 2")
      try window.press("q")
      try window.wait(for: "› More")
      try window.press("Enter", "j", "Enter")
      try window.wait(for: "4 files in papers")
      try window.press("q", "q")
    }
    #expect(FileManager.default.fileExists(atPath: home.path("papers/tea-1-key.html")))
    #expect(
      FileManager.default.fileExists(atPath: home.path("data/viva/results/learner.1.viva.json")))
  }

  @Test("^C during a test that was opened from the home screen leaves all of it")
  func interruptedTest() throws {
    try makeQuizzes(["tea.gift": "Is tea a drink?{T}\n\nIs tea a stone?{F}\n"])
    try play(endsWith: 130) { window in
      try window.enter("$VIVA study tea")
      try window.wait(for: "answer")
      try window.press("d")
      try window.wait(for: "go on")
      try window.press("q")
      try window.enter("clear; $VIVA")
      try window.wait(for: "› Study")
      try window.press("j", "j", "Enter")
      try window.wait(for: "1 of 2")
      try window.press("C-c")
    }
  }

  @Test("of several quizzes one is chosen, and Esc leads back to the choice")
  func picker() throws {
    try makeQuizzes(["one.gift": "One?{T}\n", "two.gift": "Two?{T}\n\nThree?{F}\n"])
    try play { window in
      try window.enter("$VIVA")
      try window.wait(for: "2 quizzes")
      try window.press("j", "Enter")
      try window.wait(for: "Just ask me")
      try window.press("Escape")
      try window.wait(for: "2 quizzes")
      try window.press("q")
    }
  }

  @Test("a quiz that is named is left at its home screen, however many there are")
  func named() throws {
    try makeQuizzes(["one.gift": "One?{T}\n", "two.gift": "Two?{T}\n\nThree?{F}\n"])
    try play { window in
      try window.enter("$VIVA two")
      try window.wait(for: "Just ask me")
      try window.press("q")
    }
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
    try play(environment: ["EDITOR": "sh \(home.path("editor"))"]) { window in
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
    }
  }

  @Test("a quiz that is read-only is copied before it is changed")
  func readOnly() throws {
    try makeQuizzes(["other.gift": "Other?{T}\n"])
    try FileManager.default.createDirectory(
      atPath: home.path("installed"), withIntermediateDirectories: true)
    try write("Is tea a drink?{T}\n", to: "installed/tea.gift")
    chmod(home.path("installed/tea.gift"), 0o444)
    try write("#!/bin/sh\nsed -i 's/a drink/drunk/' \"$2\"\n", to: "editor")
    try play(endsWith: 130, environment: ["VISUAL": "sh \(home.path("editor"))"]) { window in
      try window.enter("$VIVA installed/tea.gift")
      try window.wait(for: "Look through")
      try window.press("Down", "Enter")
      try window.wait(for: "Is tea a drink?")
      try window.press("E")
      try window.wait(for: "Is tea drunk?")
      try window.press("C-c")
    }
    let old = try String(contentsOfFile: home.path("installed/tea.gift"), encoding: .utf8)
    #expect(old == "Is tea a drink?{T}\n")
    let new = try String(contentsOfFile: home.path("Quizzes/tea.gift"), encoding: .utf8)
    #expect(new.hasSuffix("\nIs tea drunk?{T}\n"))
  }

  @Test("what cannot be saved is kept and said, and leaving says once more what would be lost")
  func unsaved() throws {
    try makeQuizzes(["tea.gift": "Is tea a drink?{T}\n\nIs tea a stone?{F}\n"])
    try play(endsWith: 74) { window in
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
    }
  }

  @Test("where there is no editor the screen comes back and says so")
  func noEditor() throws {
    try makeQuizzes(["tea.gift": "Is tea a drink?{T}\n"])
    try play(endsWith: 130, environment: ["EDITOR": "no-such-editor"]) { window in
      try window.enter("$VIVA")
      try window.wait(for: "Look through")
      try window.press("Down", "Enter")
      try window.wait(for: "Is tea a drink?")
      try window.press("E")
      try window.wait(for: "No editor could be started")
      try window.press("C-c")
    }
  }
}
