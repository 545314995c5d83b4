import Articles
import QuestionBank

/// VALUES: what the article gives to one concept and to no other.
///
/// Each phrase is a fact. It is asked by telling whose it is, by finding it among phrases of the
/// other side, and together with its fellows; not in a gap or by recall, since what else is true of
/// its owner would be right there too.
func draftValues(_ material: Material, _ drafts: inout Drafts) {
  for attribution in material.attributions {
    draftOwner(attribution, material, &drafts)
    draftChoice(attribution, material, &drafts)
  }
  for clause in material.ledger.clauses {
    guard let statement = clause.statement, statement.meaning == .attribution,
      statement.phrases.count >= 2, case .concept(let concept) = clause.owner
    else { continue }
    draftSelection(clause, statement, concept, material, &drafts)
  }
  draftSorting(material, &drafts)
}

/// Asks "Self-reliance: individualism, collectivism, or both?".
private func draftOwner(
  _ attribution: Ledger.Attribution, _ material: Material, _ drafts: inout Drafts
) {
  let fact = material.fact(attribution)
  let namesConcept = material.namesConcept(attribution.phrase)
  drafts.note(
    fact,
    orElse: namesConcept
      ? "it has a relative of the concept's name" : "too few phrases of another side are like it")
  // A figure is asked for by itself.
  guard material.opposed.contains(attribution.concept), !namesConcept,
    !attribution.phrase.contains(where: \.isNumber)
  else { return }
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

/// Asks "Which of these does individualism value? Select all that apply.".
private func draftSelection(
  _ clause: Clause, _ statement: Clause.Statement, _ concept: Int, _ material: Material,
  _ drafts: inout Drafts
) {
  // Of three sides nothing says that what one has the others lack.
  guard material.opposed.count == 2, let question = material.question(about: clause) else { return }
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
