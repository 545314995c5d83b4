/// What an article is made of, gathered while the elements of a page go by.
///
/// Headings, paragraphs, lists, definition lists and questions that open (`details`) count; what
/// stands around the article does not.
final class HTMLOutline {
  /// What the text that comes next belongs to.
  private enum Block {
    case paragraph, heading, entry, term, definition, summary
  }

  private var reader = ArticleReader(lines: [])
  private var block = Block.paragraph
  /// The text of the block so far, by the lines of the file.
  private var lines: [(number: Int, text: String)] = []
  /// The lists that are open, and whether they are numbered.
  private var lists: [Bool] = []
  private var term: Article.Sentence?
  /// How many elements are open inside of one that is left out, itself included.
  private var leftOutDepth = 0
  private var pageTitle: Article.Sentence?
  private var isInTitle = false
  /// Whether the element that holds the article, if the page has one, is over.
  private var isOver = false

  /// Elements that hold no running text of the article.
  private static let leftOut: Set<String> = [
    "script", "style", "noscript", "template", "nav", "footer", "aside", "form", "button", "select",
    "textarea", "svg", "math", "figure", "table", "pre", "iframe", "object", "sup", "dialog",
  ]

  private static let blocks: Set<String> = [
    "p", "div", "section", "article", "main", "header", "blockquote", "body", "hr", "address",
  ]

  // MARK: - Elements

  func begin(_ name: String, attributes: [(name: String, value: String)], line: Int) {
    if leftOutDepth > 0 || isOver {
      leftOutDepth += 1
      return
    }
    if Self.leftOut.contains(name) || isHidden(attributes) {
      // A footnote mark stands inside of its sentence.
      if name != "sup" { flush() }
      leftOutDepth = 1
      return
    }
    switch name {
    case "title":
      isInTitle = true
    case "main":
      // What came before stands around the article.
      lines = []
      reader = ArticleReader(lines: [])
    case "h1", "h2", "h3", "h4", "h5", "h6":
      flush()
      if name == "h1", reader.article.title == nil { reader = ArticleReader(lines: []) }
      lists = []
      block = .heading
    case "ul", "ol", "dl":
      flush()
      lists.append(name == "ol")
    case "li":
      flush()
      block = .entry
    case "dt":
      flush()
      block = .term
    case "dd":
      flush()
      block = .definition
    case "summary":
      flush()
      block = .summary
    case "br":
      append(" ", line: line)
    case _ where Self.blocks.contains(name):
      flush()
    default:
      break
    }
  }

  func end(_ name: String) {
    if leftOutDepth > 0 {
      leftOutDepth -= 1
      return
    }
    switch name {
    case "title":
      pageTitle = taken().asSentence
      isInTitle = false
    case "main":
      flush()
      isOver = true
    case "ul", "ol", "dl":
      flush()
      if !lists.isEmpty { lists.removeLast() }
      if lists.isEmpty { reader.endList() }
      block = .paragraph
    case "details":
      flush()
      reader.endSection()
    case "h1", "h2", "h3", "h4", "h5", "h6", "li", "dt", "dd", "summary":
      flush()
      block = .paragraph
    case _ where Self.blocks.contains(name):
      flush()
    default:
      break
    }
  }

  private func isHidden(_ attributes: [(name: String, value: String)]) -> Bool {
    attributes.contains { $0.name == "hidden" || ($0.name == "aria-hidden" && $0.value == "true") }
  }

  // MARK: - Text

  /// Takes in a text that ends on the line.
  func append(_ characters: UnsafeBufferPointer<UInt8>, line: Int) {
    guard leftOutDepth == 0, !isOver else { return }
    var number = line - characters.count { $0 == 0x0A }
    for part in characters.split(separator: 0x0A, omittingEmptySubsequences: false) {
      append(cleanText(Array(part)[...]), line: number)
      number += 1
    }
  }

  private func append(_ text: String, line: Int) {
    if lines.last?.number == line {
      lines[lines.count - 1].text += text
    } else {
      lines.append((line, text))
    }
  }

  /// The text of the block, which is used up.
  private func taken() -> JoinedText {
    var text = JoinedText()
    for line in lines {
      let words = line.text.split { $0.isWhitespace }.joined(separator: " ")
      text.append(words, line: line.number, column: 1)
    }
    lines = []
    return text
  }

  // MARK: - Blocks

  /// Puts the text of a block, if there is any, where it belongs.
  private func flush() {
    guard !isInTitle, lines.contains(where: { !$0.text.allSatisfy(\.isWhitespace) }) else {
      lines = isInTitle ? lines : []
      return
    }
    let text = taken()
    let sentence = text.asSentence
    defer { reader.isFirstBlock = false }
    switch block {
    case .heading, .summary:
      reader.readHeading(sentence.text, line: sentence.line, column: 1)
    case .term:
      term = sentence
    case .definition:
      beginEntry(label: term)
      continueEntry(text.sentences)
    case .entry:
      var sentences = text.sentences
      let split = splitLabel(sentence.text)
      beginEntry(
        label: split.map { Article.Sentence($0.label, line: sentence.line, column: 1) })
      if let split, let first = sentences.first {
        sentences[0].text = String(first.text.dropFirst(split.offset))
        sentences[0].column += split.offset
      }
      continueEntry(sentences)
      block = .paragraph
    case .paragraph where !lists.isEmpty && reader.list != nil:
      continueEntry(text.sentences)
    case .paragraph where reader.questionListTopic != nil && isQuestion(sentence.text):
      reader.readHeading(sentence.text, line: sentence.line, column: 1)
    case .paragraph:
      reader.endList()
      reader.paragraph = text
      reader.endParagraph()
    }
  }

  private func beginEntry(label: Article.Sentence?) {
    let isNumbered = lists.first ?? false
    if reader.list == nil { reader.list = ListBuilder(isNumbered: isNumbered) }
    reader.list?.begin(label: label, indent: max(0, lists.count - 1))
  }

  private func continueEntry(_ sentences: [Article.Sentence]) {
    for sentence in sentences {
      reader.list?.append(sentence.text, line: sentence.line, column: sentence.column)
    }
  }

  /// The article, when the whole page has gone by.
  func finished() -> Article {
    flush()
    reader.endSection()
    var article = reader.article
    if article.title == nil, let pageTitle, !pageTitle.text.isEmpty { article.title = pageTitle }
    return article
  }
}
