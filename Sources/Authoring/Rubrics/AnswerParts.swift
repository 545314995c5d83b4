/// A clause of a model answer, cut into the parts that tell it from its reverse.
struct AnswerClause {
  /// What it is said of; empty in "moves heat" after another verb.
  var subject: [String] = []
  /// The verb as it stands, without auxiliaries; nil for "is" and where there is none.
  var verb: String?
  /// Whether the subject is what the verb is done to.
  var isPassive = false
  var isDenied = false
  /// What follows the verb, up to the first preposition; all of the words without a verb.
  var object: [String] = []
  /// What follows, each group with its preposition.
  var groups: [Group] = []
  /// Whether it only describes a noun or sets a condition: "that reaches the stratosphere".
  var isDetail = false
  /// Whether a "so that" follows.
  var isGround = false

  struct Group {
    var preposition: String
    var words: [String]
  }
}

/// The clauses of a sentence, as far as its conjunctions, commas and verbs tell.
func clauses(of text: String) -> [AnswerClause] {
  var clauses: [AnswerClause] = []
  var words: [Word] = []
  var isDetail = false
  func finish(detail next: Bool) {
    let plain = words.map(\.text)
    if !plain.isEmpty {
      clauses += parsed(plain, isContinued: clauses.contains { $0.verb != nil }, isDetail)
    }
    words = []
    isDetail = next
  }
  let all = text.spaced.map { Word($0) }.filter { !$0.text.isEmpty }
  var index = 0
  while index < all.count {
    let word = all[index]
    let rest = all[(index + 1)...]
    switch word.text {
    case "because", "while", "whereas", "although", "though":
      finish(detail: false)
    case "so" where rest.first?.text == "that":
      finish(detail: false)
      if !clauses.isEmpty { clauses[clauses.count - 1].isGround = true }
      index += 1
    case "that" where words.last.map { claims.contains(commonVerb($0.text) ?? "") } == true:
      words = []
      isDetail = false
    case "that" where words.contains { $0.text == "so" }:
      finish(detail: false)
    case "when", "if", "until", "unless", "since":
      // "happens when …" says nothing before its condition.
      let said = firstVerb(in: words.map(\.text), from: 1).map { words[$0].text } ?? ""
      finish(detail: !clauses.isEmpty || !["happen", "occur"].contains(commonVerb(said)))
    case "that", "which", "who", "where", "whose":
      if word.text == "which", words.last?.text.hasSuffix(",") == true,
        !["it", "they", "we"].contains(rest.first?.text)
      {
        // ", which gave the crystals time": what comes of it.
        finish(detail: false)
        break
      }
      let hasVerb = firstVerb(in: words.map(\.text), from: 0) != nil
      if let last = words.last, groupOpenings.contains(last.text) { words.removeLast() }
      if !hasVerb, let main = secondVerb(in: rest) {
        // "The bacteria that break down the waste need oxygen."
        index = main - 1
      } else {
        finish(detail: true)
      }
    case let pronoun
    where ["it", "they", "we", "he", "she"].contains(pronoun)
      && firstVerb(in: words.map(\.text), from: 0) != nil && words.last?.text != "than"
      && rest.first.map { isVerb(1, in: ["it", $0.text]) } == true:
      // "criticism over the way it was carried out", but not "…, and it makes them …"
      let isJoined = words.last.map { ["and", "but"].contains($0.text) } == true
      if isJoined { words.removeLast() }
      finish(detail: !isJoined)
    case "how", "whether":
      finish(detail: false)
    case "and", "but":
      // "Heat and pressure destroy …" is one clause, "It attracts rats and begins …" is two.
      let before = words.map(\.text)
      let hasVerb =
        before.isEmpty || firstVerb(in: before, from: 0) != nil
        || startsWithVerb(before[0], before.dropFirst().first)
      if hasVerb, opensClause(rest) {
        finish(detail: isDetail && rest.first.map { startsWithVerb($0.text, "the") } == true)
        if rest.first?.text == "that" { index += 1 }
      } else {
        words.append(word)
      }
    default:
      words.append(word)
      // "burns part of it, stores part as starch, and …"
      let texts = words.map(\.text)
      let isVerbFirst = isDetail && startsWithVerb(texts[0], texts.dropFirst().first)
      if word.text.hasSuffix(","), let verb = isVerbFirst ? 0 : firstVerb(in: texts, from: 1),
        rest.first.map({ startsWithVerb($0.text, rest.dropFirst().first?.text) }) == true
      {
        let said = texts[verb]
        // "rock below the surface, mixed with gases"
        let isParticiple =
          rest.first.map { $0.text.hasSuffix("ed") && commonVerb($0.text) != $0.text } == true
          && !said.hasSuffix("ed")
        finish(detail: isDetail || isParticiple)
      }
    }
    if word.endsClause, !words.isEmpty { finish(detail: false) }
    index += 1
  }
  finish(detail: false)
  // "attracts rats and begins to smell": the subject holds for the second verb.
  for index in clauses.indices.dropFirst()
  where clauses[index].subject.isEmpty && clauses[index].verb != nil && !clauses[index].isDetail {
    clauses[index].subject = clauses[..<index].last { !$0.isDetail }?.subject ?? []
  }
  // "the scent with which bees raise the alarm, and it makes them fill themselves": the bees do.
  for index in clauses.indices.dropFirst() where clauses[index].subject == ["them"] {
    let named = clauses[..<index].reversed().lazy
      .compactMap { $0.subject.last { $0.hasSuffix("s") && isPlural($0) } }.first
    if let named { clauses[index].subject = [named] }
  }
  return clauses
}

/// A word in lower case and whether a colon, semicolon or dash follows.
private struct Word {
  var text: String
  var endsClause: Bool

  init(_ written: Substring) {
    endsClause = written.hasSuffix(";") || written.hasSuffix(":") || written == "—"
    text =
      written.lowercased().replacing("’", with: "'").filter { !"“”\"()—".contains($0) }
      .withoutEnd
    if written.hasSuffix(",") { text += "," }
  }
}

private let claims: Set<String> = ["think", "believe", "hold", "say", "show", "know", "mean"]

let groupOpenings: Set<String> = [
  "of", "in", "on", "at", "to", "for", "from", "with", "by", "into", "onto", "about", "as",
  "over", "under", "before", "after", "above", "below", "between", "among", "through", "toward",
  "towards", "against", "during", "within", "across", "around", "without", "behind", "near",
  "along", "inside", "outside", "beneath", "than", "like",
]

private let openingDeterminers: Set<String> = [
  "a", "an", "the", "its", "their", "his", "her", "our", "your", "this", "these", "those", "one",
  "each", "no", "some", "any", "every",
]

private let bes: Set<String> = ["is", "are", "was", "were", "be", "been", "being", "am"]

/// Whether a word opens a clause that goes on with the subject of the one before.
private func startsWithVerb(_ word: String, _ next: String?) -> Bool {
  guard let next, !word.hasSuffix(","), !groupOpenings.contains(word),
    !openingDeterminers.contains(word)
  else { return false }
  if bes.contains(word) || auxiliaryVerbs.contains(word) { return true }
  if commonVerb(word) != nil, word.hasSuffix("ed") { return true }
  return commonVerb(word) != nil && !word.hasSuffix("ing")
    && (openingDeterminers.contains(next) || groupOpenings.contains(next) || !next.hasSuffix("s")
      || word.hasSuffix("s"))
}

/// Whether the words behind an "and" are a clause and not another noun.
private func opensClause(_ rest: ArraySlice<Word>) -> Bool {
  let ends = ["and", "but", "that", "which", "who", "because", "it", "they", "we"]
  var texts = rest.prefix { !ends.contains($0.text) }.map(\.text)
  if rest.first?.text == "that" { texts = rest.dropFirst().map(\.text) }
  guard let first = texts.first else { return false }
  if startsWithVerb(first, texts.dropFirst().first) || firstVerb(in: texts, from: 1) != nil {
    return true
  }
  // "the bacteria that break down the waste need oxygen"
  let behind = rest.dropFirst(texts.count)
  return behind.first.map { ["that", "which", "who"].contains($0.text) } == true
    && secondVerb(in: behind.dropFirst()) != nil
}

/// Participles that are as the verb itself.
private let unchangedParticiples: Set<String> = [
  "cut", "put", "hit", "set", "let", "shut", "split", "spread", "cost", "hurt", "shed", "burst",
]

/// The place of the first finite verb.
private func firstVerb(in words: [String], from start: Int) -> Int? {
  words.indices.dropFirst(start).first { isVerb($0, in: words) }
}

private func secondVerb(in words: ArraySlice<Word>) -> Int? {
  var count = 0
  for index in words.indices {
    let word = words[index].text
    if word == "and" || word.hasSuffix(",") { return nil }
    let texts = words[...].map(\.text)
    let place = index - words.startIndex
    if isVerb(place, in: texts) || (place == 0 && commonVerb(word) != nil) { count += 1 }
    if count == 2 { return index }
  }
  return nil
}

private func isVerb(_ index: Int, in words: [String]) -> Bool {
  let word = words[index].withoutEnd
  if bes.contains(word) || auxiliaryVerbs.contains(word) { return true }
  if ["has", "have", "had", "do", "does", "did"].contains(word) { return true }
  guard index > 0, !words[index].hasSuffix(",") || index + 1 == words.count,
    !functionWords.contains(word), !groupOpenings.contains(word)
  else { return false }
  let previous = words[index - 1]
  guard !previous.hasSuffix(","), !openingDeterminers.contains(previous),
    !groupOpenings.contains(previous), previous != "and", previous != "or", previous != "most",
    previous != "more", previous != "less"
  else { return false }
  if word.hasSuffix("ing") || word.hasSuffix("ly") { return false }
  let next = index + 1 < words.count ? words[index + 1] : ""
  if let base = commonVerb(word) {
    // "their heat", "the growing cells cool": a bare noun ends the clause, a verb goes on.
    return word != base || !next.isEmpty
  }
  // A singular noun goes before "hides the", a plural one before "hide the".
  return openingDeterminers.contains(next) && !words[index].hasSuffix(",")
    && word.hasSuffix("s") != previous.hasSuffix("s")
}

private func parsed(_ words: [String], isContinued: Bool, _ isDetail: Bool) -> [AnswerClause] {
  var clause = AnswerClause(isDetail: isDetail)
  let opensWithVerb =
    words.count > 1 && startsWithVerb(words[0], words[1])
    && (isContinued || isDetail || groupOpenings.contains(words[1]))
  guard let verb = opensWithVerb ? 0 : firstVerb(in: words, from: 1) else {
    (clause.object, clause.groups) = grouped(words[...])
    return [clause]
  }
  clause.subject = Array(words[..<verb])
  var index = verb
  var isBe = false
  while index < words.count {
    let word = words[index].withoutEnd
    if bes.contains(word) {
      isBe = true
    } else if ["not", "never", "cannot"].contains(word) {
      clause.isDenied = true
    } else if !auxiliaryVerbs.contains(word),
      !["has", "have", "had", "do", "does", "did"].contains(word),
      !adverbsOfFrequency.contains(word),
      !["still", "almost", "then", "only", "probably"].contains(word)
    {
      break
    }
    index += 1
  }
  let isAuxiliary = index > verb
  if index < words.count {
    let word = words[index].withoutEnd
    let isParticiple =
      word.hasSuffix("ed") || word.hasSuffix("ing") || unchangedParticiples.contains(word)
      || commonVerb(word).map { $0 != word } == true
    let isHave = isAuxiliary && ["has", "have", "had"].contains(words[index - 1])
    if !isAuxiliary || (isBe ? isParticiple : isHave ? isParticiple : true) {
      clause.verb = word
      clause.isPassive = isBe && !word.hasSuffix("ing")
      index += 1
    }
  }
  let rest = words[index...]
  // "Heat makes their particles move faster": what they do is the point.
  if let made = clause.verb.flatMap(commonVerb), ["make", "let", "help"].contains(made),
    !clause.isPassive, firstVerb(in: Array(rest), from: 1) != nil
  {
    return parsed(Array(rest), isContinued: false, isDetail)
  }
  (clause.object, clause.groups) = grouped(rest)
  return [clause]
}

/// Words up to the first preposition, and the groups behind it.
func grouped(_ words: ArraySlice<String>) -> ([String], [AnswerClause.Group]) {
  var object: [String] = []
  var groups: [AnswerClause.Group] = []
  for word in words {
    if groupOpenings.contains(word.withoutEnd), !(object.isEmpty && groups.isEmpty && word == "to")
    {
      groups.append(AnswerClause.Group(preposition: word.withoutEnd, words: []))
    } else if groups.isEmpty {
      object.append(word)
    } else if let last = groups.last?.words.last, last.hasSuffix(","), word != "and", word != "or",
      !groups[groups.count - 1].words.contains("and")
    {
      // "below the surface, mixed with crystals": what follows is no part of the place.
      groups.append(AnswerClause.Group(preposition: "", words: [word]))
    } else {
      groups[groups.count - 1].words.append(word)
    }
  }
  return (object, groups)
}
