extension PrintedPaper {
  /// The paper as a page that prints well on A4 and on Letter.
  package var html: String {
    let questions = entries.map { entry in
      let introduction = entry.introduction.map { "<p class=\"text\">\($0.escaped)</p>\n" }.joined()
      let instruction = entry.instruction.map { "<p class=\"how\">\($0.escaped)</p>\n" } ?? ""
      let rows = entry.rows.map { row in
        "<tr><td class=\"blank\">\(row.blank.escaped)</td><td>\(row.text.escaped)</td></tr>\n"
      }.joined()
      let choices = entry.choices.map { choice in
        "<tr><td class=\"blank\">\(choice.letter.escaped)</td><td>\(choice.text.escaped)</td></tr>\n"
      }.joined()
      let tables = [rows, choices].filter { !$0.isEmpty }.map { "<table>\n\($0)</table>\n" }
      let lines = String(repeating: "<div class=\"line\"></div>\n", count: entry.lines)
      return """
        <section>
        \(introduction)<p class="stem"><b>\(entry.number).</b> \(entry.stem.escaped)</p>
        \(instruction)\(tables.joined())\(lines)</section>

        """
    }
    let head = """
      <h1>\(title.escaped)</h1>
      <p class="head"><span>Paper \(seed), variant \(variant.escaped)</span>\
      <span>Name: <i></i></span></p>

      """
    return Self.page(title: title, head + questions.joined())
  }

  /// The right answers of several variants as a page, a sheet each.
  package static func keyHTML(of papers: [PrintedPaper]) -> String {
    let sheets = papers.map { paper in
      let rows = paper.entries.map { entry in
        let source = entry.source.map { "line \($0)" } ?? ""
        return "<tr><td class=\"blank\">\(entry.number).</td><td>\(entry.key.escaped)</td>"
          + "<td class=\"how\">\(source)</td></tr>\n"
      }
      return """
        <div class="sheet"><h1>\(paper.title.escaped)</h1>
        <p class="head"><span>Paper \(paper.seed), variant \(paper.variant.escaped): key</span></p>
        <table>
        \(rows.joined())</table></div>

        """
    }
    return page(title: papers.first?.title ?? "", sheets.joined())
  }

  private static func page(title: String, _ body: String) -> String {
    """
    <!DOCTYPE html>
    <html>
    <head>
    <meta charset="utf-8">
    <title>\(title.escaped)</title>
    <style>
    /* No size is set, so that the paper in the printer decides: A4 or Letter. */
    @page { margin: 18mm 16mm; }
    body { font: 11pt/1.4 Georgia, "Times New Roman", serif; max-width: 178mm; margin: 0 auto; }
    h1 { font-size: 15pt; margin: 0 0 2mm; }
    p { margin: 0 0 1.5mm; white-space: pre-line; }
    .head { display: flex; justify-content: space-between; margin-bottom: 7mm; }
    .head i { display: inline-block; width: 65mm; border-bottom: 0.3mm solid; }
    .how { font-size: 9.5pt; font-style: italic; }
    section { break-inside: avoid; page-break-inside: avoid; margin-bottom: 6mm; }
    section .how, section table { margin-left: 6mm; }
    table { border-collapse: collapse; margin-bottom: 2mm; }
    td { vertical-align: top; padding: 0.4mm 3mm 0.4mm 0; }
    tr { break-inside: avoid; page-break-inside: avoid; }
    .blank { white-space: pre; }
    .line { border-bottom: 0.2mm solid #666; height: 8mm; margin-left: 6mm; }
    .sheet { break-after: page; page-break-after: always; }
    .sheet:last-child { break-after: auto; page-break-after: auto; }
    </style>
    </head>
    <body>
    \(body)</body>
    </html>

    """
  }
}

extension String {
  /// The text with all that HTML would take for its own written otherwise.
  fileprivate var escaped: String {
    replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}
