import Foundation
import QuestionBank

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
  let askedWords = Set(words(in: question).map(singular))
  var concepts: [[String]] = []
  var reversed: [[String]] = []
  var needed: Int?
  var seen: Set<String> = []
  let known = material.ledger.attributions.filter {
    $0.concept == concept && answer.contains($0.phrase)
  }
  if known.count >= 2 {
    // What the article says of it elsewhere is as right.
    let elsewhere = material.attributions.filter { $0.concept == concept }
    var heads: Set<String> = []
    for attribution in known + elsewhere where seen.insert(attribution.key).inserted {
      let noun = words(in: attribution.phrase).last ?? attribution.phrase
      // "Individual autonomy" beside "autonomy" is one point and not two.
      guard heads.insert(singular(noun)).inserted else { continue }
      // "autonomy" does for "personal autonomy" where the other side has no autonomy.
      let isTelling =
        !genericNouns.contains(singular(noun))
        && !material.attributions.contains {
          $0.concept != concept && words(in: $0.phrase).contains(noun)
        }
      concepts.append(
        isTelling && noun != attribution.phrase ? [attribution.phrase, noun] : [attribution.phrase])
    }
    needed = 2
  } else {
    let preference = preference(in: answer)
    if let preference {
      concepts.append(preference.aliases)
      reversed = [preference.reversed]
    }
    for (part, isDenied) in parts(of: preference?.rest ?? answer) {
      // "the collective or group": either will do.
      let aliases = part.parts(between: " or ").flatMap { alternative -> [String] in
        let content = words(in: alternative).filter {
          !functionWords.contains($0) && !weakWords.contains($0) && $0.utf8.count >= 3
            && roots(in: $0).isDisjoint(with: asked) && !askedWords.contains(singular($0))
        }
        guard let last = content.last else { return bothOf(alternative).map { [$0] } ?? [] }
        let phrase = (isDenied ? "no " : "") + content.suffix(2).joined(separator: " ")
        // Alone the noun does only where it tells the thing from others of the article.
        return content.count == 1 || isDenied || material.occurrences(of: last) > 3
          ? [phrase] : [phrase, last]
      }
      guard let name = aliases.last,
        material.opposed.isEmpty || material.ledger.mentions(in: name).isEmpty,
        seen.insert(singular(name)).inserted
      else { continue }
      concepts.append(aliases)
    }
  }
  guard !concepts.isEmpty else { return nil }
  concepts = Array(concepts.prefix(needed == nil ? 5 : 8))
  let contrasts =
    concept == nil
    ? []
    : material.attributions.filter { $0.concept != concept && !material.namesConcept($0.phrase) }
      .prefix(8).map { [$0.phrase] }
  return Question.Rubric(
    concepts: concepts, contrasts: reversed + contrasts,
    needed: needed ?? enough(of: concepts.count, question))
}

/// How many of the concepts an answer needs: half of them, and both where one alone does not tell
/// the thing asked about from others.
private func enough(of count: Int, _ question: String) -> Int {
  let asksForIdentity = ["What is ", "What are ", "Who ", "When ", "Where "].contains {
    question.hasPrefix($0)
  }
  return count == 2 && asksForIdentity ? 2 : (count + 1) / 2
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
