import Canvas

/// A line of the middle of a page.
package struct Line: Equatable, Sendable {
  package var spans: [Span]
  /// What stands at the right edge.
  package var trailing: Span?
  /// The number of what a click here means, such as the place of an option.
  package var target: Int?
  /// The column of the cursor, if it stands in this line.
  package var cursor: Int?

  package init(
    _ spans: [Span] = [], trailing: Span? = nil, target: Int? = nil, cursor: Int? = nil
  ) {
    self.spans = spans
    self.trailing = trailing
    self.target = target
    self.cursor = cursor
  }
}

/// The middle of a page while it is being put together, line by line, for a certain width.
package struct Body: Sendable {
  package let width: Int
  package private(set) var lines: [Line] = []
  /// The lines that should be in view when not all are, counted with the hidden ones above.
  package var focus: Range<Int>?
  /// The lines of the focus that are in view even where there is no room for all of it; else they
  /// are the first.
  package var core: Range<Int>?
  /// How many more lines there would be above and below, which a long list leaves out.
  package var hidden = (above: 0, below: 0)

  package init(width: Int) {
    self.width = max(width, 1)
  }

  /// How many lines there are, the hidden ones included.
  package var height: Int { hidden.above + lines.count + hidden.below }

  package mutating func blank() {
    if !lines.isEmpty { lines.append(Line()) }
  }

  package mutating func add(_ line: Line) {
    lines.append(line)
  }

  /// Adds a paragraph, wrapped.
  ///
  /// - Parameters:
  ///   - spans: The text.
  ///   - first: What stands before the first line; the others are indented by as much.
  ///   - trailing: What stands at the right of the last line, or below it where there is no room.
  ///   - target: The number of what a click on any of the lines means.
  ///   - cursor: The column of the cursor in the first line.
  package mutating func add(
    _ spans: [Span], first: [Span] = [], trailing: Span? = nil, target: Int? = nil,
    cursor: Int? = nil
  ) {
    let indent = first.reduce(0) { $0 + $1.text.columns }
    let wrapped = wrap(spans, width: max(width - indent, 1))
    for (index, line) in wrapped.enumerated() {
      let lead = index == 0 ? first : [Span(String(repeating: " ", count: indent))]
      lines.append(Line(lead + line, target: target, cursor: index == 0 ? cursor : nil))
    }
    if let trailing { addTrailing(trailing, target: target) }
  }

  package mutating func add(_ text: String, _ style: Style = .plain) {
    add([Span(text, style)])
  }

  /// Adds something at the right edge of the last line, or below it where there is no room.
  package mutating func addTrailing(_ trailing: Span, target: Int?) {
    let used = lines.last.map { $0.spans.reduce(0) { $0 + $1.text.columns } } ?? 0
    if used + 2 + trailing.text.columns <= width {
      lines[lines.count - 1].trailing = trailing
    } else {
      lines.append(Line(trailing: trailing, target: target))
    }
  }
}

/// A whole page: a header, the middle, and the keys that are valid now.
package struct Page: Sendable {
  package var left: String
  package var right: String
  /// Whether rules set the header and the footer off.
  package var isRuled: Bool
  package var body: Body
  package var footer: [KeyHint]
  /// The first line of the middle to show, as far as possible; nil follows the focus.
  package var scroll: Int?
  /// The first line that was in view before, from which the focus is followed.
  package var top = 0
  /// A line of text that is asked for, above the footer.
  package var prompt: Prompt?
  /// News, above the footer.
  package var notice: String?

  package init(
    left: String, right: String = "", isRuled: Bool = true, body: Body, footer: [KeyHint],
    scroll: Int? = nil, top: Int = 0
  ) {
    self.left = left
    self.right = right
    self.isRuled = isRuled
    self.body = body
    self.footer = footer
    self.scroll = scroll
    self.top = top
  }
}

/// Where the parts of a page stand on a screen.
package struct Layout: Equatable, Sendable {
  package static let smallest = (rows: 12, columns: 40)
  /// A measure that the eye can follow, with a margin on either side.
  static let widest = 80

  package let rows: Int
  package let columns: Int

  package init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
  }

  package var isTooSmall: Bool { rows < Self.smallest.rows || columns < Self.smallest.columns }

  var pageWidth: Int { min(columns, Self.widest) }
  var left: Int { (columns - pageWidth) / 2 }
  var margin: Int { pageWidth >= 60 ? 3 : 1 }
  /// The columns of the middle.
  package var bodyWidth: Int { max(pageWidth - margin - 1, 1) }

  /// The rows between the header and the middle: a rule, and a blank line where there is room.
  private var lead: Int { rows >= 16 ? 2 : 1 }
  var bodyTop: Int { 1 + lead }
  /// The rows of the middle.
  package var bodyHeight: Int { max(rows - bodyTop - 2, 0) }
}

extension Layout {
  /// What is shown where a page has no room.
  var tooSmall: Screen {
    var screen = Screen(rows: rows, columns: columns)
    let needed = Layout.smallest
    let text = "viva needs \(needed.columns) x \(needed.rows); this is \(columns) x \(rows)."
    for (row, line) in wrap(text, width: columns).enumerated() {
      screen.write(line, row: row, column: 0)
    }
    return screen
  }
}

extension Page {
  /// Draws the page.
  ///
  /// - Parameters:
  ///   - layout: The size of the screen.
  ///   - symbols: The signs that the terminal can show.
  /// - Returns: The whole screen.
  package func draw(_ layout: Layout, _ symbols: Symbols) -> Screen {
    var screen = Screen(rows: layout.rows, columns: layout.columns)
    drawHeader(on: &screen, layout, symbols)
    let start = firstLine(layout)
    let left = layout.left + layout.margin
    let shown = body.lines.dropFirst(max(start - body.hidden.above, 0)).prefix(layout.bodyHeight)
    for (offset, line) in shown.enumerated() {
      let row = layout.bodyTop + offset
      var column = left
      for span in line.spans {
        let room = left + layout.bodyWidth - column
        column = screen.write(span.text, row: row, column: column, style: span.style, width: room)
      }
      if let trailing = line.trailing {
        let width = trailing.text.columns
        screen.write(
          trailing.text, row: row, column: max(left + layout.bodyWidth - width, left),
          style: trailing.style, width: layout.bodyWidth)
      }
      if let cursor = line.cursor {
        screen.cursor = .init(row: row, column: min(left + cursor, layout.columns - 1))
      }
    }
    drawRules(on: &screen, layout, symbols, start: start)
    drawFooter(on: &screen, layout)
    if let notice { draw(notice, on: &screen, layout) }
    if let prompt { draw(prompt, on: &screen, layout) }
    return screen
  }

  /// The number behind a place on the screen, such as that of an option.
  package func target(row: Int, _ layout: Layout) -> Int? {
    let index = row - layout.bodyTop
    guard (0..<layout.bodyHeight).contains(index) else { return nil }
    let line = firstLine(layout) + index - body.hidden.above
    return body.lines.indices.contains(line) ? body.lines[line].target : nil
  }

  /// The first line of the middle that is in view.
  package func firstLine(_ layout: Layout) -> Int {
    let last = max(body.height - layout.bodyHeight, 0)
    if let scroll { return min(max(scroll, 0), last) }
    guard let focus = body.focus else { return 0 }
    var start = min(max(focus.upperBound - layout.bodyHeight, top), focus.lowerBound)
    if let core = body.core {
      start = min(max(core.upperBound - layout.bodyHeight, start), core.lowerBound)
    }
    return max(min(start, last), 0)
  }

  private func drawHeader(on screen: inout Screen, _ layout: Layout, _ symbols: Symbols) {
    let width = layout.pageWidth - 2
    let rightWidth = right.columns
    screen.write(
      right, row: 0, column: layout.left + 1 + max(width - rightWidth, 0), style: .faint,
      width: width)
    let room = rightWidth == 0 ? width : width - rightWidth - 2
    screen.write(
      left.shortened(to: room, symbols), row: 0, column: layout.left + 1, style: .strong,
      width: max(room, 0))
  }

  private func drawRules(
    on screen: inout Screen, _ layout: Layout, _ symbols: Symbols, start: Int
  ) {
    let width = layout.pageWidth - 2
    let rule = String(repeating: symbols.rule, count: max(width, 0))
    let bottom = layout.rows - 2
    if isRuled {
      screen.write(rule, row: 1, column: layout.left + 1, style: .faint)
      screen.write(rule, row: bottom, column: layout.left + 1, style: .faint)
    }
    func mark(_ sign: String, row: Int) {
      let text = " \(sign) more "
      screen.write(
        text, row: row, column: layout.left + layout.pageWidth - 3 - text.columns, style: .accent)
    }
    if start > 0 { mark(symbols.more.above, row: 1) }
    if start + layout.bodyHeight < body.height { mark(symbols.more.below, row: bottom) }
  }

  /// In place of the rule, so that nothing on the page moves; a long one takes more rows.
  private func draw(_ notice: String, on screen: inout Screen, _ layout: Layout) {
    let width = max(layout.pageWidth - 2, 1)
    let lines = wrap(notice, width: width).prefix(4)
    for (index, line) in lines.enumerated() {
      let row = layout.rows - 1 - lines.count + index
      let padding = String(repeating: " ", count: max(width - line.columns, 0))
      screen.write(line + padding, row: row, column: layout.left + 1, style: .accent)
    }
  }

  private func draw(_ prompt: Prompt, on screen: inout Screen, _ layout: Layout) {
    let row = layout.rows - 2
    guard row > 0 else { return }
    let start = layout.left + 1
    let blank = String(repeating: " ", count: max(layout.pageWidth - 2, 0))
    screen.write(blank, row: row, column: start)
    let column = screen.write(prompt.label + " ", row: row, column: start, style: .accent)
    let view = prompt.line.view(width: max(layout.left + layout.pageWidth - 1 - column, 1))
    screen.write(view.text, row: row, column: column, style: .focus)
    screen.cursor = .init(
      row: row, column: min(column + view.cursorColumn, layout.columns - 1))
  }

  private func drawFooter(on screen: inout Screen, _ layout: Layout) {
    guard layout.rows > 1 else { return }
    for (column, hint) in placedHints(layout) {
      let next = screen.write(hint.keys, row: layout.rows - 1, column: column, style: .accent)
      screen.write(" " + hint.text, row: layout.rows - 1, column: next, style: .faint)
    }
  }

  /// As many hints as fit in their order, and always those that help and lead back, each with the
  /// column where it begins.
  private func placedHints(_ layout: Layout) -> [(column: Int, hint: KeyHint)] {
    let gap = 3
    var room = layout.pageWidth - 2 + gap
    room -= footer.filter(\.isKept).reduce(0) { $0 + $1.columns + gap }
    var column = layout.left + 1
    return footer.compactMap { hint in
      if !hint.isKept {
        guard hint.columns + gap <= room else { return nil }
        room -= hint.columns + gap
      }
      defer { column += hint.columns + gap }
      return (column, hint)
    }
  }

  /// What a click on a key of the footer means.
  package func command(row: Int, column: Int, _ layout: Layout) -> Command? {
    guard row == layout.rows - 1 else { return nil }
    return placedHints(layout).first { $0.column..<$0.column + $0.hint.columns ~= column }
      .flatMap { $0.hint.command(at: column - $0.column) }
  }
}

extension String {
  /// The text cut to a width, with an ellipsis where something is missing.
  func shortened(to width: Int, _ symbols: Symbols) -> String {
    guard columns > width else { return self }
    var room = width - symbols.ellipsis.columns
    guard room > 0 else { return "" }
    var kept = ""
    for character in self {
      room -= character.columns
      if room < 0 { break }
      kept.append(character)
    }
    return kept + symbols.ellipsis
  }
}
