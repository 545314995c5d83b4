import Foundation

/// Turns a clause into the words of a question: "values" becomes "does individualism value".
///
/// The verb comes as it stands, with its adverbs ("often value"), and in its base form with noun and
/// preposition ("place an emphasis on"). It gives nil where English needs another form than "do".
func askedWithDo(subject: String, verb: String, base: String) -> String? {
  guard !base.hasPrefix("be ") else { return nil }
  let parts = words(in: verb)
  let adverbs = parts.prefix { adverbsOfFrequency.contains($0) }
  let rest = parts.dropFirst(adverbs.count)
  guard let first = rest.first else { return nil }
  let before = adverbs.isEmpty ? "" : adverbs.joined(separator: " ") + " "
  if auxiliaryVerbs.contains(first) {
    return "\(first) \(subject) \(before)\(base)"
  }
  // Past forms ("held") and participles do not tell who does it.
  let isPlural = first == base.prefix { $0 != " " } || first == "are"
  let isSingular = first.hasSuffix("s") || first == "is"
  guard isPlural || isSingular else { return nil }
  return "\(isPlural ? "do" : "does") \(subject) \(before)\(base)"
}

/// "three" for 3; digits from eleven on.
func numberWord(_ number: Int) -> String {
  let words = [
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
  ]
  return number < words.count ? words[number] : String(number)
}

/// "a, b, and c".
func enumeration(_ parts: [String], _ connective: String = "and") -> String {
  switch parts.count {
  case 0: ""
  case 1: parts[0]
  case 2: "\(parts[0]) \(connective) \(parts[1])"
  default: parts.dropLast().joined(separator: ", ") + ", \(connective) \(parts[parts.count - 1])"
  }
}

/// A sentence with a gap in place of a phrase.
///
/// It gives nil if the phrase does not stand in it exactly once, or a relative of one of its words
/// stands elsewhere in it.
func withGap(_ sentence: String, for phrase: String) -> String? {
  guard let range = sentence.find(phrase),
    sentence.find(phrase, from: range.upperBound) == nil
  else { return nil }
  let before = sentence[..<range.lowerBound]
  let after = sentence[range.upperBound...]
  // The phrase must be whole words.
  if let last = before.last, last.isLetter || last == "-" { return nil }
  if let first = after.first, first.isLetter || first == "-" { return nil }
  let rest = "\(before)_____\(after)"
  return roots(in: rest).isDisjoint(with: roots(in: phrase)) ? rest : nil
}

/// A sentence whose pronoun at the beginning is replaced by what it stands for.
///
/// It gives nil if the sentence begins with a pronoun and nothing is known that it stands for.
func withoutPronoun(_ sentence: String, meaning name: String?) -> String? {
  let pronouns = ["It ", "They ", "This ", "These ", "Such ", "Its ", "Their "]
  guard let pronoun = pronouns.first(where: sentence.hasPrefix) else { return sentence }
  if let name, pronoun == "Its " || pronoun == "Their " {
    return name.capitalizedFirst + "'s " + sentence.dropFirst(pronoun.count)
  }
  guard let name, pronoun == "It " || pronoun == "They " else { return nil }
  return name.capitalizedFirst + " " + sentence.dropFirst(pronoun.count)
}
