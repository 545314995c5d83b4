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

  /// "forms of shared resources", of which no place need be named, or the noun and its place.
  func words(_ material: Material, under place: String) -> (what: String, place: String) {
    guard let label = clause.label, ["forms", "kinds", "types", "ways"].contains(noun) else {
      return (noun, " " + place)
    }
    return ("\(noun) of \(material.inSentence(label))", "")
  }

  /// "On which three factors does the rate depend, according to the article?" where the sentence says
  /// who depends.
  func stem(_ number: String, _ material: Material) -> String? {
    guard let range = clause.text.find(" \(noun)"),
      let verb = clause.text.find(anyOf: [" depends on ", " depend on "]),
      verb.upperBound <= range.upperBound
    else { return nil }
    let subject = material.inSentence(String(clause.text[..<verb.lowerBound]))
    let auxiliary = clause.text[verb] == " depends on " ? "does" : "do"
    return "On which \(number) \(noun) \(auxiliary) \(subject) depend, according to the article?"
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
        let noun = clause.text[..<range.lowerBound].spaced.last.map({
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
  let (what, place) = enumeration.words(material, under: place)
  let whole = enumeration.fact(
    enumeration.members.map(phraseKey).sorted().joined(separator: "+"), material)
  let number = numberWord(enumeration.members.count)
  let stem =
    enumeration.stem(number, material) ?? "Which \(number) \(what) does the article name\(place)?"
  drafts.add(
    .suchAs, whole, stem,
    .list(enumeration.members.map { entry($0) }), key: "", topic: topic)
}

/// An entry with the noun for its amount in brackets, and its formula: whoever says "light" for "light
/// intensity" is right.
private func entry(_ member: String) -> Question.Entry {
  var name = member
  var before = ""
  var after = ""
  for noun in ["intensity", "concentration", "amount", "level"] {
    if member.hasSuffix(" \(noun)") {
      name = String(member.dropLast(noun.count + 1))
      after = " (\(noun))"
    } else if let range = member.find("\(noun) of ") {
      name = String(member[range.upperBound...])
      before = "(\(member[..<range.upperBound].dropLast())) "
    }
  }
  let formula = otherNames[name]?.first.map { " (\($0))" } ?? ""
  return Question.Entry(before + name + formula + after)
}
