import QuestionBank

/// What an answer says besides its points, which may be wrong, or the point that seems to be missing.
extension ConceptRubric {
  /// Whether an answer goes on to say what may be wrong.
  ///
  /// Its words are known from the question and its answers, or say little; a word more is the
  /// learner's own, but others, another side of the quiz or something that acts ("the state makes
  /// the choices") say more than was asked for.
  func saysMore(_ answer: Clauses, _ mentions: [Mention], _ sides: Sides) -> Bool {
    let start = endOfConcession(answer, mentions)
    let strange = rest(of: answer, besides: mentions).filter {
      $0.firstPlace >= start && !told.contains($0.root) && !PlainWords.contains(root: $0.root)
    }
    return strange.count { hasChoice || rubric.needed < 2 || $0.isUnknown } > 1
      || strange.contains { vocable in
        if subject == nil, sides.names(vocable.word.stem) { return true }
        let place = vocable.firstPlace
        if isBeside(place, mentions, answer) { return true }
        guard place > 0, FunctionWords.isDeterminer(answer.words[place - 1]) else { return false }
        let next = answer.words[(place + 1)...].firstIndex {
          !["who", "which", "that"].contains($0)
        }
        return next.map { PlainWords.isVerb(root: answer.root(at: $0)) } ?? false
      }
  }

  /// Drops what speaks against the answer where it is only granted, "it was to share all, but …", or
  /// said of the practice where the theory is asked for: "in reality it was criticized".
  func dropGranted(_ mentions: inout [Mention], in answer: Clauses) {
    let end = endOfConcession(answer, mentions)
    mentions.removeAll { mention in
      !mention.isOwn
        && (mention.range.upperBound < end
          || asked.contains(Self.theory)
            && answer.words[answer.ranges[mention.clause]].contains(where: Self.practice.contains))
    }
  }

  private static let theory = WordFamily.root(of: "theory")
  private static let practice: Set<String> = ["reality", "practice", "practise", "really"]

  /// Where the "but" stands before which no point is made: what is granted counts nothing.
  private func endOfConcession(_ answer: Clauses, _ mentions: [Mention]) -> Int {
    let first = mentions.lazy.filter(\.isOwn).map(\.range.lowerBound).min() ?? 0
    return answer.ranges.lazy.map(\.lowerBound).last {
      $0 <= first && ["but", "however"].contains(answer.words[$0])
    } ?? 0
  }

  /// Whether an answer makes more points than are needed and says nothing against them: what it
  /// says besides is the learner's own.
  func isAmple(
    _ weighing: ConceptWeighing, _ mentions: [Mention], _ answer: Clauses
  ) -> Bool {
    let points = weighing.own.filter { index in
      mentions.contains { $0.kind == .own(index) && $0.range.count < $0.places.count + 3 }
    }
    return rubric.needed > 1 && points.count > rubric.needed && weighing.against == 0
      && !answer.vocables.contains {
        Negation.isNegation($0.word.text) && $0.word.text != "without"
          || contrasting.contains($0.root)
      }
  }

  /// Whether an answer makes all points that are needed, and what it says besides, in words that are
  /// known, takes none back and says nothing against them.
  func isComplete(_ weighing: ConceptWeighing, _ mentions: [Mention], _ answer: Clauses) -> Bool {
    guard needsAll, weighing.own.count >= rubric.needed, weighing.against == 0,
      let first = mentions.lazy.filter(\.isOwn).map(\.range.lowerBound).min()
    else { return false }
    return !answer.words.indices.contains { place in
      let word = answer.words[place]
      return Negation.isNegation(word)
        || (answer.isUnknown(at: place) && answer.isTelling(at: place))
        || (place > first && Self.turning.contains(word))
        || contrasting.contains(answer.root(at: place))
        || !ownWords.contains(answer.root(at: place))
          && (Negation.isTurning(root: answer.root(at: place))
            || Negation.isRejection(root: answer.root(at: place)))
    }
  }

  private static let turning: Set<String> = [
    "but", "however", "though", "although", "yet", "instead", "until", "only", "same",
  ]

  /// Whether a word is put beside a point as another of its kind: "nectar and pollen".
  private func isBeside(_ place: Int, _ mentions: [Mention], _ answer: Clauses) -> Bool {
    let links = ["and", "or", "plus"]
    // "and water runs off" is no other thing but another clause.
    guard
      place + 1 == answer.words.count || answer.clauses[place + 1] != answer.clauses[place]
        || links.contains(answer.words[place + 1])
    else { return false }
    return mentions.contains { mention in
      let isBefore = place < mention.range.lowerBound
      let start = (isBefore ? place : mention.range.upperBound) + 1
      let end = isBefore ? mention.range.lowerBound : place
      guard mention.isOwn, start < end else { return false }
      let between = answer.words[start..<end].filter { !FunctionWords.isDeterminer($0) }
      return between.count == 1 && links.contains(between[0])
    }
  }

  /// Whether a clause behind the points says something that the model answer does not, if only in
  /// plain words, or is about another side: "…, and share all they own".
  func goesOn(_ answer: Clauses, _ mentions: [Mention], _ isOfOther: [Bool]) -> Bool {
    let named = Set(mentions.flatMap { [$0.clause, answer.clauses[$0.range.upperBound]] })
    guard let first = named.min() else { return false }
    return answer.ranges.enumerated().contains { clause, places in
      clause > first && !named.contains(clause) && !comesSecond(places, in: answer)
        && (places.count { saysAnother(at: $0, in: answer) } > 1
          || isOfOther[places].contains(true))
    }
  }

  /// Whether a clause only says what comes second where something else comes first: "the group first,
  /// own interests second".
  private func comesSecond(_ clause: Range<Int>, in answer: Clauses) -> Bool {
    !orderConcepts.isEmpty
      && answer.words[clause].contains { Negation.isBelittling($0) || $0 == "after" }
  }

  /// Whether some of several points are enough: a term of the quiz may then be one of another side.
  private var hasChoice: Bool { rubric.needed < rubric.concepts.count }

  /// Whether a word may say something else than the model answer; a term of the quiz that is not of
  /// the other side does not.
  private func saysAnother(at place: Int, in answer: Clauses) -> Bool {
    let root = answer.root(at: place)
    guard answer.isTelling(at: place), !ownWords.contains(root) else { return false }
    return hasChoice || answer.isUnknown(at: place) || contrasting.contains(root)
      || PlainWords.contains(root: root)
  }

  /// Whether what a partly right answer says besides its points may be one that seems to be missing:
  /// nothing is known of a word, or it stands in a point that was not made out.
  func mayMeanMore(
    _ answer: Clauses, _ mentions: [Mention], _ found: Set<Int>
  ) -> Bool {
    // Of many values any two will do; a word of a third is no sign of it.
    let isSpecific = rubric.concepts.count - rubric.needed < 2
    let missing =
      !isSpecific
      ? []
      : aliases.reduce(into: Set<String>()) { roots, item in
        guard case .own(let concept) = item.kind, !found.contains(concept) else { return }
        roots.formUnion(item.alias.content.map(\.root))
      }.subtracting(asked)
    return rest(of: answer, besides: mentions).contains {
      // "It is burned" where "it burns part of it for energy" has the energy for its point.
      (missing.contains($0.root)
        || isSpecific && rubric.needed > 2 && ownWords.contains($0.root)
          && !pointWords.contains($0.root)
          && !asked.contains($0.root))
        && !PlainWords.contains(root: $0.root)
        || !told.contains($0.root) && !PlainWords.contains(root: $0.root)
          && !PlainWords.looksLikeAdjective($0.word.text)
    }
  }

  /// The words of an answer that say something and belong to no mention.
  private func rest(of answer: Clauses, besides mentions: [Mention]) -> [Clauses.Vocable] {
    let mentioned = Set(mentions.flatMap(\.places))
    return answer.vocables.filter { vocable in
      let word = vocable.word.text
      return vocable.isTelling && !NumberWords.isNumber(word)
        && word.unicodeScalars.contains(where: \.properties.isAlphabetic)
        && !mentioned.contains(vocable.firstPlace)
    }
  }
}
