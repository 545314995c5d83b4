import Foundation

/// One point of a model answer.
struct Point {
  /// The ways to make it; the first is the fullest.
  var aliases: [String]
  /// The ways to say its opposite.
  var contrasts: [String] = []
  /// How many words of its shortest way say something.
  var weight: Int
}

/// Finds the points of a model answer.
struct PointReader {
  /// Whether it is asked for a reason, of which one of two will do.
  private let asksWhy: Bool
  /// "What is X?", where one word is only its genus.
  private let asksForIdentity: Bool
  private let asksWho: Bool
  /// "What belongs there?" asks for things and not for what happens.
  private let asksForThings: Bool
  private let isCause: Bool
  /// "… in practice": what it met with.
  private let asksOfPractice: Bool
  /// "What drives it?": what does is asked for.
  private let asksForSubject: Bool
  /// The first noun of the question, for which a pronoun stands.
  private let topic: [String]
  private let askedRoots: Set<UInt64>
  private let askedWords: Set<String>
  /// The capitalized words of the answer.
  private let names: Set<String>

  /// In how many sentences of the article a word stands.
  private let occurrences: (String) -> Int

  init(question: String, model: String, occurrences: @escaping (String) -> Int) {
    self.occurrences = occurrences
    let lower = question.lowercased()
    func opens(_ openings: String...) -> Bool { openings.contains(where: lower.hasPrefix) }
    asksWhy =
      opens("why", "how do", "how is", "how can", "how are", "when")
      || lower.contains("what reason")
      || opens("are ", "is ", "can ", "do ", "does ", "did ", "will ", "should ", "has ", "have ")
    isCause = lower.contains("caused by") || lower.contains("according to the article")
    asksForIdentity = opens("what is ", "what are ") && !isCause
    asksOfPractice = lower.hasSuffix("in practice") || lower.contains("in practice?")
    asksWho = opens("who ")
    asksForThings =
      opens("what ", "which ", "who ", "where ") && !asksForIdentity
      && !opens("what happens", "what does the article say")
    topic = Array(
      words(in: question).filter {
        !functionWords.contains($0) && !fillers.contains($0) && commonVerb($0) == nil
          && !["according", "article"].contains($0)
      }.prefix(1))
    askedRoots = roots(in: question)
    askedWords = Set(words(in: question).map(singular))
    names = Set(
      model.split(separator: " ").dropFirst().filter { $0.first?.isUppercase == true }
        .map { $0.lowercased().withoutEnd })
    let first = clauses(of: model).first { $0.verb != nil }
    let verb = first?.verb.flatMap(commonVerb) ?? ""
    asksForSubject =
      opens("what ", "which ", "who ") && first?.isPassive == false
      && words(in: question).dropFirst().first.map { commonVerb($0) == verb } == true
  }

  /// How many of the points an answer needs: half of the reasons, all of two things, all but one of
  /// more; always so many that no single word is enough.
  func needed(of points: [Point]) -> Int {
    let count = points.count
    // A person, a colour or a place may well be a single word.
    if count == 1, !asksWhy, !asksForIdentity, !isCause { return 1 }
    if asksOfPractice { return (count + 1) / 2 }
    var needed = asksWhy ? (count + 1) / 2 : count < 3 ? count : count - 1
    let weights = points.map(\.weight).sorted()
    while needed <= count, weights.prefix(needed).reduce(0, +) < 2 { needed += 1 }
    return needed > count ? 0 : needed
  }

  func points(of answer: String) -> [Point] {
    let (text, examples) = withoutExamples(answer)
    let clauses = clauses(of: text)
    var points = clauses.enumerated().filter { !$0.element.isDetail }.flatMap { index, clause in
      self.points(of: clause, details: clauses[(index + 1)...].prefix { $0.isDetail })
    }
    if points.isEmpty {
      points = clauses.filter(\.isDetail).flatMap { self.points(of: $0, details: []) }
    }
    for index in points.indices {
      if let kinds = examples[points[index].aliases[0]] { points[index].aliases += kinds }
    }
    // A single word is no reason beside one that is more.
    if asksWhy, points.contains(where: { $0.weight > 1 }) { points.removeAll { $0.weight < 2 } }
    if asksForIdentity, let first = points.first, first.weight > 1 { points = [first] }
    var seen: Set<String> = []
    return points.filter { seen.insert($0.aliases[0]).inserted }
  }

  // MARK: - Clauses

  private func points(of clause: AnswerClause, details: ArraySlice<AnswerClause>) -> [Point] {
    let (subjectCore, subjectGroups) = grouped(clause.subject[...])
    var subject = conjuncts(subjectCore).compactMap { content($0).last }
    subject += subjectGroups.flatMap { content($0.words) }
    if asksForSubject, !subject.isEmpty { return nounPoints(subjectCore, subjectGroups, []) }
    guard let verb = clause.verb else {
      return subject.isEmpty
        ? nounPoints(clause.object, clause.groups, details)
        : statePoints(clause, subject, subjectCore, subjectGroups, details)
    }
    let base = commonVerb(verb) ?? verb
    if subject.isEmpty, asksForThings || asksOfPractice || (isAsked(verb) && !asksWhy) {
      return nounPoints(clause.object, clause.groups, details)
    }
    if lightVerbForms.contains(base) || isAsked(verb) {
      return statePoints(clause, subject, subjectCore, subjectGroups, details)
    }
    return [actionPoint(clause, verb, subject)].compactMap { $0 }
  }

  /// The point of a clause with a verb that says something.
  private func actionPoint(_ clause: AnswerClause, _ verb: String, _ subject: [String]) -> Point? {
    let isNo =
      clause.isDenied || clause.object.first == "no"
      || clause.groups.contains { $0.words.first == "no" }
    // What the question names may be named again: "The Moon turns on its axis."
    let isNamed = plain(clause.subject).contains(where: isNoun)
    let askedSubject =
      subject.isEmpty
      ? clause.subject.split(whereSeparator: { $0 == "and" })
        .compactMap { plain(Array($0)).last(where: isNoun) } + (isNamed ? [] : topic) : subject
    if clause.isPassive {
      let agents = clause.groups.first { $0.preposition == "by" }.map { content($0.words) } ?? []
      guard !subject.isEmpty else {
        let rest =
          conjuncts(clause.object).flatMap { content($0).suffix(1) }
          + clause.groups.filter { $0.preposition != "without" }.flatMap { heads($0.words) }
        return rest.first.map { point(["\(verb) \($0)"], isNo) }
      }
      var aliases = subject.map { "\(verb) > \($0)" }
      aliases.insert(
        ((agents.suffix(1) + [verb]).joined(separator: " ")) + " > "
          + subject.joined(separator: " "), at: 0)
      if ["cut", "lose", "stop", "destroy"].contains(commonVerb(verb) ?? ""), agents.isEmpty,
        let last = subject.last
      {
        return Point(aliases: aliases + ["no \(last)"], weight: 2)
      }
      return point(aliases, isNo)
    }
    var objects = conjuncts(clause.object).map { heads($0) }.filter { !$0.isEmpty }
    let complements = clause.groups.filter { ["of", "for"].contains($0.preposition) }
      .flatMap { heads($0.words).suffix(1) }
    var isDirect = true
    if objects.isEmpty {
      let group = clause.groups.first {
        !content($0.words).isEmpty && !["without", "of"].contains($0.preposition)
      }
      objects = group.map { conjuncts($0.words).map(heads).filter { !$0.isEmpty } } ?? []
      // "gathered from the debris": nothing turns it round.
      isDirect = !["by", "from"].contains(group?.preposition)
    }
    guard !objects.isEmpty else {
      return subject.isEmpty
        ? nil : point([(subject.suffix(2) + [verb]).joined(separator: " ")], isNo)
    }
    let arrow = isDirect ? " > " : " "
    let full =
      (askedSubject + [verb]).joined(separator: " ") + arrow
      + (objects.flatMap { $0 } + complements).joined(separator: " ")
    let short = likeVerbs(verb).flatMap { verb in
      (objects + complements.map { [$0] }).map {
        "\(verb)\(arrow)\($0.joined(separator: " "))"
      }
    }
    // "elements of both"
    let both = clause.groups.contains {
      $0.preposition == "of" && $0.words.first?.withoutEnd == "both"
    }
    let ofBoth =
      both
      ? objects.flatMap { object in
        ["both", "of each"].map { "\(object.joined(separator: " ")) \($0)" }
      } + (likeVerbs(verb).contains("mix") ? ["mixture both"] : [])
      : []
    var said = point([full] + short + ofBoth, isNo)
    guard !isNo else { return said }
    if both { said.contrasts += objects.map { "no \($0.joined(separator: " "))" } }
    if ["influence", "affect", "shape"].contains(commonVerb(verb) ?? verb) {
      said.aliases += objects.map { "through \($0.joined(separator: " "))" }
      said.contrasts += ["no effect", "no influence", "unchanged", "independent"]
      for object in objects.map({ $0.joined(separator: " ") }) {
        said.contrasts.append("no \(object)")
        // What is influenced is not what influences.
        said.contrasts += likeVerbs(verb).map {
          "\(object) > \($0) \(askedSubject.joined(separator: " "))"
        }
      }
    }
    return said
  }

  /// The point of a clause whose verb says little: "the oldest are as old as the universe".
  private func statePoints(
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
        return [Point(aliases: ["\(first) between > \(ends.joined(separator: " "))"], weight: 3)]
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
        said = Array(said.suffix(1)) + [verb]
      }
    }
    if clause.object.first == "to", let verb = plain(clause.object).dropFirst().first,
      isTelling(verb)
    {
      said = [verb]
    }
    guard !said.isEmpty else { return subject.isEmpty ? [] : nounPoints(core, groups, details) }
    if subject.isEmpty {
      if said.count == 1, isTellingState(said[0], clause) {
        // All that the clause says is this word, and nothing else in the article says it.
        // "a blend of both values"
        let both = clause.groups.first { $0.words.first == "both" }
        let shown = clause.verb.flatMap { verb in
          both.map { "\(verb) \(plain($0.words).joined(separator: " "))" }
        }
        return [
          Point(
            aliases: isNo ? ["no \(said[0])"] : said + (shown.map { [$0] } ?? []), weight: 2)
        ]
      }
      if said.count == 1 {
        // A light verb or a generic noun helps a word that would stand alone: "two ends of a spectrum".
        let generic = (plain(clause.object) + (of.map { plain($0.words) } ?? []))
          .filter { isTelling($0) && fillers.contains($0) && $0 != said[0] }
        if let last = generic.last, asksWhy { return [point(["\(last) \(said[0])"], isNo)] }
        if let verb = clause.verb, asksWhy, commonVerb(verb) != "be", commonVerb(verb) != "have" {
          // "goes around the Earth" is not what the Earth goes around.
          let opening = clause.object.isEmpty ? clause.groups.first?.preposition : nil
          return [point(["\(verb) \(opening.map { "\($0) > " } ?? "")\(said[0])"], isNo)]
        }
      }
      if quantity == nil || said.first != quantity, !said.contains(where: { commonVerb($0) == $0 })
      {
        return nounPoints(clause.object, clause.groups, details)
      }
      var aliases = [said.joined(separator: " ")]
      if said.count > 2 { aliases.append("\(said[0]) \(said[said.count - 1])") }
      var state = point(aliases, isNo)
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
  private func isTellingState(_ word: String, _ clause: AnswerClause) -> Bool {
    let verb = clause.verb.flatMap(commonVerb) ?? "be"
    return ["be", "exist", "lie", "mark", "stand", "show", "exhibit"].contains(verb)
      && word.utf8.count >= 5 && !genericNouns.contains(singular(word)) && occurrences(word) == 1
  }

  // MARK: - Noun phrases

  /// A point for each of the things that are named.
  private func nounPoints(
    _ object: [String], _ groups: [AnswerClause.Group], _ details: ArraySlice<AnswerClause>
  ) -> [Point] {
    var groups = groups
    var object = object
    var points: [Point] = []
    if content(object).isEmpty, let first = groups.firstIndex(where: { !content($0.words).isEmpty })
    {
      object = groups[first].words
      groups = Array(groups[(first + 1)...])
    }
    // "by the gravity of the Moon and … by the gravity of the Sun"
    if let again = groups.firstIndex(where: { $0.preposition == "by" && !content($0.words).isEmpty }
    ) {
      points = nounPoints(groups[again].words, Array(groups[(again + 1)...]), details)
      groups = Array(groups[..<again])
    }
    // "mixes green material with brown material"
    if asksForThings, let with = groups.firstIndex(where: { $0.preposition == "with" }) {
      points += nounPoints(groups[with].words, Array(groups[(with + 1)...]), details)
      groups = Array(groups[..<with])
    }
    let parts = conjuncts(object)
    // "tires that hold air without an inner tube": the noun itself is in the question.
    if parts.isEmpty, !details.isEmpty {
      return points + [nounPoint([], groups, details)].compactMap { $0 }
    }
    let own = parts.enumerated().compactMap { index, part in
      nounPoint(
        part, index == parts.count - 1 ? groups : [], index == parts.count - 1 ? details : [])
    }
    return own + points
  }

  private func nounPoint(
    _ words: [String], _ groups: [AnswerClause.Group], _ details: ArraySlice<AnswerClause>
  ) -> Point? {
    var core = content(words)
    let isNo = words.contains("no")
    var ofs = groups.filter { $0.preposition == "of" || $0.preposition == "for" }
      .map { content($0.words) }.filter { !$0.isEmpty }
    if let change = change(groups) {
      return Point(aliases: [change], contrasts: withoutContrasts(groups), weight: 2)
    }
    // "thousands of workers", "a kind of dance"
    if core.isEmpty, !ofs.isEmpty { core = ofs.removeFirst() }
    let verbs = details.compactMap { detail in
      detail.verb.flatMap {
        isTelling($0) && !lightVerbForms.contains(commonVerb($0) ?? $0) ? $0 : nil
      }
    }
    var result: Point
    if let last = core.last, core.count >= 2 {
      result = point([core.joined(separator: " ")], isNo)
      if core.count > 2 { result.aliases.append("\(core[0]) \(last)") }
      if let of = ofs.first?.last, core.allSatisfy({ opposites(of: $0).isEmpty }) {
        result.aliases.append("\(last) \(of)")
      }
      if asksWho, names.contains(last) { result.aliases.append(last) }
    } else if let only = core.first {
      var others = ofs.compactMap(\.last) + (asksForIdentity ? verbs : [])
      if others.isEmpty, asksForIdentity || isCause {
        others = groups.compactMap { heads($0.words).last }
      }
      if isNo, let detail = details.first, let verb = detail.verb, isTelling(verb) {
        // "no air that could scatter the light": neither air nor light tell by themselves.
        others = [verb]
        let object = content(detail.object).last
        result = point(["\(only) \(verb)"] + (object.map { ["\(verb) \($0)"] } ?? []), true)
      } else {
        result = point(others.isEmpty ? [only] : others.map { "\(only) \($0)" }, isNo)
      }
    } else {
      let missing =
        details.flatMap(\.groups).first { $0.preposition == "without" }
        .map { content($0.words) } ?? []
      if missing.count > 1 { return point([missing.joined(separator: " ")], true) }
      guard let first = details.lazy.flatMap({ points(of: $0, details: []) }).first else {
        return nil
      }
      result = first
    }
    result.contrasts += withoutContrasts(groups) + placeContrasts(groups)
    return result
  }

  /// "of a solid directly into a gas", "from X to Y": what turns into what.
  private func change(_ groups: [AnswerClause.Group]) -> String? {
    guard let from = groups.firstIndex(where: { ["of", "from"].contains($0.preposition) }),
      let into = groups[from...].first(where: { $0.preposition == "into" || $0.preposition == "to" }
      ),
      let first = heads(groups[from].words).first, let last = heads(into.words).last
    else { return nil }
    return "\(first) > \(last)"
  }

  /// What the answer says is not there; whoever says it is there contradicts it.
  private func withoutContrasts(_ groups: [AnswerClause.Group]) -> [String] {
    groups.filter { $0.preposition == "without" }.compactMap { content($0.words).first }
  }

  /// "below the surface" against "above the surface".
  private func placeContrasts(_ groups: [AnswerClause.Group]) -> [String] {
    groups.flatMap { group -> [String] in
      guard let head = heads(group.words).first else { return [] }
      return opposites(of: group.preposition).map { "\($0) \(head)" }
    }
  }

  // MARK: - Words

  /// The words of a phrase without commas and possessives.
  private func plain(_ words: [String]) -> [String] {
    words.map { word in
      let word = word.withoutEnd
      return word.hasSuffix("'s") ? String(word.dropLast(2)) : word
    }
  }

  /// The words of a phrase that say something and are not in the question.
  private func content(_ words: [String]) -> [String] {
    plain(words).filter { isTelling($0) && !fillers.contains($0) }
  }

  private func isTelling(_ word: String) -> Bool {
    isNoun(word) && !isAsked(word)
  }

  private func isNoun(_ word: String) -> Bool {
    !functionWords.contains(word) && !groupOpenings.contains(word)
      && (!word.hasSuffix("ly") || !opposites(of: word).isEmpty)
      && (word.utf8.count >= 3 || word.contains(where: \.isNumber))
  }

  private func isAsked(_ word: String) -> Bool {
    let own = roots(in: word)
    return askedWords.contains(singular(word)) || (!own.isEmpty && own.isSubset(of: askedRoots))
  }

  /// The last word of a noun phrase, with those without which it says the opposite.
  private func heads(_ words: [String]) -> [String] {
    let content = content(words)
    guard let last = content.last else { return [] }
    return opposites(of: last).isEmpty
      ? content.dropLast().filter { !opposites(of: $0).isEmpty } + [last] : [last]
  }

  /// The parts of "a, b, and c".
  private func conjuncts(_ words: [String]) -> [[String]] {
    var parts: [[String]] = [[]]
    for word in words {
      if word == "and" || word == "or" {
        parts.append([])
      } else {
        parts[parts.count - 1].append(word)
        if word.hasSuffix(",") { parts.append([]) }
      }
    }
    return parts.filter { !content($0).isEmpty }
  }

  /// The verbs that say the same of the same things.
  private func likeVerbs(_ verb: String) -> [String] {
    let alike: [[String]] = [
      ["influence", "affect", "shape", "change"], ["combine", "mix", "blend"],
      ["hit", "strike", "collide"], ["supply", "provide", "give"],
    ]
    let base = commonVerb(verb) ?? verb
    // Whatever influences something changes it, and not the other way round.
    guard base != "change" else { return [verb] }
    return [verb] + (alike.first { $0.contains(base) } ?? []).filter { $0 != base }
  }

  // MARK: - Points

  private func point(_ aliases: [String], _ isDenied: Bool) -> Point {
    var seen: Set<String> = []
    let aliases = aliases.map { alias in
      var words: Set<String> = []
      return alias.split(separator: " ").filter { words.insert(String($0)).inserted }
        .joined(separator: " ")
    }.filter { seen.insert($0).inserted }
    let weights = aliases.map { $0.split(separator: " ").count { $0 != ">" } }
    let contrasts = isDenied ? [] : turned(aliases.last ?? "")
    return Point(
      aliases: isDenied ? aliases.map { "no \($0)" } : aliases, contrasts: contrasts,
      weight: weights.min() ?? 0)
  }

  /// A phrase with each of its words replaced by its opposite.
  private func turned(_ alias: String) -> [String] {
    let words = alias.split(separator: " ").map(String.init)
    return words.indices.flatMap { index in
      opposites(of: words[index]).map { opposite in
        var turned = words
        turned[index] = opposite
        return turned.joined(separator: " ")
      }
    }
  }

  /// The answer without its examples, and these by what they are examples of.
  private func withoutExamples(_ answer: String) -> (String, [String: [String]]) {
    var text = answer
    var examples: [String: [String]] = [:]
    while let range = text.range(of: ", such as ") ?? text.range(of: " such as ") {
      let rest = text[range.upperBound...]
      let end = [", with ", ", which ", "; "].compactMap { rest.range(of: $0)?.lowerBound }.min()
      let list = String(rest[..<(end ?? rest.endIndex)]).withoutEnd
      let before = words(in: text[..<range.lowerBound]).filter {
        isTelling($0) && !fillers.contains($0)
      }
      let kinds = Authoring.conjuncts(of: list)
      examples[before.suffix(2).joined(separator: " "), default: []] += kinds.flatMap { kind in
        let last = words(in: kind).last ?? kind
        return kind == last ? [kind] : [kind, last]
      }
      text = String(text[..<range.lowerBound]) + (end.map { String(text[$0...]) } ?? ".")
    }
    return (text, examples)
  }
}

/// Words that say too little to be a part of a point.
let fillers: Set<String> = [
  "degree", "lesser", "fact", "first", "directly", "straight", "way", "kind", "type", "sort", "lot",
  "number", "two", "three", "many", "few", "several", "day", "time", "times", "once", "again",
  "back", "forth",
  "ever", "even", "well", "still", "thousands", "hundreds", "dozens", "especially", "far",
  "philosophy", "view", "idea", "belief", "concept", "others", "then", "soon", "almost", "today",
  "enough", "probably", "mainly", "mostly",
  "size", "side", "part", "place", "something", "thing", "things", "people", "example", "end",
  "ends", "whole", "total", "once",
  "ones", "young", "greatly", "later", "like", "way", "further", "great", "large", "good",
  "society", "societies", "person", "importance", "theory", "article",
]
