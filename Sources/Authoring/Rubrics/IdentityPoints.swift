/// "What is X?": what kind of thing it is, and what sets it apart from others of that kind.
extension PointReader {
  /// The kind first, then each thing that sets it apart; none for a sentence that defines nothing.
  func identityPoints(of answer: String) -> [Point] {
    let clauses = clauses(of: answer)
    guard let index = clauses.firstIndex(where: { !$0.isDetail }),
      content(clauses[index].subject).isEmpty, !clauses[index].isDenied
    else { return [] }
    var main = clauses[index]
    // "is decayed matter": the participle describes the kind.
    if main.isPassive, let verb = main.verb, !content(main.object).isEmpty {
      main.object.insert(verb, at: 0)
      main.verb = nil
    }
    guard main.verb == nil else { return [] }
    var groups = joined(main.groups)[...]
    if change(main.groups) != nil {
      return nounPoints(main.object, main.groups, [])
    }
    var points: [Point] = []
    var kind = content(main.object)
    if kind.isEmpty, groups.first?.preposition == "of" { kind = main.object.suffix(1) }
    // "a part of the colony": what it is a part of sets nothing apart.
    if kind.count == 1, let of = groups.first, of.preposition == "of", !namesOne(of.words),
      content(of.words).count == 1
    {
      kind += content(of.words)
      groups = groups.dropFirst()
      points.append(
        Point(
          aliases: [kind.joined(separator: " ")] + kind.prefix(1).filter { !fillers.contains($0) },
          weight: 1))
    } else if !kind.isEmpty, kind.count > 1 || !broadNouns.contains(kind[0]) {
      var genus = phrase(kind)
      if main.object.contains("only") {
        genus.contrasts += ["many", "several"].map { "\($0) \(kind.joined(separator: " "))" }
      }
      genus.aliases += kind.filter { ["male", "female"].contains($0) && kind.count > 1 }
      if kind.count > 1, let last = kind.last, namesOne(groups.first?.words ?? []) {
        genus.aliases.append(last)
      }
      points.append(genus)
    }
    let following = groups.dropFirst().map(\.self) + [nil]
    var isOwner = false
    for (group, next) in zip(groups, following) {
      // "under the surface of the Earth" is one place.
      if isOwner {
        isOwner = false
        continue
      }
      isOwner = next?.preposition == "of" && alikePlaces.joined().contains(group.preposition)
      let owner = isOwner ? next.flatMap { content($0.words).last } : nil
      points += setApart(group, from: kind, owner: owner)
    }
    for detail in clauses[(index + 1)...].prefix(while: \.isDetail) { points += setApart(detail) }
    // "A slab with a decree": a word of no more than that sets nothing apart where there is better.
    let better = points.dropFirst().filter { $0.aliases.contains { $0.contains(" ") } }
    return better.isEmpty ? points : points.prefix(1) + better
  }

  /// What a phrase with a preposition sets apart: "of living tissue", "under the surface"; the Earth
  /// is the owner of the surface.
  private func setApart(
    _ group: AnswerClause.Group, from kind: [String], owner: String?
  ) -> [Point] {
    let parts = conjuncts(group.words).map { content($0) }.filter { !$0.isEmpty }
    guard let last = parts.last?.last else { return [] }
    if group.preposition == "without" { return [point([last], true)] }
    if group.preposition == "of", namesOne(group.words) {
      // "Earth's natural satellite"
      let possessive = kind.count > 1 ? ["\(last) \(kind.joined(separator: " "))"] : []
      return [Point(aliases: ["of \(last)"] + possessive, weight: 1)]
    }
    let place = alikePlaces.first { $0.contains(group.preposition) }
    if let place {
      let contrasts = opposites(of: group.preposition).map { "\($0) \(last)" }
      let owner = owner.map { "\($0) " } ?? ""
      return [
        Point(
          aliases: place.map { "\($0) \(last)" }
            + (owner.isEmpty ? [] : place.map { "\($0) \(owner)\(last)" }),
          contrasts: contrasts, weight: 1)
      ]
    }
    if ["of", "in", "at", "on"].contains(group.preposition), parts.count == 1, parts[0].count == 1 {
      return []
    }
    // "in hieroglyphs, Demotic, and Greek": one of them sets nothing apart.
    if parts.count > 1 {
      let all = parts.compactMap(\.last).joined(separator: " ")
      return [
        Point(
          aliases: [all, parts.suffix(2).compactMap(\.last).joined(separator: " ")]
            + parts.filter { $0.count > 1 }.map { $0.joined(separator: " ") }, weight: 1)
      ]
    }
    return parts.map(phrase)
  }

  /// What a relative clause sets apart: "that lays fertilized eggs", "whose task is to mate".
  private func setApart(_ clause: AnswerClause) -> [Point] {
    let base = clause.verb.map { commonVerb($0) ?? $0 }
    var points: [Point] = []
    if clause.verb == nil, clause.object.first == "to", clause.object.count > 1 {
      let rest = [clause.object.dropFirst(2).map(\.self)] + clause.groups.map(\.words)
      let named = rest.lazy.map { content($0) }.first { !$0.isEmpty } ?? []
      let verb = clause.object[1].withoutEnd
      return [
        point(["\(verb) \(named.joined(separator: " "))", "\(verb) \(named.last ?? "")"], false)
      ]
    }
    if let verb = clause.verb, let base, !lightVerbForms.contains(base) {
      if var action = actionPoint(clause, verb, []) {
        // The term itself is not what does it.
        if action.aliases.count > 1, let topic = topic.first,
          action.aliases[0].hasPrefix("\(topic) ")
        {
          action.aliases.removeFirst()
        }
        if let last = clause.object.last.map({ plain([$0])[0] }), isNoun(last), !clause.isPassive {
          action.aliases.append("\(verb) \(last)")
        }
        if clause.object.isEmpty, let with = clause.groups.first, with.preposition == "with",
          heads(with.words).count > 1
        {
          action.aliases.append(heads(with.words).joined(separator: " "))
        }
        // "fed to larvae": a food for larvae.
        if clause.object.first == "to", clause.isPassive, let last = content(clause.object).last {
          action.aliases += ["for \(last)", "to \(last)"]
        }
        points.append(action)
      } else if let last = plain(clause.object).last {
        points.append(point(["\(verb) \(last)"], clause.isDenied))
      }
    } else if !clause.groups.contains(where: { $0.preposition == "to" }) {
      points += conjuncts(clause.object).map { content($0) }.filter { !$0.isEmpty }
        .map { phrase(Array($0.suffix(2))) }
    }
    // "dig into the soil as a fertilizer": what it does there is as good a mark as where.
    for group in clause.groups where group.preposition == "as" && !points.isEmpty {
      let said = content(group.words)
      if said.count == 1 { points[points.count - 1].aliases.append("as \(said[0])") }
    }
    // "stores honey as food": what the clause says of the term itself is told by its phrases.
    if !clause.object.isEmpty, content(clause.object).isEmpty { return points }
    return points
      + clause.groups.dropFirst(clause.object.isEmpty ? 1 : 0)
      .filter { ["as", "to", "for"].contains($0.preposition) }
      .compactMap { group in
        let said = content(group.words)
        return said.isEmpty || clause.isPassive ? nil : phrase(Array(said.suffix(3)))
      }
  }

  /// A noun phrase, in full and with its last word and one before it.
  private func phrase(_ words: [String]) -> Point {
    var aliases = [words.joined(separator: " ")]
    if words.count > 2 {
      aliases += words.dropLast().map { "\($0) \(words[words.count - 1])" }
    }
    return point(aliases, false)
  }

  /// Whether words name one thing: "the Earth".
  private func namesOne(_ words: [String]) -> Bool {
    content(words).last.map(names.contains) ?? false
  }
}

/// Nouns for so much that they tell no kind.
private let broadNouns: Set<String> = [
  "movement", "process", "substance", "thing", "way", "area", "place", "form", "result",
]

/// Prepositions that put a thing in the same place.
private let alikePlaces: [[String]] = [["under", "below", "beneath"], ["above", "over"]]
