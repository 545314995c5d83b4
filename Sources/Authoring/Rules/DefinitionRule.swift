import Articles
import Foundation
import QuestionBank

/// DEF: the term for a definition.
///
/// A sentence counts as a definition only where the author marks it as one: under a heading, label
/// or question that names the term.
func draftDefinitions(_ material: Material, _ drafts: inout Drafts) {
  let definitions = findDefinitions(material)
  let ring = Ring(definitions, name: \.term)
  // "Spring tide" is told from "neap tide" rather than from "crater".
  let byNoun = Dictionary(grouping: definitions.filter { $0.noun != nil }) { $0.noun ?? "" }
    .mapValues { Ring($0, name: \.term) }
  for definition in definitions {
    let fact = Fact(
      name: definitionFactName(definition.term), sentence: definition.sentence,
      section: definition.section)
    drafts.note(fact, orElse: "the definition has more than 26 words")
    guard wordCount(in: definition.text) <= 26 else { continue }
    let others = others(than: definition, in: ring, alike: definition.noun.flatMap { byNoun[$0] })
    if others.count >= 2 {
      drafts.add(
        .definition, fact, "Which term does the article define as “\(definition.text)”?",
        .choice(
          [Question.Option(FormattedText(definition.term.capitalizedFirst), credit: 1)]
            + others.map {
              Question.Option(
                FormattedText($0.term.capitalizedFirst), credit: 0,
                feedback: FormattedText("Of this the article says: \(quotation($0.sentence))"))
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
    || definition.isName && phraseKey(title).split(separator: " ").contains { $0 == term }
}

/// Up to three other terms that may be confused with one, of the same number; those with the same
/// noun first, and none that the definition names ("vessel" for "artery").
private func others(
  than definition: Definition, in ring: Ring<Definition>, alike: Ring<Definition>?
) -> [Definition] {
  let named = singulars(in: definition.text)
  var seen: Set<String> = [definition.term]
  let candidates =
    (alike?.neighbours(of: definition.term, count: 3) ?? [])
    + ring.neighbours(of: definition.term, count: 8)
  return Array(
    candidates.filter { other in
      other.isPlural == definition.isPlural && seen.insert(other.term).inserted
        && (other.noun == definition.noun && other.noun != nil
          || !singulars(in: other.term).isSubset(of: named))
    }.prefix(3))
}

/// A term and the words that define it.
private struct Definition {
  var term: String
  var text: String
  var sentence: Article.Sentence
  var section: Int

  /// Whether all of its words have a capital letter in running text.
  var isName: Bool { term.split(separator: " ").allSatisfy { $0.first?.isUppercase == true } }

  var isPlural: Bool { Authoring.isPlural(term) }

  /// The last word of a term of several, in the singular.
  var noun: String? {
    let words = words(in: term)
    return words.count > 1 ? words.last.map(singular) : nil
  }
}

private func findDefinitions(_ material: Material) -> [Definition] {
  var seen: Set<String> = []
  return material.ledger.clauses.compactMap { clause in
    guard let statement = clause.statement, statement.meaning == .definition,
      !statement.hasPronoun, wordCount(in: statement.subject) <= 4
    else { return nil }
    let term = withoutArticle(statement.subject)
    let key = phraseKey(term)
    let heading = phraseKey(
      material.article.sections[clause.section].heading?.text
        ?? material.article.title?.text ?? "")
    let isClassed =
      ["a ", "an ", "the "].contains(where: statement.complement.hasPrefix)
      && [" that ", " which ", " who ", " where ", " when "].contains(
        where: statement.complement.has)
      // "Transpiration is the release of vapor", but not "The result is the loss of soil".
      || statement.complement.hasPrefix("the ") && !statement.subject.hasPrefix("The ")
        && statement.complement.has(" of ")
    let marked =
      heading.contains(key) || clause.label.map { phraseKey($0) == key } == true
      || statement.base != "be" || isClassed
    // "What counts most is …" names nothing.
    guard marked, !key.isEmpty, !["what", "how", "who", "why"].contains(words(in: term).first),
      wordCount(in: statement.complement) >= 5,
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
