import Articles
import QuestionBank

/// The rules of the gate that need the article: that a question quotes it, that wrong options are
/// its words and false by the ledger, that no false statement stands in it.
package struct ArticleGate {
  private let material: Material
  /// The sentences that begin on a line.
  private let sentences: [Int: [Article.Sentence]]
  /// The words of the headings and labels, by the hash of the singular; those of the sentences are
  /// counted in the material.
  private let headingWords: Set<UInt64>
  /// What the clauses say, to recognise a statement that one of them makes.
  private let claims: Set<UInt64>

  package init(_ article: Article) {
    self.init(Material(article))
  }

  init(_ material: Material) {
    self.material = material
    let article = material.article
    sentences = Dictionary(grouping: article.allSentences, by: \.line)
    var words: Set<UInt64> = []
    func add(_ text: String?) {
      if let text { words.formUnion(singulars(in: text)) }
    }
    add(article.title?.text)
    for (_, section) in material.sections {
      add(section.heading?.text)
      for case .list(let list) in section.blocks {
        for entry in list.entries { add(entry.label?.text) }
      }
    }
    headingWords = words
    claims = Set(material.ledger.clauses.concurrentMap(inPortionsOf: 256) { claim($0.text) })
  }

  /// What a question does not hold as a question about the article.
  package func objections(to question: Question) -> [Objection] {
    var objections: [Objection] = []
    if let source = question.source,
      sentences[source.line]?.contains(where: { $0.text == source.text }) != true
    {
      objections.append(
        Objection(.source, "the source does not stand in the article on line \(source.line)"))
    }
    if let flaw = ungrounded(question) ?? truth(in: question) {
      objections.append(Objection(.grounded, flaw))
    }
    if case .trueFalse(let statement) = question.content {
      if !statement.isTrue, claims.contains(claim(question.stem.raw)) {
        objections.append(Objection(.falseStatement, "the article says just what shall be false"))
      }
      if let hedge = lostHedge(question) {
        objections.append(Objection(.phrasing, "the statement leaves out the source's “\(hedge)”"))
      }
    }
    return objections
  }

  /// The words that a draft asks about, without whom it asks about and the verb; empty where they do
  /// not tell one question from another.
  func matter(of draft: Draft) -> [String] {
    let question = draft.question
    let text: String
    switch (question.content, draft.rule) {
    case (.trueFalse, .contrast), (.trueFalse, .yesNoQuestion):
      text = question.stem.raw.replacing("mutually exclusive", with: "coexist")
    case (.classify, _): text = String(question.stem.raw.prefix { $0 != ":" })
    case (.choice, .values), (.select, .values), (.choice, .contrast):
      text = options(question).filter { $0.credit > 0 }.map(\.text.raw).joined(separator: " ")
    default: return []
    }
    return words(in: phraseKey(text)).filter {
      !(question.kind == .truefalse
        && (isAttributionVerb($0) || isAttributionVerb($0 + "e") || isAttributionGerund($0)))
        && material.ledger.mentions(in: $0).isEmpty && !wordsOfAttribution.contains($0)
    }
  }

  // MARK: - Wrong options

  private func options(_ question: Question) -> [Question.Option] {
    switch question.content {
    case .choice(let options), .select(let options): options
    default: []
    }
  }

  /// A wrong option in words that the article does not have.
  private func ungrounded(_ question: Question) -> String? {
    for option in options(question) where option.credit <= 0 {
      if let foreign = foreignWord(in: option.text.raw) {
        return "“\(option.text.raw)” is not in the words of the article (“\(foreign)”)"
      }
    }
    return nil
  }

  /// The first word of a text that the article does not have.
  private func foreignWord(in text: String) -> String? {
    var foreign: String?
    forEachWord(in: text) { word, _ in
      guard foreign == nil, !word.isFunctionWord else { return }
      word.makeSingular()
      let hash = word.hash
      if material.occurrences(ofSingular: hash) == 0, !headingWords.contains(hash) {
        foreign = word.text
      }
    }
    return foreign
  }

  /// A wrong option that the ledger gives to the concept the question asks about.
  private func truth(in question: Question) -> String? {
    let ledger = material.ledger
    if case .classify(let options) = question.content {
      let phrase = String(question.stem.raw.prefix { $0 != ":" })
      let owners = ledger.owners(of: phraseKey(phrase))
      guard let key = options.first(where: { $0.credit == 1 })?.text.raw, owners.count == 1,
        let owner = owners.first, material.option(owner) != key
      else { return nil }
      return "the article gives “\(phrase)” to \(ledger.concepts[owner].name)"
    }
    guard question.rule == Rule.values.rawValue || question.rule == Rule.contrast.rawValue else {
      return nil
    }
    let keys = options(question).filter { $0.credit > 0 }
    let asked = keys.map { ledger.owners(of: phraseKey($0.text.raw)) }
      .reduce(ledger.mentions(in: question.stem.raw)) { $1.count == 1 ? $0.union($1) : $0 }
    guard asked.count == 1 else { return nil }
    for option in options(question) where option.credit <= 0 {
      if !ledger.owners(of: phraseKey(option.text.raw)).isDisjoint(with: asked) {
        return "“\(option.text.raw)” is right by the article as well"
      }
    }
    return nil
  }

  // MARK: - Statements

  /// A hedge of the clause that a statement was made of and does not have.
  private func lostHedge(_ question: Question) -> String? {
    guard question.rule == Rule.contrast.rawValue, let line = question.source?.line else {
      return nil
    }
    let statement = Authoring.words(in: question.stem.raw)
    let said = Set(statement)
    let clause = material.ledger.clauses.lazy.filter { $0.sentence.line == line }
      .map { Authoring.words(in: $0.text) }
      .max { said.intersection($0).count < said.intersection($1).count }
    // What stands behind the last word of the statement is another part of the clause.
    guard let clause, let last = statement.last, let end = clause.lastIndex(of: last) else {
      return nil
    }
    return clause[..<end].first { hedges.contains($0) && !said.contains($0) }
  }
}

/// What "places a strong emphasis on" and "is characterized by a focus on" add to what is emphasized.
private let wordsOfAttribution: Set<String> = [
  "society", "tend", "can", "place", "put", "attach", "give", "strong", "great", "emphasis",
  "focus", "importance", "significance", "stress", "idea", "characterized", "marked", "people",
]

/// "prioritizing" of "promotes prioritizing the needs".
private func isAttributionGerund(_ word: String) -> Bool {
  guard word.hasSuffix("ing") else { return false }
  let stem = String(word.dropLast(3))
  return isAttributionVerb(stem) || isAttributionVerb(stem + "e")
}

/// What a sentence says, whatever its function words: a hash of the others in the singular.
private func claim(_ sentence: String) -> UInt64 {
  var claim: UInt64 = 0
  forEachWord(in: sentence) { word, _ in
    guard !word.isFunctionWord else { return }
    word.makeSingular()
    claim = claim &* 31 ^ word.hash
  }
  return claim
}

/// Words that take back a little of what is said.
private let hedges: Set<String> = [
  "often", "usually", "typically", "generally", "sometimes", "mostly", "mainly", "may", "might",
  "can", "tend", "tends", "certain", "some", "many", "most",
]
