import Foundation
import QuestionBank

/// The rubric of a sentence: the points that an answer should make.
///
/// A point is what a clause or conjunct of the sentence says, with its verb, its negation and its
/// comparative; a single word of it is none. What the question says already counts nothing. A
/// rubric that needs no point leaves the marking to the learner.
///
/// The phrases of the concepts other than the one asked about are its contrast.
func rubric(
  for answer: String, question: String, concept: Int?, _ material: Material
) -> Question.Rubric? {
  guard material.isEnglish else { return keywordRubric(for: answer, question: question) }
  if question.hasPrefix("How "), let figure = figure(in: answer) {
    return Question.Rubric(concepts: [figure], needed: 1)
  }
  if let rubric = valuesRubric(for: answer, concept: concept, material) { return rubric }
  let preference = preference(in: answer)
  let reader = PointReader(
    question: question, model: answer, occurrences: material.occurrences)
  if let preference {
    // "the opposite of individualism" says too little, but who denies it contradicts.
    let rest = reader.points(of: preference.rest).filter { $0.weight > 1 }
    let denials = rest.map { point in point.aliases.map { "no \($0)" } + point.contrasts }
    return Question.Rubric(
      concepts: [preference.aliases],
      contrasts: [preference.reversed] + denials
        + (concept.map { otherSide(of: $0, material) } ?? []), needed: 1)
  }
  let points = Array(reader.points(of: answer).prefix(8))
  guard !points.isEmpty else { return nil }
  // What sets two things apart is told by who is said to have it.
  let isComparison = question.lowercased().contains("difference between")
  return Question.Rubric(
    concepts: points.map(\.aliases),
    contrasts: points.flatMap { $0.contrasts.isEmpty ? [] : [$0.contrasts] },
    needed: isComparison ? 0 : reader.needed(of: points))
}

/// The rubric of a sentence that gives several values to a concept: what the article gives to it
/// elsewhere is as right.
private func valuesRubric(
  for answer: String, concept: Int?, _ material: Material
) -> Question.Rubric? {
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
    // "autonomy" does for "personal autonomy" where the other side has no autonomy.
    let isTelling =
      !genericNouns.contains(singular(noun))
      && !material.attributions.contains {
        $0.concept != concept && words(in: $0.phrase).contains(noun)
      }
    concepts.append(isTelling && noun != phrase ? [phrase, noun] : [phrase])
  }
  for attribution in known { add(attribution.phrase) }
  for phrase in ownPhrases(in: answer, of: concept, material) {
    // The well-being and the needs of the group are two points.
    let noun = words(in: phrase).last ?? phrase
    if !heads.contains(singular(noun)), heads.insert(phrase).inserted { concepts.append([phrase]) }
  }
  for attribution in material.attributions where attribution.concept == concept {
    add(attribution.phrase)
  }
  return Question.Rubric(
    concepts: Array(concepts.prefix(10)), contrasts: otherSide(of: concept, material), needed: 2)
}

/// The conjuncts of an answer that the ledger does not know as values: "rights", "the well-being of
/// the whole group".
private func ownPhrases(in answer: String, of concept: Int, _ material: Material) -> [String] {
  let openings = ["focus on ", "focused on ", "built on ", "marked by ", "emphasizes ", "that "]
  var pieces = answer.parts(between: ". ").flatMap { $0.parts(between: ", ") }
  for connective in [" and ", " or "] { pieces = pieces.flatMap { $0.parts(between: connective) } }
  return pieces.compactMap { piece in
    var piece = piece
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

/// Nouns that say only that something is held dear.
private let valueFillers: Set<String> = [
  "focus", "emphasis", "protection", "ability", "benefit", "benefits", "opportunity", "respect",
  "members", "pursue", "built", "marked", "characterized",
]

private func otherSide(of concept: Int, _ material: Material) -> [[String]] {
  material.attributions.filter { $0.concept != concept && !material.namesConcept($0.phrase) }
    .prefix(8).map { [$0.phrase] }
}

/// The rubric of a sentence in a language whose grammar is not known: its long words, for the
/// learner to compare with.
private func keywordRubric(for answer: String, question: String) -> Question.Rubric? {
  let asked = Set(words(in: question))
  var seen: Set<String> = []
  let content = words(in: answer).filter {
    $0.count >= ($0.utf8.count > 2 * $0.count ? 1 : 5) && !asked.contains($0)
      && seen.insert($0).inserted
  }
  return content.isEmpty
    ? nil : Question.Rubric(concepts: content.prefix(6).map { [$0] }, needed: 0)
}

/// The only figure of a text with its unit, in the ways it may be written.
private func figure(in text: String) -> [String]? {
  let pattern = #/(\d[\d,.]*)\s*(°\s*[CF]|%|[A-Za-z]+(?: per [a-z]+)?)?/#
  let found = text.matches(of: pattern)
  guard found.count == 1, let match = found.first else { return nil }
  let number = String(match.1).withoutEnd
  guard let unit = match.2.map(String.init), !functionWords.contains(unit.lowercased()) else {
    return [number]
  }
  let units = otherUnits[singular(unit.lowercased()).replacing("° ", with: "°")] ?? []
  return ([unit] + units).map { "\(number) \($0)" }
}

/// Units with their abbreviations and other names.
private let otherUnits: [String: [String]] = [
  "°c": ["degrees Celsius", "Celsius", "C", "degrees centigrade"],
  "°f": ["degrees Fahrenheit", "Fahrenheit", "F"],
  "kilometer": ["km", "kilometres"], "kilometre": ["km", "kilometers"],
  "meter": ["m", "metres"], "metre": ["m", "meters"],
  "centimeter": ["cm", "centimetres"], "centimetre": ["cm", "centimeters"],
  "millimeter": ["mm", "millimetres"], "millimetre": ["mm", "millimeters"],
  "centimeters per second": ["cm per second", "cm s"],
  "meters per second": ["m per second", "m s"],
  "kilometers per hour": ["km per hour", "km h"], "kilogram": ["kg"], "gram": ["g"],
  "liter": ["l", "litres"], "litre": ["l", "liters"], "hour": ["h"], "minute": ["min"],
  "%": ["percent", "per cent"], "percent": ["%", "per cent"],
]
