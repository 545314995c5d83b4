/// The first line of a file that viva wrote: which quiz it is, and which article it is made from.
///
/// Such as `// viva 1 · quiz: rivers · article: rivers.txt · sha256: 3fa1… · concepts: spring | delta`.
struct GIFTHeader {
  var quiz: String?
  /// Given only where the categories do not tell it.
  var title: String?
  var article: String?
  var articleDigest: String?
  var concepts: [String] = []

  init() {}

  /// The header in a comment that begins with its slashes; nil if it is another comment.
  init?(comment: GIFTNotes.Line) {
    let text = GIFTNotes.trimmed(comment.dropFirst(2))
    var fields = GIFTNotes.split(text, at: "·")
    guard fields.removeFirst().elementsEqual("viva 1 ".utf8) else { return nil }
    for field in fields {
      guard let colon = field.firstIndex(of: GIFTSyntax.colon) else { continue }
      let value = GIFTNotes.trimmed(field[(colon + 1)...])
      guard !value.isEmpty else { continue }
      switch String(decoding: GIFTNotes.trimmed(field[..<colon]), as: UTF8.self) {
      case "quiz": quiz = GIFTNotes.unescaped(value)
      case "title": title = GIFTNotes.unescaped(value)
      case "article": article = GIFTNotes.unescaped(value)
      case "sha256": articleDigest = GIFTNotes.unescaped(value)
      case "concepts":
        concepts = GIFTNotes.split(value, at: "|").map {
          GIFTNotes.unescaped(GIFTNotes.trimmed($0))
        }
      default: break
      }
    }
  }

  /// The header of a bank.
  init(_ bank: Bank) {
    quiz = bank.quiz
    let isInCategories = bank.questions.contains { $0.topic != nil }
    if bank.title != bank.quiz, !isInCategories || CategoryPath.isDropped(bank.title) {
      title = bank.title
    }
    article = bank.article
    articleDigest = bank.articleDigest
    concepts = bank.concepts
  }

  /// The header as a line of a file.
  var line: String {
    var fields = ["// viva 1"]
    func add(_ name: String, _ values: [String]) {
      guard !values.isEmpty else { return }
      let texts = values.map { GIFTNotes.escaped($0, special: "·|") }
      fields.append("\(name): \(texts.joined(separator: " | "))")
    }
    add("quiz", [quiz].compactMap(\.self))
    add("title", [title].compactMap(\.self))
    add("article", [article].compactMap(\.self))
    add("sha256", [articleDigest].compactMap(\.self))
    add("concepts", concepts)
    return fields.joined(separator: " · ")
  }
}
