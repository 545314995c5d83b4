import Canvas
import Grading
import QuestionBank

/// What the learner sees of a question: before the answer, and, with a reply, after it.
package struct QuestionView: Equatable, Sendable {
  package var answering: Answering
  /// What is to be read before the question, a paragraph each.
  package var introduction: [String]
  package var reply: Reply?
  /// The hints given so far, a line each.
  package var hints: [String]
  /// What is said below the question while it is answered.
  package var notice: String?

  package init(
    _ answering: Answering, introduction: [String] = [], reply: Reply? = nil,
    hints: [String] = [], notice: String? = nil
  ) {
    self.answering = answering
    self.introduction = introduction
    self.reply = reply
    self.hints = hints
    self.notice = notice
  }

  /// The middle of the page.
  package func body(width: Int, _ symbols: Symbols) -> Body {
    var body = Body(width: width)
    for paragraph in introduction {
      body.add(paragraph)
      body.blank()
    }
    let question = answering.question
    switch question.content {
    case .choice, .trueFalse, .select:
      body.add(question.stem.displayed, .strong)
      body.blank()
      addOptions(to: &body, symbols)
    case .classify:
      addPhrase(to: &body)
      body.blank()
      addOptions(to: &body, symbols)
    case .cloze, .short:
      addCloze(to: &body, symbols)
    case .numerical, .essay:
      body.add(question.stem.displayed, .strong)
      body.blank()
      addField(to: &body, symbols)
    case .list:
      body.add(question.stem.displayed, .strong)
      body.blank()
      addEntries(to: &body, symbols)
    case .matching, .sorting:
      body.add(question.stem.displayed, .strong)
      body.blank()
      addPairs(to: &body, symbols)
    case .ordering:
      body.add(question.stem.displayed, .strong)
      body.blank()
      addOrder(to: &body, symbols)
    case .description:
      body.add(question.stem.displayed)
    }
    if let reply {
      addReply(reply, to: &body, symbols)
    } else {
      addHelp(to: &body, symbols)
    }
    return body
  }

  /// Whether the right answer is shown in place of one that was not given.
  var isGivenUp: Bool { reply?.response == .dontKnow }

  /// Hints and notices, below the question.
  private func addHelp(to body: inout Body, _ symbols: Symbols) {
    if !hints.isEmpty { body.blank() }
    for hint in hints { body.add([Span(hint)], first: [Span("Hint: ", .accent)]) }
    let warning = answering.warning(symbols)
    if let text = warning ?? notice {
      body.blank()
      let start = body.lines.count
      body.add(text, .accent)
      if warning != nil { body.focus = start..<body.lines.count }
    }
  }
}

extension Answering {
  /// What is said after an Enter that was not taken for an answer.
  fileprivate func warning(_ symbols: Symbols) -> String? {
    guard isWarned else { return nil }
    return switch context {
    case .selection: "Nothing is selected. \(symbols.enter) again answers all the same."
    case .pairs: "Not every row is filled. \(symbols.enter) again answers all the same."
    default: "Nothing is typed. \(symbols.enter) again: I don't know."
    }
  }
}

// MARK: - Options

extension QuestionView {
  /// A phrase that is to be classified stands alone in the middle.
  private func addPhrase(to body: inout Body) {
    for line in wrap(answering.question.stem.displayed, width: body.width) {
      let indent = max((body.width - line.columns) / 2, 0)
      body.add(Line([Span(String(repeating: " ", count: indent)), Span(line, .strong)]))
    }
  }

  private func addOptions(to body: inout Body, _ symbols: Symbols) {
    let texts = answering.question.optionTexts
    for (place, index) in answering.order.enumerated() {
      let isFocused = reply == nil && place == answering.focus
      let fate = fate(of: index)
      let style: Style = isFocused ? .focus : fate?.style ?? .plain
      var lead = "\(fate?.sign(symbols) ?? (isFocused ? symbols.pointer : " ")) "
      lead += "\(numeral(place)) "
      if answering.context == .selection {
        lead += (answering.selected.contains(index) ? symbols.checked : symbols.unchecked) + " "
      } else {
        lead += " "
      }
      let start = body.lines.count
      body.add(
        [Span(texts[index].displayed, style)], first: [Span(lead, style)],
        trailing: fate?.text.map { Span($0, style) }, target: place,
        cursor: isFocused ? 0 : nil)
      if isFocused { body.focus = start..<body.lines.count }
    }
  }

  /// What became of an option, or nil where there is nothing to say.
  private func fate(of index: Int) -> Fate? {
    guard let reply else {
      return answering.ruledOut.contains(index) ? .ruledOut : nil
    }
    let isRight = answering.question.isRight(option: index)
    let isChosen =
      switch reply.response {
      case .option(let chosen): chosen == index
      case .selection(let chosen): chosen.contains(index)
      default: false
      }
    if case .selection = reply.response, isRight, !isChosen { return .missed }
    if isChosen, answering.question.isPartlyRight(option: index) { return .chosenPartly }
    return switch (isChosen, isRight) {
    case (true, true): .chosenRight
    case (true, false): .chosenWrong
    case (false, true): .right
    case (false, false): nil
    }
  }

  /// The key that chooses a place; blank beyond the tenth.
  private func numeral(_ place: Int) -> String {
    place < 9 ? "\(place + 1)" : place == 9 ? "0" : " "
  }
}

/// What became of an option.
private enum Fate {
  case chosenRight, chosenPartly, chosenWrong, right, missed, ruledOut

  func sign(_ symbols: Symbols) -> String? {
    switch self {
    case .chosenRight, .right: symbols.right
    case .chosenPartly: symbols.partly
    case .chosenWrong, .missed: symbols.wrong
    case .ruledOut: nil
    }
  }

  var style: Style {
    switch self {
    case .chosenRight, .right: .right
    case .chosenPartly, .chosenWrong, .missed: .wrong
    case .ruledOut: .faint
    }
  }

  var text: String? {
    switch self {
    case .chosenRight: "your answer, right"
    case .chosenPartly: "your answer, partly right"
    case .chosenWrong: "your answer"
    case .right: "right answer"
    case .missed: "missed, right"
    case .ruledOut: "ruled out"
    }
  }
}

extension Question {
  /// Whether choosing an option is right.
  func isRight(option index: Int) -> Bool {
    switch content {
    case .choice(let options), .classify(let options):
      options.indices.contains(index) && options[index].credit == 1
    case .select(let options): options.indices.contains(index) && options[index].credit > 0
    case .trueFalse(let key): (index == 0) == key.isTrue
    default: false
    }
  }

  /// Whether choosing an option of a single choice earns a part of the points.
  fileprivate func isPartlyRight(option index: Int) -> Bool {
    guard case .choice(let options) = content, options.indices.contains(index) else { return false }
    return 0 < options[index].credit && options[index].credit < 1
  }
}

// MARK: - Typing

extension QuestionView {
  /// The stem with an edit line in place of the gap, or below it if there is none.
  private func addCloze(to body: inout Body, _ symbols: Symbols) {
    let stem = answering.question.stem.displayed
    guard let gap = stem.firstRange(of: "_____") else {
      body.add(stem, .strong)
      body.blank()
      addField(to: &body, symbols)
      return
    }
    let line = answering.lines[0]
    let width = min(max(line.text.columns + 1, 12), max(body.width - 2, 1), 30)
    // Underscores keep the field in one piece while the text around it is wrapped.
    let field = String(repeating: "_", count: width)
    let lines = wrap(
      [
        Span(String(stem[..<gap.lowerBound]), .strong), Span(field, .focus),
        Span(String(stem[gap.upperBound...]), .strong),
      ], width: body.width)
    let view = line.view(width: width)
    for spans in lines {
      var spans = spans
      var cursor: Int?
      if let index = spans.firstIndex(where: { $0.style == .focus }) {
        let before = spans[..<index].reduce(0) { $0 + $1.text.columns }
        spans[index].text = view.text + field.dropFirst(view.text.columns)
        cursor = before + view.cursorColumn
        body.focus = body.lines.count..<body.lines.count + 1
      }
      body.add(Line(spans, cursor: reply == nil ? cursor : nil))
    }
  }

  /// The text that is typed, over as many rows as it takes.
  private func addField(to body: inout Body, _ symbols: Symbols) {
    let width = body.width - 2
    let (rows, cursor) = answering.lines[0].rows(width: width)
    for (index, row) in rows.enumerated() {
      let lead = index == 0 && reply == nil ? symbols.pointer + " " : "  "
      let isCursorHere = reply == nil && index == cursor.row
      if isCursorHere { body.focus = body.lines.count..<body.lines.count + 1 }
      let rest = reply == nil && rows.count == 1 ? min(width, 40) - row.columns : 0
      body.add(
        Line(
          [
            Span(lead, .focus), Span(row, .focus),
            Span(String(repeating: "_", count: max(rest, 0)), .faint),
          ],
          cursor: isCursorHere ? cursor.column + 2 : nil))
    }
  }

  /// A line for every entry of a list.
  private func addEntries(to body: inout Body, _ symbols: Symbols) {
    for (place, line) in answering.lines.enumerated() {
      let isFocused = reply == nil && place == answering.focus
      let lead = "\(isFocused ? symbols.pointer : " ") \(place + 1)  "
      let width = max(min(body.width - lead.columns, 40), 1)
      let view: (text: String, cursorColumn: Int) =
        isFocused ? line.view(width: width) : (line.text.shortened(to: width, symbols), 0)
      if isFocused { body.focus = body.lines.count..<body.lines.count + 1 }
      body.add(
        Line(
          [
            Span(lead + view.text, isFocused ? .focus : .plain),
            Span(
              String(repeating: "_", count: reply == nil ? width - view.text.columns : 0), .faint),
          ], target: place, cursor: isFocused ? lead.columns + view.cursorColumn : nil))
    }
  }
}

// MARK: - Matching, sorting, ordering

extension QuestionView {
  /// The rows to fill, each with the number of its right side, and the right sides.
  private func addPairs(to body: inout Body, _ symbols: Symbols) {
    let question = answering.question
    let rights = question.rightSides
    let key = question.rightAssignment
    for (row, left) in answering.rows.enumerated() {
      let isFocused = reply == nil && row == answering.focus
      var filled = answering.assignment[left]
      var style: Style = isFocused ? .focus : .plain
      var sign = isFocused ? symbols.pointer : " "
      var trailing = filled.flatMap { rights[$0].columns <= 24 ? rights[$0] : nil }
      if isGivenUp {
        filled = key[left]
        style = .right
        sign = symbols.right
        trailing = nil
      } else if reply != nil {
        let isRight = filled == key[left]
        style = isRight ? .right : .wrong
        sign = isRight ? symbols.right : symbols.wrong
        trailing = isRight ? "right" : "right: \(numeral(ofRightSide: key[left]))"
      }
      let start = body.lines.count
      body.add(
        [Span(question.leftSides[left].displayed, style)],
        first: [Span("\(sign) [\(filled.map { numeral(ofRightSide: $0) } ?? " ")] ", style)],
        trailing: trailing.map { Span($0, isFocused ? .focus : .faint) }, target: row,
        cursor: isFocused ? 3 : nil)
      if isFocused { body.focus = start..<body.lines.count }
    }
    body.blank()
    defer {
      // What the row can be filled with is in view as far as there is room.
      if let row = body.focus { body.focus = row.lowerBound..<body.lines.count }
    }
    for (place, index) in answering.order.enumerated() {
      let isUsed =
        question.hasDistinctRightSides && answering.assignment.contains(index) && reply == nil
      body.add(
        [Span(rights[index], isUsed ? .faint : .plain)],
        first: [Span("  \(numeral(place))  ", isUsed ? .faint : .accent)],
        target: answering.assignment.count + place)
    }
  }

  private func numeral(ofRightSide index: Int) -> String {
    answering.order.firstIndex(of: index).map { numeral($0) } ?? " "
  }

  private func addOrder(to body: inout Body, _ symbols: Symbols) {
    guard case .ordering(let entries) = answering.question.content else { return }
    let order = isGivenUp ? Array(entries.indices) : answering.order
    for (place, index) in order.enumerated() {
      let isFocused = reply == nil && place == answering.focus
      var style: Style = isFocused ? .focus : .plain
      var sign = isFocused ? symbols.pointer : " "
      var trailing: String?
      if isGivenUp {
        style = .right
        sign = symbols.right
      } else if reply != nil {
        style = index == place ? .right : .wrong
        sign = index == place ? symbols.right : symbols.wrong
        trailing = index == place ? "right" : "right place: \(index + 1)"
      }
      let start = body.lines.count
      body.add(
        [Span(entries[index].displayed, style)], first: [Span("\(sign) \(place + 1)  ", style)],
        trailing: trailing.map { Span($0, style) }, target: place, cursor: isFocused ? 0 : nil)
      if isFocused { body.focus = start..<body.lines.count }
    }
  }
}

extension Question {
  /// For each left side the index of its right side in `rightSides`.
  var rightAssignment: [Int] {
    switch content {
    case .matching(let pairs), .sorting(let pairs):
      pairs.filter { !$0.left.raw.isEmpty }.compactMap { rightSides.firstIndex(of: $0.right) }
    default: []
    }
  }

  /// Whether every right side is used once at most, as in matching.
  fileprivate var hasDistinctRightSides: Bool {
    if case .matching = content { true } else { false }
  }
}
