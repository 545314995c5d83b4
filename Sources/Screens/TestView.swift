import Canvas
import Classroom
import Foundation
import Grading
import QuestionBank
import Tutoring

extension TestSitting {
  /// The whole screen as it is to be shown now.
  package var screen: Screen {
    layout.isTooSmall ? layout.tooSmall : page.draw(layout, symbols)
  }

  /// The page that is shown.
  var page: Page {
    var page = pageOfPlace
    page.notice = notice
    return page
  }

  private var pageOfPlace: Page {
    if let helpScroll { return helpPage(helpScroll) }
    let width = layout.bodyWidth
    switch place {
    case .question:
      let item = attempt.paper.items[attempt.current]
      let view = QuestionView(
        answering, introduction: item.introduction.map(\.stem.displayed))
      return Page(
        left: attempt.paper.title, right: status, body: view.body(width: width, symbols),
        footer: hints, scroll: scroll)
    case .list(let focus): return listPage(focus: focus, width: width)
    case .handingIn:
      var body = Body(width: width)
      body.add("\(openAndMarked). Hand in?", .strong)
      body.blank()
      body.add([
        Span("y", .accent), Span(" yes, the test is finished", .plain),
      ])
      body.add([Span("n", .accent), Span(" no, back to the questions", .plain)])
      return Page(
        left: attempt.paper.title, right: clock ?? "", body: body, footer: hints)
    case .result(let focus): return resultPage(focus: focus, width: width)
    case .review(let index): return reviewPage(index, width: width)
    }
  }

  private func helpPage(_ scroll: Int) -> Page {
    var bindings = Keymap.bindings(in: context)
    if place == .question {
      bindings = Keymap.answeringBindings(in: answering.context) + bindings
    }
    return Page(
      left: "Keys", right: context.title,
      body: HelpView.body(of: bindings, width: layout.bodyWidth, symbols),
      footer: Keymap.hints(in: .help, symbols), scroll: scroll)
  }

  private var hints: [KeyHint] {
    guard place == .question else { return Keymap.hints(in: context, symbols) }
    let answers = Keymap.hints(
      in: answering.context, symbols, count: answering.order.count, where: \.isAnswering)
    return answers + Keymap.hints(in: context, symbols)
  }

  // MARK: - During the test

  /// Where the learner is, such as "7 of 20 · marked · 12 min".
  private var status: String {
    let state = attempt.states[attempt.current]
    let item = attempt.paper.items[attempt.current]
    let isOpen = answering.draft(after: state.response, shown: item.options) == nil
    let parts = [
      "\(attempt.current + 1) of \(answerings.count)", isOpen ? "open" : "answered",
      state.isMarked ? "marked" : nil, clock,
    ]
    return parts.compactMap(\.self).joined(separator: " \(symbols.dot) ")
  }

  /// What is left, in minutes until the last one; nil without a limit.
  private var clock: String? {
    guard let seconds = attempt.remaining(at: now) else { return nil }
    return seconds > 60
      ? "\(Int((seconds / 60).rounded(.up))) min" : "\(Int(seconds.rounded(.up))) s"
  }

  /// "3 open, 1 marked".
  private var openAndMarked: String {
    "\(attempt.open.count) open, \(attempt.marked.count) marked"
  }

  private func listPage(focus: Int, width: Int) -> Page {
    var body = Body(width: width)
    let places = pending
    body.add(places.isEmpty ? "Nothing is open or marked." : openAndMarked, .strong)
    body.blank()
    for (row, index) in places.enumerated() {
      let state = attempt.states[index]
      let words = [state.response == nil ? "open" : nil, state.isMarked ? "marked" : nil]
      add(
        index, isFocused: row == focus, sign: "",
        remark: Span(words.compactMap(\.self).joined(separator: ", "), .faint), to: &body)
    }
    return Page(
      left: attempt.paper.title, right: clock ?? "", body: body, footer: hints, scroll: scroll)
  }

  /// A question in a list, in a line.
  private func add(
    _ index: Int, isFocused: Bool, sign: String, remark: Span, to body: inout Body
  ) {
    let style: Style = isFocused ? .focus : .plain
    let number = String(repeating: " ", count: index < 9 ? 1 : 0) + "\(index + 1)"
    let lead = "\(isFocused ? symbols.pointer : " ") \(number)  \(sign)"
    let stem = attempt.paper.items[index].question.stem.displayed.replacing("\n", with: " ")
    let room = body.width - lead.columns - remark.text.columns - 2
    if isFocused { body.focus = body.lines.count..<body.lines.count + 1 }
    body.add(
      Line(
        [Span(lead, style), Span(stem.shortened(to: room, symbols), style)], trailing: remark,
        target: index, cursor: isFocused ? 0 : nil))
  }

  // MARK: - The result

  private func resultPage(focus: Int, width: Int) -> Page {
    var body = Body(width: width)
    let verdicts = verdicts ?? []
    let score = TestScore(verdicts)
    body.add(score.line, .strong)
    if score.marked > 0 {
      let share = score.points / Double(score.marked)
      body.add([Span(symbols.bar(share, width: min(28, width)), .accent)])
    }
    body.blank()
    for (index, verdict) in verdicts.enumerated() {
      let (sign, style) = verdict?.mark(symbols) ?? (symbols.wrong, .wrong)
      add(
        index, isFocused: index == focus, sign: sign + " ",
        remark: Span(verdict?.remark ?? "left open", style), to: &body)
    }
    return Page(left: attempt.paper.title, right: "result", body: body, footer: hints)
  }

  private func reviewPage(_ index: Int, width: Int) -> Page {
    let item = attempt.paper.items[index]
    var verdict = verdicts?[index] ?? Verdict(.wrong, credit: 0)
    if verdict.outcome == .undecided {
      verdict.suggestion = nil
      verdict.reason = "Your teacher marks it."
    }
    var reply = Reply(
      response: attempt.states[index].response ?? .dontKnow, verdict: verdict)
    reply.isMarkedHere = false
    let view = QuestionView(
      answerings[index], introduction: item.introduction.map(\.stem.displayed), reply: reply)
    return Page(
      left: attempt.paper.title, right: "result \(symbols.dot) \(index + 1) of \(answerings.count)",
      body: view.body(width: width, symbols), footer: hints, scroll: scroll)
  }
}

extension Verdict {
  fileprivate func mark(_ symbols: Symbols) -> (sign: String, style: Style) {
    switch outcome {
    case .correct, .typo: (symbols.right, .right)
    case .partly: (symbols.partly, .wrong)
    case .wrong: (symbols.wrong, .wrong)
    case .undecided: ("?", .accent)
    }
  }

  fileprivate var remark: String {
    switch outcome {
    case .correct, .typo: "right"
    case .partly: "partly"
    case .wrong: "wrong"
    case .undecided: "not marked"
    }
  }
}
