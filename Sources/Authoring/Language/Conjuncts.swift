import Foundation

/// The parts of an enumeration: "cooperation, harmony, and social cohesion" has three.
///
/// A phrase whose parts cannot stand alone ("the needs and goals of the group") is returned whole.
func conjuncts(of text: String) -> [String] {
  let text = trimmedComplement(text)
  var parts = text.parts(between: ", ")
  if parts.count > 1, let last = parts.popLast() {
    let (connective, rest) = withoutConnective(last)
    if connective || parts.count > 1 {
      parts.append(rest)
    } else {
      return [text]
    }
    if !connective, let split = splitAtAnd(rest) {
      // "A, B and C" without a comma before the last.
      parts.removeLast()
      parts += [split.0, split.1]
    } else if !connective {
      return [text]
    }
  } else if let split = splitAtAnd(text) {
    parts = [split.0, split.1]
  } else {
    return [text]
  }
  // "the freedom, rights, and self-reliance of each person": the end belongs to every part.
  let sharesEnd =
    parts.last.map { hasWord("of", in: $0) } == true
    && !parts.dropLast().contains { hasWord("of", in: $0) }
  let sharesArticle =
    parts.first.map { hasWord("the", in: $0) } == true
    && !parts.dropFirst().allSatisfy { $0.hasPrefix("the ") }
  if sharesEnd && sharesArticle { return [text] }
  parts = parts.map(withoutTail)
  // "maintaining close bonds and shared values": the verb belongs to all of them.
  if let first = parts.first, let verb = first.spaced.first,
    gerunds.contains(String(verb)), first.has(" "),
    !parts.dropFirst().contains(where: { $0.has("ing ") })
  {
    parts[0] = String(first.dropFirst(verb.count + 1))
  }
  // "provides fresh water, moves heat, and shapes the land": other verbs begin here.
  if let verb = parts.dropFirst().firstIndex(where: beginsWithVerb) {
    parts = Array(parts[..<verb])
  }
  return parts.contains { $0.isEmpty } ? [text] : parts
}

/// Gerunds that govern all of an enumeration; others are taken for adjectives: "interlocking
/// crystals".
private let gerunds: Set<String> = [
  "maintaining", "promoting", "ensuring", "building", "protecting", "achieving", "pursuing",
  "preserving", "sharing", "improving", "providing", "supporting", "creating", "making", "keeping",
  "giving", "having", "reducing", "developing", "fostering", "encouraging", "strengthening",
  "respecting", "valuing", "gaining", "defending", "securing",
]

/// Whether a phrase can be asked for on its own: a noun phrase of a few words with a meaning.
func isAskable(_ phrase: String) -> Bool {
  let all = words(in: phrase)
  guard (1...5).contains(all.count), phrase.utf8.count >= 4, let first = all.first,
    !["several", "various", "many", "some", "certain", "different", "following"].contains(first)
  else { return false }
  if all.contains(where: clauseWords.contains) { return false }
  // "Arteries have none": a pronoun is no value.
  if ["none", "one", "both", "all", "some", "many", "few", "each", "ones"].contains(all.last) {
    return false
  }
  let content = all.filter { !functionWords.contains($0) }
  guard let last = content.last else { return false }
  if content.count == 1 {
    return !genericNouns.contains(singular(last)) && last.utf8.count >= 4 && !last.hasSuffix("ly")
  }
  // A "dense structure" or a "special role" may be anybody's.
  return !["of", "in", "on", "by", "for", "with", "structure", "role", "nature"].contains(all.last)
}

/// Words that a noun phrase does not have.
private let clauseWords: Set<String> = [
  "that", "which", "who", "is", "are", "was", "were", "they", "it", "them", "what", "how", "not",
  "no", "be", "has", "have", "can", "will", "to", "this", "these", "those", "and", "or", "if",
  "their", "its", "such", "as", "when", "where", "because",
]

/// Nouns that say nothing without the words around them.
let genericNouns: Set<String> = [
  "goal", "right", "value", "need", "interest", "choice", "responsibility", "society", "people",
  "member", "freedom", "importance", "ability", "idea", "way", "role", "part", "thing", "form",
  "group", "other", "individual", "person", "result", "effect", "example", "case", "kind", "type",
  "decision", "resource", "liberty", "structure", "feature", "process", "change", "amount",
  "number",
  "level", "place", "time", "area", "condition", "factor", "system", "element", "work",
  "collective",
]

/// Whether a part begins with a verb in the third person: a plural would stand at its end.
private func beginsWithVerb(_ part: String) -> Bool {
  let all = words(in: part)
  guard all.count > 1, let first = all.first else { return false }
  return first.hasSuffix("s") && singular(first) != first && !first.hasSuffix("'s")
}

private func hasWord(_ word: String, in text: String) -> Bool {
  text.spaced.contains { $0 == word }
}

private func withoutConnective(_ part: String) -> (Bool, String) {
  for connective in ["and ", "or ", "as well as "] where part.hasPrefix(connective) {
    return (true, String(part.dropFirst(connective.count)))
  }
  return (false, part)
}

private func splitAtAnd(_ text: String) -> (String, String)? {
  for connective in [" and ", " or "] {
    let parts = text.parts(between: connective)
    if parts.count == 2 { return (parts[0], parts[1]) }
  }
  return nil
}

/// Cuts what follows an enumeration and is not part of it: a relative clause, a purpose, a place.
private func trimmedComplement(_ text: String) -> String {
  var text = text.withoutEnd
  for opening in ["the importance of ", "the significance of ", "the value of ", "the need for "]
  where text.hasPrefix(opening) {
    text = String(text.dropFirst(opening.count))
  }
  for marker in [
    " that ", " which ", " who ", " for the benefit", " so that ", " in order to ", " because ",
    ", without ", ", as well as the ",
  ] {
    if let range = text.find(marker) { text = String(text[..<range.lowerBound]).withoutEnd }
  }
  return text
}

/// Cuts the place from "harmony within the group".
private func withoutTail(_ part: String) -> String {
  var part = part
  for marker in [" within ", " among ", " between ", " across "] {
    if let range = part.find(marker) { part = String(part[..<range.lowerBound]) }
  }
  return part.withoutEnd
}
