/// Which of the phrases found in an answer say what they say in the rubric, and of what.
extension ConceptRubric {
  /// The phrases of the rubric that an answer has, where they say what they say there.
  func mentions(in answer: Clauses, _ sides: Sides) -> [Mention] {
    let places = answer.places(of: lexicon)
    let isStrange = strangeness(of: answer)
    var mentions: [Mention] = []
    var dropped: [Mention] = []
    for index in aliases.indices where aliases[index].alias.isNamed(at: places) {
      let (kind, alias) = aliases[index]
      for match in alias.matches(in: answer, places) {
        let mention = Mention(
          kind: kind, range: match.range, places: match.places,
          clause: answer.clauses[match.range.lowerBound], aliasHasNegation: alias.hasNegation,
          isDirected: alias.isDirected, prefersLater: alias.prefersLater)
        if spansSides(mention, in: answer, sides) { continue }
        if let doers = shortened[index],
          isStrange[mention.clause] || hasOther(doers, before: mention, in: answer)
            || hasOtherAgent(doers, behind: mention, in: answer)
        {
          dropped.append(mention)
        } else {
          mentions.append(mention)
        }
      }
    }
    // "It absorbs red and reflects green light" does not absorb the green.
    mentions.removeAll { !$0.isOwn && dropped.contains(where: $0.isSwallowed) }
    dropAcrossPreferences(&mentions, in: answer)
    dropGranted(&mentions, in: answer)
    return mentions
  }

  /// For each clause of an answer, whether it has a word that neither question nor model answer know.
  func strangeness(of answer: Clauses) -> [Bool] {
    answer.ranges.map { clause in
      clause.contains { place in
        let root = answer.root(at: place)
        return answer.isTelling(at: place) && !familiar.contains(root)
          && !PlainWords.contains(root: root)
      }
    }
  }

  /// Whether another subject stands right before a shortened point.
  func hasOther(_ doers: Set<String>, before mention: Mention, in answer: Clauses) -> Bool {
    let clause = answer.ranges[mention.clause]
    // "Its shapes are destroyed" begins with what is not the subject.
    guard mention.places.first == mention.range.lowerBound else { return false }
    var before = lastTelling(before: mention.range.lowerBound, from: clause.lowerBound, answer)
    // "The particles of a gas lose energy": the particles do.
    for _ in 0..<2 {
      guard let place = before,
        let of = answer.words[clause.lowerBound..<place].lastIndex(where: {
          !FunctionWords.isDeterminer($0)
        }), answer.words[of] == "of"
      else { break }
      before = lastTelling(before: of, from: clause.lowerBound, answer)
    }
    return before.map { answer.isTelling(at: $0) && !doers.contains(answer.root(at: $0)) } ?? false
  }

  /// Whether a shortened point in the passive names another that does it: "hidden by the Earth".
  func hasOtherAgent(_ doers: Set<String>, behind mention: Mention, in answer: Clauses) -> Bool {
    let rest = (mention.range.upperBound + 1)..<answer.ranges[mention.clause].upperBound
    guard !doers.isEmpty, let by = rest.first, answer.words[by] == "by" else { return false }
    let agent = rest.dropFirst().first { answer.isTelling(at: $0) }
    return agent.map { !doers.contains(answer.root(at: $0)) } ?? false
  }

  private func lastTelling(before end: Int, from start: Int, _ answer: Clauses) -> Int? {
    (start..<end).reversed().first {
      answer.isTelling(at: $0) || Self.subjects.contains(answer.words[$0])
        || answer.words[$0] == "and"
    }
  }

  /// Words that take up a subject.
  private static let subjects: Set<String> = [
    "it", "they", "he", "she", "we", "that", "which", "who",
  ]

  /// Whether a mention begins with one side and goes on beyond another: in "individualists value
  /// freedom and collectivists cooperation" no individualist values cooperation.
  func spansSides(_ mention: Mention, in answer: Clauses, _ sides: Sides) -> Bool {
    guard sides.names(answer.stem(at: mention.range.lowerBound)) else { return false }
    return mention.range.dropFirst().contains {
      sides.names(answer.stem(at: $0)) && !mention.places.contains($0)
    }
  }

  /// Drops the mentions that have one part before and another behind what puts one thing above
  /// another: in "the goals of the group before your own" nobody's own goals are named.
  ///
  /// What begins with it is dropped behind a word of the other side: in "fewer words than sounds"
  /// nothing is more than sounds.
  func dropAcrossPreferences(_ mentions: inout [Mention], in answer: Clauses) {
    let ordered = Set(mentions.filter { $0.prefersLater != nil || !$0.isOwn }.map(\.clause))
    let contrasts = mentions.filter { !$0.isOwn }
    mentions.removeAll { mention in
      guard mention.prefersLater == nil, mention.places.count > 1,
        let preference = Preference.first(in: answer.words[mention.range])?.range
      else { return false }
      if preference.lowerBound == mention.range.lowerBound {
        return contrasts.contains {
          $0.clause == mention.clause && $0.range.upperBound < preference.lowerBound
        }
      }
      return answer.words[preference].contains("than") || ordered.contains(mention.clause)
    }
  }

  /// Whether a side suffers in a clause what it does in the question: "structures shape
  /// individualism".
  func isTurnedRound(_ clause: Range<Int>, of answer: Clauses, _ sides: Sides) -> Bool {
    guard !deeds.isEmpty, let side = clause.first(where: { sides.names(answer.stem(at: $0)) }),
      let deed = clause.prefix(while: { $0 < side }).last(where: {
        !FunctionWords.isDeterminer(answer.words[$0])
      })
    else { return false }
    return deeds.contains(answer.root(at: deed))
  }

  /// The concepts that a word of an answer turns into their opposite by its beginning:
  /// "irresponsibility", "dependence" for "independence".
  func opposed(by answer: Clauses) -> Set<Int> {
    var concepts: Set<Int> = []
    for vocable in answer.vocables where vocable.isTelling && !told.contains(vocable.root) {
      // What differs by its beginning has the same end.
      guard let end = vocable.root.utf8.last else { continue }
      for head in headsByEnd[end] ?? [] where ContrastingPrefix.separates(vocable.root, head.root) {
        concepts.insert(head.concept)
      }
    }
    return concepts
  }
}
