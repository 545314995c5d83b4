/// Verbs that say what their subject holds dear, rests on or is made of, in their base form.
///
/// What follows them may be asked as "What does X value?".
private let plainVerbs: Set<String> = [
  "value", "emphasize", "emphasise", "stress", "prioritize", "prioritise", "prize", "promote",
  "foster", "encourage", "highlight", "underline", "celebrate", "favor", "favour", "cherish",
  "champion", "advocate", "reward", "cultivate", "strengthen", "protect", "require", "need", "use",
  "contain", "produce", "store", "provide", "lack", "need", "offer", "support", "have", "carry",
  "absorb", "release", "eat", "threaten",
]

/// Whether a word is a form of a verb that gives something to its subject.
func isAttributionVerb(_ word: String) -> Bool {
  let base = baseForm(word)
  return plainVerbs.contains(base) || verbsWithPreposition[base] != nil || lightVerbs.contains(base)
}

/// Verbs that take what they are about with a preposition.
private let verbsWithPreposition: [String: String] = [
  "focus": "on", "rely": "on", "depend": "on", "consist": "of", "rest": "on", "center": "on",
  "centre": "on", "feed": "on",
]

/// Verbs that need a noun and a preposition: "place a strong emphasis on", "give priority to".
private let lightVerbs: Set<String> = ["place", "put", "lay", "attach", "give"]
private let lightNouns: [String: Set<String>] = [
  "emphasis": ["on"], "importance": ["to", "on"], "stress": ["on"], "value": ["on"],
  "priority": ["to"], "weight": ["to"],
]

/// Participles of "is characterized by", which may go on with "a focus on".
private let markingParticiples: Set<String> = [
  "characterized", "characterised", "marked", "defined", "distinguished",
]

/// Verbs after which "that" begins what is held to be true.
private let claimVerbs: Set<String> = ["assert", "hold", "maintain", "claim", "argue", "believe"]

let adverbsOfFrequency: Set<String> = [
  "often", "usually", "typically", "generally", "commonly", "mostly", "mainly", "sometimes",
  "also", "frequently", "normally", "largely", "strongly",
]

let auxiliaryVerbs: Set<String> = ["can", "may", "must", "should", "will", "might", "could"]

/// The base form of a verb: "values" and "valuing" give "value".
func baseForm(_ word: String) -> String {
  switch word {
  case "is", "are", "was", "were", "been", "being": return "be"
  case "has", "had": return "have"
  case "held": return "hold"
  default: break
  }
  guard word.utf8.last == UInt8(ascii: "s"), word.utf8.count >= 4 else { return word }
  for (ending, replacement) in [("ies", "y"), ("sses", "ss"), ("ches", "ch"), ("shes", "sh")]
  where word.hasSuffix(ending) && word.utf8.count > 4 {
    return word.dropLast(ending.count) + replacement
  }
  return word.hasSuffix("ss") ? word : String(word.dropLast())
}

/// How a clause goes on after its subject.
struct VerbPhrase: Equatable {
  enum Meaning: Equatable {
    /// What follows is held dear, needed, contained …
    case attribution
    /// "is a …", "refers to …"
    case definition
    /// "holds that …"
    case claim
  }

  var meaning: Meaning
  /// The words as they stand, from the first adverb or auxiliary to the last preposition.
  var words: Range<Int>
  /// The base form with its noun and preposition, such as "place a strong emphasis on".
  var base: String
}

/// Words after which no verb stands.
private let wordsBeforeNouns: Set<String> = [
  "a", "an", "the", "its", "their", "our", "of", "this", "and",
]

/// Words between a subject and its verb.
private let wordsBeforeVerbs = adverbsOfFrequency.union(auxiliaryVerbs)

/// The first verb of a clause that one of the rules can use.
///
/// The words of the clause come in lower case, without its leading connective.
func verbPhrase(in tokens: [String]) -> VerbPhrase? {
  var start = 1
  while start < min(tokens.count, 13) {
    defer { start += 1 }
    if wordsBeforeNouns.contains(tokens[start - 1]) { continue }
    var index = start
    while index < tokens.count, wordsBeforeVerbs.contains(tokens[index]) { index += 1 }
    var prefix = ""
    if index + 1 < tokens.count, tokens[index + 1] == "to", baseForm(tokens[index]) == "tend" {
      prefix = "tend to "
      index += 2
    }
    guard index < tokens.count,
      let found = verb(in: tokens, at: index, from: start)
    else {
      if tokens[start] == "that" || tokens[start] == "which" || tokens[start] == "who" {
        return nil
      }
      continue
    }
    var phrase = found
    phrase.base = prefix + found.base
    return phrase
  }
  return nil
}

/// All verbs that say something to the rules, in their base form.
private let knownVerbs: Set<String> =
  plainVerbs.union(verbsWithPreposition.keys).union(lightVerbs).union(claimVerbs)
  .union(["be", "refer", "mean"])

private func verb(in tokens: [String], at index: Int, from start: Int) -> VerbPhrase? {
  let base = baseForm(tokens[index])
  guard knownVerbs.contains(base) else { return nil }
  func word(_ offset: Int) -> String? {
    index + offset < tokens.count ? tokens[index + offset] : nil
  }
  if base == "be" {
    if let participle = word(1), markingParticiples.contains(participle), word(2) == "by" {
      if word(4) == "focus", word(5) == "on" {
        return VerbPhrase(meaning: .attribution, words: start..<(index + 6), base: "focus on")
      }
      return VerbPhrase(
        meaning: .attribution, words: start..<(index + 3), base: "be \(participle) by")
    }
    if let article = word(1), ["a", "an", "the"].contains(article) {
      return VerbPhrase(meaning: .definition, words: start..<(index + 1), base: "be")
    }
    if word(1) == "on", tokens[..<start].last.map({ $0 == "focus" || $0 == "emphasis" }) == true {
      return VerbPhrase(meaning: .attribution, words: start..<(index + 2), base: "focus on")
    }
    // "Magma is molten rock that …" has no article.
    if start <= 2,
      tokens[(index + 1)...].contains(where: { $0 == "that" || $0 == "which" || $0 == "below" })
    {
      return VerbPhrase(meaning: .definition, words: start..<(index + 1), base: "be")
    }
    return nil
  }
  if claimVerbs.contains(base), word(1) == "that" {
    return VerbPhrase(meaning: .claim, words: start..<(index + 1), base: base)
  }
  if base == "refer", word(1) == "to" {
    return VerbPhrase(meaning: .definition, words: start..<(index + 2), base: "refer to")
  }
  if base == "mean", let next = word(1), ["a", "an", "the"].contains(next) {
    return VerbPhrase(meaning: .definition, words: start..<(index + 1), base: "mean")
  }
  if let preposition = verbsWithPreposition[base], word(1) == preposition {
    return VerbPhrase(
      meaning: .attribution, words: start..<(index + 2), base: "\(base) \(preposition)")
  }
  if lightVerbs.contains(base) {
    for offset in 1...4 {
      guard let noun = word(offset), let prepositions = lightNouns[noun] else { continue }
      guard let preposition = word(offset + 1), prepositions.contains(preposition) else { break }
      let middle = tokens[(index + 1)...(index + offset + 1)].joined(separator: " ")
      return VerbPhrase(
        meaning: .attribution, words: start..<(index + offset + 2), base: "\(base) \(middle)")
    }
    return nil
  }
  if plainVerbs.contains(base) {
    return VerbPhrase(meaning: .attribution, words: start..<(index + 1), base: base)
  }
  return nil
}
