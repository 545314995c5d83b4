/// What something is, or what it is like.
extension PointReader {
  /// The point of a clause whose verb says little: "the oldest are as old as the universe".
  func statePoints(
    _ clause: AnswerClause, _ subject: [String], _ core: [String], _ groups: [AnswerClause.Group],
    _ details: ArraySlice<AnswerClause>
  ) -> [Point] {
    let isNo =
      clause.isDenied || clause.object.first == "no"
      || (clause.object.isEmpty && clause.groups.first?.words.first == "no")
    if let between = clause.groups.first(where: { $0.preposition == "between" }),
      let first = subject.first ?? plain(core).last
    {
      let ends = conjuncts(between.words).compactMap { plain($0).filter(isNoun).last }
      if ends.count == 2 {
        // Each of the two in the middle is another order.
        let others = ends.indices.map { index in
          "\(ends[index]) between > \(ends[1 - index]) \(first)"
        }
        return [
          Point(
            aliases: ["\(first) between > \(ends.joined(separator: " "))"], contrasts: others,
            weight: 3)
        ]
      }
    }
    var said = content(clause.object)
    let quantity = clause.object.first { ["more", "less", "fewer"].contains($0) }
    let of = clause.groups.first { $0.preposition == "of" }
    if let quantity, let of, said.isEmpty, !content(of.words).isEmpty {
      said = [quantity] + content(of.words)
    }
    if said.isEmpty {
      said = clause.groups.lazy.map { content($0.words) }.first { !$0.isEmpty } ?? []
    }
    for group in clause.groups where group.preposition == "as" { said += heads(group.words) }
    // "hard to steer", "begins to smell", "time to grow"
    for group in clause.groups where group.preposition == "to" {
      if let verb = group.words.first?.withoutEnd, commonVerb(verb) != nil, isTelling(verb) {
        said = said.suffix(1).filter { $0 != verb } + [verb]
      }
    }
    if clause.object.first == "to", let verb = plain(clause.object).dropFirst().first,
      isTelling(verb)
    {
      said = [verb]
    }
    // "only females have one"
    if clause.subject.first == "only", let only = subject.first {
      return [
        Point(
          aliases: ["have", "has", "can", "do"].map { "only \(only) \($0)" },
          contrasts: opposites(of: singular(only)).map { "only \($0)s" },
          weight: 2)
      ]
    }
    // "what kind of thing is meant"
    if said.count == 1, let base = commonVerb(said[0]), base != said[0] { return [] }
    // "does not have enough mass"
    if said.count == 1, let limit = clause.object.first(where: limits.contains) {
      var state = point(["\(limit) \(said[0])"], isNo)
      if isNo, limit == "enough" { state.aliases.append("little \(said[0])") }
      return [state]
    }
    // "The amount stays the same."
    if said.isEmpty, plain(clause.object).last == "same", let verb = clause.verb,
      let last = plain(core).last
    {
      return [
        Point(
          aliases: [
            "\(verb) same", "\(last) same", "remains same", "\(last) constant", "constant",
          ],
          weight: 2)
      ]
    }
    // "a language has far more of these than it has sounds"
    if quantity == "more", let than = clause.groups.first(where: { $0.preposition == "than" }),
      let last = heads(than.words).last
    {
      return [
        Point(
          aliases: ["than \(last)", "than has \(last)"], contrasts: ["fewer", "less"], weight: 2)
      ]
    }
    // "many words kept the spelling of the language they came from"
    if let verb = clause.verb, commonVerb(verb) == "keep", !subject.isEmpty,
      let kept = plain(clause.object).last(where: isNoun)
    {
      return [point(["\(subject[0]) \(verb) > \(kept)", "\(verb) > \(kept)"], isNo)]
    }
    guard !said.isEmpty else { return subject.isEmpty ? [] : nounPoints(core, groups, details) }
    if subject.isEmpty {
      if said.count == 1, isTellingState(said[0], clause) {
        // All that the clause says is this word, and nothing else in the article says it.
        // "a blend of both values"
        let both = clause.groups.first { $0.words.first == "both" }
        let shown = both.map { both -> [String] in
          let things = plain(both.words).last ?? "both"
          let verbs = Set([clause.verb ?? "show", "show", "have", "hold", "combine"]).sorted()
          let mixes = ["blend", "mix", "mixture", "combination"].filter { $0 != said[0] }
          return verbs.map { "\($0) both" } + mixes.flatMap { ["\($0) both", "\($0) \(things)"] }
        }
        return [Point(aliases: isNo ? ["no \(said[0])"] : said + (shown ?? []), weight: 2)]
      }
      if said.count == 1 {
        // A light verb or a generic noun helps a word that would stand alone: "two ends of a spectrum".
        let generic = (plain(clause.object) + (of.map { plain($0.words) } ?? []))
          .filter { isTelling($0) && fillers.contains($0) && $0 != said[0] }
        if let last = generic.last, asksForClauses { return [point(["\(last) \(said[0])"], isNo)] }
        if let verb = clause.verb, asksForClauses, commonVerb(verb) != "be",
          commonVerb(verb) != "have"
        {
          // "goes around the Earth" is not what the Earth goes around.
          let opening = clause.object.isEmpty ? clause.groups.first?.preposition : nil
          var state = point(["\(verb) \(opening.map { "\($0) > " } ?? "")\(said[0])"], isNo)
          // "brings in air": the air gets in.
          if opening == "in", !isNo { state.aliases.append("\(said[0]) in") }
          // "begins to smell"
          if clause.object.first == "to" || clause.groups.first?.preposition == "to", !isNo {
            state.aliases.append(said[0])
          }
          return [state]
        }
      }
      if quantity == nil || said.first != quantity, !said.contains(where: { commonVerb($0) == $0 })
      {
        return nounPoints(clause.object, clause.groups, details)
      }
      // "We see more of it": the Earth does not cover more.
      let seen = clause.verb.flatMap { commonVerb($0) == "see" ? $0 : nil }
      var state = point([([seen].compactMap(\.self) + said).joined(separator: " ")], isNo)
      // "more at some times and less at others" is no contradiction.
      if said.first == quantity { state.contrasts = [] }
      return [state]
    }
    let head = subject.suffix(2).joined(separator: " ")
    var aliases = ["\(head) \(said.joined(separator: " "))"]
    if said.count > 1 { aliases.append(said.joined(separator: " ")) }
    return [point(aliases, isNo)]
  }

  /// Whether a word that says what something is, or shows, says enough alone.
  func isTellingState(_ word: String, _ clause: AnswerClause) -> Bool {
    let verb = clause.verb.flatMap(commonVerb) ?? "be"
    return ["be", "exist", "lie", "mark", "stand", "show", "exhibit"].contains(verb)
      && word.utf8.count >= 5 && commonVerb(word) == nil && !genericNouns.contains(singular(word))
      && occurrences(word) == 1
  }
}
