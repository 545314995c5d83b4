/// What is done to what.
extension PointReader {
  /// The point of a clause with a verb that says something.
  func actionPoint(_ clause: AnswerClause, _ verb: String, _ subject: [String]) -> Point? {
    let isNo =
      clause.isDenied || clause.object.first == "no"
      || clause.groups.contains { $0.words.first == "no" }
    if clause.isPassive { return passivePoint(clause, verb, subject, isNo) }
    // What the question names may be named again: "The Moon turns on its axis."
    let isNamed = plain(clause.subject).contains(where: isNoun)
    let askedSubject =
      subject.isEmpty
      ? clause.subject.split(whereSeparator: { $0 == "and" })
        .compactMap { plain(Array($0)).last(where: isNoun) } + (isNamed ? [] : topic) : subject
    // "cooled slowly, deep under the ground": what follows is no second object.
    let isList = clause.object.contains { $0 == "and" || $0 == "or" }
    let comma = isList ? nil : clause.object.firstIndex { $0.hasSuffix(",") }
    let object = Array(comma.map { clause.object[...$0] } ?? clause.object[...])
    var objects = conjuncts(object).map { heads($0) }.filter { !$0.isEmpty }
    let complements = clause.groups.filter { ["of", "for"].contains($0.preposition) }
      .flatMap { heads($0.words).suffix(1) }
    var isDirect = true
    var origin: String?
    if objects.isEmpty {
      let group = clause.groups.first {
        !content($0.words).isEmpty && !["without", "of"].contains($0.preposition)
      }
      objects = group.map { conjuncts($0.words).map(heads).filter { !$0.isEmpty } } ?? []
      // "gathered from the debris": nothing turns it round.
      isDirect = !["by", "from"].contains(group?.preposition)
      if group?.preposition == "from", let last = objects.last?.last, occurrences(last) == 1 {
        origin = last
      }
    }
    // "the Calvin cycle runs out of ATP": what it runs out of is the point.
    if objects.isEmpty, clause.object == ["out"], let of = clause.groups.first {
      objects = conjuncts(of.words).map(heads).filter { !$0.isEmpty }
    }
    guard !objects.isEmpty else {
      return subject.isEmpty
        ? nil : point([(doers(clause) + [verb]).joined(separator: " ")], isNo)
    }
    let arrow = isDirect ? " > " : " "
    let full =
      (askedSubject + [verb]).joined(separator: " ") + arrow
      + (objects.flatMap { $0 } + complements).joined(separator: " ")
    // "Heat and pressure destroy the shapes of fossils": who does it is the point.
    let isOfAsked = clause.groups.contains { $0.preposition == "of" && content($0.words).isEmpty }
    if !subject.isEmpty, isOfAsked || isAsked(verb), !hasPartsOfBoth(clause) {
      return point([full, subject.joined(separator: " ") + " > \(verb)"], isNo)
    }
    let short = (objects + complements.map { [$0] }).map {
      "\(verb)\(arrow)\($0.joined(separator: " "))"
    }
    var said = point([full] + short + (origin.map { [$0] } ?? []), isNo)
    // "Its shadow falls on the Moon" has no opposite, but "absorbs light" has.
    if clause.object.isEmpty {
      said.contrasts.removeAll { !$0.spaced.contains { $0 == verb } }
    }
    // Who feeds on something eats it.
    if commonVerb(verb) == "feed", clause.groups.first?.preposition == "on" {
      said.aliases += objects.map { "eat > \($0.joined(separator: " "))" }
    }
    // "The water changes its form": its form changes.
    if commonVerb(verb) == "change" {
      said.aliases += objects.map { "\($0.joined(separator: " ")) \(verb)" }
    }
    if hasPartsOfBoth(clause) {
      let isMixing = ["combine", "mix", "blend"].contains(commonVerb(verb))
      said.aliases =
        [
          "elements both", "elements of each", "elements of the two", "some of each", "of both",
          "have both", "from both", "use both", "show both", "mix both", "combine the two",
        ]
        + (plain(clause.subject).last(where: isNoun).map { ["\($0) > both"] } ?? [])
        + (isMixing ? [verb] : []) + short
      said.contrasts += objects.map { "no \($0.joined(separator: " "))" }
    }
    return said
  }

  /// The last two words that say something of what does it: "light reactions".
  private func doers(_ clause: AnswerClause) -> [String] {
    plain(clause.subject).filter { isNoun($0) && !fillers.contains($0) }.suffix(2)
  }

  private func passivePoint(
    _ clause: AnswerClause, _ verb: String, _ subject: [String], _ isNo: Bool
  ) -> Point? {
    let agents = clause.groups.first { $0.preposition == "by" }.map { content($0.words) } ?? []
    guard let last = subject.last else {
      let rest =
        conjuncts(clause.object).flatMap { content($0).suffix(1) }
        + clause.groups.filter { $0.preposition != "without" }.flatMap { heads($0.words) }
      // Who is fed something is given it.
      let verbs = verb == "fed" ? [verb, "given", "gets", "eats"] : [verb]
      return rest.first.map { noun in point(verbs.map { "\($0) \(noun)" }, isNo) }
    }
    let full =
      ((agents.suffix(1) + [verb]).joined(separator: " ")) + " > "
      + subject.joined(separator: " ")
    // "Their light is bent by moving air": by what is the point.
    if let agent = agents.last { return point([full, "\(agent) > \(verb)"], isNo) }
    // "New stars are still being born": that they still are says as much.
    let isOfTopic = aim == .account && plain(clause.subject).last.map(isAsked) == true
    // "their supply of magma has been cut off": of what tells.
    let told = clause.subject.contains("of") ? Array(subject.suffix(1)) : subject
    let aliases =
      [full] + told.map { "\(verb) > \($0)" }
      + (isOfTopic && modelWords.contains("still") ? ["still \(verb)"] : [])
    if ["cut", "lose", "stop", "destroy"].contains(commonVerb(verb) ?? "") {
      return Point(aliases: aliases + ["no \(last)"], weight: 2)
    }
    return point(aliases, isNo)
  }

  /// The points of a clause with an effect on what the question asks about: each thing that is
  /// influenced.
  func effectPoints(_ clause: AnswerClause, _ verb: String) -> [Point] {
    let subject = clause.subject.split(whereSeparator: { $0 == "and" })
      .compactMap { plain(Array($0)).last(where: isNoun) }
    let things = (conjuncts(clause.object) + clause.groups.flatMap { conjuncts($0.words) })
      .compactMap { content($0).last }.filter { !isAsked($0) }
    return things.map { thing in
      // "how people interact"
      let done = commonVerb(thing) != nil || thing.hasSuffix("act") ? ["people \(thing)"] : []
      return Point(
        aliases: ["\(verb) > \(thing)", "\(thing) depend"] + done,
        // What is influenced is not what influences.
        contrasts: [
          "no effect", "no influence", "\(thing) > \(verb) \(subject.joined(separator: " "))",
        ],
        weight: 2)
    }
  }

  /// The points of a verb that only hands over what is named behind "with": "supplies the young with
  /// protein and fat", "mixes Chinese characters with two syllabaries".
  func givenPoints(
    _ clause: AnswerClause, _ base: String, _ details: ArraySlice<AnswerClause>
  ) -> [Point]? {
    // "use oxygen for cellular respiration": what for is the point.
    if base == "use", let purpose = clause.groups.first(where: { $0.preposition == "for" }),
      let said = conjuncts(purpose.words).first.map({ content($0) }), let last = said.last
    {
      return [Point(aliases: [said.suffix(2).joined(separator: " "), "for \(last)"], weight: 2)]
    }
    guard let with = clause.groups.first(where: { $0.preposition == "with" }), !clause.isPassive
    else { return nil }
    let given = conjuncts(with.words).map { content($0) }.filter { !$0.isEmpty }
    guard let first = given.first else { return nil }
    let last = given.compactMap(\.last)
    switch base {
    case "supply", "provide":
      return [point([last.joined(separator: " ")], false)]
    case "mix", "combine", "blend":
      let mixed = nounPoints(clause.object, [], details)
      var others = [last.joined(separator: " ")]
      // "the two syllabaries hiragana and katakana"
      if first.count > 1, given.count > 1 { others += [first[0]] + last }
      return mixed + [Point(aliases: others, weight: 1)]
    default:
      return nil
    }
  }

  // MARK: - Verbs

  /// Whether a clause says "can have elements of both".
  func hasPartsOfBoth(_ clause: AnswerClause) -> Bool {
    plain(clause.object).last.map(partNouns.contains) == true
      && clause.groups.contains {
        $0.preposition == "of" && $0.words.first?.withoutEnd == "both"
      }
  }
}

/// Nouns that say only that something has more than one side.
private let partNouns = ["elements", "parts", "bits", "features", "aspects"]
