import Articles
import Foundation
import QuestionBank

/// SUCHAS: "in various forms, such as A, B, or C".
func draftSuchAs(_ material: Material, _ drafts: inout Drafts) {
  let enumerations = findEnumerations(material)
  for enumeration in enumerations {
    guard let place = enumeration.place(material) else { continue }
    draftMembers(enumeration, place, material, &drafts)
  }
}

/// What a sentence names with "such as" or "including".
private struct Enumeration {
  var clause: Clause
  /// The noun that is exemplified: "forms".
  var noun: String
  var members: [String]

  /// `under “Shared Resources”`: which entry or section.
  func place(_ material: Material) -> String? {
    if let label = clause.label { return "under “\(label)”" }
    guard let heading = material.article.sections[clause.section].heading?.text,
      material.article.sections[clause.section].role == .body
    else { return nil }
    return "under “\(heading)”"
  }

  func fact(_ member: String, _ material: Material) -> Fact {
    let place = clause.label ?? material.topic(clause.section)
    return Fact(
      name: "\(slug(place))/\(slug(noun))-\(slug(phraseKey(member)))", sentence: clause.sentence,
      section: clause.section)
  }
}

private func findEnumerations(_ material: Material) -> [Enumeration] {
  var seen: Set<String> = []
  return material.ledger.clauses.compactMap { clause in
    for marker in [", such as ", " such as ", ", including ", ", for example "] {
      guard let range = clause.text.find(marker) else { continue }
      let members = conjuncts(of: String(clause.text[range.upperBound...])).map(withoutArticle)
      guard (2...6).contains(members.count), members.allSatisfy(isAskable),
        let noun = clause.text[..<range.lowerBound].split(separator: " ").last.map({
          String($0).withoutEnd
        }), noun.hasSuffix("s"), singular(noun) != noun, seen.insert(clause.sentence.text).inserted
      else { return nil }
      return Enumeration(clause: clause, noun: noun, members: members)
    }
    return nil
  }
}

private func draftMembers(
  _ enumeration: Enumeration, _ place: String, _ material: Material,
  _ drafts: inout Drafts
) {
  let topic = material.topic(enumeration.clause.section)
  let whole = enumeration.fact(
    enumeration.members.map(phraseKey).sorted().joined(separator: "+"), material)
  if enumeration.members.count >= 2 {
    drafts.add(
      .suchAs, whole,
      "Which \(numberWord(enumeration.members.count)) \(enumeration.noun) does the article name \(place)?",
      .list(enumeration.members.map { Question.Entry($0) }), key: "", topic: topic)
  }
  let wrong = material.foils(for: enumeration.members, in: enumeration.clause)
  if enumeration.members.count >= 2, wrong.count >= 2 {
    let foils = wrong.prefix(enumeration.members.count == 2 ? 2 : 3)
    drafts.add(
      .suchAs, whole,
      "Which of these \(enumeration.noun) does the article name \(place)? Select all that apply.",
      .select(
        enumeration.members.prefix(4).map {
          Question.Option(
            FormattedText($0.capitalizedFirst),
            credit: 1 / Double(min(4, enumeration.members.count)))
        } + foils.map { material.wrongOption($0, credit: -1 / Double(foils.count)) }),
      key: "", topic: topic)
  }
}

extension Material {
  /// Phrases of the other concept that are nowhere named here.
  fileprivate func foils(for members: [String], in clause: Clause) -> [Ledger.Attribution] {
    let heading = article.sections[clause.section].heading?.text ?? ""
    let named = ledger.mentions(in: heading)
    guard let concept = named.first, named.count == 1, opposed.contains(concept) else { return [] }
    let right = members.map {
      Ledger.Attribution(concept: concept, phrase: $0, key: phraseKey($0), clause: 0)
    }
    return distractors(for: right, count: 3)
  }
}
