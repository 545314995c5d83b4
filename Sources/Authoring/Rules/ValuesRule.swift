import Articles
import QuestionBank

/// VALUES: what the article gives to one concept and to no other.
///
/// Each phrase is a fact. It is asked by telling whose it is, by finding it among phrases of the
/// other side, in a gap of its sentence, and together with its fellows.
func draftValues(_ material: Material, _ drafts: inout Drafts) {
  for attribution in material.attributions {
    draftOwner(attribution, material, &drafts)
    draftChoice(attribution, material, &drafts)
  }
  for (index, clause) in material.ledger.clauses.enumerated() {
    guard let statement = clause.statement, statement.meaning == .attribution,
      statement.phrases.count >= 2, case .concept(let concept) = clause.owner
    else { continue }
    draftGap(clause, statement, concept, material, &drafts)
    if material.isWhole(index, of: concept) {
      draftRecall(clause, statement, concept, material, &drafts)
    }
    draftSelection(clause, statement, concept, material, &drafts)
  }
  draftSorting(material, &drafts)
}

/// Asks "Self-reliance: individualism, collectivism, or both?".
private func draftOwner(
  _ attribution: Ledger.Attribution, _ material: Material, _ drafts: inout Drafts
) {
  let fact = material.fact(attribution)
  drafts.note(fact, orElse: "too few phrases of another side are like it")
  guard material.opposed.contains(attribution.concept) else { return }
  drafts.addClassification(
    .values, fact, phrase: attribution.phrase, owner: attribution.concept, material)
}

extension Drafts {
  /// Drafts a phrase with the concepts it may belong to; an owner of nil stands for both.
  mutating func addClassification(
    _ rule: Rule, _ fact: Fact, phrase: String, owner: Int?, _ material: Material
  ) {
    let names = material.opposed.map { material.ledger.concepts[$0].name }
    guard names.count > 1, owner != nil || names.count == 2 else { return }
    let choices = names.count == 2 ? names + ["both"] : names
    let right = owner.map { material.ledger.concepts[$0].name } ?? "both"
    let line = fact.sentence.line
    let feedback =
      owner == nil
      ? "The article says it of both (line \(line))."
      : "The article connects it with \(right) (line \(line))."
    add(
      rule, fact, "\(phrase.capitalizedFirst): \(enumeration(choices, "or"))?",
      .classify(
        choices.map {
          Question.Option(
            FormattedText($0.capitalizedFirst), credit: $0 == right ? 1 : 0,
            feedback: $0 == right ? nil : FormattedText(feedback))
        }), key: right, topic: material.topic(fact.section))
  }
}

/// "Which of these does individualism value?" among phrases of the other side.
private func draftChoice(
  _ attribution: Ledger.Attribution, _ material: Material, _ drafts: inout Drafts
) {
  let clause = material.ledger.clauses[attribution.clause]
  guard let question = material.question(about: clause) else { return }
  let distractors = material.distractors(for: [attribution], count: 2)
  guard distractors.count == 2 else { return }
  drafts.add(
    .values, material.fact(attribution), "Which of these \(question)?",
    .choice(
      [Question.Option(FormattedText(attribution.phrase.capitalizedFirst), credit: 1)]
        + distractors.map { material.wrongOption($0) }),
    key: attribution.phrase, topic: material.topic(clause.section))
}

/// Asks "Collectivist societies often value cooperation, _____, and social cohesion.".
private func draftGap(
  _ clause: Clause, _ statement: Clause.Statement, _ concept: Int, _ material: Material,
  _ drafts: inout Drafts
) {
  let name = material.ledger.concepts[concept].name
  // "The focus is on …" does not say whose.
  guard let sentence = withoutPronoun(clause.sentence.text, meaning: name),
    !material.ledger.mentions(in: sentence).isEmpty
  else { return }
  let candidates = statement.phrases.filter { wordCount(in: $0) <= 3 }
    .sorted { stableHash($0) < stableHash($1) }
  for phrase in candidates {
    guard let stem = withGap(sentence, for: phrase) else { continue }
    let key = phraseKey(phrase)
    // Whatever else the article says of the concept would be right in the gap as well, and a gap
    // that anything fits asks nothing.
    let others = Array(
      material.ledger.attributions.lazy.filter {
        $0.concept == concept && $0.key != key && !stem.has($0.phrase)
          && wordCount(in: $0.phrase) <= 3
      }.prefix(3))
    guard others.count <= 2 else { continue }
    let fact = material.fact(
      Ledger.Attribution(concept: concept, phrase: phrase, key: key, clause: 0), clause)
    drafts.add(
      .values, fact, stem,
      .cloze(
        [Question.Answer(withoutArticle(phrase))]
          + others.map {
            Question.Answer(
              $0.phrase,
              feedback: FormattedText("Also right; this sentence says “\(phrase)”."))
          }), key: phrase, topic: material.topic(clause.section))
    return
  }
}

/// Asks "Which three things do collectivist societies often value?".
private func draftRecall(
  _ clause: Clause, _ statement: Clause.Statement, _ concept: Int, _ material: Material,
  _ drafts: inout Drafts
) {
  guard (3...6).contains(statement.phrases.count),
    statement.phrases.count == conjuncts(of: statement.complement).count,
    let question = material.question(about: clause)
  else { return }
  let number = numberWord(statement.phrases.count)
  drafts.add(
    .values, material.groupFact(clause, statement, concept),
    "\(material.place(clause.section)), which \(number) "
      + "\(statement.base == "have" ? "properties" : "things") \(question)?",
    .list(statement.phrases.map { Question.Entry(withoutArticle($0)) }),
    key: statement.phrases.map(phraseKey).sorted().joined(separator: " "),
    topic: material.topic(clause.section))
}

extension Material {
  /// Whether a clause is all that its section gives to a concept: otherwise an answer with something
  /// else from there would be right too.
  fileprivate func isWhole(_ index: Int, of concept: Int) -> Bool {
    let section = ledger.clauses[index].section
    let holdsList = article.sections[section].blocks.contains {
      if case .list = $0 { true } else { false }
    }
    // The clauses of a section stand together.
    let fellows =
      ledger.clauses[..<index].reversed().prefix { $0.section == section }
      + ledger.clauses[(index + 1)...].prefix { $0.section == section }
    return !holdsList
      && !fellows.contains {
        $0.owner == .concept(concept) && $0.statement?.meaning == .attribution
      }
  }
}

/// Asks "Which of these does individualism value? Select all that apply.".
private func draftSelection(
  _ clause: Clause, _ statement: Clause.Statement, _ concept: Int, _ material: Material,
  _ drafts: inout Drafts
) {
  guard let question = material.question(about: clause) else { return }
  let right = material.attributions(of: clause, concept: concept).prefix(3)
  let wrong = material.distractors(for: Array(right), count: right.count == 2 ? 2 : 3)
  guard right.count >= 2, wrong.count >= 2 else { return }
  drafts.add(
    .values, material.groupFact(clause, statement, concept),
    "Which of these \(question)? Select all that apply.",
    .select(
      right.map {
        Question.Option(
          FormattedText($0.phrase.capitalizedFirst), credit: 1 / Double(right.count))
      } + wrong.map { material.wrongOption($0, credit: -1 / Double(wrong.count)) }),
    key: right.map(\.key).sorted().joined(separator: " "), topic: material.topic(clause.section))
}

/// Asks "Sort these under individualism or collectivism.".
private func draftSorting(_ material: Material, _ drafts: inout Drafts) {
  let groups = material.opposed.map { concept in
    material.attributions.filter {
      $0.concept == concept && !material.namesConcept($0.phrase) && $0.phrase.count <= 30
    }.sorted { stableHash($0.key) < stableHash($1.key) }.prefix(3)
  }
  guard groups.count >= 2, let first = groups.first?.first,
    groups.allSatisfy({ $0.count >= 2 })
  else { return }
  let names = material.opposed.map { material.ledger.concepts[$0].name }
  let clause = material.ledger.clauses[first.clause]
  let fact = Fact(
    name: "sorting/" + names.map(slug).joined(separator: "+"), sentence: clause.sentence,
    section: clause.section)
  drafts.add(
    .values, fact, "Sort each of these under \(enumeration(names, "or")).",
    .sorting(
      groups.flatMap { $0 }.sorted {
        stableHash($0.phrase, "order") < stableHash($1.phrase, "order")
      }
      .map {
        Question.Pair(
          FormattedText($0.phrase.capitalizedFirst), material.option($0.concept))
      }), key: "", topic: nil,
    explanation: groups.flatMap { $0 }.map {
      "\($0.phrase.capitalizedFirst): \(material.ledger.concepts[$0.concept].name), line \(material.ledger.clauses[$0.clause].sentence.line)."
    }.joined(separator: " "))
}
