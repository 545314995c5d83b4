import Foundation
import QuestionBank

/// The rubric of a sentence: the points that an answer should make.
///
/// A point is what a clause or conjunct of the sentence says, with its verb, its negation and its
/// comparative; a single word of it is none. What the question says already counts nothing. A
/// rubric that needs no point leaves the marking to the learner.
///
/// The phrases of the concepts other than the one asked about are its contrast.
///
/// - Parameters:
///   - answer: The model answer.
///   - question: The question as the learner reads it.
///   - concept: The concept that is asked about, if it is one.
///   - aim: What the question is after, if its words do not say.
///   - material: The article.
/// - Returns: nil for an answer that makes no point.
func rubric(
  for answer: String, question: String, concept: Int?, aim: PointReader.Aim? = nil,
  _ material: Material
) -> Question.Rubric? {
  guard material.isEnglish else { return keywordRubric(for: answer, question: question) }
  if question.hasPrefix("How "), let figure = figure(in: answer) {
    return Question.Rubric(concepts: [figure], needed: 1)
  }
  if let rubric = valueRubric(for: answer, concept: concept, material) { return rubric }
  let (said, denied) = withoutDenial(answer)
  let reader = PointReader(
    question: question, model: said, aim: aim, occurrences: material.occurrences)
  if let preference = AnswerPreference(in: said) {
    // "the opposite of individualism" says too little, but who denies it contradicts.
    let rest = reader.points(of: preference.rest).filter { $0.weight > 1 }
    let denials = rest.map { point in point.aliases.map { "no \($0)" } + point.contrasts }
    let order = withLikeWords(preference.aliases, unless: material.isTerm)
    let opposed = thing(opposedIn: preference.rest).map { thing in
      ["opposite", "contrary", "reverse"].map { "\($0) \(thing)" } + order
    }
    return Question.Rubric(
      concepts: [order] + (opposed.map { [$0] } ?? []),
      contrasts: [withLikeWords(preference.reversed, unless: material.isTerm)] + denials
        + (thing(opposedIn: preference.rest).map { [["same \($0)", "like \($0)"]] } ?? [])
        + (concept.map { otherSide(of: $0, material) } ?? []), needed: opposed == nil ? 1 : 2)
  }
  // What sets two things apart is told by who is said to have it.
  if let sides = comparedSides(in: question) {
    let names = sides.compactMap { side in
      words(in: said).first { !roots(in: $0).isDisjoint(with: side) }
    }
    let points = reader.differencePoints(of: said, sides: names)
    return points.isEmpty
      ? keywordRubric(for: said, question: question) : made(of: points, 2, material)
  }
  let effects = said.parts(between: ". ")
  if effects.count > 1 {
    let sides = effects.dropFirst().flatMap { sidesPoints(of: $0, material) }
    if !sides.isEmpty { return made(of: reader.points(of: effects[0]) + sides, 2, material) }
  }
  let points = Array(reader.points(of: said).prefix(8))
  guard !points.isEmpty else { return nil }
  var rubric = made(of: points, reader.needed(of: points), material)
  if let denied { rubric.contrasts.append([denied]) }
  return rubric
}

/// What a text calls something the opposite of.
private func thing(opposedIn text: String) -> String? {
  text.find("opposite of ").flatMap { words(in: String(text[$0.upperBound...])).first }
}

private func made(of points: [Point], _ needed: Int, _ material: Material) -> Question.Rubric {
  Question.Rubric(
    concepts: points.map { withLikeWords($0.aliases, unless: material.isTerm) },
    contrasts: points.compactMap { point in
      let contrasts = point.contrasts + unlikeWords(point.aliases)
      return contrasts.isEmpty ? nil : contrasts
    }, needed: needed)
}

/// The two sides of "What is the difference between A and B?", by the roots that tell them apart.
func comparedSides(in question: String) -> [Set<UInt64>]? {
  guard let range = question.find(" difference between ") else { return nil }
  let sides = question[range.upperBound...].filter { $0 != "?" }.parts(between: " and ")
    .map { roots(in: $0) }
  guard sides.count == 2 else { return nil }
  return [sides[0].subtracting(sides[1]), sides[1].subtracting(sides[0])].filter { !$0.isEmpty }
}

/// An answer without what it says is not so, and that: "from the water, and not from carbon dioxide".
private func withoutDenial(_ answer: String) -> (said: String, denied: String?) {
  // To compile a pattern takes longer than to look for a word of it.
  guard answer.has(" not "),
    let match = answer.firstMatch(
      of: #/,? (?:and|but) not (?:from |by |in |of |to |with )?([^,.;]+)\.?$/#)
  else { return (answer, nil) }
  return (String(answer[..<match.range.lowerBound]) + ".", String(match.1))
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
  // To compile a pattern takes longer than to look for a digit.
  guard text.utf8.contains(where: { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) else {
    return nil
  }
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
