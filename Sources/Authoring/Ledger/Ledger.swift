import Articles
import QuestionBank

/// Who says what: every clause of an article with its owner.
///
/// The ledger is what makes a wrong option provably wrong: a phrase is false of a concept only if
/// the article gives it to another one and never to this one.
package struct Ledger: Sendable {
  package let concepts: [Concept]
  package private(set) var clauses: [Clause] = []
  /// What the article attributes to a concept, in the order of the article.
  private(set) var attributions: [Attribution] = []
  /// For the key of each phrase, the concepts it is attributed to.
  private var owners: [String: Set<Int>] = [:]

  /// A phrase that the article gives to a concept.
  struct Attribution: Equatable, Sendable {
    var concept: Int
    /// As it stands in the article, without an article at its beginning.
    var phrase: String
    var key: String
    /// The clause it stands in, as an index of `clauses`.
    var clause: Int
  }

  /// Reads sections, given with their index; none of them changes what another one says.
  init(of sections: [(index: Int, section: Article.Section)], concepts: [Concept]) {
    self.concepts = concepts
    let parts = sections.concurrentMap(inPortionsOf: 4) { index, section in
      var part = Ledger(concepts)
      part.read(section, at: index)
      return part.clauses
    }
    for part in parts {
      let first = clauses.count
      clauses += part
      for index in clauses.indices[first...] {
        clauses[index].counterpart = clauses[index].counterpart.map { $0 + first }
      }
    }
    for (index, clause) in clauses.enumerated() {
      guard case .concept(let concept) = clause.owner, let statement = clause.statement else {
        continue
      }
      for phrase in statement.phrases {
        let bare = withoutArticle(phrase)
        let key = phraseKey(bare)
        attributions.append(
          Attribution(concept: concept, phrase: bare, key: key, clause: index))
        owners[key, default: []].insert(concept)
      }
    }
  }

  private init(_ concepts: [Concept]) { self.concepts = concepts }

  /// The concepts that a phrase is given to.
  func owners(of key: String) -> Set<Int> {
    owners[key] ?? []
  }

  /// Whether a phrase is given to this concept alone, so that it is false of every other.
  func belongsOnly(_ key: String, to concept: Int) -> Bool {
    owners[key] == [concept]
  }

  /// The concepts a text names.
  func mentions(in text: String) -> Set<Int> {
    if concepts.isEmpty { return [] }
    let tokens = words(in: text)
    var found: [(concept: Int, range: Range<Int>)] = []
    for (index, concept) in concepts.enumerated() {
      for range in concept.mentions(in: tokens) { found.append((index, range)) }
    }
    // "cell" inside "plant cell" is not a mention of its own.
    return Set(
      found.filter { one in
        !found.contains {
          $0.range != one.range && $0.range.contains(one.range.lowerBound)
            && $0.range.count > one.range.count
        }
      }.map(\.concept))
  }

  // MARK: - Reading

  private mutating func read(_ section: Article.Section, at index: Int) {
    let heading = section.heading.map { mentions(in: $0.text) } ?? []
    let sectionOwner: Owner =
      heading.count == 1 ? heading.first.map { .concept($0) } ?? .none : .none
    for block in section.blocks {
      switch block {
      case .paragraph(let sentences):
        read(sentences, section: index, fallback: sectionOwner, label: nil)
      case .list(let list):
        for entry in list.entries {
          read(entry.sentences, section: index, fallback: sectionOwner, label: entry.label?.text)
        }
      }
    }
  }

  private mutating func read(
    _ sentences: [Article.Sentence], section: Int, fallback: Owner, label: String?
  ) {
    var previous = fallback
    for sentence in sentences {
      let parts = Authoring.clauses(of: sentence.text) { rest in
        !mentions(in: rest.spaced.prefix(4).joined(separator: " ")).isEmpty
      }
      var beginnings: [Int] = []
      for text in parts.texts {
        beginnings.append(clauses.count)
        for (text, statement) in statements(of: text) {
          let owner = owner(
            of: text, statement: statement, previous: previous, fallback: fallback, label: label)
          clauses.append(
            Clause(
              text: text, owner: owner, sentence: sentence, section: section,
              statement: statement, label: label))
          previous = owner
        }
      }
      if parts.isContrast, beginnings.count == 2 {
        clauses[beginnings[0]].counterpart = beginnings[1]
        clauses[beginnings[1]].counterpart = beginnings[0]
      }
    }
  }

  private func owner(
    of text: String, statement: Clause.Statement?, previous: Owner, fallback: Owner, label: String?
  ) -> Owner {
    if concepts.isEmpty { return .none }
    // "People may prize A while also recognizing B" belongs to nobody.
    if text.has("while also") { return .none }
    let beginning = text.spaced.prefix(concepts.count * 2).joined(separator: " ")
    if concepts.count > 1,
      text.hasPrefix("Both ") || mentions(in: beginning).count == concepts.count
    {
      return .all
    }
    guard let statement else {
      let named = mentions(in: text)
      return named.count == 1 ? named.first.map { .concept($0) } ?? .none : .none
    }
    if statement.hasPronoun { return previous }
    let subject = statement.subject
    let named = mentions(in: subject)
    if named.count == 1, let concept = named.first {
      // In "individualist values weigh more" the adjective alone is no subject.
      let isAdjective =
        concepts[concept].formPrefix != nil && wordCount(in: subject) == 1
        && subject.lowercased() != concepts[concept].name
      return isAdjective ? .none : .concept(concept)
    }
    let inText = mentions(in: text)
    if named.isEmpty, label != nil || subject.lowercased().hasPrefix("the "),
      inText.isEmpty || fallback == inText.first.map({ .concept($0) })
    {
      return fallback
    }
    return .none
  }
}

/// Without "a", "an", "the", "its", "their" at the beginning, unless what follows needs it: "the needs
/// of the group".
func withoutArticle(_ phrase: String) -> String {
  if phrase.has(" of ") { return phrase }
  for article in ["a ", "an ", "the ", "its ", "their ", "The ", "A ", "An "]
  where phrase.hasPrefix(article) {
    return String(phrase.dropFirst(article.count))
  }
  return phrase
}
