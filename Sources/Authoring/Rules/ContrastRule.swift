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
  guard !statement.complement.hasPrefix("several "), !statement.complement.has("opposite of"),
    statement.meaning != .definition
      || withoutArticle(statement.subject).lowercased() == material.ledger.concepts[concept].name,
    ![", so ", " except ", " unless "].contains(where: statement.complement.has),
    !["no ", "none", "not "].contains(where: statement.complement.hasPrefix),
    !statement.subject.lowercased().hasPrefix("the ")
  else { return }
  let name = material.ledger.concepts[concept].name
  let subject = statement.hasPronoun ? name : statement.subject
  let fact = Fact(
    name: statement.meaning == .definition
      ? "definition/\(slug(subject))"
      : "\(slug(name))/\(slug(statement.base))-\(slug(phraseKey(statement.complement)))",
    sentence: clause.sentence, section: clause.section)
  drafts.note(
    fact,
    orElse: "as a statement it has no opposite: the other side has no name, or has the like of it")
  guard let swapped = material.swapped(subject, concept),
    !material.isAttested(statement.complement, beyond: concept)
  else { return }
  let rest = "\(statement.verb) \(statement.complement)."
  let line = clause.sentence.line
  let asSaid: (stem: String, Question.Content) = (
    "\(subject.capitalizedFirst) \(rest)",
    .trueFalse(
      Question.TrueFalse(
        isTrue: true, whenWrong: FormattedText("The article says just this (line \(line)).")))
  )
  let turned: (stem: String, Question.Content) = (
    "\(swapped.subject.capitalizedFirst) \(rest)",
    .trueFalse(
      Question.TrueFalse(
        isTrue: false,
        whenWrong: FormattedText(
          "The article says this of \(material.inSentence(subject)), not of \(swapped.subject) (line \(line))."
        )))
  )
  // "Individualism values individual autonomy" is true by its words alone.
  let isTautology = !roots(in: statement.complement).isDisjoint(with: roots(in: name))
  drafts.add(
    .contrast, fact, isTautology ? turned.stem : asSaid.stem, isTautology ? turned.1 : asSaid.1,
    key: "", topic: material.topic(clause.section), opposite: isTautology ? nil : turned)
}

/// Asks "While individualism emphasizes personal freedom, what does collectivism prioritize?".
private func draftOtherHalf(
  _ clause: Clause, _ statement: Clause.Statement, _ concept: Int, of other: Clause,
  _ pool: [Clause], _ material: Material, _ drafts: inout Drafts
) {
  guard case .concept(let otherConcept) = other.owner, otherConcept != concept,
    let otherStatement = other.statement, let question = material.question(about: clause)
  else { return }
  let owner = material.ledger.concepts[otherConcept].name
  let said = pool.filter { $0.owner == .concept(otherConcept) && $0.text != other.text }
    .sorted { stableHash($0.text, clause.text) < stableHash($1.text, clause.text) }
    .compactMap { candidate in
      candidate.statement.map { (text: $0.complement, lines: "line \(candidate.sentence.line)") }
    }
  let pairs = statement.complement.has(" and ") ? material.pairs(of: otherConcept) : []
  let length = statement.complement.count
  let told = roots(in: other.text)
  var chosen: [(text: String, lines: String)] = []
  for candidate in said + pairs where chosen.count < 2 {
    // What the stem has just given to the other side is no answer.
    guard abs(candidate.text.count - length) <= length / 3 + 4,
      roots(in: candidate.text).isDisjoint(with: told),
      chosen.allSatisfy({
        singulars(in: $0.text).isDisjoint(with: singulars(in: phraseKey(candidate.text)))
      }),
      !isSimilar(candidate.text, otherStatement.complement)
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
  drafts.add(
    .contrast, fact, "While \(half), what \(question)?",
    .choice(
      [Question.Option(FormattedText(statement.complement.capitalizedFirst), credit: 1)]
        + chosen.map {
          Question.Option(
            FormattedText($0.text.capitalizedFirst), credit: 0,
            feedback: FormattedText("The article says this of \(owner) (\($0.lines))."))
        }), key: statement.complement, topic: material.topic(clause.section))
}

/// What is said of one concept only, some clauses for each: the wrong options of the other halves.
private func complementPool(_ material: Material) -> [Clause] {
  material.opposed.flatMap { concept in
    material.ledger.clauses.lazy.filter { clause in
      guard clause.owner == .concept(concept), let said = clause.statement,
        said.meaning == .attribution, wordCount(in: said.complement) <= 12,
        !said.complement.hasPrefix("several ")
      else { return false }
      return !material.isAttested(said.complement, beyond: concept)
    }.prefix(40)
  }
}

/// Whether two phrases say nearly the same: half of the words of one are words of the other.
private func isSimilar(_ one: String, _ other: String) -> Bool {
  let first = Set(phraseKey(one).spaced)
  let second = Set(phraseKey(other).spaced)
  let common = first.intersection(second).count
  return common * 2 >= min(first.count, second.count) && common > 0
}

extension Material {
  /// What the article gives to a concept alone, two and two together, with the lines.
  fileprivate func pairs(of concept: Int) -> [(text: String, lines: String)] {
    let phrases = pool.lazy.filter { $0.concept == concept && wordCount(in: $0.phrase) <= 2 }
      .prefix(6)
    return phrases.enumerated().flatMap { index, one in
      phrases.dropFirst(index + 1).map { other in
        let lines = [one, other].map { String(ledger.clauses[$0.clause].sentence.line) }
        return ("\(one.phrase) and \(other.phrase)", "lines \(lines.joined(separator: " and "))")
      }
    }.sorted { stableHash($0.0) < stableHash($1.0) }
  }

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
      // The article may say "collectivist" of one side and "individualistic" of the other.
      let ending = String(written.dropFirst(fromPrefix.count))
      let endings = [ending] + (["t", "tic"].contains(ending) ? ["t", "tic"] : [])
      guard let known = endings.first(where: { occurrences(of: toPrefix + $0) > 0 }) else {
        return nil
      }
      replacement = toPrefix + known
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
    let said = Set(phraseKey(complement).spaced)
    guard !said.isEmpty else { return true }
    // Where two thirds of the words are, one of the rarest third and one more is.
    let rare = said.map { clausesByWord[$0] ?? [] }.sorted { $0.count < $1.count }
      .prefix(said.count / 3 + 1)
    return rare.joined().contains { index in
      let clause = ledger.clauses[index]
      guard clause.owner != .concept(concept) else { return false }
      let common = said.intersection(phraseKey(clause.text).spaced).count
      return clause.owner == .none ? common == said.count : common * 3 >= said.count * 2
    }
  }
}
