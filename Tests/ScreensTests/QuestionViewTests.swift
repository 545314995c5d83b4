import Canvas
import Grading
import Testing

@testable import Screens

@Suite("A question on the screen")
struct QuestionViewTests {
  private static let sizes = [Layout(rows: 24, columns: 80), Layout(rows: 12, columns: 40)]

  private func page(
    _ view: QuestionView, _ layout: Layout, _ context: KeyContext, _ symbols: Symbols
  ) -> Screen {
    Page(
      left: "Tea \(symbols.dot) Making tea", right: "7 of 20 \(symbols.dot) 1 to redo",
      body: view.body(width: layout.bodyWidth, symbols),
      footer: Keymap.hints(in: context, symbols)
    ).draw(layout, symbols)
  }

  @Test("every kind looks as drawn before the answer", arguments: Sample.all, sizes)
  func question(sample: Sample, layout: Layout) throws {
    let view = QuestionView(sample.answering)
    let screen = page(view, layout, view.answering.context, .unicode)
    try expect(screen, looksLike: "\(sample)-\(layout.columns)x\(layout.rows)")
  }

  @Test("every kind looks as drawn after the answer", arguments: Sample.all.dropLast(), sizes)
  func feedback(sample: Sample, layout: Layout) throws {
    let note = sample.verdict.outcome == .undecided ? nil : "Asked again after five others."
    let reply = Reply(response: sample.response, verdict: sample.verdict, note: note)
    let view = QuestionView(sample.answering, reply: reply)
    let context: KeyContext = sample.verdict.outcome == .undecided ? .judging : .feedback
    let screen = page(view, layout, context, .unicode)
    try expect(screen, looksLike: "\(sample)-feedback-\(layout.columns)x\(layout.rows)")
  }

  @Test("without Unicode the program's own signs are ASCII", arguments: Sample.all)
  func ascii(sample: Sample) {
    let reply = Reply(response: sample.response, verdict: sample.verdict)
    for view in [
      QuestionView(sample.answering), QuestionView(sample.answering, reply: reply),
    ] {
      let screen = page(view, Self.sizes[0], .options, .ascii)
      #expect(screen.description.filter { !$0.isASCII }.allSatisfy { "苦味“”₂–•\u{A0}".contains($0) })
    }
  }
}
