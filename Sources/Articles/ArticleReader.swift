extension Article {
  /// Reads plain text, Markdown or a saved HTML page.
  ///
  /// - Parameters:
  ///   - bytes: The file; UTF-8, or what an HTML page declares.
  ///   - report: Is told now and then how many lines are read, of how many.
  /// - Throws: `ArticleError` if the bytes are not text or there is nothing in them.
  package init(
    reading bytes: [UInt8], report: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(ArticleError) {
    if isHTML(bytes) {
      self = try article(ofPage: bytes)
      return
    }
    var reader = ArticleReader(lines: try sourceLines(bytes))
    reader.read(report)
    self = reader.article
  }
}

/// Goes through the lines once and puts each where it belongs.
struct ArticleReader {
  var article = Article()
  private let lines: [SourceLine]
  private var index = 0

  var section = Article.Section()
  var paragraph = JoinedText()
  /// The list being read, until a line comes that does not belong to it.
  var list: ListBuilder?
  /// The heading of the list of questions that is being read.
  var questionListTopic: String?
  private var isAfterBlank = true
  var isFirstBlock = true

  init(lines: [SourceLine]) {
    self.lines = lines
  }

  mutating func read(_ report: (_ done: Int, _ total: Int) -> Void) {
    skipFrontMatter()
    while index < lines.count {
      if index % 1024 == 0 { report(index, lines.count) }
      readLine()
      index += 1
    }
    endSection()
  }

  // MARK: - Lines

  private mutating func readLine() {
    let line = lines[index]
    if line.isBlank {
      endParagraph()
      isAfterBlank = true
      return
    }
    defer {
      isAfterBlank = false
      isFirstBlock = false
    }
    let quoteless = line.text.hasPrefix("> ") ? String(line.text.dropFirst(2)) : line.text
    let indent = quoteless.utf8.prefix { $0 == 0x20 }.count
    var text = String(quoteless.dropFirst(indent))
    while text.utf8.last == 0x20 { text.removeLast() }
    let column = line.text.utf8.count - quoteless.utf8.count + indent + 1
    let plain = withoutInlineMarkup(text)

    if text.hasPrefix("```") || text.hasPrefix("~~~") {
      skipFence(String(text.prefix(3)))
    } else if let heading = markdownHeading(text) {
      readHeading(heading, line: line.number, column: column)
    } else if paragraph.isEmpty, let next = nextLine, isUnderline(next), listMarker(text) == nil {
      readHeading(plain, line: line.number, column: column)
      index += 1
    } else if text.hasPrefix("|") {
      readTable()
    } else if isRule(text) {
      endParagraph()
    } else if let question = markedQuestion(plain) {
      readHeading(question.text, line: line.number, column: column + question.offset)
    } else if let marker = listMarker(text), canBeginEntry(marker) {
      readEntry(text, marker: marker, indent: indent, line: line.number, column: column)
    } else if standsAlone, indent == 0 || list == nil, isQuestion(plain) || isHeading(plain) {
      readHeading(plain, line: line.number, column: column)
    } else if questionListTopic != nil, paragraph.isEmpty, list == nil, isQuestion(plain) {
      readHeading(plain, line: line.number, column: column)
    } else {
      readText(text, indent: indent, line: line.number, column: column)
    }
  }

  private var nextLine: String? {
    index + 1 < lines.count ? lines[index + 1].text : nil
  }

  private var standsAlone: Bool {
    isAfterBlank && (index + 1 >= lines.count || lines[index + 1].isBlank)
  }

  private func isRule(_ text: String) -> Bool {
    guard let mark = text.utf8.first, "-*_=".utf8.contains(mark),
      text.utf8.allSatisfy({ $0 == mark || $0 == 0x20 })
    else { return false }
    return text.utf8.count { $0 == mark } >= 3
  }

  private mutating func skipFrontMatter() {
    guard lines.first?.text == "---",
      let end = lines.dropFirst().prefix(100).firstIndex(where: { $0.text == "---" })
    else { return }
    index = end + 1
  }

  private mutating func skipFence(_ mark: String) {
    endParagraph()
    while let next = nextLine {
      index += 1
      if next.drop(while: { $0 == " " }).hasPrefix(mark) { return }
    }
  }

  // MARK: - Headings

  mutating func readHeading(_ text: String, line: Int, column: Int) {
    let heading = Article.Sentence(text, line: line, column: column)
    if isFirstBlock, !isQuestion(text), HeadingMeaning(of: text) == .body {
      article.title = heading
      return
    }
    endSection()
    if isQuestion(text) {
      let topic = questionListTopic ?? article.title?.text ?? text
      section = Article.Section(heading: heading, role: .question, topic: topic)
      return
    }
    let name = text.last == ":" ? String(text.dropLast()) : text
    section = Article.Section(heading: heading, topic: name)
    questionListTopic = nil
    switch HeadingMeaning(of: text) {
    case .body: break
    case .skipped: section.role = .skipped
    case .questionList: questionListTopic = name
    }
  }

  /// "Q: …", and "A: …", which only loses its mark.
  private func markedQuestion(_ plain: String) -> (text: String, offset: Int)? {
    guard plain.first == "Q" else { return nil }
    let rest = plain.dropFirst().drop { $0.isNumber }
    guard rest.first == ":" || (rest.first == "." && rest.dropFirst().first == " ") else {
      return nil
    }
    let question = rest.dropFirst().drop { $0 == " " }
    guard !question.isEmpty else { return nil }
    return (String(question), plain.count - question.count)
  }

  private func withoutAnswerMark(_ text: String) -> (text: String, offset: Int) {
    guard section.role == .question, paragraph.isEmpty, section.blocks.isEmpty else {
      return (text, 0)
    }
    let plain = withoutInlineMarkup(text)
    guard plain.first == "A" else { return (text, 0) }
    let rest = plain.dropFirst().drop { $0.isNumber }
    guard rest.first == ":" || (rest.first == "." && rest.dropFirst().first == " ") else {
      return (text, 0)
    }
    let answer = rest.dropFirst().drop { $0 == " " }
    return (String(answer), plain.count - answer.count)
  }

  // MARK: - Text and lists

  private mutating func readText(_ text: String, indent: Int, line: Int, column: Int) {
    let isEntry = paragraph.isEmpty && isUnmarkedEntry(text)
    if list != nil, indent > 0 || !isAfterBlank, !(isEntry && list?.isUnmarked == true) {
      list?.append(withoutInlineMarkup(text), line: line, column: column)
      return
    }
    if isEntry {
      if list?.isUnmarked != true {
        endList()
        list = ListBuilder(isNumbered: false, isUnmarked: true)
      }
      list?.begin(text, indent: 0, line: line, column: column)
      return
    }
    endList()
    let answer = withoutAnswerMark(text)
    paragraph.append(withoutInlineMarkup(answer.text), line: line, column: column + answer.offset)
  }

  /// Whether a line is an entry without a mark: it begins with a bold term, or is one of at least
  /// three lines with a label that follow one another ("1347: Plague reaches Messina").
  private func isUnmarkedEntry(_ text: String) -> Bool {
    if boldPrefixEnd(text) != nil {
      return splitLabel(text).map { !isQuestion($0.label) } ?? false
    }
    guard section.role != .question, hasLabel(text) else { return false }
    return list?.isUnmarked == true
      || index + 2 < lines.count
        && lines[(index + 1)...(index + 2)].allSatisfy { hasLabel($0.text) }
  }

  /// "1347: Plague reaches Messina", but not "Author: …", which says something of the article.
  private func hasLabel(_ text: String) -> Bool {
    guard text.utf8.contains(0x3A), let split = splitLabel(text), !split.rest.isEmpty,
      text.dropFirst(split.label.count).hasPrefix(":")
    else { return false }
    return !namesOfMetadata.contains(split.label.lowercased())
  }

  /// In a paragraph that is hard-wrapped a line may begin with a dash or a number by chance.
  private func canBeginEntry(_ marker: ListMarker) -> Bool {
    paragraph.isEmpty || marker.number == 1 || (!marker.isNumbered && paragraph.text.last == ":")
  }

  private mutating func readEntry(
    _ text: String, marker: ListMarker, indent: Int, line: Int, column: Int
  ) {
    let body = String(text.utf8.dropFirst(marker.width)) ?? text
    let column = column + marker.width
    if questionListTopic != nil {
      let text = withoutInlineMarkup(body)
      if let first = sentenceRanges(in: text).first, isQuestion(String(text[first])) {
        let rest = String(text[first.upperBound...])
        readHeading(String(text[first]), line: line, column: column)
        paragraph.append(rest, line: line, column: column + text.count - rest.count)
        return
      }
    }
    endParagraph()
    if list?.accepts(marker, indent: indent, isAfterBlank: isAfterBlank) != true {
      endList()
      list = ListBuilder(isNumbered: marker.isNumbered)
    }
    list?.begin(body, indent: indent, line: line, column: column)
  }

  /// Reads a table of terms and what is said of them as a list with labels; of others, nothing.
  private mutating func readTable() {
    endParagraph()
    endList()
    let first = index
    while let next = nextLine, next.drop(while: { $0 == " " }).hasPrefix("|") { index += 1 }
    let rows = lines[first...index].map { (line: $0.number, cells: cells(of: $0.text)) }
    guard rows.count >= 4, rows.allSatisfy({ $0.cells.count == 2 }),
      rows[1].cells.allSatisfy({ $0.text.utf8.allSatisfy("-: ".utf8.contains) })
    else { return }
    list = ListBuilder(isNumbered: false, isUnmarked: true)
    for row in rows.dropFirst(2) where row.cells.allSatisfy({ !$0.text.isEmpty }) {
      let (term, text) = (row.cells[0], row.cells[1])
      list?.begin(
        label: Article.Sentence(term.text, line: row.line, column: term.column), indent: 0)
      list?.append(text.text, line: row.line, column: text.column)
    }
    endList()
  }

  /// The cells of a row and the columns they begin in.
  private func cells(of row: String) -> [(text: String, column: Int)] {
    var cells: [(text: String, column: Int)] = []
    var column = 1
    for part in row.split(separator: "|", omittingEmptySubsequences: false) {
      let text = withoutInlineMarkup(part.trimmed)
      cells.append((text, column + part.prefix { $0 == " " }.count))
      column += part.count + 1
    }
    // Before the first bar and behind the last one there is nothing.
    return Array(cells.dropFirst().dropLast())
  }

  mutating func endParagraph() {
    guard !paragraph.isEmpty else { return }
    section.blocks.append(.paragraph(paragraph.sentences))
    paragraph = JoinedText()
  }

  mutating func endList() {
    guard let finished = list?.finished() else { return }
    section.blocks.append(.list(finished))
    list = nil
  }

  mutating func endSection() {
    endParagraph()
    endList()
    if section.heading != nil || !section.blocks.isEmpty { article.sections.append(section) }
    section = Article.Section()
  }
}

/// What authors say of an article in lines above it.
private let namesOfMetadata: Set<String> = [
  "author", "authors", "by", "date", "published", "updated", "last updated", "source", "title",
  "subtitle", "tags", "category", "keywords", "version", "license", "url", "editor", "language",
]

/// A list while its lines come in.
struct ListBuilder {
  private let isNumbered: Bool
  /// Whether its entries have labels and no marks.
  let isUnmarked: Bool
  private var entries: [Article.Entry] = []
  private var label: Article.Sentence?
  private var text = JoinedText()
  private var depth = 0
  private var indents: [Int] = []

  init(isNumbered: Bool, isUnmarked: Bool = false) {
    self.isNumbered = isNumbered
    self.isUnmarked = isUnmarked
  }

  /// Whether an entry with this mark goes on with the list.
  func accepts(_ marker: ListMarker, indent: Int, isAfterBlank: Bool) -> Bool {
    if let outermost = indents.first, indent > outermost { return true }
    return marker.isNumbered == isNumbered && !(marker.number == 1 && isAfterBlank)
  }

  mutating func begin(_ body: String, indent: Int, line: Int, column: Int) {
    beginEntry(indent: indent)
    if let split = splitLabel(body) {
      label = Article.Sentence(split.label, line: line, column: column)
      append(withoutInlineMarkup(split.rest), line: line, column: column + split.offset)
    } else {
      append(withoutInlineMarkup(body), line: line, column: column)
    }
  }

  /// Begins an entry whose label, if any, is known.
  mutating func begin(label: Article.Sentence?, indent: Int) {
    beginEntry(indent: indent)
    self.label = label
  }

  private mutating func beginEntry(indent: Int) {
    endEntry()
    while let last = indents.last, last > indent { indents.removeLast() }
    if indents.last != indent { indents.append(indent) }
    depth = indents.count - 1
  }

  mutating func append(_ part: String, line: Int, column: Int) {
    text.append(part, line: line, column: column)
  }

  mutating func finished() -> Article.List {
    endEntry()
    return Article.List(isNumbered: isNumbered, entries: entries)
  }

  private mutating func endEntry() {
    guard label != nil || !text.isEmpty else { return }
    entries.append(Article.Entry(label: label, sentences: text.sentences, depth: depth))
    label = nil
    text = JoinedText()
  }
}

extension Substring {
  /// Without the spaces around it.
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
