import Articles
import Foundation
import QuestionBank

/// Verbs whose object may be asked as a common trait: "Both influence our social structures".
///
/// Whether something "influences" or "shapes" society asks nothing: nobody would say it of one only.
private let sharedVerbs: Set<String> = [
  "use", "contain", "require", "provide", "need",
  "produce", "form", "carry", "store", "support", "release", "absorb", "protect", "involve",
]

/// BOTH and OPPOSITE: what the article says of all concepts alike, and which it calls opposites.
func draftCommon(_ material: Material, _ drafts: inout Drafts) {
  for clause in material.ledger.clauses {
    if clause.owner == .all { draftBoth(clause, material, &drafts) }
    draftOpposite(clause, material, &drafts)
  }
}

/// Asks "Influences our social structures: individualism, collectivism, or both?".
private func draftBoth(_ clause: Clause, _ material: Material, _ drafts: inout Drafts) {
  let tokens = tokens(of: clause.text)
  guard
    let start = tokens.indices.dropFirst().first(where: { sharedVerbs.contains(tokens[$0].word) }),
    !tokens[..<start].contains(where: { ["are", "is", "can", "to"].contains($0.word) })
      || tokens[start - 1].word == "that"
  else { return }
  let predicate = String(clause.text[tokens[start].range.lowerBound...]).withoutEnd
  for part in split(predicate) where wordCount(in: part) <= 9 {
    let verb = part.prefix { $0 != " " }
    let rest = part.dropFirst(verb.count)
    let fact = Fact(
      name: "both/\(slug(phraseKey(part)))", sentence: clause.sentence, section: clause.section)
    drafts.note(fact)
    guard !material.namesConcept(part) else { continue }
    drafts.addClassification(
      .both, fact, phrase: thirdPerson(String(verb)) + rest, owner: nil, material)
  }
}

/// "influence A and have B" has two predicates, "influence A and B" one.
private func split(_ predicate: String) -> [String] {
  for verb in sharedVerbs.sorted() {
    if let range = predicate.find(" and \(verb) ") {
      let second = predicate.index(range.lowerBound, offsetBy: 5)
      return [String(predicate[..<range.lowerBound]), String(predicate[second...])]
    }
  }
  return [predicate]
}

/// Asks "What does the article call the opposite of individualism?".
private func draftOpposite(_ clause: Clause, _ material: Material, _ drafts: inout Drafts) {
  guard let range = clause.text.find(" is the opposite of ") else { return }
  let subject = String(clause.text[..<range.lowerBound])
  let named = material.ledger.mentions(in: subject)
  let rest = clause.text[range.upperBound...]
  guard let concept = named.first, named.count == 1, wordCount(in: subject) <= 3,
    let other = material.ledger.concepts.indices.first(where: { index in
      material.ledger.concepts[index].mentions(in: words(in: rest)).first?.lowerBound == 0
    })
  else { return }
  let name = material.ledger.concepts[other].name
  drafts.add(
    .opposite,
    Fact(
      name: "opposite/\(slug(name))", sentence: clause.sentence, section: clause.section),
    "What does the article call the opposite of \(name)?",
    .short([Question.Answer(material.option(concept))], nil), key: material.option(concept),
    topic: material.topic(clause.section))
}
