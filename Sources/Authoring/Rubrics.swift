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
  "rank", "ranks", "carried", "many", "forth", "back", "time", "times", "less", "lesser", "almost",
  "today", "think", "thinks", "scientists", "call", "calls", "still", "enough", "put", "set", "met",
  "got", "let", "say", "says", "see", "man", "men", "day", "few", "lot", "own", "big", "goes",
  "gave", "gives", "takes", "took", "part", "parts", "size", "walked",
  "makes", "made", "take", "rise", "reaches", "lose", "loses",
  "ever", "never", "even", "well", "long", "once", "again", "kind", "type", "happen", "happens",
  "stand", "stands", "opposite", "values", "keep", "keeps", "cause", "caused", "causes", "reason",
  "same",
  "far", "near",
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

/// "Pressure destroys the shapes" without its verb known: what comes before the last two words that
/// say something is a part of its own.
private func subjectAndRest(_ part: String) -> [String] {
  let all = part.split(separator: " ")
  let telling = all.indices.filter {
    let word = all[$0].lowercased().withoutEnd
    return !functionWords.contains(word) && !weakWords.contains(word) && word.utf8.count >= 3
  }
  guard telling.count == 3, all.count <= 6 else { return [part] }
  return [all[..<telling[1]], all[telling[1]...]].map { $0.joined(separator: " ") }
}

/// "both values": weak as the noun is alone, that it is both says something.
private func bothOf(_ part: String) -> String? {
  let all = words(in: part)
  return all.count == 2 && all[0] == "both" && !functionWords.contains(all[1])
    ? all.joined(separator: " ") : nil
}

/// How many of the concepts an answer needs: half of them, and both where one alone does not tell
/// the thing asked about from others.
private func enough(of count: Int, _ question: String) -> Int {
  let asksForIdentity = ["What is ", "What are ", "Who ", "When ", "Where "].contains {
    question.hasPrefix($0)
  }
  return count == 2 && asksForIdentity ? 2 : (count + 1) / 2
}

/// What a sentence puts above what, as one concept whose parts keep their order, the same turned
/// round, and the sentence without it.
///
/// "It ranks the collective or group above the interests of the individual": the group and the
/// interests alone would also be named by whoever turns it round.
private func preference(in answer: String) -> (aliases: [String], reversed: [String], rest: String)?
{
  let verbs: Set<String> = [
    "rank", "put", "place", "set", "come", "prioritize", "prioritise", "value", "emphasize",
    "emphasise", "stress", "favor", "favour", "prefer",
  ]
  let markers: Set<String> = ["above", "before", "over"]
  let text = answer.withoutEnd
  let all = text.split(separator: " ")
  guard let marker = all.firstIndex(where: { markers.contains($0.lowercased()) }),
    let verb = all[..<marker].lastIndex(where: { verbs.contains(baseForm($0.lowercased())) }),
    !all[verb..<marker].contains(where: { $0.hasSuffix(",") })
  else { return nil }
  let end = all[marker...].firstIndex { $0.hasSuffix(",") || $0.hasSuffix(";") } ?? all.count - 1
  func nouns(_ words: ArraySlice<Substring>) -> [String] {
    words.map { $0.lowercased().withoutEnd }
      .filter { !functionWords.contains($0) && $0.utf8.count >= 4 }
  }
  let upper = nouns(all[(verb + 1)..<marker]).suffix(2).map(\.self)
  let lower = nouns(all[(marker + 1)...end]).suffix(2).map(\.self)
  guard !upper.isEmpty, !lower.isEmpty else { return nil }
  func orders(_ upper: [String], _ lower: [String]) -> [String] {
    upper.flatMap { upper in lower.map { "\(upper) \(all[marker]) \($0)" } }
  }
  return (
    orders(upper, lower), orders(lower, upper),
    (all[..<verb] + all[(end + 1)...]).joined(separator: " ")
  )
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
  "by", "to", "from", "into", "as", "at", "above", "below", "than", "can", "while",
  "over", "through", "is", "are", "was", "were", "has", "have", "had", "will", "would", "could",
  "may", "might", "because", "so", "who", "whom", "whose", "when", "where", "until", "during",
  "after", "before", "under", "around", "about", "against", "among", "onto", "off", "out", "up",
  "down", "its", "their", "it", "they", "if", "since", "although",
]

/// The parts of a sentence between commas, conjunctions and prepositions, and whether they are denied:
/// in "the Sun does not have enough mass" the mass is.
private func parts(of text: String) -> [(text: String, isDenied: Bool)] {
  var parts: [(text: String, isDenied: Bool)] = []
  var part: [Substring] = []
  var isDenied = false
  func finish() {
    guard !part.isEmpty else { return }
    parts += subjectAndRest(part.joined(separator: " ")).map { ($0, isDenied) }
    part = []
    isDenied = false
  }
  for word in text.split(separator: " ") {
    let plain = word.lowercased().withoutEnd
    if ["not", "no", "never", "without", "cannot"].contains(plain) {
      finish()
      isDenied = true
    } else if dividingWords.contains(plain) {
      finish()
    } else {
      part.append(word)
      if let last = word.utf8.last, last == 0x2C || last == 0x3B || last == 0x3A { finish() }
    }
  }
  finish()
  return parts
}
