import Canvas

/// Where the file of an article is asked for, and then a quiz is made from it.
struct MakingView: Equatable, Sendable {
  struct Progress: Equatable, Sendable {
    /// The share of the work that is done, from 0 to 1.
    var share: Double
    /// How far it has come, in words.
    var text: String
  }

  /// What was wrong with the file that was named before.
  var complaint: String?
  /// Whether a quiz is being made.
  var isRunning = false
  /// How far that has come; nil as long as there is nothing to tell.
  var progress: Progress?

  /// The middle of the page, for the file as it is typed.
  func body(_ line: EditLine, width: Int, _ symbols: Symbols) -> Body {
    var body = Body(width: width)
    if isRunning {
      body.add(line.text, .strong)
      body.blank()
      if let progress {
        body.add(symbols.bar(progress.share, width: min(40, width)), .accent)
        body.add(progress.text)
      } else {
        body.add("Making the questions " + symbols.ellipsis)
      }
      return body
    }
    body.add(
      "Plain text, Markdown or a saved web page, with headings, definitions, labelled lists, "
        + "examples, or questions with their answers.")
    body.blank()
    let lead = "File: "
    let room = max(width - lead.count, 1)
    let view = line.view(width: room)
    body.add(
      Line(
        [
          Span(lead, .accent), Span(view.text, .focus),
          Span(String(repeating: "_", count: max(room - view.text.columns, 0)), .faint),
        ], cursor: lead.count + view.cursorColumn))
    body.focus = body.lines.count - 1..<body.lines.count
    if let complaint {
      body.blank()
      body.add(complaint, .wrong)
    }
    return body
  }
}

extension App {
  /// Whether a quiz is being made, be it below the help.
  var isMaking: Bool {
    places.contains { if case .making(let making) = $0 { making.isRunning } else { false } }
  }

  mutating func change(_ body: (inout MakingView) -> Void) {
    for (index, place) in places.enumerated() {
      guard case .making(var making) = place else { continue }
      body(&making)
      places[index] = .making(making)
    }
  }
}
