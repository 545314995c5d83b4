import QuestionBank

/// What makes it doubtful that an answer means what its points say.
extension ConceptRubric {
  /// Whether it is not sure that the points of an answer are meant as the rubric means them.
  func isDoubtful(_ answer: Clauses, _ mentions: [Mention], _ sides: Sides) -> Bool {
    hasStrangeTheory(answer, mentions) || deniesMore(answer, mentions)
      || joinsPoints(answer, mentions) || setsApart(answer, mentions) || narrows(answer)
      || claimsAll(answer) || isOutdone(answer, mentions) || dividesPoints(answer, mentions, sides)
  }

  /// Whether a theory is named that neither the question nor the quiz knows: the answer may be about
  /// that.
  private func hasStrangeTheory(_ answer: Clauses, _ mentions: [Mention]) -> Bool {
    let theories = answer.vocables.filter { vocable in
      vocable.isUnknown && vocable.word.text.hasSuffix("ism") && !familiar.contains(vocable.root)
        && !self.theories.contains { answer.isForm(of: $0, at: vocable.firstPlace) }
    }
    guard !theories.isEmpty else { return false }
    let mentioned = mentions.reduce(into: Set<Int>()) { $0.formUnion($1.range) }
    return theories.contains { !mentioned.contains($0.firstPlace) }
  }

  /// Whether two points of one word each stand as one thing: "the Sun's gravity" is neither the Sun
  /// nor gravity.
  private func joinsPoints(_ answer: Clauses, _ mentions: [Mention]) -> Bool {
    let singles = Dictionary(
      mentions.filter { $0.isOwn && $0.places.count == 1 }.map { ($0.range.lowerBound, $0.kind) },
      uniquingKeysWith: { first, _ in first })
    return singles.contains { place, kind in
      let between = answer.words[(place + 1)...].prefix {
        $0 == "of" || FunctionWords.isDeterminer($0)
      }
      guard between.contains("of") || (between.isEmpty && answer.words[place].hasSuffix("s")),
        let next = singles[between.endIndex], next != kind,
        between.endIndex < answer.ranges[answer.clauses[place]].upperBound
      else { return false }
      return !modelJoins(answer.root(at: place), answer.root(at: between.endIndex))
    }
  }

  /// Whether the model answer has two words next to each other too, apart from small ones.
  private func modelJoins(_ first: String, _ second: String) -> Bool {
    let roots = (listed.first?.forms.first?.words ?? [])
      .filter { !FunctionWords.contains($0.text) }.map(WordFamily.sentenceRoot(of:))
    return zip(roots, roots.dropFirst()).contains { $0 == (first, second) || $0 == (second, first) }
  }

  /// Whether an answer sets two points that go together against each other: "freedom is more
  /// important than cooperation", "some want freedom and others cooperation".
  private func setsApart(_ answer: Clauses, _ mentions: [Mention]) -> Bool {
    guard rubric.needed > 1, orderConcepts.isEmpty else { return false }
    if rubric.needed == rubric.concepts.count, mentions.contains(where: \.isOwn),
      answer.ranges.contains(where: { Preference.first(in: answer.words[$0])?.isCertain == true })
    {
      return true
    }
    let own = mentions.filter { $0.isOwn && !$0.isDirected }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
    return zip(own, own.dropFirst()).contains { first, second in
      guard first.kind != second.kind, first.clause == second.clause,
        first.range.upperBound < second.range.lowerBound
      else { return false }
      let between = answer.words[first.range.upperBound + 1..<second.range.lowerBound]
      let before = answer.words[answer.ranges[first.clause].lowerBound..<first.range.lowerBound]
      return Preference.first(in: between)?.isCertain == true
        || (between + before.suffix(Self.reach)).contains {
          Self.choosing.contains($0) && !ownWords.contains($0)
        }
        || zip(between, between.dropFirst()).contains { $0 == ("the", "other") }
    }
  }

  /// Whether an answer gives the points that go together to one side each, or calls them the same:
  /// "individualism is about freedom and collectivism about cooperation".
  private func dividesPoints(_ answer: Clauses, _ mentions: [Mention], _ sides: Sides) -> Bool {
    guard needsAll, subject == nil, !modelNamesSide else { return false }
    let own = mentions.filter { $0.isOwn && !$0.isDirected }
    let isSame = answer.words.indices.contains { place in
      answer.words[place] == "same" && !told.contains(answer.root(at: place))
        && !(place + 1 < answer.words.count && answer.words[place + 1] == "time")
    }
    if isSame, !own.isEmpty { return true }
    guard own.count > 1 else { return false }
    let subjects = sides.subjects(in: answer)
    return Set(own.compactMap { subjects[$0.range.lowerBound] }).count > 1
  }

  /// How many words before two points may say that they are set apart.
  private static let reach = 8

  private static let choosing: Set<String> = [
    "either", "or", "choose", "others", "another", "than",
  ]

  /// Whether an answer says of something else that there is more of it than of a point: "the
  /// individual more than the group".
  private func isOutdone(_ answer: Clauses, _ mentions: [Mention]) -> Bool {
    mentions.contains { mention in
      mention.isOwn && mention.prefersLater == nil
        && answer.words[answer.ranges[mention.clause].lowerBound..<mention.range.lowerBound]
          .contains("than")
    }
  }

  /// Whether an answer narrows what it says by "only" where question and model answer do not, or
  /// says it of a few where the model answer speaks of everyone.
  private func narrows(_ answer: Clauses) -> Bool {
    if isOfAll, answer.words.contains("few"),
      !answer.words.contains(where: Self.everyone.contains)
    {
      return true
    }
    return answer.words.indices.contains { place in
      answer.words[place] == "only" && !told.contains(answer.root(at: place))
        && !(place > 0 && answer.words[place - 1] == "not")
    }
  }

  /// Whether an answer still says of all, or only, what is asked so ("Are all stars of one age?"), or
  /// of all what the model answer says of many.
  private func claimsAll(_ answer: Clauses) -> Bool {
    if answer.words.contains(where: Negation.isNegation) { return false }
    let isWide = answer.words.contains { ["all", "every", "always"].contains($0) }
    return answer.words.indices.contains { place in
      ["all", "only"].contains(answer.words[place]) && asked.contains(answer.root(at: place))
    } || (isWide && isOfMany && !isOfAll)
  }

  /// Whether something of the question is denied where no concept is named: "people interact, but
  /// it has no influence on them".
  private func deniesMore(_ answer: Clauses, _ mentions: [Mention]) -> Bool {
    let named = Set(mentions.map(\.clause))
    return answer.words.indices.contains { place in
      let clause = answer.clauses[place]
      guard Negation.isNegation(answer.words[place]), !named.contains(clause) else { return false }
      let next = (place + 1..<answer.ranges[clause].upperBound).first {
        !FunctionWords.contains(answer.words[$0])
      }
      guard let root = next.map(answer.root(at:)) else { return false }
      return deeds.contains(root)
        || aliases.contains { kind, alias in
          kind.isOwn && alias.content.contains { $0.root == root }
        }
    }
  }
}
