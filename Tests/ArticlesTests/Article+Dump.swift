import Articles

extension Article {
  /// The article as an indented tree with positions, for comparison with one written by hand.
  var dump: String {
    var lines: [String] = []
    if let title { lines.append("title \(title.place) \(title.text)") }
    for section in sections {
      let heading = section.heading.map { "\($0.place) \($0.text)" } ?? "-"
      lines.append("\(section.role) \(heading)")
      for block in section.blocks {
        switch block {
        case .paragraph(let sentences):
          lines.append("  paragraph")
          lines += sentences.map { "    \($0.place) \($0.text)" }
        case .list(let list):
          lines.append(list.isNumbered ? "  numbered" : "  bullets")
          for entry in list.entries {
            let indent = String(repeating: "  ", count: entry.depth)
            let label = entry.label.map { "\($0.place) [\($0.text)]" } ?? "-"
            lines.append("    \(indent)\(label)")
            lines += entry.sentences.map { "      \(indent)\($0.place) \($0.text)" }
          }
        }
      }
    }
    return lines.joined(separator: "\n")
  }
}

extension Article.Sentence {
  fileprivate var place: String { "\(line):\(column)" }
}
