import Articles
import Foundation
import QuestionBank

/// NUMBER: the one figure of a sentence, with its unit or year left standing, or the two of a range.
func draftNumbers(_ material: Material, _ drafts: inout Drafts) {
  for clause in material.ledger.clauses where clause.text == clause.sentence.text {
    let text = clause.text
    // Most sentences have no figure.
    guard text.utf8.contains(where: isDigit), standsAlone(text), let figures = figures(in: text)
    else { continue }
    if figures.count == 1, let figure = figures.first {
      draftFigure(figure, clause, material, &drafts)
    } else if figures.count == 2 {
      draftRange(figures[0], figures[1], clause, material, &drafts)
    }
  }
}

/// Whether a sentence can be asked for its figures without the one before.
private func standsAlone(_ sentence: String) -> Bool {
  sentence.last == "." && sentence.first?.isLowercase == false
    && withoutPronoun(sentence, meaning: nil) != nil && !refersBack(sentence)
    && !leansOnContext(sentence)
    && !words(in: sentence, atMost: 4).contains { ["it", "they", "he", "she"].contains($0) }
}

/// Whether a question of the author asks for the one figure of its answer, so that this rule asks it
/// better than in words.
func asksForFigure(_ question: String, _ answer: String) -> Bool {
  let asking = words(in: question, atMost: 2)
  return asking.first == "how" && asking.last.map(measures.contains) == true
    && standsAlone(answer) && figures(in: answer)?.count == 1
}

private let measures: Set<String> = [
  "far", "long", "hot", "cold", "warm", "many", "much", "fast", "old", "big", "large", "wide",
  "high", "tall", "deep", "heavy", "often", "thick", "bright", "strong",
]

private func draftFigure(
  _ figure: Figure, _ clause: Clause, _ material: Material, _ drafts: inout Drafts
) {
  let text = clause.text
  var stem = text
  stem.replaceSubrange(figure.range, with: "_____")
  let fact = fact(clause, stem, material)
  drafts.note(fact, orElse: "it is a bound, or it is not clear what happened in the year")
  guard !figure.isYear || isDateOfWhole(figure, text), !isBound(text[..<figure.range.lowerBound])
  else { return }
  // "In _____" might be a place.
  if figure.isYear {
    stem = stem.replacing(" in _____", with: " in the year _____")
    if stem.hasPrefix("In _____") { stem = "In the year" + stem.dropFirst(2) }
  }
  drafts.add(
    .number, fact, material.announced(stem, clause),
    .numerical([answer(figure, text)]), key: figure.written, topic: material.topic(clause.section))
}

/// Asks "Adults need 7 to _____ hours of sleep a night.": a gap for both would hide that a range is
/// wanted.
private func draftRange(
  _ low: Figure, _ high: Figure, _ clause: Clause, _ material: Material, _ drafts: inout Drafts
) {
  let text = clause.text
  let before = text[..<low.range.lowerBound]
  let between = text[low.range.upperBound..<high.range.lowerBound]
  let isRange = [("between ", " and "), ("", " to ")].contains {
    before.hasSuffix($0.0) && between == $0.1
  }
  guard isRange, low.value < high.value else { return }
  var stem = text
  stem.replaceSubrange(high.range, with: "_____")
  drafts.add(
    .number, fact(clause, stem, material), material.announced(stem, clause),
    .numerical([answer(high, text)]), key: high.written, topic: material.topic(clause.section))
}

/// The figure of an answer is the fact that the author's question asks for.
private func fact(_ clause: Clause, _ stem: String, _ material: Material) -> Fact {
  let section = material.article.sections[clause.section]
  let name =
    section.role == .question && section.heading != nil
    ? faqFactName(section.heading?.text ?? "") : "number/\(slug(phraseKey(stem)))"
  return Fact(name: name, sentence: clause.sentence, section: clause.section)
}

extension Material {
  /// A stem with the label of the entry that it stands in.
  fileprivate func announced(_ stem: String, _ clause: Clause) -> String {
    clause.label.map { "\($0): \(stem)" } ?? stem
  }
}

// MARK: - What is right

/// A rough figure is right as far as it is rounded, but to no less than a hundredth and no more than
/// a twentieth of it; a rough year to five years; any other figure only as it stands.
private func answer(_ figure: Figure, _ text: String) -> Question.NumericalAnswer {
  var reach = 0.0
  if isRough(text[..<figure.range.lowerBound]) {
    reach =
      figure.isYear ? 5 : min(max(figure.roundingError, figure.value / 100), figure.value / 20)
    let unit = text[figure.range.upperBound...].drop { $0 == " " }
    // No share is more than the whole.
    if ["percent", "per cent", "%"].contains(where: unit.hasPrefix) {
      reach = min(reach, 100 - figure.value)
    }
  }
  guard reach > 0 else {
    return Question.NumericalAnswer(range: figure.value...figure.value, written: figure.written)
  }
  // The range is what a reader of the bank makes of the digits.
  let digits = String(format: reach == reach.rounded() ? "%.0f" : "%.4g", reach)
  let tolerance = Double(digits) ?? reach
  return Question.NumericalAnswer(
    range: (figure.value - tolerance)...(figure.value + tolerance),
    written: "\(figure.written):\(digits)")
}

/// Whether a figure is only a bound: below "more than 1,500" a smaller one is as true.
private func isBound(_ before: Substring) -> Bool {
  boundWords.contains { before.hasSuffix(" \($0) ") || before == "\($0.capitalizedFirst) " }
}

private let boundWords = [
  "more than", "fewer than", "less than", "over", "under", "below", "above", "at least", "at most",
  "up to", "no more than", "within", "as many as", "as much as", "as few as", "as little as",
]

/// Whether a figure is given as a rough one.
private func isRough(_ before: Substring) -> Bool {
  words(in: before).last.map(roughWords.contains) == true
}

private let roughWords: Set<String> = [
  "about", "around", "almost", "nearly", "roughly", "some", "approximately",
]

// MARK: - What is asked

/// Whether a year says when all that the sentence tells of happened: it stands at its beginning or
/// end, and nothing in the sentence is subordinate or only believed.
///
/// In "Physicians blamed a conjunction of planets in 1345" it is not clear what the year belongs to.
private func isDateOfWhole(_ year: Figure, _ text: String) -> Bool {
  var before = words(in: text[..<year.range.lowerBound])
  let after = words(in: text[year.range.upperBound...])
  if before.last.map(roughWords.contains) == true { before.removeLast() }
  guard let preposition = before.popLast(), preposition != "of", before.count <= 1 || after.isEmpty
  else { return false }
  return !(before + after).contains {
    subordinating.contains($0) || believing.contains(baseForm($0))
  }
}

private let subordinating: Set<String> = [
  "that", "which", "who", "whom", "whose", "because", "although", "though", "while", "whereas",
  "when", "since", "until", "before", "after", "if",
]

private let believing: Set<String> = [
  "blamed", "thought", "believed", "claimed", "said", "argued", "held", "wrote", "reported",
  "estimated", "blame", "think", "believe", "claim", "say", "argue", "hold", "write", "report",
  "estimate", "expect", "expected",
]
