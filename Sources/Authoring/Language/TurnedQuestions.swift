/// Turns a yes/no question into the statement it asks about.
///
/// "Can meat go into a heap?" becomes "Meat can go into a heap." The verb goes behind the subject, and where the subject ends has to be known: `isKnown` tells
/// whether the article uses some words together elsewhere.
///
/// - Returns: nil where the end of the subject cannot be told, or the statement would not be English.
func turned(_ question: String, isKnown: (ArraySlice<String>) -> Bool) -> String? {
  let all = question.filter { $0 != "?" }.withoutEnd.spaced.map(String.init)
  guard let verb = all.first?.lowercased(), all.count >= 3 else { return nil }
  let rest = all[1...]
  // "any" and "ever" belong to questions; a pronoun or "or" leaves the statement hanging.
  guard !rest.contains(where: { notInStatements.contains($0.lowercased()) }),
    !openings.contains(rest[1].lowercased())
  else { return nil }
  func sentence(_ words: [String]) -> String {
    words.joined(separator: " ").capitalizedFirst + "."
  }

  // The order of words is that of the statement already.
  if verb == "do" { return sentence(Array(rest)) }
  if rest[1].lowercased() == "there", beForms.contains(verb) {
    return sentence([rest[1], verb] + rest.dropFirst())
  }
  guard let end = subjectEnd(of: rest, verb, isKnown) else { return nil }
  let subject = rest[..<end]
  let predicate = rest[end...]
  if verb == "does" {
    guard let place = predicate.firstIndex(where: { !adverbs.contains($0) }) else { return nil }
    var predicate = Array(predicate)
    predicate[place - end] = thirdPerson(predicate[place - end])
    return sentence(subject + predicate)
  }
  return sentence(subject + [verb] + predicate)
}

private let beForms: Set<String> = ["is", "are", "was", "were"]
private let otherVerbs: Set<String> = ["can", "could", "will", "would", "should", "must", "does"]
private let notInStatements: Set<String> = ["any", "ever", "yet", "or", "anyone", "anything"]
private let openings: Set<String> = ["it", "they", "he", "she", "this", "these", "that", "those"]
let determiners: Set<String> = [
  "the", "a", "an", "all", "every", "each", "most", "many", "some", "one", "both", "no",
]
private let adverbs: Set<String> = [
  "always", "also", "only", "still", "really", "often", "usually", "sometimes", "never", "already",
  "just", "too", "completely", "actually", "necessarily",
]
private let joints: Set<String> = [
  "of", "in", "on", "at", "to", "from", "for", "with", "by", "and", "than", "as", "without",
]

/// Where the predicate begins, as an index of the words behind the verb.
private func subjectEnd(
  of rest: ArraySlice<String>, _ verb: String, _ isKnown: (ArraySlice<String>) -> Bool
) -> Int? {
  let isBe = beForms.contains(verb)
  guard isBe || otherVerbs.contains(verb) else { return nil }
  // An adverb stands between the subject and what is said of it.
  if let adverb = rest.dropFirst().dropLast().firstIndex(where: adverbs.contains),
    !determiners.contains(rest[adverb - 1].lowercased()), !joints.contains(rest[adverb - 1]),
    isBe || isBaseForm(rest[adverb + 1])
  {
    return adverb
  }
  let noun = determiners.contains(rest[rest.startIndex].lowercased()) ? 1 : 0
  let start = rest.startIndex + noun
  var end = start
  while end < rest.endIndex - 1, isKnown(rest[start...end]) { end += 1 }
  if end > start, !joints.contains(rest[end - 1]) {
    if isBe, !joints.contains(rest[end]) || rest[end...].starts(with: ["of", "the", "same"]) {
      return end
    }
    if !isBe, isBaseForm(rest[end]) { return end }
  }
  guard isBe else { return nil }
  // "Is glass a liquid", "Are all volcanoes active"
  if let article = rest.dropFirst(noun + 1).firstIndex(where: { ["a", "an", "the"].contains($0) }),
    !joints.contains(rest[article - 1])
  {
    return article
  }
  return rest.count == noun + 2 ? rest.endIndex - 1 : nil
}

/// Whether a word can be the verb behind "can" or "does".
private func isBaseForm(_ word: String) -> Bool {
  ["be", "have", "do"].contains(word)
    || !functionWords.contains(word) && word.first?.isLowercase == true && !word.hasSuffix("ing")
      && (!word.hasSuffix("s") || word.hasSuffix("ss"))
}

/// "turns" for "turn".
func thirdPerson(_ verb: String) -> String {
  if verb == "have" { return "has" }
  if verb == "do" || verb == "go" { return verb + "es" }
  if ["ss", "sh", "ch", "x", "zz"].contains(where: verb.hasSuffix) { return verb + "es" }
  if verb.hasSuffix("y"), let before = verb.dropLast().last, !"aeiou".contains(before) {
    return verb.dropLast() + "ies"
  }
  return verb + "s"
}
