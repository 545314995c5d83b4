import Foundation
import QuestionBank

/// Verbs that say too little to count as a part of an answer.
private let weakWords: Set<String> = [
  "exist", "lie", "show", "tend", "lean", "include", "become", "make", "get", "give", "take", "go",
  "come", "mark", "combine", "exhibit", "help", "allow", "like", "called", "known", "degree",
  "fact",
  "bring", "brings", "mixed", "need", "needs", "surface", "first", "directly",
  "focus", "whole", "society", "societies", "individual", "individuals", "person", "emphasize",
  "emphasizes", "stress", "stresses", "value", "importance", "significance", "theory", "important",
  "note", "remember", "article", "people", "something", "example", "way", "aspect",
  "further", "vary", "varies", "end", "ends", "two", "side", "shared", "using", "used", "use",
  "rank", "ranks", "carried", "many",
]

/// The rubric of a sentence: the concepts that an answer should name.
///
/// Where the ledger knows the phrases of the sentence they are the concepts; otherwise every part of
/// it between commas, conjunctions and prepositions that says something the question does not.
///
/// The phrases of the concepts other than the one asked about are its contrast.
func rubric(
  for answer: String, question: String, concept: Int?, _ material: Material
) -> Question.Rubric? {
  guard material.isEnglish else { return keywordRubric(for: answer, question: question) }
  if question.hasPrefix("How "), let figure = onlyNumber(in: answer) {
    return Question.Rubric(concepts: [[figure]], needed: 1)
  }
  let asked = roots(in: question)
  var concepts: [[String]] = []
  var seen: Set<String> = []
  let known = material.ledger.attributions.filter {
    $0.concept == concept && answer.contains($0.phrase)
  }
  if known.count >= 2 {
    for attribution in known where seen.insert(attribution.key).inserted {
      concepts.append([attribution.phrase])
    }
  } else {
    for part in parts(of: answer) {
      // "the collective or group": either will do.
      let aliases = part.parts(between: " or ").flatMap { alternative -> [String] in
        let content = words(in: alternative).filter {
          !functionWords.contains($0) && !weakWords.contains($0) && $0.utf8.count >= 4
            && roots(in: $0).isDisjoint(with: asked)
        }
        guard let last = content.last else { return [] }
        let phrase = content.suffix(2).joined(separator: " ")
        return phrase == last ? [last] : [phrase, last]
      }
      guard let name = aliases.last, material.ledger.mentions(in: name).isEmpty,
        seen.insert(singular(name)).inserted
      else { continue }
      concepts.append(aliases)
    }
  }
  guard !concepts.isEmpty else { return nil }
  concepts = Array(concepts.prefix(5))
  let contrasts =
    concept == nil
    ? []
    : material.attributions.filter { $0.concept != concept && !material.namesConcept($0.phrase) }
      .prefix(8).map { [$0.phrase] }
  return Question.Rubric(
    concepts: concepts, contrasts: contrasts, needed: max(1, (concepts.count + 1) / 2))
}

/// The rubric of a sentence in a language whose grammar is not known: its long words.
private func keywordRubric(for answer: String, question: String) -> Question.Rubric? {
  let asked = Set(words(in: question))
  var seen: Set<String> = []
  let content = words(in: answer).filter {
    $0.count >= ($0.utf8.count > 2 * $0.count ? 1 : 5) && !asked.contains($0)
      && seen.insert($0).inserted
  }
  guard !content.isEmpty else { return nil }
  let concepts = content.prefix(6).map { [$0] }
  return Question.Rubric(concepts: concepts, needed: max(1, concepts.count / 2))
}

/// The number of a text that has just one.
private func onlyNumber(in text: String) -> String? {
  let numbers = words(in: text.replacing(",", with: "")).filter { $0.allSatisfy(\.isNumber) }
  return numbers.count == 1 ? numbers[0] : nil
}

/// Words between which the parts of a sentence stand.
private let dividingWords: Set<String> = [
  "and", "but", "that", "which", "of", "on", "in", "for", "with", "within", "across", "between",
  "by", "to", "from", "into", "as", "at", "above", "below", "than", "without", "can", "while",
  "over", "through",
]

/// The parts of a sentence between commas, conjunctions and prepositions.
private func parts(of text: String) -> [String] {
  var parts: [String] = []
  var part: [Substring] = []
  func finish() {
    if !part.isEmpty { parts.append(part.joined(separator: " ")) }
    part = []
  }
  for word in text.split(separator: " ") {
    if dividingWords.contains(word.lowercased()) {
      finish()
    } else {
      part.append(word)
      if let last = word.utf8.last, last == 0x2C || last == 0x3B || last == 0x3A { finish() }
    }
  }
  finish()
  return parts
}
