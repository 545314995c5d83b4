/// What is named.
extension PointReader {
  /// A point for each of the things that are named.
  func nounPoints(
    _ object: [String], _ groups: [AnswerClause.Group], _ details: ArraySlice<AnswerClause>
  ) -> [Point] {
    var groups = groups
    var object = object
    var points: [Point] = []
    if content(object).isEmpty, let first = groups.firstIndex(where: { !content($0.words).isEmpty })
    {
      groups = joined(Array(groups[first...]))
      object = groups.removeFirst().words
    }
    // "by the gravity of the Moon and … by the gravity of the Sun"
    if let again = groups.firstIndex(where: { $0.preposition == "by" && !content($0.words).isEmpty }
    ) {
      points = nounPoints(groups[again].words, Array(groups[(again + 1)...]), details)
      groups = Array(groups[..<again])
    }
    // "mixes green material with brown material"
    if aim == .things, let with = groups.firstIndex(where: { $0.preposition == "with" }) {
      points += nounPoints(groups[with].words, Array(groups[(with + 1)...]), details)
      groups = Array(groups[..<with])
    }
    // "two weeks of day and two weeks of night"
    if groups.count > 1, let noun = content(object).last, plain(groups[0].words).last == noun,
      let and = groups[0].words.lastIndex(of: "and")
    {
      var first = groups[0]
      first.words.removeSubrange(and...)
      return nounPoints(object, [first], details)
        + nounPoints(object, Array(groups.dropFirst()), details)
    }
    let parts = conjuncts(object)
    // "tires that hold air without an inner tube": the noun itself is in the question.
    if parts.isEmpty, !details.isEmpty {
      let missing =
        details.flatMap(\.groups).first { $0.preposition == "without" }
        .map { content($0.words) } ?? []
      return points
        + (missing.count > 1
          ? [point([missing.joined(separator: " ")], true)]
          : details.flatMap { self.points(of: $0, details: []) })
    }
    let own = parts.enumerated().compactMap { index, part in
      nounPoint(
        part, index == parts.count - 1 ? groups : [], index == parts.count - 1 ? details : [])
    }
    return own + farther(groups, core: parts.last ?? []) + points
  }

  /// What else a thing needs to be told from others: "of a massive star" in "the collapse of the
  /// iron core of a massive star", "on frozen or saturated ground".
  private func farther(_ groups: [AnswerClause.Group], core: [String]) -> [Point] {
    guard aim == .cause, change(groups) == nil else { return [] }
    // Whose core it is that collapses need not be said.
    let others =
      content(core).count == 1 && groups.first?.preposition == "of"
      ? groups.drop { $0.preposition == "of" } : groups[...]
    return others.compactMap { group in
      let words = content(group.words)
      guard words.count > 1 else { return nil }
      let either = group.words.contains("or") ? words.dropLast().map(\.self) : []
      return Point(
        aliases: [words.suffix(either.isEmpty ? 2 : 1).joined(separator: " ")].map { last in
          either.isEmpty ? last : "\(words[words.count - 2]) \(last)"
        } + either, contrasts: point([words.suffix(2).joined(separator: " ")], false).contrasts,
        weight: 1)
    }
  }

  func nounPoint(
    _ words: [String], _ groups: [AnswerClause.Group], _ details: ArraySlice<AnswerClause>
  ) -> Point? {
    var core = content(words)
    let isNo = words.contains("no")
    var ofs = groups.filter { $0.preposition == "of" || $0.preposition == "for" }
      .map { content($0.words) }.filter { !$0.isEmpty }
    if let change = change(groups) {
      return Point(aliases: [change], contrasts: withoutContrasts(groups), weight: 2)
    }
    // "few signs", but not "a few signs"
    if core.count == 1, let place = words.firstIndex(where: limits.contains),
      place == 0 || words[place - 1] != "a"
    {
      core.insert(words[place], at: 0)
    }
    // "a kind of dance"
    if core.isEmpty, !ofs.isEmpty { core = ofs.removeFirst() }
    var result: Point
    if let last = core.last, core.count >= 2 {
      result = point([core.joined(separator: " ")], isNo)
      if core.count > 2 { result.aliases.append("\(core[0]) \(last)") }
      if let of = ofs.first?.last {
        // "a higher risk of accidents"
        if !opposites(of: core[0]).isEmpty {
          result.aliases = ["\(core.joined(separator: " ")) \(of)"]
          // A higher risk of accidents means more of them.
          if core[0] == "higher" { result.aliases.append("more \(of)") }
        }
        result.aliases.append("\(last) \(of)")
      }
      if names.contains(last), aim == .things { result.aliases.append(last) }
    } else if let only = core.first {
      // "carbon dioxide" where no dioxide stands alone
      var others = ofs.prefix(1).compactMap { words in
        // An iron core, where it is asked what is the cause.
        let isCompound =
          words.count > 1
          && (aim == .cause
            || occurrences(words[words.count - 2]) >= occurrences(words[words.count - 1]))
        return isCompound ? words.suffix(2).joined(separator: " ") : words.last
      }
      if others.isEmpty, aim == .identity {
        others = groups.compactMap { heads($0.words).last }
      }
      if isNo, let detail = details.first, let verb = detail.verb, isTelling(verb) {
        // "no air that could scatter the light": neither air nor light tell by themselves.
        others = [verb]
        let object = content(detail.object).last
        result = point(["\(only) \(verb)"] + (object.map { ["\(verb) \($0)"] } ?? []), true)
      } else {
        let measured = measure(only, in: words)
        result = point(others.isEmpty ? [measured] : others.map { "\(measured) \($0)" }, isNo)
        // "bumble bees" are bumblebees.
        if let next = plain(words).drop(while: { $0 != only }).dropFirst().first, isAsked(next) {
          result.aliases.append(only + next)
        }
        if lightNouns.contains(only), aim == .things {
          result.aliases += others.filter(names.contains)
        }
        // "criticism for its implementation"
        if !others.isEmpty, groups.first?.preposition == "for" { result.aliases.append(only) }
      }
    } else {
      return nil
    }
    result.contrasts += withoutContrasts(groups)
    return result
  }

  /// A unit of time with how many there are: "two weeks" are not "a week".
  private func measure(_ unit: String, in words: [String]) -> String {
    guard unitsOfTime.contains(singular(unit)), let place = words.firstIndex(of: unit), place > 0,
      fillers.contains(words[place - 1])
    else { return unit }
    return "\(words[place - 1]) \(unit)"
  }

  /// "of a solid directly into a gas", "from X to Y": what turns into what.
  func change(_ groups: [AnswerClause.Group]) -> String? {
    guard let from = groups.firstIndex(where: { ["of", "from"].contains($0.preposition) }),
      let into = groups[from...].first(where: { $0.preposition == "into" || $0.preposition == "to" }
      ),
      let first = heads(groups[from].words).first, let last = heads(into.words).last
    else { return nil }
    return "\(first) > \(last)"
  }

  /// What the answer says is not there; whoever says it is there contradicts it.
  func withoutContrasts(_ groups: [AnswerClause.Group]) -> [String] {
    groups.filter { $0.preposition == "without" }.compactMap { content($0.words).first }
  }
}

private let unitsOfTime: Set<String> = [
  "second", "minute", "hour", "day", "week", "month", "year", "century",
]

/// Nouns that say less than what they are of: "the energy of the Sun".
private let lightNouns: Set<String> = [
  "energy", "force", "power", "amount", "influence", "presence", "action", "use",
]
