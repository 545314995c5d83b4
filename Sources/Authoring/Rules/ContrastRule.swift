import Articles
import QuestionBank

/// CONTRAST: "While A …, B …" as a choice, and what is said of one concept as a statement that is
/// true of it and false of the other.
func draftContrast(_ material: Material, _ drafts: inout Drafts) {
  let complements = complementPool(material)
  for clause in material.ledger.clauses {
    guard let statement = clause.statement, case .concept(let concept) = clause.owner,
      material.opposed.contains(concept)
    else { continue }
    draftStatement(clause, statement, concept, material, &drafts)
    if let index = clause.counterpart, index < material.ledger.clauses.count {
      draftOtherHalf(
        clause, statement, concept, of: material.ledger.clauses[index], complements, material,
        &drafts)
    }
  }
}

/// A statement of the article; whether it is asked as it is or of the other concept is decided for
/// the whole bank, so that half of the statements are true.
private func draftStatement(
  _ clause: Clause, _ statement: Clause.Statement, _ concept: Int, _ material: Material,
  _ drafts: inout Drafts
) {
  // Of what a sentence denies or excepts only one half may be false of the other.
  guard statement.meaning != .definition, !statement.complement.hasPrefix("several "),
    ![", so ", " except ", " unless "].contains(where: statement.complement.has),
    !["no ", "none", "not "].contains(where: statement.complement.hasPrefix),
    !statement.subject.lowercased().hasPrefix("the ")
  else { return }
  let name = material.ledger.concepts[concept].name
  let subject = statement.hasPronoun ? name : statement.subject
  let fact = Fact(
    name: "\(slug(name))/\(slug(statement.base))-\(slug(phraseKey(statement.complement)))",
    sentence: clause.sentence, section: clause.section)
  drafts.note(
    fact,
    orElse: "as a statement it has no opposite: the other side has no name, or has the like of it")
  guard let swapped = material.swapped(subject, concept),
    !material.isAttested(statement.complement, beyond: concept)
  else { return }
  let rest = "\(statement.verb) \(statement.complement)."
  let other = material.ledger.concepts[swapped.concept].name
  drafts.add(
    .contrast, fact, "\(subject.capitalizedFirst) \(rest)",
    .trueFalse(
      Question.TrueFalse(
        isTrue: true,
        whenWrong: FormattedText("The article says just this (line \(clause.sentence.line))."))),
    key: "", topic: material.topic(clause.section),
    opposite: (
      "\(swapped.subject.capitalizedFirst) \(rest)",
      .trueFalse(
        Question.TrueFalse(
          isTrue: false,
          whenWrong: FormattedText(
            "The article says this of \(name), not of \(other) (line \(clause.sentence.line)).")))
    ))
}

/// Asks "While individualism emphasizes personal freedom, what does collectivism prioritize?".
private func draftOtherHalf(
  _ clause: Clause, _ statement: Clause.Statement, _ concept: Int, of other: Clause,
  _ pool: [Clause], _ material: Material, _ drafts: inout Drafts
) {
  guard case .concept(let otherConcept) = other.owner, otherConcept != concept,
    let otherStatement = other.statement, let question = material.question(about: clause)
  else { return }
  let ranked = pool.filter { $0.owner == .concept(otherConcept) && $0.text != other.text }
    .sorted { stableHash($0.text, clause.text) < stableHash($1.text, clause.text) }
  let length = statement.complement.count
  var chosen: [Clause] = []
  for candidate in ranked where chosen.count < 2 {
    guard let said = candidate.statement?.complement, abs(said.count - length) <= length / 3 + 4,
      !chosen.contains(where: { isSimilar($0.statement?.complement ?? "", said) }),
      !isSimilar(said, otherStatement.complement)
    else { continue }
    chosen.append(candidate)
  }
  guard chosen.count == 2 else { return }
  let name = material.ledger.concepts[concept].name
  let fact = Fact(
    name: "\(slug(name))/contrast-\(slug(phraseKey(statement.complement)))",
    sentence: clause.sentence, section: clause.section)
  let opening = material.inSentence(String(other.text.prefix { $0 != " " }))
  let half = (opening + other.text.drop { $0 != " " }).withoutEnd
  let owner = material.ledger.concepts[otherConcept].name
  drafts.add(
    .contrast, fact, "While \(half), what \(question)?",
    .choice(
      [Question.Option(FormattedText(statement.complement.capitalizedFirst), credit: 1)]
        + chosen.map {
          Question.Option(
            FormattedText(($0.statement?.complement ?? "").capitalizedFirst), credit: 0,
            feedback: FormattedText("The article says this of \(owner) (line \($0.sentence.line)).")
          )
        }), key: statement.complement, topic: material.topic(clause.section))
}

/// What is said of one concept only, some clauses for each: the wrong options of the other halves.
private func complementPool(_ material: Material) -> [Clause] {
  material.opposed.flatMap { concept in
    material.ledger.clauses.lazy.filter { clause in
      guard clause.owner == .concept(concept), let said = clause.statement,
        said.meaning == .attribution, wordCount(in: said.complement) <= 12
      else { return false }
      return !material.isAttested(said.complement, beyond: concept)
    }.prefix(40)
  }
}

/// Whether two phrases say nearly the same: half of the words of one are words of the other.
func isSimilar(_ one: String, _ other: String) -> Bool {
  let first = Set(phraseKey(one).split(separator: " "))
  let second = Set(phraseKey(other).split(separator: " "))
  let common = first.intersection(second).count
  return common * 2 >= min(first.count, second.count) && common > 0
}

extension Material {
  /// A subject with its concept replaced by the one opposed to it: "collectivist societies" becomes
  /// "individualist societies".
  func swapped(_ subject: String, _ concept: Int) -> (subject: String, concept: Int)? {
    guard opposed.count == 2, let other = opposed.first(where: { $0 != concept }) else {
      return nil
    }
    let tokens = tokens(of: subject)
    let from = ledger.concepts[concept]
    let to = ledger.concepts[other]
    guard let mention = from.mentions(in: tokens.map(\.word)).first else { return nil }
    let range =
      tokens[mention.lowerBound].range.lowerBound..<tokens[mention.upperBound - 1].range.upperBound
    let written = subject[range].lowercased()
    let replacement: String
    if let fromPrefix = from.formPrefix, let toPrefix = to.formPrefix {
      replacement = toPrefix + written.dropFirst(fromPrefix.count)
      // "collectivistic" where the article says "collectivist" is no word of it.
      guard occurrences(of: replacement) > 0 else { return nil }
    } else if written == from.name.lowercased(), isPlural(from.name) == isPlural(to.name) {
      replacement = to.name
    } else {
      return nil
    }
    var result = subject
    result.replaceSubrange(range, with: replacement)
    return (result, other)
  }

  private func isPlural(_ name: String) -> Bool {
    name.hasSuffix("s") && singular(name) != name
  }

  /// Whether something like it is said anywhere but of this concept: two thirds of its words of
  /// another concept, or all of them of nobody in particular.
  func isAttested(_ complement: String, beyond concept: Int) -> Bool {
    let said = Set(phraseKey(complement).split(separator: " "))
    guard !said.isEmpty else { return true }
    // Where two thirds of the words are, one of the rarest third and one more is.
    let rare = said.map { clausesByWord[$0] ?? [] }.sorted { $0.count < $1.count }
      .prefix(said.count / 3 + 1)
    return rare.joined().contains { index in
      let clause = ledger.clauses[index]
      guard clause.owner != .concept(concept) else { return false }
      let common = said.intersection(phraseKey(clause.text).split(separator: " ")).count
      return clause.owner == .none ? common == said.count : common * 3 >= said.count * 2
    }
  }
}
