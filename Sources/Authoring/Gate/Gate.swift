import Foundation
import QuestionBank

/// What a question must hold to be set in class; the numbers are those of the manual's sixteen rules.
///
/// The rules come from the literature on writing items: Haladyna, Downing & Rodriguez 2002; the 19
/// flaws of Tarrant 2006 and Moore 2023; Rodriguez 2005 (three options suffice).
package enum GateRule: Int, Sendable, CaseIterable, Comparable {
  case source = 1, plainStem, length, giveaway, options, keyLength, oneKind, grounded, phrasing
  case falseStatement, gap, recall, matching, selection, duplicate, balance

  /// The name that findings show.
  package var name: String { "gate-\(rawValue)-\(self)" }

  package static func < (one: GateRule, other: GateRule) -> Bool { one.rawValue < other.rawValue }
}

/// Why a question may not enter the bank.
package struct Objection: Equatable, Sendable {
  package var rule: GateRule
  package var message: String

  init(_ rule: GateRule, _ message: String) {
    self.rule = rule
    self.message = message
  }
}

/// The rules of the gate that a single question must hold, whoever wrote it.
package func objections(to question: Question) -> [Objection] {
  var objections: [Objection] = []
  func object(_ rule: GateRule, _ message: String?) {
    if let message { objections.append(Objection(rule, message)) }
  }
  let stem = question.stem.raw
  if question.explanation == nil { object(.source, "there is no explanation") }
  object(.plainStem, impurity(of: stem))
  object(.length, excess(of: question))
  object(.giveaway, giveaway(in: question))
  object(.phrasing, badPhrasing(of: question))
  switch question.content {
  case .choice(let options):
    object(.options, weakness(of: options.map(\.text.raw), allowed: 3...4))
    object(.keyLength, keyLengthFlaw(options))
    object(.oneKind, articleOfKey(options))
    object(.oneKind, mixture(of: options.map(\.text.raw)))
  case .classify(let options):
    object(.options, weakness(of: options.map(\.text.raw), allowed: 3...4))
  case .select(let options):
    object(.options, weakness(of: options.map(\.text.raw), allowed: 4...8))
    object(.oneKind, mixture(of: options.map(\.text.raw)))
    let right = options.count { $0.credit > 0 }
    if right < 2 || options.count - right < 2 {
      object(.selection, "it needs two right and two wrong options")
    }
  case .cloze(let answers):
    object(.gap, gapFlaw(stem, answers.first?.text ?? ""))
  case .list(let entries):
    object(.recall, recallFlaw(entries.map(\.text)))
  case .matching(let pairs):
    object(.matching, matchingFlaw(pairs))
  case .ordering(let entries):
    if entries.count < 3 { object(.matching, "there are fewer than three entries to order") }
  case .trueFalse(let statement):
    if !statement.isTrue, let source = question.source?.text {
      object(.falseStatement, insertedNegation(in: stem, source))
    }
  case .short, .sorting, .numerical, .essay, .description:
    break
  }
  return objections
}

// MARK: - The stem

/// A sentence about the article itself, an address, or a pronoun without its noun.
private func impurity(of stem: String) -> String? {
  if let meta = metaPhrases.first(where: stem.has) {
    return "the stem speaks of the article itself (“\(meta)”)"
  }
  if stem.has("://") || stem.has("www.") { return "the stem holds an address" }
  if let pronoun = referringBeginnings.first(where: stem.hasPrefix) {
    return "it begins with “\(pronoun.dropLast())”, which refers to what stood before"
  }
  // What is quoted stands for itself, too.
  let quoted = stem.around("”", after: "“")?.between
  for text in [stem, quoted].compactMap(\.self) where leansOnContext(text) {
    return "“\(text)” needs the sentence before it to be understood"
  }
  return nil
}

private let metaPhrases = ["his article", "we will", "et us ", "s mentioned", "ee below"]
private let referringBeginnings = [
  "It ", "They ", "This ", "These ", "Its ", "Their ", "He ", "She ", "Another ", "A further ",
  "But ", "However, ",
]

private func excess(of question: Question) -> String? {
  let stem = wordCount(in: question.stem.raw)
  if stem > 35 { return "the stem has \(stem) words" }
  let texts: [String] =
    switch question.content {
    case .choice(let options), .select(let options), .classify(let options): options.map(\.text.raw)
    case .matching(let pairs): pairs.flatMap { [$0.left.raw, $0.right] }
    case .sorting(let pairs): pairs.map(\.left.raw) + Set(pairs.map(\.right))
    case .ordering(let entries): entries.map(\.raw)
    default: []
    }
  // Thirteen words have 25 bytes at least.
  if let long = texts.first(where: { $0.utf8.count >= 25 && wordCount(in: $0) > 12 }) {
    return "the option “\(long)” has more than twelve words"
  }
  let count =
    lines(of: question.stem.raw, width: 72) + 1
    + texts.reduce(0) { $0 + lines(of: $1, width: 66) }
  return count > 17 ? "it does not fit a screen of 80 × 24" : nil
}

/// How many lines a text takes when it is wrapped at words.
private func lines(of text: String, width: Int) -> Int {
  // What is short enough in bytes is short enough in characters.
  if text.utf8.count <= width { return 1 }
  var lines = 1
  var used = 0
  for word in text.utf8.split(separator: 0x20) {
    let length = word.count { $0 & 0xC0 != 0x80 }
    if used > 0, used + 1 + length > width {
      lines += 1
      used = length
    } else {
      used += (used > 0 ? 1 : 0) + length
    }
  }
  return lines
}

/// A false statement is one with the other concept, never one with a "not" put in.
private func insertedNegation(in stem: String, _ source: String) -> String? {
  let said = Set(words(in: source))
  return words(in: stem).first {
    ["not", "never", "no", "cannot"].contains($0) && !said.contains($0)
  }
  .map { "it was made false with “\($0)”" }
}

private let extremeWords = hashes(
  of: ["always", "never", "often", "sometimes", "usually", "rarely"])
private let negativeWords = hashes(of: ["not", "never", "except"])

/// Absolute and vague words in options, "all of the above", a negative stem.
private func badPhrasing(of question: Question) -> String? {
  let options: [String] =
    switch question.content {
    case .choice(let options), .select(let options): options.map(\.text.raw)
    default: []
    }
  for option in options {
    if option.has("of the above") { return "the option “\(option)” names the others" }
    if let word = firstWord(of: extremeWords, in: option) {
      return "the option “\(option)” has the word “\(word)”"
    }
  }
  if !options.isEmpty, firstWord(of: negativeWords, in: question.stem.raw) != nil {
    return "the stem asks for what is not so"
  }
  return nil
}

// MARK: - Giving the answer away

/// The words for the numbers that have one word.
private let numberWords: [Double: String] = [
  2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine",
  10: "ten", 11: "eleven", 12: "twelve", 20: "twenty", 30: "thirty", 40: "forty", 50: "fifty",
  60: "sixty", 70: "seventy", 80: "eighty", 90: "ninety",
]

private func giveaway(in question: Question) -> String? {
  let stem = roots(in: question.stem.raw)
  switch question.content {
  case .choice(let options):
    guard let key = options.first(where: { $0.credit == 1 })?.text.raw else { return nil }
    let others = options.filter { $0.credit < 1 }.map(\.text.raw)
    func telling(_ marks: (String) -> Set<UInt64>, _ stem: Set<UInt64>) -> Set<UInt64> {
      let shared = marks(key).intersection(stem)
      if shared.isEmpty { return shared }
      return others.reduce(shared) { $0.subtracting(marks($1)) }
    }
    let tellingRoots = telling(roots, stem)
    guard !tellingRoots.isEmpty else {
      let beginnings = telling(beginnings, beginnings(in: question.stem.raw))
      return beginnings.isEmpty ? nil : "the stem has a word that begins like “\(key)”"
    }
    let word = words(in: key).first { !roots(in: $0).isDisjoint(with: tellingRoots) }
    return "the stem has a relative of the key's “\(word ?? key)”"
  case .classify(let options):
    let phrase = question.stem.raw.prefix { $0 != ":" }
    for option in options where !roots(in: phrase).isDisjoint(with: roots(in: option.text.raw)) {
      return "“\(phrase)” is a relative of “\(option.text.raw)”"
    }
    return nil
  case .cloze(let answers), .short(let answers, nil):
    guard let key = answers.first?.text else { return nil }
    let isGiven =
      !roots(in: key).isDisjoint(with: stem)
      || !beginnings(in: key).isDisjoint(with: beginnings(in: question.stem.raw))
    return isGiven ? "the stem has a relative of the answer “\(key)”" : nil
  case .numerical(let answers):
    guard let key = answers.first?.range?.lowerBound, let word = numberWords[key],
      words(in: question.stem.raw).contains(word)
    else { return nil }
    return "the stem says “\(word)”"
  case .list(let entries):
    let words = singulars(in: question.stem.raw)
    for entry in entries where words.isSuperset(of: singulars(in: entry.text)) {
      return "the stem names the entry “\(entry.text)”"
    }
    return nil
  default:
    return nil
  }
}

/// The acronyms of a text and the first six letters of its longer words, as hashes: "syllable" gives
/// "syllabary" away, and "ATP" itself.
private func beginnings(in text: String) -> Set<UInt64> {
  var beginnings: Set<UInt64> = []
  var word = Spelling()
  func finish() {
    if word.bytes.count >= 7 {
      beginnings.insert(Spelling(word.bytes.prefix(6).map { $0 | 0x20 }).hash)
    } else if word.bytes.count >= 2, word.bytes.allSatisfy({ (0x41...0x5A).contains($0) }) {
      beginnings.insert(word.hash)
    }
    word.bytes.removeAll(keepingCapacity: true)
  }
  for byte in text.utf8 {
    if byte < 0x41 || (0x5B...0x60).contains(byte) { finish() } else { word.bytes.append(byte) }
  }
  finish()
  return beginnings
}

// MARK: - The options

private func weakness(of options: [String], allowed: ClosedRange<Int>) -> String? {
  guard allowed.contains(options.count) else { return "there are \(options.count) options" }
  return part(of: options)
}

/// A text all words of which stand in another one.
private func part(of texts: [String]) -> String? {
  let keys = texts.map { singulars(in: $0) }
  for (index, one) in keys.enumerated() {
    for other in keys.indices where other != index && one.isSubset(of: keys[other]) {
      return "“\(texts[index])” is a part of “\(texts[other])”"
    }
  }
  return nil
}

private func keyLengthFlaw(_ options: [Question.Option]) -> String? {
  guard let key = options.first(where: { $0.credit == 1 })?.text.raw.count else { return nil }
  let others = options.filter { $0.credit < 1 }.map(\.text.raw.count)
  guard let longest = others.max(), let shortest = others.min() else { return nil }
  if Double(key) > 1.25 * Double(longest) { return "the key stands out by its length" }
  if Double(key) < 0.6 * Double(shortest) { return "the key stands out by its shortness" }
  return nil
}

/// A key that alone begins with an article stands out.
private func articleOfKey(_ options: [Question.Option]) -> String? {
  func hasArticle(_ option: Question.Option) -> Bool {
    let words = option.text.raw.split(separator: " ", maxSplits: 2)
    guard words.count > 1, ["the", "a", "an"].contains(words[0].lowercased()) else { return false }
    // "The Soviet Union" is a name.
    return words[1].first?.isUppercase == false
  }
  guard let key = options.first(where: { $0.credit == 1 }), hasArticle(key),
    !options.contains(where: { $0.credit < 1 && hasArticle($0) })
  else { return nil }
  return "only the key begins with an article"
}

/// Options must look alike: capital or not, full stop or not, figures or not.
private func mixture(of options: [String]) -> String? {
  func mixed(_ property: (String) -> Bool) -> Bool {
    let share = options.count(where: property)
    return share > 0 && share < options.count
  }
  if mixed({ $0.first?.isUppercase == true }) { return "some options begin with a capital" }
  if mixed({ $0.utf8.last == 0x2E }) { return "some options end with a full stop" }
  if mixed({ option in option.utf8.first.map { (0x30...0x39).contains($0) } == true }) {
    return "some options are figures"
  }
  return nil
}

// MARK: - Gaps, lists, pairs

private func gapFlaw(_ stem: String, _ answer: String) -> String? {
  if stem.parts(between: "_____").count != 2 { return "there is not exactly one gap" }
  let count = wordCount(in: answer)
  if count == 0 || count > 3 { return "the gap has \(count) words" }
  if words(in: answer).allSatisfy({ functionWords.contains($0) }) {
    return "the gap has no content"
  }
  return nil
}

private func recallFlaw(_ entries: [String]) -> String? {
  guard (2...6).contains(entries.count) else {
    return "there are \(entries.count) entries to recall"
  }
  return part(of: entries)
}

private func matchingFlaw(_ pairs: [Question.Pair]) -> String? {
  guard pairs.count >= 3 else { return "there are fewer than three pairs" }
  guard Set(pairs.map { phraseKey($0.right) }).count == pairs.count else {
    return "a right side fits twice"
  }
  for pair in pairs where !roots(in: pair.left.raw).isDisjoint(with: roots(in: pair.right)) {
    return "“\(pair.right)” repeats a word of “\(pair.left.raw)”"
  }
  return nil
}
