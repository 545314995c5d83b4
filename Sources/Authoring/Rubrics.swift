import Foundation
import QuestionBank

/// Verbs that say too little to count as a part of an answer.
private let weakWords: Set<String> = [
  "exist", "lie", "show", "tend", "lean", "include", "become", "make", "get", "give", "take", "go",
  "come", "mark", "combine", "exhibit", "help", "allow", "like", "called", "known", "degree",
  "fact",
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
      let aliases = part.components(separatedBy: " or ").flatMap { alternative -> [String] in
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

private func parts(of text: String) -> [String] {
  var text = " " + text + " "
  for separator in [
    ", ", "; ", ": ", " and ", " but ", " that ", " which ", " of ", " on ", " in ", " for ",
    " with ", " within ", " across ", " between ", " by ", " to ", " from ", " into ", " as ",
    " at ",
    " above ", " below ", " than ", " without ",
    " can ", " while ", " over ", " through ",
  ] {
    text = text.replacing(separator, with: " | ")
  }
  return text.components(separatedBy: "|").filter { !$0.allSatisfy { $0 == " " } }
}
