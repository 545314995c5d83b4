import Canvas
import QuestionBank

extension PrintedPaper {
  /// The measure of a page of text.
  private static let width = 76

  /// The paper as text.
  package var text: String {
    var lines = wrap(title, width: Self.width)
    lines += ["Paper \(seed), variant \(variant)      Name: ______________________________", ""]
    for entry in entries {
      for paragraph in entry.introduction { lines += wrap(paragraph, width: Self.width) + [""] }
      lines += hung(entry.stem, after: numeral(entry.number))
      if let instruction = entry.instruction { lines += hung(instruction, after: "     ") }
      for row in entry.rows { lines += hung(row.text, after: "     \(row.blank)  ") }
      if !entry.choices.isEmpty { lines.append("") }
      for choice in entry.choices { lines += hung(choice.text, after: "       \(choice.letter)  ") }
      for _ in 0..<entry.lines {
        lines += ["", "     " + String(repeating: "_", count: Self.width - 5)]
      }
      lines.append("")
    }
    return Self.harmless(lines)
  }

  /// The right answers as text.
  package var keyText: String {
    var lines = wrap(title, width: Self.width)
    lines += ["Paper \(seed), variant \(variant): key", ""]
    for entry in entries {
      let source = entry.source.map { " (line \($0))" } ?? ""
      lines += hung(entry.key + source, after: numeral(entry.number))
    }
    return Self.harmless(lines)
  }

  /// The lines as a text that cannot act on a terminal.
  private static func harmless(_ lines: [String]) -> String {
    FormattedText(lines.joined(separator: "\n"), format: .plain).displayed + "\n"
  }

  private func numeral(_ number: Int) -> String {
    String(repeating: " ", count: number < 10 ? 2 : 1) + "\(number). "
  }

  /// A text after something, its other lines indented by as much.
  private func hung(_ text: String, after lead: String) -> [String] {
    let indent = String(repeating: " ", count: lead.columns)
    return wrap(text, width: Self.width - lead.columns).enumerated().map {
      ($0 == 0 ? lead : indent) + $1
    }
  }
}
