import Canvas
import Classroom
import QuestionBank

extension Drill {
  /// The whole screen as it is to be shown now.
  package var screen: Screen {
    guard !layout.isTooSmall else { return layout.tooSmall }
    var screen = page.draw(layout, symbols)
    if !isHelpShown { drawTeams(on: &screen) }
    return screen
  }

  /// The page that is shown.
  var page: Page {
    let width = layout.bodyWidth
    if isHelpShown {
      return Page(
        left: "Keys", right: context.title, body: HelpView(context).body(width: width, symbols),
        footer: Keymap.hints(in: .help, symbols), scroll: scroll)
    }
    let isFinished = state.phase == .finished
    return Page(
      left: isFinished
        ? paper.title : "Question \(state.index + 1) of \(paper.items.count)",
      right: clock ?? (isFinished ? "" : settings.className), isRuled: false,
      body: isFinished ? summaryBody(width: width) : questionBody(width: width),
      footer: Keymap.hints(in: context, symbols, where: isAvailable),
      scroll: voting == nil ? scroll : nil)
  }

  /// The seconds that are left, such as "0:18".
  private var clock: String? {
    guard let remaining else { return nil }
    let seconds = Int(remaining.rounded(.up))
    let text = "\(seconds / 60):" + (seconds % 60 < 10 ? "0" : "") + "\(seconds % 60)"
    return state.pausedAt == nil ? text : "paused \(symbols.dot) \(text)"
  }

  // MARK: - A question

  private func questionBody(width: Int) -> Body {
    var body = Body(width: width)
    for description in item.introduction {
      body.add(description.stem.displayed)
      body.blank()
    }
    body.add(item.question.stem.displayed, .strong)
    if state.phase != .stem {
      body.blank()
      addOptions(to: &body)
    }
    if state.phase == .revealed { addTeaching(to: &body) }
    if let remark = notice ?? remark {
      body.blank()
      body.add(remark, .accent)
    }
    if let voting {
      body.blank()
      let view = voting.line.view(width: 5)
      let lead = "Hands for \(voting.counts.count + 1): "
      body.focus = body.lines.count..<body.lines.count + 1
      body.add(
        Line(
          [
            Span(lead, .accent), Span(view.text, .focus),
            Span(String(repeating: "_", count: max(5 - view.text.columns, 0)), .faint),
          ], cursor: lead.columns + view.cursorColumn))
    }
    return body
  }

  private func addOptions(to body: inout Body) {
    let texts = item.question.choiceTexts
    let votes = voting == nil ? state.votes.last : nil
    let labels = item.options.map { texts[$0] }
    let column = labels.map(\.columns).max() ?? 0
    let most = max(votes?.max() ?? 0, 1)
    // The number, the bar's ends and the count take this much beside the label.
    let room = body.width - column - 17 - (state.votes.count > 1 ? 6 : 0)
    for (place, option) in item.options.enumerated() {
      let isRight = state.phase == .revealed && item.question.isRight(option: option)
      let style: Style = isRight ? .right : .plain
      let lead = Span("  \(isRight ? symbols.right : " ") \(place + 1)  ", style)
      guard let votes else {
        body.add([Span(labels[place], style)], first: [lead])
        continue
      }
      let count = Span("\(votes[place])", style)
      let before = state.votes.dropLast().last.map { "  (\($0[place]))" } ?? ""
      if room >= 8 {
        let cells = Int((Double(votes[place] * room) / Double(most)).rounded())
        let padding = String(repeating: " ", count: column - labels[place].columns + 2)
        body.add(
          Line(
            [
              lead, Span(labels[place] + padding, style),
              Span(symbols.bar(1, width: cells + 2), .accent), Span(before, .faint),
            ], trailing: count))
      } else if state.phase == .revealed {
        // The explanation needs the lines of the bars.
        body.add([Span(labels[place], style)], first: [lead], trailing: count)
      } else {
        body.add([Span(labels[place], style)], first: [lead])
        let cells = Int((Double(votes[place] * (body.width - 28)) / Double(most)).rounded())
        body.add(
          Line(
            [
              Span("       "), Span(symbols.bar(1, width: cells + 2), .accent),
              Span(before, .faint),
            ], trailing: count))
      }
    }
    if item.options.isEmpty, state.phase == .revealed {
      let answers = item.question.keyText.replacing(" | ", with: " \(symbols.dot) ")
      body.add([Span(answers, .right)], first: [Span("  \(symbols.right) ", .right)])
    }
  }

  /// Why the right answer is right.
  private func addTeaching(to body: inout Body) {
    if let explanation = item.question.explanation {
      body.blank()
      body.add(explanation.displayed)
    } else if let source = item.question.source {
      body.blank()
      body.add(
        [Span(source.text + symbols.quotes.close)], first: [Span(symbols.quotes.open)],
        trailing: Span("line \(source.line)", .faint))
    }
  }

  /// What is said of the votes; whether they are right only where talking would help.
  private var remark: String? {
    guard voting == nil, state.phase == .options else { return nil }
    if let votes = state.votes.last {
      let total = votes.reduce(0, +)
      let text = total == 1 ? "1 vote." : "\(total) votes."
      guard state.votes.count == 1, let share = item.shareRight(of: votes),
        DrillOutcome.unknown...DrillOutcome.known ~= share
      else { return text }
      return "\(text) Talk with your neighbour, then vote again."
    }
    return remaining == 0 ? "The time is over." : nil
  }

  // MARK: - Teams and the end

  /// The teams stand above the footer, whatever is above them.
  private func drawTeams(on screen: inout Screen) {
    guard settings.teams.count == 2 else { return }
    let arrow = symbols == .unicode ? "▶" : ">"
    let row = layout.rows - 2
    var column = layout.left + 1
    for (team, name) in settings.teams.enumerated() {
      let isTurn = state.phase != .finished && state.turn == team
      let style: Style = isTurn ? .strong : .plain
      let shown = name.shortened(to: max(layout.pageWidth / 2 - 12, 4), symbols)
      column = screen.write(
        "\(isTurn ? arrow : " ") \(shown) \(points[team])", row: row, column: column, style: style)
      column += 8
    }
  }

  private func summaryBody(width: Int) -> Body {
    var body = Body(width: width)
    let outcomes = recorded.values.map(\.outcome)
    let missed = recorded.filter(\.value.outcome.isMissed).keys.sorted()
    body.add("\(outcomes.count) asked, \(missed.count) missed.", .strong)
    for index in missed {
      body.blank()
      let question = paper.items[index].question
      body.add([Span(question.stem.displayed)], first: [Span("  \(symbols.wrong) ", .wrong)])
      body.add([Span(question.keyText, .right)], first: [Span("  \(symbols.right) ", .right)])
    }
    if !missed.isEmpty {
      body.blank()
      body.add("To ask those again: viva drill --missed", .faint)
    }
    return body
  }
}
