import Articles
import QuestionBank

/// The rubric of a sentence that gives several values to a concept: what the article gives to it
/// elsewhere, and what it lists of it, is as right.
func valueRubric(for answer: String, concept: Int?, _ material: Material) -> Question.Rubric? {
  guard let concept else { return nil }
  let known = material.ledger.attributions.filter {
    $0.concept == concept && answer.contains($0.phrase)
  }
  guard known.count >= 2 else { return nil }
  var concepts: [[String]] = []
  var heads: Set<String> = []
  func add(_ phrase: String) {
    let noun = words(in: phrase).last ?? phrase
    // "Individual autonomy" beside "autonomy" is one point and not two.
    guard heads.insert(singular(noun)).inserted else { return }
    concepts.append(waysToName(phrase, of: concept, material))
  }
  for attribution in known { add(attribution.phrase) }
  let answers = [answer] + otherAnswers(about: concept, material)
  for phrase in answers.flatMap({ ownPhrases(in: $0, of: concept, material) }) {
    // The well-being and the needs of the group are two points.
    if phrase.contains(" ") && !ownModifiers.contains(words(in: phrase)[0]) {
      if !heads.contains(singular(words(in: phrase).last ?? phrase)), heads.insert(phrase).inserted
      {
        concepts.append([phrase])
      }
    } else {
      add(phrase)
    }
  }
  // Whoever puts the group first says what "the well-being of the group" does.
  var upper: [String] = []
  for preference in material.preferences where preference.concept == concept {
    upper += preference.upper.filter { !upper.contains($0) }
  }
  if !upper.isEmpty {
    concepts.append(upper.flatMap { comingFirst($0) + caring(for: $0) })
  }
  for label in labels(of: concept, material) {
    let noun = singular(words(in: label).last ?? label)
    if !bareNouns.contains(noun) {
      add(label)
    } else if heads.insert(noun).inserted {
      concepts.append([label])
    }
  }
  for attribution in material.attributions where attribution.concept == concept {
    if concepts.count >= most { break }
    add(attribution.phrase)
  }
  return Question.Rubric(
    concepts: concepts.prefix(most).map { withLikeWords($0, unless: material.isTerm) },
    contrasts: otherSide(of: concept, material), needed: 2)
}

/// A value as it may be named: "autonomy" does for "personal autonomy" where the other side has no
/// autonomy.
private func waysToName(_ phrase: String, of concept: Int, _ material: Material) -> [String] {
  let noun = words(in: phrase).last ?? phrase
  let isTelling =
    !bareNouns.contains(singular(noun))
    && !material.attributions.contains {
      $0.concept != concept && words(in: $0.phrase).contains(noun)
    }
  if !isTelling, noun == phrase || ownModifiers.contains(words(in: phrase)[0]) {
    return ownModifiers.map { "\($0) \(noun)" }
      + (noun == "responsibility" ? ["responsible for oneself"] : [])
  }
  return isTelling && noun != phrase ? [phrase, noun] : [phrase]
}

/// What the other concepts value, and what they put above what.
func otherSide(of concept: Int, _ material: Material) -> [[String]] {
  let values = material.attributions.lazy.filter {
    $0.concept != concept && !material.namesConcept($0.phrase)
  }
  var first: [String] = []
  for preference in material.preferences {
    for noun in preference.concept == concept ? preference.lower : preference.upper
    where !first.contains(noun) {
      first.append(noun)
    }
  }
  // "A fixed shape" is the other's, but everything has a shape.
  let ways = Array(values.prefix(8)).map { value in
    waysToName(value.phrase, of: value.concept, material).filter {
      $0 == value.phrase || $0.contains(" ")
    }
  }
  return first.isEmpty
    ? ways
    : ways + [first.flatMap { comingFirst($0) + caring(for: $0) + ["well-being > \($0)"] }]
}

/// Ways to say that a thing is what counts.
private func caring(for noun: String) -> [String] {
  ["focus > \(noun)", "good > \(noun)"]
}

/// The beginnings of the answers to the questions for the characteristics of a concept.
private func otherAnswers(about concept: Int, _ material: Material) -> [String] {
  material.sections.map(\.section).filter { section in
    section.role == .question
      && section.heading.map {
        $0.text.hasPrefix("What ") && asksForAspects($0.text)
          && material.ledger.mentions(in: $0.text) == [concept]
      } == true
  }.map { answerSentences($0).prefix(2).map(\.text).joined(separator: " ") }
}

/// The labels of the lists of a concept: "Group Orientation".
private func labels(of concept: Int, _ material: Material) -> [String] {
  material.sections.filter { _, section in
    section.heading.map { material.ledger.mentions(in: $0.text) == [concept] } == true
  }.flatMap { _, section in
    section.blocks.flatMap { block -> [String] in
      guard case .list(let list) = block else { return [] }
      return list.entries.compactMap(\.label?.text).map { $0.lowercased() }
    }
  }
}

/// The conjuncts of an answer that the ledger does not know as values: "rights", "the well-being of
/// the whole group".
private func ownPhrases(in answer: String, of concept: Int, _ material: Material) -> [String] {
  let openings = ["focus on ", "focused on ", "built on ", "marked by ", "emphasizes ", "that "]
  var pieces = answer.parts(between: ". ").flatMap { $0.parts(between: ", ") }
  for connective in [" and ", " or "] { pieces = pieces.flatMap { $0.parts(between: connective) } }
  return pieces.compactMap { piece in
    // "without interference" is nothing it has, and where it has it is no part of it.
    guard !piece.hasPrefix("without ") else { return nil }
    var piece = piece.parts(between: " within ")[0]
    for opening in openings {
      if let range = piece.find(opening) { piece = String(piece[range.upperBound...]) }
    }
    let all = words(in: piece)
    let content = all.filter {
      !functionWords.contains($0) && !fillers.contains($0) && !valueFillers.contains($0)
        && $0.utf8.count >= 4
    }
    guard content.count > 1 || (content.count == 1 && all.filter { $0 != "and" }.count == 1),
      material.ledger.mentions(in: piece).isEmpty
    else { return nil }
    return content.suffix(2).joined(separator: " ")
  }
}

/// How many values a rubric knows at most.
private let most = 14

/// Nouns that say only that something is held dear.
private let valueFillers: Set<String> = [
  "focus", "emphasis", "protection", "ability", "benefit", "benefits", "opportunity", "respect",
  "members", "pursue", "built", "marked", "characterized",
]

/// Nouns that are no value by themselves.
private let bareNouns: Set<String> = [
  "choice", "goal", "achievement", "need", "interest", "resource", "value", "decision", "group",
  "collective", "individual", "person", "people", "society", "member", "everyone", "orientation",
]

/// Words that say whose a value is: "personal goals" are "individual goals".
private let ownModifiers = ["personal", "individual", "own"]
