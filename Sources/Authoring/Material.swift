import Articles
import QuestionBank

/// What the rules work on: the article, its ledger and what both together say.
struct Material: Sendable {
  let article: Article
  /// The sections that are asked about, with their index.
  let sections: [(index: Int, section: Article.Section)]
  let ledger: Ledger
  let language: Language
  /// What the article gives to one concept only, each phrase once.
  let attributions: [Ledger.Attribution]
  /// The concepts that something is attributed to, if there are two to four to choose from.
  let opposed: [Int]
  /// Of the phrases that do not name their concept, some for every concept: enough to choose from,
  /// however long the article is.
  let pool: [Ledger.Attribution]
  /// Which clauses hold a word, by the singular of the word.
  let clausesByWord: [Substring: [Int]]
  /// How many sentences have a word, by the hash of its singular.
  private let sentencesByWord: [UInt64: Int]
  private let byKey: [String: Ledger.Attribution]
  private let casing: Casing
  /// What a concept puts above what: the collective or group above the individual.
  let preferences: [(concept: Int, upper: [String], lower: [String])]
  private let conceptRoots: Set<UInt64>
  private let termWords: Set<String>

  init(_ article: Article) {
    self.article = article
    sections = article.sections.enumerated().filter { $0.element.role != .skipped }
      .map { ($0, $1) }
    language = article.language
    let sentences = Array(article.allSentences)
    casing = Casing(sentences)
    let concepts = language == .english ? findConcepts(in: article, sentences, casing: casing) : []
    // With more than a handful the article is a glossary and sets nothing against anything.
    let ledger = Ledger(of: sections, concepts: concepts.count <= 6 ? concepts : [])
    self.ledger = ledger
    // Of several sentences that say the same one speaks for all, whatever their order.
    let said = Dictionary(grouping: ledger.attributions, by: \.key).values.compactMap { group in
      group.min { one, other in
        stableHash(ledger.clauses[one.clause].text) < stableHash(ledger.clauses[other.clause].text)
      }
    }
    let distinct = said.filter { ledger.belongsOnly($0.key, to: $0.concept) }
      .sorted { ($0.clause, $0.key) < ($1.clause, $1.key) }
    // "Cohesion" beside "social cohesion" is the same thing said shorter.
    let names = ledger.concepts.reduce(into: Set<UInt64>()) { $0.formUnion(roots(in: $1.name)) }
    let conceptRoots = names.union(aliasRoots(of: names, in: ledger))
    self.conceptRoots = conceptRoots
    let heads = distinct.filter {
      $0.key.has(" ") && roots(in: $0.phrase).isDisjoint(with: conceptRoots)
    }.compactMap { $0.key.spaced.last.map(String.init) }
    let rivals = rivals(among: distinct)
    attributions = distinct.filter { [heads = Set(heads)] in
      !heads.contains($0.key) && !rivals.contains($0.key)
    }
    preferences = ledger.clauses.compactMap { clause in
      var owner: Int?
      if case .concept(let concept) = clause.owner {
        owner = concept
      } else if let heading = article.sections[clause.section].heading {
        // "It ranks the group above the individual" also names the other.
        let named = ledger.mentions(in: heading.text)
        owner = named.count == 1 ? named.first : nil
      }
      guard let owner, let preference = AnswerPreference(in: clause.text) else { return nil }
      func naming(_ nouns: [String]) -> [String] {
        nouns.filter { !roots(in: $0).isDisjoint(with: conceptRoots) }
      }
      return (owner, naming(preference.upper), naming(preference.lower))
    }
    termWords = Set(attributions.flatMap { words(in: $0.phrase).map(singular) })
    let owners = Set(attributions.map(\.concept))
    opposed = (2...4).contains(owners.count) ? owners.sorted() : []
    byKey = Dictionary(uniqueKeysWithValues: attributions.map { ($0.key, $0) })
    pool = owners.sorted().flatMap { [attributions] owner in
      attributions.filter {
        $0.concept == owner && roots(in: $0.phrase).isDisjoint(with: conceptRoots)
      }.sorted { stableHash($0.key) < stableHash($1.key) }.prefix(40)
    }
    var clausesByWord: [Substring: [Int]] = [:]
    if !opposed.isEmpty {
      for (index, clause) in ledger.clauses.enumerated() {
        for word in Set(phraseKey(clause.text).spaced) {
          clausesByWord[word, default: []].append(index)
        }
      }
    }
    self.clausesByWord = clausesByWord
    sentencesByWord =
      sentences.concurrentMap(inPortionsOf: 256) { singulars(in: $0.text) }
      .reduce(into: [:]) { counts, words in
        for word in words { counts[word, default: 0] += 1 }
      }
  }

  /// Whether the rules that read English sentences apply.
  var isEnglish: Bool { language == .english }

  /// What the questions of a section are grouped under.
  func topic(_ section: Int) -> String {
    article.sections[section].topic ?? "Introduction"
  }

  /// "According to “Definition of Collectivism”": which of several lists is meant.
  func place(_ section: Int) -> String {
    guard let heading = article.sections[section].heading?.text else {
      return "According to the introduction"
    }
    return article.sections[section].role == .question
      ? "According to the answer to “\(heading)”" : "According to “\(heading)”"
  }

  /// A heading or label in the case of running text: "Characteristics of Collectivism" is
  /// "characteristics of collectivism".
  func inSentence(_ heading: String) -> String {
    casing.inSentence(heading)
  }

  /// In how many sentences of the article a word stands, in the singular or the plural.
  func occurrences(of word: String) -> Int {
    singulars(in: word).reduce(0) { $0 + occurrences(ofSingular: $1) }
  }

  /// The same by the hash of the singular.
  func occurrences(ofSingular hash: UInt64) -> Int {
    sentencesByWord[hash] ?? 0
  }

  // MARK: - Concepts

  /// The name of a concept as an option.
  func option(_ concept: Int) -> String {
    ledger.concepts[concept].name.capitalizedFirst
  }

  /// Whether a phrase has a root of the name of a concept in it, which would give it away.
  func namesConcept(_ phrase: String) -> Bool {
    !roots(in: phrase).isDisjoint(with: conceptRoots)
  }

  /// Whether a word is one of those that the article says of its concepts.
  func isTerm(_ word: String) -> Bool {
    termWords.contains(singular(word))
  }

  /// The phrases of a clause that belong to its concept only.
  func attributions(of clause: Clause, concept: Int) -> [Ledger.Attribution] {
    (clause.statement?.phrases ?? []).compactMap { byKey[phraseKey($0)] }.filter {
      $0.concept == concept && !namesConcept($0.phrase)
    }
  }

  /// The fact that a concept has a phrase.
  func fact(_ attribution: Ledger.Attribution, _ clause: Clause? = nil) -> Fact {
    let clause = clause ?? ledger.clauses[attribution.clause]
    return Fact(
      name: "\(slug(ledger.concepts[attribution.concept].name))/\(slug(attribution.key))",
      sentence: clause.sentence, section: clause.section)
  }

  /// The fact that a clause gives just these phrases to a concept.
  func groupFact(_ clause: Clause, _ statement: Clause.Statement, _ concept: Int) -> Fact {
    let group = statement.phrases.map(phraseKey).sorted().map(slug).joined(separator: "+")
    return Fact(
      name: "\(slug(ledger.concepts[concept].name))/\(group)", sentence: clause.sentence,
      section: clause.section)
  }

  /// A clause as a question: "do collectivist societies often value".
  func question(about clause: Clause) -> String? {
    guard let statement = clause.statement, case .concept(let concept) = clause.owner else {
      return nil
    }
    let subject =
      statement.hasPronoun ? ledger.concepts[concept].name : inSentence(statement.subject)
    return askedWithDo(subject: subject, verb: statement.verb, base: statement.base)
  }

  /// Phrases that belong to other concepts only: near in length, unlike each other, always the same.
  func distractors(for right: [Ledger.Attribution], count: Int) -> [Ledger.Attribution] {
    guard let first = right.first else { return [] }
    let length = Double(right.reduce(0) { $0 + $1.phrase.count } / right.count)
    let candidates = pool.filter {
      $0.concept != first.concept && (0.5...1.6).contains(Double($0.phrase.count) / length)
    }
    var ranked = candidates.sorted {
      stableHash($0.key, first.key) < stableHash($1.key, first.key)
    }
    // One of them is as long as the right answer or nearly so, and has an article if that has one,
    // which then does not stand out.
    let hasArticle = first.phrase.hasPrefix("the ")
    let like = [1, 0.8].lazy.compactMap { share in
      ranked.firstIndex {
        Double($0.phrase.count) >= share * length && (!hasArticle || $0.phrase.hasPrefix("the "))
      }
    }.first
    guard let like else { return [] }
    ranked.swapAt(0, like)
    var chosen: [Ledger.Attribution] = []
    var used = Set(right.flatMap { $0.key.spaced })
    for candidate in ranked where chosen.count < count {
      let words = candidate.key.spaced
      guard used.isDisjoint(with: words) else { continue }
      used.formUnion(words)
      chosen.append(candidate)
    }
    return chosen
  }

  /// A phrase of another concept as a wrong option, which says whose it is.
  func wrongOption(_ attribution: Ledger.Attribution, credit: Double = 0) -> Question.Option {
    let clause = ledger.clauses[attribution.clause]
    let owner = ledger.concepts[attribution.concept].name
    return Question.Option(
      FormattedText(attribution.phrase.capitalizedFirst), credit: credit,
      feedback: FormattedText("The article says this of \(owner) (line \(clause.sentence.line))."))
  }
}

/// The roots of other words for what the names of the concepts mean: in "the collective or group" the
/// group is as telling as the collective.
private func aliasRoots(of names: Set<UInt64>, in ledger: Ledger) -> Set<UInt64> {
  var aliases: Set<UInt64> = []
  for clause in ledger.clauses where clause.text.has(" or ") {
    let words = words(in: clause.text)
    for index in words.indices.dropFirst().dropLast() where words[index] == "or" {
      if !roots(in: words[index - 1]).isDisjoint(with: names) {
        aliases.formUnion(roots(in: words[index + 1]))
      }
    }
  }
  return aliases
}

/// Adjectives that say nearly the same.
private let synonyms: [Set<String>] = [
  ["fixed", "definite", "constant", "set", "stable", "steady"], ["small", "little", "tiny"],
  ["big", "large", "great", "huge"], ["strong", "powerful", "firm"], ["fast", "quick", "rapid"],
  ["close", "tight", "strong"], ["thick", "dense", "tightly"], ["long", "lasting"],
]

/// Phrases of different concepts that a fair reader takes for the same: "fixed volume" and "definite
/// volume".
private func rivals(among attributions: [Ledger.Attribution]) -> Set<String> {
  var byNoun: [Substring: [(concept: Int, words: [Substring], key: String)]] = [:]
  for attribution in attributions {
    let words = attribution.key.spaced
    guard words.count == 2 else { continue }
    byNoun[words[1], default: []].append((attribution.concept, words, attribution.key))
  }
  var rivals: Set<String> = []
  for group in byNoun.values {
    for set in synonyms {
      let alike = group.filter { set.contains(String($0.words[0])) }
      if Set(alike.map(\.concept)).count > 1 { rivals.formUnion(alike.map(\.key)) }
    }
  }
  return rivals
}
