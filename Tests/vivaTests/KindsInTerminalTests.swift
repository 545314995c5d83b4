import Foundation
import TestSupport
import Testing

/// Every kind of question in a real terminal, answered with keys and with the mouse.
@Suite("Every kind in a terminal")
struct KindsTests {
  /// A question, and what a learner does with it.
  struct Kind: Sendable, CustomStringConvertible {
    let name: String
    let gift: String
    /// What is typed or clicked, in its order.
    let steps: [Step]

    var description: String { name }
  }

  enum Step: Sendable {
    /// The number that stands before a text on the screen.
    case number(before: String)
    /// For every row from above, the number before what it belongs to.
    case sort([String: String])
    /// A click on a text.
    case click(on: String)
    case type(String)
    case press(String)
    /// `J` as long as one text stands above another.
    case carryDown(String, below: String)
    /// The same by a click on the key in the footer.
    case clickDown(String, below: String)
    case wait(String)
  }

  private static let gift = [
    "choice": "Which tea is steamed?{=Green ~Black ~Smoked}",
    "select": "Which come from one plant?{~%50%Green ~%50%Black ~%-100%Mint}",
    "truefalse": "Tea is a drink.{T}",
    "classify": "// @viva kind=classify\nLeft to oxidise{~Green =Black ~Both}",
    "cloze": "// @viva kind=cloze\nLeaves _____ in moist air.{=oxidise}",
    "short": "What is tea made of?{=leaves}",
    "list": "// @viva kind=list\nName two teas.{=Green, Black =%50%Green =%50%Black}",
    "matching": "Match.{=Green -> steamed =Black -> oxidised =Smoked -> over pine}",
    "sorting": """
    // @viva kind=sorting
    Sort.{=Sencha -> Green tea =Matcha -> Green tea =Assam -> Black tea =Keemun -> Black tea}
    """,
    "ordering": "// @viva kind=ordering\nPut in order.{=Picking -> 1 =Drying -> 2}",
    "numerical": "How hot?{#75:5}",
    "essay": "Why tea?{}",
    "description": "All of this is about tea.\n\nTea is a drink.{T}",
  ]

  private static func kind(_ name: String, _ steps: Step...) -> Kind {
    Kind(name: name, gift: gift[name] ?? "", steps: steps)
  }

  private static let answer = Step.click(on: "⏎ answer")

  static let keys: [Kind] = [
    kind("choice", .number(before: "Green"), .press("Enter")),
    kind("select", .number(before: "Green"), .number(before: "Black"), .press("Enter")),
    kind("truefalse", .type("t"), .press("Enter")),
    kind("classify", .number(before: "Black"), .number(before: "Black")),
    kind("cloze", .type("oxidise"), .press("Enter")),
    kind(
      "short", .type("leafes"), .press("BSpace"), .press("BSpace"), .press("BSpace"), .type("ves"),
      .press("Enter")),
    kind("list", .type("black"), .press("Enter"), .type("green"), .press("Enter")),
    kind(
      "matching", .number(before: "steamed"), .number(before: "oxidised"),
      .number(before: "over pine"), .press("Enter")),
    kind(
      "sorting",
      .sort([
        "Sencha": "Green tea", "Matcha": "Green tea", "Assam": "Black tea", "Keemun": "Black tea",
      ]), .press("Enter")),
    kind("ordering", .carryDown("Drying", below: "Picking"), .press("Enter")),
    kind("numerical", .type("77"), .press("Enter")),
    kind("essay", .type("Because."), .press("Enter"), .wait("Was your answer right?"), .type("y")),
    kind("description", .wait("All of this is about tea."), .type("t"), .press("Enter")),
  ]

  static let mouse: [Kind] = [
    kind("choice", .click(on: "Green"), .click(on: "Green")),
    kind("select", .click(on: "Green"), .click(on: "Black"), answer),
    kind("truefalse", .click(on: "True"), .click(on: "True")),
    kind("classify", .click(on: "Black"), .click(on: "Black")),
    kind("cloze", .type("oxidise"), answer),
    kind("short", .type("leaves"), answer),
    kind(
      "list", .click(on: " 2  ___"), .type("black"), .click(on: " 1  ___"), .type("green"), answer),
    kind(
      "matching", .click(on: "] Black"), .click(on: "  oxidised"), .click(on: "  over pine"),
      .click(on: "] Green"), .click(on: "  steamed"), answer),
    kind(
      "sorting", .click(on: "] Sencha"), .click(on: "  Green tea"), .click(on: "] Matcha"),
      .click(on: "  Green tea"), .click(on: "] Assam"), .click(on: "  Black tea"),
      .click(on: "] Keemun"), .click(on: "  Black tea"), answer),
    kind("ordering", .click(on: "Drying"), .clickDown("Drying", below: "Picking"), answer),
    kind("numerical", .type("77"), answer),
    kind(
      "essay", .type("Because."), answer, .wait("Was your answer right?"),
      .click(on: "y n right, wrong")),
    kind("description", .wait("All of this is about tea."), .click(on: "True"), answer),
  ]

  private let home: TemporaryFolder

  init() throws { home = try TemporaryFolder() }

  @Test("every kind is answered with keys", arguments: keys)
  func keyboard(kind: Kind) throws {
    try play(kind, leaving: [.press("Enter"), .wait("at the first try"), .type("q")])
  }

  @Test(
    "every kind is answered with the mouse, and what is typed is handed in with it",
    arguments: mouse)
  func pointing(kind: Kind) throws {
    try play(
      kind,
      leaving: [.click(on: "⏎ go on"), .wait("at the first try"), .click(on: "q back")])
  }

  /// Answers the question, resizing in the middle, and expects it to be right and logged.
  private func play(_ kind: Kind, leaving: [Step]) throws {
    try (kind.gift + "\n").write(
      toFile: home.path("quiz.gift"), atomically: true, encoding: .utf8)
    try inTerminal(home, endsWith: 0) { window in
      try window.enter("TERM=xterm-256color $VIVA study quiz.gift --seed 1")
      try window.wait(for: "help")
      for (number, step) in kind.steps.enumerated() {
        if number == 1 {
          try window.resize(columns: 60, rows: 18)
          try window.wait(for: "the page in the new size") {
            $0.split(separator: "\n").allSatisfy { $0.count <= 60 } && $0.contains("help")
          }
        }
        try take(step, window)
      }
      try window.wait(for: "✓ Right.")
      for step in leaving { try take(step, window) }
    } leaves: { screen in
      #expect(screen.contains("1 of 1 at the first try."))
    }
    let log = try Viva.run("log", "--json", home: home)
    #expect(log.output.contains(#""event":"answer""#))
  }

  private func take(_ step: Step, _ window: TerminalWindow) throws {
    switch step {
    case .type(let text): try window.type(text)
    case .press(let key): try window.press(key)
    case .wait(let text): try window.wait(for: text)
    case .number(let text):
      let row = try line(holding: text, window).text
      try window.type(String(try #require(row.last { $0.isNumber })))
    case .sort(let sides):
      let rows = try sides.keys.map { ($0, try line(holding: "] " + $0, window).row) }
      for (name, _) in rows.sorted(by: { $0.1 < $1.1 }) {
        try take(.number(before: "  " + (sides[name] ?? "")), window)
      }
    case .click(let text): try click(on: text, window)
    case .carryDown(let lower, let upper):
      if try !stands(lower, below: upper, window) { try window.type("J") }
    case .clickDown(let lower, let upper):
      if try !stands(lower, below: upper, window) { try click(on: "J move", window) }
    }
  }

  private func click(on text: String, _ window: TerminalWindow) throws {
    let (row, line) = try line(holding: text, window)
    let start = try #require(line.firstRange(of: text)?.lowerBound)
    let column = line.distance(from: line.startIndex, to: start) + 1
    try window.type("\u{1B}[<0;\(column);\(row + 1)M\u{1B}[<0;\(column);\(row + 1)m")
  }

  private func stands(_ lower: String, below upper: String, _ window: TerminalWindow) throws -> Bool
  {
    try line(holding: lower, window).row > line(holding: upper, window).row
  }

  /// The last row that holds a text, which is where a right side stands.
  private func line(
    holding text: String, _ window: TerminalWindow
  ) throws -> (row: Int, text: String) {
    let lines = try window.wait(for: text).split(
      separator: "\n", omittingEmptySubsequences: false)
    let row = try #require(lines.lastIndex { $0.contains(text) })
    return (row, String(lines[row]))
  }
}
