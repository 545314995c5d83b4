/// Headings under which nothing is to be asked: where an author lists what others wrote.
private let skippedHeadings: Set<String> = [
  "sources", "source", "references", "further reading", "bibliography", "works cited",
  "external links", "see also", "notes", "footnotes", "citations", "literature",
  "quellen", "literatur", "weblinks", "einzelnachweise", "literaturverzeichnis",
  "sources et références", "bibliographie", "références", "notes et références", "liens externes",
  "fuentes", "referencias", "bibliografía", "enlaces externos",
  "fonti", "bibliografia", "riferimenti", "note", "referências", "fontes",
]

/// Headings of a list of questions with their answers.
private let questionListHeadings: Set<String> = [
  "faq", "faqs", "frequently asked questions", "common questions", "questions", "q & a", "q&a",
  "q and a", "questions and answers", "questions & answers",
  "häufige fragen", "häufig gestellte fragen", "fragen und antworten", "foire aux questions",
  "questions fréquentes", "preguntas frecuentes", "domande frequenti", "perguntas frequentes",
]

/// What a heading says of the section below it.
enum HeadingMeaning {
  case body, skipped, questionList

  init(of heading: String) {
    var name = heading.lowercased()
    while let last = name.last, last == ":" || last == " " || last == "." { name.removeLast() }
    if skippedHeadings.contains(name) {
      self = .skipped
    } else if questionListHeadings.contains(name)
      || name.split(whereSeparator: { !$0.isLetter }).contains(where: {
        $0 == "faq" || $0 == "faqs"
      })
    {
      self = .questionList
    } else {
      self = .body
    }
  }
}

/// Whether a line that stands alone between blank lines is a heading: short, not closed like a
/// sentence, and not the announcement of a list.
func isHeading(_ line: String) -> Bool {
  // Counting the characters of a long line takes long.
  guard line.utf8.count <= 320, line.count <= 80, let first = line.first, let last = line.last,
    !first.isLowercase,
    first.isLetter || first.isNumber
  else { return false }
  let words = line.utf8.split(separator: 0x20).count
  if last == ":" {
    return words <= 3 || HeadingMeaning(of: line) != .body
  }
  return words <= 12 && !".!?;,…。！？".contains(last)
    && !(line.utf8.contains(0x3A) && line.contains("://"))
}

/// Whether a line is a question of a list of questions.
func isQuestion(_ line: String) -> Bool {
  guard let last = line.last, last == "?" || last == "？" || last == "؟" else { return false }
  return line.count <= 200
}

/// The level and text of a Markdown heading (`## Text`).
func markdownHeading(_ line: String) -> String? {
  let marks = line.prefix { $0 == "#" }.count
  guard (1...6).contains(marks) else { return nil }
  let rest = line.dropFirst(marks)
  guard rest.first == " " else { return nil }
  var text = rest.drop { $0 == " " }
  while text.last == "#" || text.last == " " { text.removeLast() }
  return text.isEmpty ? nil : withoutInlineMarkup(String(text))
}

/// Whether a line underlines the one before it as a heading (`====` or `----`).
func isUnderline(_ line: String) -> Bool {
  line.utf8.count >= 3
    && (line.utf8.allSatisfy { $0 == 0x3D } || line.utf8.allSatisfy { $0 == 0x2D })
}
