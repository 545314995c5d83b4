import Foundation
import TestSupport
import Testing

/// Articles and banks made to do harm: nothing of them may act on a terminal, crash or hang.
@Suite("Hostile input")
struct HostileInputTests {
  private let home: TemporaryFolder

  init() throws {
    home = try TemporaryFolder()
  }

  private func write(_ text: String, to name: String) throws -> String {
    try Data(text.utf8).write(to: URL(fileURLWithPath: home.path(name)))
    return home.path(name)
  }

  /// Whether a text holds nothing but printable characters and line ends.
  private func isHarmless(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      scalar == "\n" || scalar == "\t"
        || (scalar.properties.generalCategory != .control
          && !(0x202A...0x202E).contains(scalar.value)
          && !(0x2066...0x2069).contains(scalar.value))
    }
  }

  /// Sets the title, clears the screen, writes to the clipboard, turns the text round.
  private static let attack =
    "\u{1b}]0;owned\u{07}\u{1b}[2J\u{1b}]52;c;AAAA\u{07}\u{9b}31m\u{202e}\u{2066}\u{200b}\u{7f}\u{8}"

  private static let article = """
    Tea\(attack)

    Kinds of Tea\(attack)

    1. Green tea: The leaves are steamed \(attack) soon after they are picked.
    2. Black tea: The leaves are rolled and left to turn dark in the air.\(attack)
    3. White tea: Only young buds are picked, and they are dried in the sun.
    4. Oolong: Large leaves are bruised, and half of them changes color.
    """

  @Test("control characters of an article reach neither bank nor terminal")
  func article() throws {
    let path = try write(Self.article, to: "tea.txt")
    for arguments in [["make", path, "-o", "-"], ["make", path, "--explain"], ["show", path]] {
      let finished = try run([Viva.path] + arguments, environment: Viva.environment(home: home))
      #expect(finished.ending == .exited(0))
      #expect(finished.output.contains("The leaves are rolled"))
      #expect(isHarmless(finished.output) && isHarmless(finished.errors), "\(arguments)")
    }
    let played = try Viva.run("study", "--plain", path, input: "1\n:article\n:quit\n", home: home)
    #expect(played.output.contains("Question 1"))
    #expect(isHarmless(played.output), "\(played.output.debugDescription)")
  }

  @Test("control characters of a bank reach no terminal")
  func bank() throws {
    let attack = Self.attack
    let path = try write(
      "::T\(attack)::Which\(attack)?{=a\(attack)#f\(attack) ~b\(attack) ~c####g\(attack)}\n\n::x:y{\(attack)\n",
      to: "tea.gift")
    for arguments in [
      ["show", path], ["show", path, "--json"], ["check", path], ["check", "--json", path],
    ] {
      let finished = try run([Viva.path] + arguments, environment: Viva.environment(home: home))
      #expect(!finished.output.isEmpty)
      #expect(isHarmless(finished.output) && isHarmless(finished.errors), "\(arguments)")
    }
    let played = try Viva.run("study", "--plain", path, input: "1\n:quit\n", home: home)
    #expect(played.output.contains("Question 1"))
    #expect(isHarmless(played.output), "\(played.output.debugDescription)")
  }

  @Test("control characters of a file's name do not come back in messages")
  func fileName() throws {
    let path = try write("", to: "tea\u{1b}[2J.txt")
    for arguments in [["make", path], ["study", path], ["show", path + "x"]] {
      let finished = try run([Viva.path] + arguments, environment: Viva.environment(home: home))
      #expect(finished.ending != .exited(0))
      #expect(isHarmless(finished.errors), "\(arguments)")
    }
  }

  @Test("NUL and what is not UTF-8 are refused with their place")
  func notText() throws {
    for (bytes, part) in [([0x41, 0x00, 0x42], "NUL at byte 1"), ([0x41, 0xC3, 0x28], "byte 1")] {
      let path = home.path("data.txt")
      try Data(bytes.map(UInt8.init)).write(to: URL(fileURLWithPath: path))
      let finished = try Viva.run("make", path, home: home)
      #expect(finished.ending == .exited(65))
      #expect(finished.errors.contains(part), "\(finished.errors)")
    }
  }

  enum Shape: CaseIterable {
    case longLine, longWord, manyEntries, manyLabels, deepLists, deepPage, manyHeadings,
      manyQuestions, braces

    var text: String {
      switch self {
      case .longLine:
        "Tea\n\n" + String(repeating: "Tea is a drink that people like. ", count: 30_000)
      case .longWord: "Tea\n\n" + String(repeating: "a", count: 1_000_000)
      case .manyEntries:
        "Tea\n\nKinds of Tea\n\n"
          + (0..<100_000).map { "- sort \($0) of tea\n" }.joined()
      case .manyLabels:
        "Tea\n\nKinds of Tea\n\n"
          + (0..<2_000).map { "- Sort \($0): Leaves that are picked on day \($0).\n" }.joined()
      case .deepLists:
        "Tea\n\nKinds of Tea\n\n"
          + (0..<2_000).map { String(repeating: " ", count: 2 * $0) + "- tea\n" }.joined()
      case .deepPage: "<h1>Tea</h1>" + String(repeating: "<ul><li>tea", count: 10_000)
      case .manyHeadings: String(repeating: "# Tea\n\n", count: 20_000)
      case .manyQuestions: String(repeating: "Q: Is it tea?\nA: Yes, it is tea.\n\n", count: 5_000)
      case .braces: String(repeating: "{", count: 100_000) + String(repeating: "::", count: 100_000)
      }
    }
  }

  @Test("size and depth neither crash nor hang", arguments: Shape.allCases)
  func size(shape: Shape) throws {
    let path = try write(shape.text, to: "large.txt")
    for command in ["make", "check"] {
      let finished = try Viva.run(command, path, home: home)
      guard case .exited(let status) = finished.ending else {
        Issue.record("\(command) ended with \(finished.ending)")
        continue
      }
      #expect([0, 1, 65].contains(status), "\(finished.errors)")
      #expect(isHarmless(finished.errors))
    }
  }

  @Test("an article with nothing to ask says what was looked for, and ends with 1")
  func nothing() throws {
    let path = try write("A walk\n\nWe went out. The sky was grey. Nobody spoke.\n", to: "walk.txt")
    let finished = try Viva.run("make", path, home: home)
    #expect(finished.ending == .exited(1))
    #expect(
      finished.errors.contains("no definition, labelled list, comparison, example or question"))
    #expect(!FileManager.default.fileExists(atPath: home.path("walk.gift")))
  }
}
