/// Tells which concepts of an answer are denied: "not the group", "the group does not matter".
///
/// Concepts named in one breath ("harmony and cooperation") are affirmed or denied together. What
/// is said of them by a word that neither the question nor `PlainWords` knows stays in doubt: it
/// may turn the answer round, as in "it overcame all criticism".
struct Denial {
  enum Certainty: Comparable {
    case none, doubtful, certain
  }

  private let answer: Clauses
  private let mentions: [Mention]
  /// For each word the place of the last negation at or before it in its clause; -1 if none.
  private let lastNegations: [Int]
  /// Whether words of rejection ("bans") deny; not if they are what the question is about.
  private let rejects: Bool
  /// The roots of the words of the question, its answers and its concepts.
  private let familiar: Set<String>
  /// The clauses in which one thing is put above another.
  private let compared: Set<Int>
  /// The words that belong to a mention, and those with which one of the answer's own begins or
  /// ends.
  private var isMentioned: [Bool]
  private var startsOwn: [Bool]
  private var endsOwn: [Bool]

  /// Prepares to tell it of mentions that stand in the order of the answer.
  init(
    of mentions: [Mention], in answer: Clauses, rejects: Bool, familiar: Set<String>,
    compared: Set<Int>
  ) {
    self.answer = answer
    self.mentions = mentions
    self.rejects = rejects
    self.familiar = familiar
    self.compared = compared
    isMentioned = Array(repeating: false, count: answer.words.count)
    startsOwn = isMentioned
    endsOwn = isMentioned
    for mention in mentions {
      for place in mention.range { isMentioned[place] = true }
      guard mention.isOwn else { continue }
      startsOwn[mention.range.lowerBound] = true
      endsOwn[mention.range.upperBound] = true
    }
    var last = -1
    lastNegations = answer.words.indices.map { place in
      if answer.ranges[answer.clauses[place]].lowerBound == place { last = -1 }
      // In "without light the reactions stop" only the light is denied, but not so in "without
      // regard for the light".
      if last >= 0, last + 1 < place, answer.words[last] == "without",
        FunctionWords.isDeterminer(answer.words[place]),
        !FunctionWords.contains(answer.words[place - 1])
      {
        last = -1
      }
      if Self.isNegation(at: place, in: answer) { last = place }
      return last
    }
  }

  /// For each mention, whether it is denied; for one of a concept that is itself a denial ("no
  /// air"), whether it is affirmed.
  var certainties: [Certainty] {
    var certainties = Array(repeating: Certainty.none, count: mentions.count)
    for (strand, certainty) in strandCertainties {
      for index in strand.mentions {
        let range = mentions[index].range
        let isInside =
          lastNegations[range.upperBound] >= range.lowerBound
          || range.contains { !mentions[index].places.contains($0) && isRejection(at: $0) }
        certainties[index] = isInside ? .certain : certainty
        guard mentions[index].aliasHasNegation else { continue }
        switch certainties[index] {
        case .none: certainties[index] = .certain
        case .certain: certainties[index] = .none
        case .doubtful: break
        }
      }
    }
    return certainties
  }

  // MARK: - Strands

  /// Mentions of one clause that are named in one breath.
  private struct Strand {
    var mentions: Range<Int>
    var range: ClosedRange<Int>
    /// The clause it begins in, and the one it ends in, where a comma parts it.
    var clause: Int
    var lastClause: Int
  }

  private var strands: [Strand] {
    var strands: [Strand] = []
    for (index, mention) in mentions.enumerated() {
      if let last = strands.last, last.clause == mention.clause,
        mention.range.lowerBound <= last.range.upperBound
          || isLink(last.range.upperBound + 1..<mention.range.lowerBound)
      {
        strands[strands.count - 1].mentions = last.mentions.lowerBound..<index + 1
        strands[strands.count - 1].range =
          last.range.lowerBound...max(last.range.upperBound, mention.range.upperBound)
        strands[strands.count - 1].lastClause =
          answer.clauses[strands[strands.count - 1].range.upperBound]
      } else {
        strands.append(
          Strand(
            mentions: index..<index + 1, range: mention.range, clause: mention.clause,
            lastClause: answer.clauses[mention.range.upperBound]))
      }
    }
    return strands
  }

  /// Each strand, and whether it is denied; behind a comma also by what denies the one before
  /// ("no harmony, cooperation or cohesion"), and before one by what denies the one behind.
  private var strandCertainties: [(Strand, Certainty)] {
    let strands = strands
    let before = strands.map(certaintyBefore)
    let after = strands.map(certaintyAfter)
    var certainties = zip(before, after).map { max($0.certainty, $1) }
    for index in strands.indices.dropFirst()
    where before[index - 1].spreads && isContinued(strands[index - 1], strands[index]) {
      certainties[index] = max(certainties[index], before[index - 1].certainty)
    }
    for index in strands.indices.dropFirst().reversed()
    where after[index] > .none && isContinued(strands[index - 1], strands[index]) {
      certainties[index - 1] = max(certainties[index - 1], .doubtful)
    }
    return Array(zip(strands, certainties))
  }

  private func isLink(_ places: Range<Int>) -> Bool {
    answer.words[places].allSatisfy {
      FunctionWords.isDeterminer($0) || ["and", "or", "of", "both", "also", "then"].contains($0)
    }
  }

  /// Whether a comma is all that parts two strands.
  private func isContinued(_ first: Strand, _ second: Strand) -> Bool {
    second.clause == first.lastClause + 1 && answer.isAfterComma(clause: second.clause)
      && isLink(first.range.upperBound + 1..<answer.ranges[first.lastClause].upperBound)
      && isLink(answer.ranges[second.clause].lowerBound..<second.range.lowerBound)
  }

  // MARK: - What is said of a strand

  /// Whether a negation or rejection stands within three words before a strand, or further off, or
  /// a strange word does something to it; and whether that goes for what follows behind a comma,
  /// which a mere "not" does not ("not freedom, harmony").
  private func certaintyBefore(_ strand: Strand) -> (certainty: Certainty, spreads: Bool) {
    let start = strand.range.lowerBound
    let clause = answer.ranges[strand.clause]
    let first = mentions[strand.mentions.lowerBound]
    if !first.aliasHasNegation, lastNegations[first.range.upperBound] >= first.range.lowerBound {
      return (.certain, true)
    }
    var before = answer.words[clause.lowerBound..<start]
    while let last = before.last, FunctionWords.isDeterminer(last) { before.removeLast() }
    if before.suffix(4).elementsEqual(Self.unrelated) { return (.certain, true) }
    // "give up their personal freedom"
    if let up = before.suffix(3).lastIndex(of: "up"), up > before.startIndex,
      Self.givings.contains(before[up - 1])
    {
      return (.certain, true)
    }
    // "attaches little importance to freedom, rights, and choices"
    if isOfNoValue(max(clause.lowerBound, start - 6)..<start) { return (.certain, true) }
    var distance = 0
    for place in (clause.lowerBound..<start).reversed() where distance < 3 {
      let word = answer.words[place]
      if lastNegations[place] == place, lastNegations[start - 1] == place {
        // "nobody takes away your rights"
        let isUndone = answer.words[place..<start].contains("away")
        // "Without light the reactions stop": only a part of it is lacking.
        let isPartly = lastNegations[first.range.upperBound] != place && word == "without"
        // "does not give importance to freedom, rights or choices"
        let isOfVerb =
          place > clause.lowerBound && FunctionWords.isAuxiliary(answer.words[place - 1])
          && distance > 0
        // "Without cooperation it does not go well": it is needed.
        let isNeeded =
          word == "without"
          && answer.words[strand.range.upperBound..<answer.ranges[strand.lastClause].upperBound]
            .contains(where: Negation.isNegation)
        if isNeeded { return (.none, false) }
        return (isUndone || isPartly ? .doubtful : .certain, word != "not" || isOfVerb)
      }
      if isRejection(at: place), lastNegations[place] >= 0, place - lastNegations[place] < 3 {
        return (.doubtful, false)
      }
      if isRejection(at: place) || isDiminished(at: place, distance: distance, strand)
        || (Negation.isVoid(word) && ["of", "from", "to"].contains(answer.words[place + 1])
          // Who is free to do something may do it.
          && !(word == "free" && answer.words[place + 1] == "to"))
      {
        return (.certain, true)
      }
      if !isModifier(word), !Self.prepositions.contains(word) { distance += 1 }
    }
    if start > clause.lowerBound, lastNegations[start - 1] >= 0 { return (.doubtful, false) }
    return (isStrangelyGoverned(strand, from: clause.lowerBound) ? .doubtful : .none, false)
  }

  /// Whether nothing is known of a word that does something to a strand, or that is said of it:
  /// "overcame all criticism", "the fear of freedom", "it is wrong to".
  private func isStrangelyGoverned(_ strand: Strand, from clauseStart: Int) -> Bool {
    var content = 0
    for place in (clauseStart..<strand.range.lowerBound).reversed() where content < 3 {
      let word = answer.words[place]
      // "A social theory that puts the group first": what stands before does nothing to it.
      if word == "that", content > 0 { return false }
      if isModifier(word) { continue }
      if ["of", "to", "upon", "about", "on", "at"].contains(word) { continue }
      // A sign joins: "criticism of its implementation + challenges".
      let isSign = !word.unicodeScalars.contains(where: \.properties.isAlphabetic)
      if FunctionWords.contains(word) || isMentioned[place] || isSign {
        return false
      }
      if isStrange(at: place) {
        // "yeast eats sugar": a word between two points of the answer joins them.
        return place == 0 || !endsOwn[place - 1]
      }
      content += 1
    }
    return false
  }

  /// Whether what is predicated of a strand denies it.
  private func certaintyAfter(_ strand: Strand) -> Certainty {
    let rest = (strand.range.upperBound + 1)..<answer.ranges[strand.lastClause].upperBound
    guard let first = rest.first else { return .none }
    if !compared.contains(strand.clause),
      answer.words[rest.prefix(4)].prefix(while: { $0 != "and" })
        .contains(where: Negation.isBelittling)
    {
      return .certain
    }
    if isOfNoValue(rest.prefix(5)) { return .certain }
    if Negation.isRare(answer.words[first]), rest.count > 1,
      !isMentioned[first + 1]
    {
      return .certain
    }
    if let verb = auxiliary(in: rest) {
      return certainty(ofPredicate: (verb + 1)..<rest.upperBound)
    }
    let isAs = answer.words[first] == "as"
    let told = (isAs ? rest.dropFirst() : rest).first { !isModifier(answer.words[$0]) }
    guard isAs || told == first, let told else { return .none }
    if isRejection(at: told) { return .doubtful }
    let next = rest.dropFirst().first { !isModifier(answer.words[$0]) }
    // "yeast eats sugar": a word between two points of the answer joins them; and the last word is
    // what they describe ("frozen soil") where it does not end as verbs do.
    let isJoint = !isAs && next.map { startsOwn[$0] } == true
    let isNoun = !isAs && rest.count == 1 && !["s", "d"].contains(answer.words[told].suffix(1))
    return isStrange(at: told) && !isJoint && !isNoun ? .doubtful : .none
  }

  /// "plays no role", "has little value".
  private func isOfNoValue(_ places: Range<Int>) -> Bool {
    places.dropLast().contains { place in
      ["no", "little"].contains(answer.words[place])
        && !(place > 0 && answer.words[place - 1] == "a")
        && Self.values.contains(answer.words[place + 1])
    }
  }

  /// The auxiliary behind a strand: at once, or after a phrase such as "of the group" or a noun.
  private func auxiliary(in rest: Range<Int>) -> Int? {
    for place in rest.prefix(5) {
      let word = answer.words[place]
      if FunctionWords.isAuxiliary(word) { return place }
      if Self.subjects.contains(word) || Self.joints.contains(word) { return nil }
    }
    return nil
  }

  private func certainty(ofPredicate places: Range<Int>) -> Certainty {
    for place in places.prefix(4) {
      let word = answer.words[place]
      if lastNegations[place] == place || isRejection(at: place) { return .certain }
      if isModifier(word) || FunctionWords.contains(word) { continue }
      return isStrange(at: place) ? .doubtful : .none
    }
    return .none
  }

  // MARK: - Words

  private func isRejection(at place: Int) -> Bool {
    let root = answer.root(at: place)
    // "Quite" is no form of "quit".
    guard answer.words[place] != "quite" else { return false }
    // What somebody comes up against is there.
    if answer.words[place] == "against", place > 0, answer.words[place - 1] == "up" { return false }
    return (rejects && Negation.isRejection(root: root))
      || (Negation.isTurning(root: root) && !familiar.contains(root))
  }

  /// "little cooperation", "less freedom", "few societies".
  private func isDiminished(at place: Int, distance: Int, _ strand: Strand) -> Bool {
    guard !compared.contains(strand.clause), !familiar.contains(answer.root(at: place)) else {
      return false
    }
    switch answer.words[place] {
    case "few": return place == 0 || answer.words[place - 1] != "a"
    case "little": return distance == 0 && (place == 0 || answer.words[place - 1] != "a")
    case "less", "least", "fewer": return distance == 0
    default: return false
    }
  }

  /// Words that come between a verb and what it is said of.
  private func isModifier(_ word: String) -> Bool {
    FunctionWords.isDeterminer(word) || Self.degrees.contains(word) || word.hasSuffix("ly")
      || NumberWords.isNumber(word)
  }

  /// Whether a word may say anything of a concept, since nothing is known of it.
  private func isStrange(at place: Int) -> Bool {
    let word = answer.words[place]
    // Opposite ends are as far apart as two ends.
    if place + 1 < answer.words.count,
      ["end", "ends", "side", "sides"].contains(answer.words[place + 1]),
      answer.isForm(of: Self.opposite, at: place)
    {
      return false
    }
    return !FunctionWords.contains(word) && !Self.prepositions.contains(word)
      && word.utf8.count > 1 && word.unicodeScalars.contains(where: \.properties.isAlphabetic)
      && !familiar.contains(answer.root(at: place))
      && !PlainWords.contains(root: answer.root(at: place))
      && !isMentioned[place]
  }

  /// "not only" denies nothing.
  private static func isNegation(at place: Int, in answer: Clauses) -> Bool {
    guard Negation.isNegation(answer.words[place]) else { return false }
    return place + 1 == answer.words.count
      || !["only", "just", "merely"].contains(answer.words[place + 1])
  }

  private static let opposite = RubricWord("opposite")

  private static let degrees: Set<String> = [
    "so", "very", "more", "most", "too", "also", "both", "each", "just", "only", "even", "quite",
    "still",
  ]

  private static let prepositions: Set<String> = [
    "of", "in", "on", "for", "with", "to", "into", "by", "about", "from", "at", "among", "between",
    "within", "inside", "across", "towards", "toward", "over",
  ]

  /// Words that begin to speak of something else.
  private static let subjects: Set<String> = [
    "it", "they", "he", "she", "we", "you", "i", "people", "who", "which", "that",
  ]

  /// Words that join what is named to something else.
  private static let joints: Set<String> = [
    "and", "or", "as", "if", "so", "because", "than", "then",
  ]

  /// What makes "up" one of loss.
  private static let givings: Set<String> = ["give", "gives", "gave", "giving", "given"]

  private static let values: Set<String> = [
    "role", "part", "place", "value", "importance", "effect", "influence", "sense", "meaning",
    "use",
  ]

  private static let unrelated = ["nothing", "to", "do", "with"]
}
