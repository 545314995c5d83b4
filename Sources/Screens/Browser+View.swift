import Canvas
import Foundation
import ProgressStore
import QuestionBank
import Tutoring

extension Browser {
  /// Which questions are listed, and how many.
  func status(_ symbols: Symbols) -> String {
    if card != .closed { return "\(focus + 1) of \(found.count)" }
    let count = counted(found.count, "question")
    let facts = [filter == .all ? nil : filter.name, query.isEmpty ? nil : quoted(symbols)]
    return ([count] + facts.compactMap(\.self)).joined(separator: " \(symbols.dot) ")
  }

  private func quoted(_ symbols: Symbols) -> String {
    symbols.quotes.open + query + symbols.quotes.close
  }

  /// The list: a line for every question, of which only those near the focus are put together.
  func body(width: Int, height: Int, _ symbols: Symbols) -> Body {
    var body = Body(width: width)
    guard !found.isEmpty else {
      body.add(catalogue.questions.isEmpty ? "There is no question." : "No question is like that.")
      return body
    }
    let shown = max(focus - height, 0)..<min(focus + height, found.count)
    body.hidden = (shown.lowerBound, found.count - shown.upperBound)
    for place in shown {
      let isFocused = place == focus
      let style: Style = isFocused ? .focus : .plain
      let trailing = trailing(found[place], width: width)
      let room = width - 2 - (trailing.isEmpty ? 0 : trailing.columns + 2)
      let stem = catalogue.questions[found[place]].stem.displayed.replacing("\n", with: " ")
      body.add(
        Line(
          [
            Span((isFocused ? symbols.pointer : " ") + " ", style),
            Span(stem.shortened(to: room, symbols), style),
          ], trailing: trailing.isEmpty ? nil : Span(trailing, .faint), target: place,
          cursor: isFocused ? 0 : nil))
    }
    body.focus = focus..<focus + 1
    return body
  }

  /// The kind, where there is room, and what stands out, in columns.
  private func trailing(_ index: Int, width: Int) -> String {
    let mark = catalogue.mark(index)?.rawValue ?? ""
    guard width >= 60 else { return mark }
    let kind = catalogue.questions[index].kind.name
    return kind + String(repeating: " ", count: max(14 - kind.columns, 1))
      + mark + String(repeating: " ", count: max(7 - mark.columns, 0))
  }

  /// The choice of a filter.
  func filterMenu() -> Menu {
    let filters = filters
    var menu = Menu(
      title: "Which questions",
      items: filters.map { filter, count in
        Menu.Item(
          filter.name.capitalizedFirst,
          detail: counted(count, "question"), choice: .filter(filter))
      })
    menu.moveFocus(to: filters.firstIndex { $0.filter == filter } ?? 0)
    return menu
  }
}

// MARK: - A question

extension Browser {
  /// The question that has the focus, with its answer and what became of it.
  func cardBody(width: Int, _ symbols: Symbols) -> Body {
    var body = Body(width: width)
    guard let index else { return body }
    let question = catalogue.questions[index]
    body.add(question.stem.displayed, .strong)
    body.blank()
    addAnswer(of: question, to: &body, symbols)
    if let explanation = question.explanation?.displayed, !explanation.isEmpty {
      body.blank()
      body.add(explanation)
    }
    if let source = question.source,
      !(question.explanation?.displayed.contains(source.text) ?? false)
    {
      body.blank()
      body.add(
        [Span(source.text + symbols.quotes.close)], first: [Span(symbols.quotes.open)],
        trailing: Span("line \(source.line)", .faint))
    }
    body.blank()
    addStanding(index, to: &body)
    addHistory(index, to: &body, symbols)
    return body
  }

  private func addAnswer(of question: Question, to body: inout Body, _ symbols: Symbols) {
    switch question.content {
    case .choice, .select, .classify, .trueFalse:
      for (index, text) in question.choiceTexts.enumerated() {
        let isRight = question.isRight(option: index)
        let style: Style = isRight ? .right : .plain
        body.add(
          [Span(text, style)],
          first: [Span((isRight ? symbols.right : " ") + " ", style)],
          trailing: isRight ? Span("right", style) : nil)
      }
    case .essay: body.add("You mark the answer yourself.", .faint)
    case .description: break
    default:
      for key in question.keys { body.add([Span(key, .right)], first: [Span("= ", .right)]) }
    }
  }

  /// The kind, and in lines of their own what is to be known about it.
  private func addStanding(_ index: Int, to body: inout Body) {
    body.add(catalogue.questions[index].kind.name.capitalizedFirst + ".", .faint)
    let record = catalogue.record(index)
    if record.isParked {
      body.add("Parked: it is not asked any more. p brings it back.", .accent)
    }
    if let note = record.flag {
      body.add("Flagged" + (note.isEmpty ? "." : ": " + note), .accent)
    }
  }

  private func addHistory(_ index: Int, to body: inout Body, _ symbols: Symbols) {
    let answers = catalogue.answers(index)
    guard !answers.isEmpty else {
      body.add("Never asked so far.", .faint)
      return
    }
    let record = catalogue.record(index)
    if !record.isParked, let dueDay = record.dueDay {
      let days = dueDay - catalogue.today
      let when = days <= 0 ? "now" : days == 1 ? "tomorrow" : "in \(days) days"
      body.add("Due \(when).", .faint)
    }
    body.blank()
    for (event, verdict) in answers {
      let isRight = verdict == "correct" || verdict == "typo"
      let sign = isRight ? symbols.right : verdict == "partly" ? symbols.partly : symbols.wrong
      let answer = (event.answer ?? "").isEmpty ? "don't know" : event.answer ?? ""
      let date = event.time.addingTimeInterval(Double(event.utcOffset)).isoDay
      body.add(
        Line(
          [
            Span("\(date)  ", .faint), Span(sign + " ", isRight ? .right : .wrong),
            Span(
              answer.replacing("\n", with: " ").shortened(to: max(body.width - 14, 1), symbols)),
          ]))
    }
  }
}

extension String {
  /// The text with its first letter as a capital.
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension Date {
  /// The day in UTC, such as 2026-05-01.
  fileprivate var isoDay: String {
    formatted(.iso8601.year().month().day())
  }
}
