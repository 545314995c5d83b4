import Canvas
import QuestionBank

/// A page from which one thing is opened: the home screen, the first start, the choice of a quiz.
package struct Menu: Equatable, Sendable {
  /// What is said above and below the choices.
  package enum Remark: Equatable, Sendable {
    case text(String)
    /// Something of less weight.
    case aside(String)
    /// A share from 0 to 1 as a bar, with what it means, and something at the right edge.
    case bar(Double, String, String)
  }

  /// One thing to open.
  package struct Item: Equatable, Sendable {
    package var label: String
    /// What to expect, such as "9 due, 12 new".
    package var detail: String
    /// How much of it, such as "about 7 minutes".
    package var aside: String
    package var choice: Choice

    package init(_ label: String, detail: String = "", aside: String = "", choice: Choice) {
      self.label = label
      self.detail = detail
      self.aside = aside
      self.choice = choice
    }
  }

  /// What the caller is to open.
  package enum Choice: Equatable, Sendable {
    case study, review, read, test, progress, questions, lookThrough, more, quizzes, make
    /// A drill at the projector, and a test to print.
    case classDrill, paper
    /// Be asked these questions.
    case drill(Set<Question.ID>)
    /// The questions, with a text to find asked for.
    case find
    /// A quiz by its place in the list of those found.
    case quiz(Int)
    /// The questions that are listed.
    case filter(Browser.Filter)
  }

  package var title: String
  package var status: String
  package var intro: [Remark]
  package var items: [Item]
  package var outro: [Remark]
  package var focus: Int
  /// The first line in view.
  var top = 0

  package init(
    title: String, status: String = "", intro: [Remark] = [], items: [Item],
    outro: [Remark] = [], focus: Int = 0
  ) {
    self.title = title
    self.status = status
    self.intro = intro
    self.items = items
    self.outro = outro
    self.focus = focus
  }

  /// Moves the focus as far as there are items.
  package mutating func moveFocus(to place: Int) {
    focus = min(max(place, 0), max(items.count - 1, 0))
    // What is said above the choices comes back with the first.
    if focus == 0 { top = 0 }
  }

  /// The middle of the page.
  package func body(width: Int, _ symbols: Symbols) -> Body {
    var body = Body(width: width)
    for remark in intro { add(remark, to: &body, symbols) }
    body.blank()
    for (place, item) in items.enumerated() {
      let start = body.lines.count
      add(item, place, to: &body, symbols)
      if place == focus { body.focus = start..<body.lines.count }
    }
    if !outro.isEmpty { body.blank() }
    for remark in outro { add(remark, to: &body, symbols) }
    return body
  }

  private func add(_ remark: Remark, to body: inout Body, _ symbols: Symbols) {
    switch remark {
    case .text(let text): body.add(text)
    case .aside(let text): body.add(text, .faint)
    case .bar(let share, let text, let trailing):
      // The bar gives way as long as it is one, so that all stays on one line.
      let room = body.width - text.columns - trailing.columns - 4
      let aside = trailing.isEmpty ? nil : Span(trailing, .faint)
      if room >= 12 {
        let bar = symbols.bar(share, width: min(room, 28))
        body.add(Line([Span(bar, .accent), Span("  " + text)], trailing: aside))
      } else {
        let bar = symbols.bar(share, width: min(body.width - trailing.columns - 2, 28))
        body.add(Line([Span(bar, .accent)], trailing: aside))
        body.add(text)
      }
    }
  }

  private func add(_ item: Item, _ place: Int, to body: inout Body, _ symbols: Symbols) {
    let style: Style = place == focus ? .focus : .plain
    let lead = Span((place == focus ? symbols.pointer : " ") + " ", style)
    let cursor = place == focus ? 0 : nil
    let column = max(items.map(\.label.columns).max() ?? 0, 22) + 4
    if body.width >= 66, column + item.detail.columns <= body.width {
      let label = item.label + String(repeating: " ", count: column - 2 - item.label.columns)
      let rest = body.width - column - item.detail.columns - 2
      let aside = item.aside.columns <= rest ? Span(item.aside, .faint) : nil
      body.add(
        Line(
          [lead, Span(label, style), Span(item.detail)], trailing: aside, target: place,
          cursor: cursor))
      return
    }
    body.add([Span(item.label, style)], first: [lead], target: place, cursor: cursor)
    guard !item.detail.isEmpty else { return }
    if item.label.columns + 4 + item.detail.columns <= body.width {
      body.addTrailing(Span(item.detail, .faint), target: place)
    } else {
      body.add([Span(item.detail, .faint)], first: [Span("    ")], target: place)
    }
  }
}
