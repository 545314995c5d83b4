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
  for definition in definitions {
    let fact = Fact(
      name: "definition/\(slug(definition.term))", sentence: definition.sentence,
      section: definition.section)
    drafts.note(fact)
    guard roots(in: definition.text).isDisjoint(with: roots(in: definition.term)),
      wordCount(in: definition.text) <= 26
    else { continue }
    // A term in the definition is not what is defined, and a plural would tell.
    let others = ring.neighbours(of: definition.term, count: 8).filter {
      !definition.text.has($0.term) && isPlural($0.term) == isPlural(definition.term)
    }.prefix(3)
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
    drafts.add(
      .definition, fact, "What is the term for “\(definition.text)”?",
      .short([Question.Answer(definition.term.capitalizedFirst)], nil), key: definition.term,
      topic: material.topic(definition.section))
  }
}

/// A term and the words that define it.
private struct Definition {
  var term: String
  var text: String
  var sentence: Article.Sentence
  var section: Int
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
      (statement.complement.hasPrefix("a ") || statement.complement.hasPrefix("an "))
      && [" that ", " which ", " who ", " where ", " when "].contains(
        where: statement.complement.has)
    let marked =
      heading.contains(key) || clause.label.map { phraseKey($0) == key } == true
      || statement.base != "be" || isClassed
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
