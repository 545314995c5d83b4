import Articles
import Foundation
import QuestionBank

/// DEF: the term for a definition.
///
/// A sentence counts as a definition only where the author marks it as one: under a heading, label
/// or question that names the term.
func draftDefinitions(_ material: Material, _ drafts: inout Drafts) {
  let definitions = findDefinitions(material)
  // A force is told from a force; among an explosion and a layer of rock it would stand out.
  let rivals = Dictionary(grouping: definitions, by: \.genus)
    .mapValues { Ring($0, name: \.term) }
  for definition in definitions {
    let fact = Fact(
      name: definitionFactName(definition.term), sentence: definition.sentence,
      section: definition.section)
    drafts.note(fact, orElse: "the definition has more than 26 words")
    guard wordCount(in: definition.text) <= 26 else { continue }
    let named = singulars(in: definition.text)
    let others = (rivals[definition.genus]?.neighbours(of: definition.term, count: 8) ?? [])
      .filter { other in
        other.isPlural == definition.isPlural && !singulars(in: other.term).isSubset(of: named)
      }.prefix(3)
    if others.count >= 2 {
      drafts.add(
        .definition, fact, "Which term does the article define as “\(definition.text)”?",
        .choice(
          [Question.Option(FormattedText(definition.term.capitalizedFirst), credit: 1)]
            + others.map {
              Question.Option(
                FormattedText($0.term.capitalizedFirst), credit: 0,
                feedback: FormattedText(
                  "Of this the article says: \(material.language.quotation($0.sentence))"))
            }), key: definition.term, topic: material.topic(definition.section))
    }
    // Where it is the only one, it is asked all the same.
    guard
      definitions.count == 1
        || !isGivenAway(definition, by: material.article.title?.text ?? "")
    else { continue }
    // A proper name is no term.
    let noun = definition.isName ? "name" : "term"
    drafts.add(
      .definition, fact, "What is the \(noun) for “\(definition.text)”?",
      .short([Question.Answer(definition.term.capitalizedFirst)], nil), key: definition.term,
      topic: material.topic(definition.section))
  }
}

/// The fact that each term is defined, by the key of the term.
func definitionFacts(_ material: Material) -> [String: String] {
  Dictionary(
    findDefinitions(material).map { (phraseKey($0.term), definitionFactName($0.term)) },
    uniquingKeysWith: { first, _ in first })
}

private func definitionFactName(_ term: String) -> String { "definition/\(slug(term))" }

/// Whether the title of the article is the term, or has it as a name.
private func isGivenAway(_ definition: Definition, by title: String) -> Bool {
  let term = phraseKey(definition.term)
  return phraseKey(title) == term
    || definition.isName && phraseKey(title).spaced.contains { $0 == term }
}

/// A term and the words that define it.
private struct Definition {
  var term: String
  var text: String
  var sentence: Article.Sentence
  var section: Int

  /// Whether all of its words have a capital letter in running text.
  var isName: Bool { term.spaced.allSatisfy { $0.first?.isUppercase == true } }

  var isPlural: Bool { Authoring.isPlural(term) }

  /// What kind of thing it is, in the singular: "bee" in "a female bee that gathers nectar".
  var genus: String {
    var words = words(in: text).prefix {
      !prepositions.contains($0)
        && !["that", "which", "who", "whose", "where", "when"].contains($0)
    }
    // "A layer made by wind", "water stored underground"
    if let participle = words.dropFirst(2).firstIndex(where: { $0.hasSuffix("ed") || $0 == "made" })
    {
      words = words[..<participle]
    }
    return words.last.map(singular) ?? ""
  }
}

private func findDefinitions(_ material: Material) -> [Definition] {
  var seen: Set<String> = []
  return material.ledger.clauses.compactMap { clause in
    guard let statement = clause.statement, statement.meaning == .definition,
      !statement.hasPronoun, wordCount(in: statement.subject) <= 4,
      // "What counts most is the good of the group" has no term.
      words(in: statement.subject, atMost: 1).first.map(functionWords.contains) == false
        || ["a", "an", "the"].contains(words(in: statement.subject, atMost: 1).first)
    else { return nil }
    let term = withoutArticle(statement.subject)
    let key = phraseKey(term)
    let isClassed =
      ["a ", "an ", "the "].contains(where: statement.complement.hasPrefix)
      && [" that ", " which ", " who ", " where ", " when "].contains(
        where: statement.complement.has)
      // "Transpiration is the release of vapor", but not "The result is the loss of soil".
      || statement.complement.hasPrefix("the ") && !statement.subject.hasPrefix("The ")
        && statement.complement.has(" of ")
    let marked =
      statement.base != "be" || isClassed || clause.label.map { phraseKey($0) == key } == true
      || phraseKey(
        material.article.sections[clause.section].heading?.text
          ?? material.article.title?.text ?? ""
      ).has(key)
    guard marked, !key.isEmpty, wordCount(in: statement.complement) >= 5,
      !statement.complement.has("opposite of"), !statement.complement.has("example of"),
      seen.insert(key).inserted
    else { return nil }
    var text = statement.complement
    if text.hasPrefix("the term for ") { text = String(text.dropFirst("the term for ".count)) }
    return Definition(
      term: material.inSentence(term), text: text, sentence: clause.sentence,
      section: clause.section)
  }
}
