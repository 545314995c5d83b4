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
    var verdict = "✓ Right."

    var description: String { name }
  }

  enum Step: Sendable {
    /// The number that stands before a text on the screen.
    case number(before: String)
    /// A click on the row that holds a text.
    case click(on: String)
    case type(String)
    case press(String)
    /// `J` as long as one text stands above another.
    case carryDown(String, below: String)
    case wait(String)
  }

  static let keys: [Kind] = [
    Kind(
      name: "choice", gift: "Which tea is steamed?{=Green ~Black ~Smoked}",
      steps: [.number(before: "Green"), .press("Enter")]),
    Kind(
      name: "select", gift: "Which come from one plant?{~%50%Green ~%50%Black ~%-100%Mint}",
      steps: [.number(before: "Green"), .number(before: "Black"), .press("Enter")]),
    Kind(
      name: "truefalse", gift: "Tea is a drink.{T}", steps: [.type("t"), .press("Enter")]),
    Kind(
      name: "classify", gift: "// @viva kind=classify\nLeft to oxidise{~Green =Black ~Both}",
      steps: [.number(before: "Black"), .number(before: "Black")]),
    Kind(
      name: "cloze", gift: "// @viva kind=cloze\nLeaves _____ in moist air.{=oxidise}",
      steps: [.type("oxidise"), .press("Enter")]),
    Kind(
      name: "short", gift: "What is tea made of?{=leaves}",
      steps: [
        .type("leafes"), .press("BSpace"), .press("BSpace"), .press("BSpace"),
        .type("ves"), .press("Enter"),
      ]),
    Kind(
      name: "list",
      gift: "// @viva kind=list\nName two teas.{=Green, Black =%50%Green =%50%Black}",
      steps: [.type("black"), .press("Enter"), .type("green"), .press("Enter")]),
    Kind(
      name: "matching", gift: "Match.{=Green -> steamed =Black -> oxidised =Smoked -> over pine}",
      steps: [
        .number(before: "steamed"), .number(before: "oxidised"), .number(before: "over pine"),
        .press("Enter"),
      ]),
    Kind(
      name: "ordering",
      gift: "// @viva kind=ordering\nPut in order.{=Picking -> 1 =Drying -> 2}",
      steps: [.carryDown("Drying", below: "Picking"), .press("Enter")]),
    Kind(
      name: "numerical", gift: "How hot?{#75:5}", steps: [.type("77"), .press("Enter")]),
    Kind(
      name: "essay", gift: "Why tea?{}",
      steps: [.type("Because."), .press("Enter"), .wait("Was your answer right?"), .type("y")]),
  ]

  static let mouse: [Kind] = [
    Kind(
      name: "choice", gift: "Which tea is steamed?{=Green ~Black ~Smoked}",
      steps: [.click(on: "Green"), .click(on: "Green")]),
    Kind(
      name: "select", gift: "Which come from one plant?{~%50%Green ~%50%Black ~%-100%Mint}",
      steps: [.click(on: "Green"), .click(on: "Black"), .press("Enter")]),
    Kind(
      name: "truefalse", gift: "Tea is a drink.{T}",
      steps: [.click(on: "True"), .click(on: "True")]),
    Kind(
      name: "classify", gift: "// @viva kind=classify\nLeft to oxidise{~Green =Black ~Both}",
      steps: [.click(on: "Black"), .click(on: "Black")]),
    Kind(
      name: "list",
      gift: "// @viva kind=list\nName two teas.{=Green, Black =%50%Green =%50%Black}",
      steps: [
        .click(on: " 2  ___"), .type("black"), .click(on: " 1  ___"), .type("green"),
        .press("Enter"),
      ]),
    Kind(
      name: "matching", gift: "Match.{=Green -> steamed =Black -> oxidised =Smoked -> over pine}",
      steps: [
        .click(on: "] Black"), .click(on: "  oxidised"), .click(on: "  over pine"),
        .click(on: "] Green"), .click(on: "  steamed"), .press("Enter"),
      ]),
    Kind(
      name: "ordering",
      gift: "// @viva kind=ordering\nPut in order.{=Picking -> 1 =Drying -> 2}",
      steps: [
        .click(on: "Drying"), .carryDown("Drying", below: "Picking"), .press("Enter"),
      ]),
  ]

  private let home: TemporaryFolder

  init() throws { home = try TemporaryFolder() }

  @Test("every kind is answered with keys", arguments: keys)
  func keyboard(kind: Kind) throws { try play(kind) }

  @Test("what can be pointed at is answered with the mouse", arguments: mouse)
  func pointing(kind: Kind) throws { try play(kind) }

  /// Answers the question, resizing in the middle, and expects it to be right and logged.
  private func play(_ kind: Kind) throws {
    try (kind.gift + "\n").write(
      toFile: home.path("quiz.gift"), atomically: true, encoding: .utf8)
    let window = try TerminalWindow(home: home)
    try window.enter(
      "cd '\(home.url.path)'; clear; TERM=xterm-256color $VIVA study quiz.gift --seed 1")
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
    try window.wait(for: kind.verdict)
    try window.press("C-c")
    try window.wait(for: "the prompt") { $0.contains("answered, saved") }
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
    case .click(let text):
      let row = try line(holding: text, window).row + 1
      try window.type("\u{1B}[<0;10;\(row)M\u{1B}[<0;10;\(row)m")
    case .carryDown(let lower, let upper):
      let isBelow = try line(holding: lower, window).row > line(holding: upper, window).row
      if !isBelow { try window.type("J") }
    }
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
