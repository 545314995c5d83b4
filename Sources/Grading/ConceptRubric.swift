import QuestionBank

/// Grades a sentence by the concepts it names, and by what it says of them.
///
/// No share of like words decides: enough concepts are correct, some are partly so, more of the
/// other side are wrong; with none, the program cannot tell. A concept that is denied, that is
/// put below one of the other side, or that is said of another subject, speaks against the answer.
struct ConceptRubric {
  let vocabulary: Vocabulary
  let sides: Sides

  func grade(_ text: String, rubric: Question.Rubric, model: String, stem: String) -> Verdict {
    let answer = Clauses(text, vocabulary: vocabulary)
    let finding = weigh(answer, rubric, stem: stem)
    let contradicts = contradicts(answer, model)
    return verdict(finding, contradicts, answer, rubric, stem: stem)
  }

  /// What an answer says of the concepts.
  private struct Finding {
    /// The concepts that are named and affirmed.
    var own: Set<Int> = []
    /// The concepts of the rubric that are denied or said of another subject.
    var turned: Set<Int> = []
    /// The concepts of the other side that are affirmed.
    var contrasts: Set<Int> = []

    var against: Int { turned.subtracting(own).count + contrasts.count }
  }

  // MARK: - Finding the concepts

  private func weigh(_ answer: Clauses, _ rubric: Question.Rubric, stem: String) -> Finding {
    let mentions = mentions(in: answer, rubric, stem: stem)
    let preferences = preferences(in: answer, mentions)
    let subject = sides.subject(of: stem)
    let subjects = subject == nil ? [] : sides.subjects(in: answer)
    let exempt = rubricRejections(rubric)
    var finding = Finding()
    for mention in mentions {
      let isElsewhere =
        subject != nil && (subjects[mention.range.lowerBound] ?? subject) != subject
      let isBelow = preferences.contains { $0.belittles(mention, in: answer) }
      let denial = denial(of: mention, in: answer, preferences, exempt: exempt)
      if denial == .doubtful { continue }
      let isDenied = denial == .certain
      switch mention.kind {
      case .own(let index):
        // To deny something of the other side is to affirm it of one's own, or is at least no error.
        if isElsewhere, isDenied || isBelow { continue }
        if isElsewhere || isDenied || isBelow {
          finding.turned.insert(index)
        } else {
          finding.own.insert(index)
        }
      case .contrast(let index):
        if !isElsewhere, !isDenied, !isBelow { finding.contrasts.insert(index) }
      }
    }
    return finding
  }

  /// All concepts named in the answer; of two that overlap the longer one counts.
  private func mentions(in answer: Clauses, _ rubric: Question.Rubric, stem: String) -> [Mention] {
    let asked = askedRoots(stem)
    var mentions: [Mention] = []
    func find(_ aliases: [String], _ kind: Mention.Kind) {
      for text in aliases {
        let alias = Alias(text)
        guard alias.content.isEmpty || !alias.content.allSatisfy({ asked.contains($0.root) }) else {
          continue
        }
        mentions += alias.ranges(in: answer)
          .map { Mention(kind: kind, range: $0, aliasHasNegation: alias.hasNegation) }
      }
    }
    for (index, aliases) in rubric.concepts.enumerated() { find(aliases, .own(index)) }
    for (index, aliases) in rubric.contrasts.enumerated() { find(aliases, .contrast(index)) }
    return mentions.filter { mention in
      !mentions.contains {
        ($0.isOwn != mention.isOwn || $0.kind == mention.kind)
          && $0.range.count > mention.range.count
          && $0.range.overlaps(mention.range)
      }
    }
  }

  /// The words of the question, which hardly count, unless it offers them: "A or B?".
  private func askedRoots(_ stem: String) -> Set<String> {
    let words = NumberWords.inDigits(NormalText(stem).words)
    return words.contains("or") ? [] : Set(words.map(WordFamily.root))
  }

  // MARK: - What is said of them

  /// A preference in the answer, with what it needs to be applied.
  private struct AppliedPreference {
    var preference: Preference
    var clause: Int
    var isNegated: Bool

    /// Whether it puts the concept on its lower side.
    func belittles(_ mention: Mention, in answer: Clauses) -> Bool {
      guard answer.clauses[mention.range.lowerBound] == clause else { return false }
      let isLater = mention.range.lowerBound > preference.range.upperBound
      let isEarlier = mention.range.upperBound < preference.range.lowerBound
      return preference.prefersLater != isNegated ? isEarlier : isLater
    }
  }

  private func preferences(in answer: Clauses, _ mentions: [Mention]) -> [AppliedPreference] {
    answer.ranges.indices.compactMap { clause in
      let range = answer.ranges[clause]
      guard var preference = Preference.first(in: answer.words[range]) else { return nil }
      let start = range.lowerBound
      preference.range =
        preference.range.lowerBound + start...preference.range.upperBound + start
      if !preference.isCertain {
        let inClause = mentions.filter { answer.clauses[$0.range.lowerBound] == clause }
        let before = inClause.filter { $0.range.upperBound < preference.range.lowerBound }
        let after = inClause.filter { $0.range.lowerBound > preference.range.upperBound }
        let isBetweenSides =
          (before.contains(where: \.isOwn) && after.contains { !$0.isOwn })
          || (before.contains { !$0.isOwn } && after.contains(where: \.isOwn))
        guard isBetweenSides else { return nil }
      }
      let isNegated = answer.words[max(start, preference.range.lowerBound - 3)...]
        .prefix(preference.range.lowerBound - max(start, preference.range.lowerBound - 3))
        .contains(where: Negation.isNegation)
      return AppliedPreference(preference: preference, clause: clause, isNegated: isNegated)
    }
  }

  private enum Denial { case none, doubtful, certain }

  /// A negation denies a concept within three words before it, in it, or just behind it; one that
  /// stands farther before it may or may not.
  private func denial(
    of mention: Mention, in answer: Clauses, _ preferences: [AppliedPreference],
    exempt: Set<String>
  ) -> Denial {
    let clause = answer.clauses[mention.range.lowerBound]
    let range = answer.ranges[clause]
    // The negation of a preference has turned that round, and denies nothing else.
    if preferences.contains(where: { $0.clause == clause && $0.isNegated }) { return .none }
    let isDeniedWithin = answer.words[mention.range].contains(where: Negation.isNegation)
    if isDeniedWithin { return mention.aliasHasNegation ? .none : .certain }
    var distance = 0
    for place in (range.lowerBound..<mention.range.lowerBound).reversed() {
      let word = answer.words[place]
      if distance < 3, isNegation(word, before: answer.words[place + 1], exempt: exempt) {
        return .certain
      }
      if Negation.isNegation(word) { return .doubtful }
      if !FunctionWords.isDeterminer(word) { distance += 1 }
    }
    let behind = answer.words[(mention.range.upperBound + 1)..<range.upperBound].prefix(4)
    if let first = behind.first, FunctionWords.isAuxiliary(first),
      let second = behind.dropFirst().first, Negation.isNegation(second)
    {
      return .certain
    }
    let isBelittled =
      !preferences.contains { $0.clause == clause } && behind.contains(where: Negation.isBelittling)
    return isBelittled ? .certain : .none
  }

  private func isNegation(_ word: String, before next: String, exempt: Set<String>) -> Bool {
    if Negation.isNegation(word) { return !["only", "just", "merely"].contains(next) }
    let root = WordFamily.root(of: word)
    return Negation.isRejection(root: root) && exempt.isEmpty
  }

  /// The words of rejection that the rubric itself is about: a treaty that bans something.
  private func rubricRejections(_ rubric: Question.Rubric) -> Set<String> {
    Set(
      rubric.concepts.joined().flatMap { NormalText($0).words }.map(WordFamily.root)
        .filter { Negation.isRejection(root: $0) })
  }

  /// Whether the answer begins with "no" where the model answer begins with "yes", or the reverse.
  private func contradicts(_ answer: Clauses, _ model: String) -> Bool {
    guard let said = answer.words.first, let right = NormalText(model).words.first,
      ["yes", "no"].contains(said), ["yes", "no"].contains(right), said != right
    else { return false }
    let next = answer.ranges.first.flatMap { $0.count > 1 ? answer.words[$0.lowerBound + 1] : nil }
    return next.map { ["they", "it", "he", "she", "we", "you", "because"].contains($0) } ?? true
  }

  /// Whether all that the answer says is in the question.
  private func repeats(_ answer: Clauses, _ stem: String) -> Bool {
    let asked = askedRoots(stem)
    let telling = answer.words.filter { !FunctionWords.contains($0) }
    return !telling.isEmpty && telling.allSatisfy { asked.contains(WordFamily.root(of: $0)) }
  }

  // MARK: - Verdict

  private func verdict(
    _ finding: Finding, _ contradicts: Bool, _ answer: Clauses, _ rubric: Question.Rubric,
    stem: String
  ) -> Verdict {
    let needed = min(max(1, rubric.needed), rubric.concepts.count)
    let against = finding.against + (contradicts ? 1 : 0)
    let parts = parts(finding, rubric)
    if against > finding.own.count {
      return Verdict(
        .wrong, credit: 0, reason: reasonAgainst(finding, rubric, stem: stem), parts: parts)
    }
    if finding.own.isEmpty {
      if repeats(answer, stem) {
        return Verdict(
          .wrong, credit: 0, reason: "That only repeats the question.", parts: parts)
      }
      return Verdict(
        .undecided, credit: 0, reason: "Compare it with the model answer.", parts: parts)
    }
    if finding.own.count >= needed, against == 0 {
      return Verdict(.correct, credit: 1, parts: parts)
    }
    let reason =
      finding.own.count < needed
      ? "That is \(finding.own.count) of \(needed) points."
      : reasonAgainst(finding, rubric, stem: stem)
    return Verdict(
      .partly, credit: min(1, Double(finding.own.count) / Double(needed + against)),
      reason: reason, parts: parts)
  }

  private func reasonAgainst(
    _ finding: Finding, _ rubric: Question.Rubric, stem: String
  ) -> String {
    guard finding.contrasts.count >= finding.turned.count,
      let first = finding.contrasts.min(), let name = rubric.contrasts[first].first
    else { return "That says the opposite." }
    if let side = sides.subject(of: stem).flatMap(sides.opposite) {
      return "That describes \(side)."
    }
    return "“\(name)” belongs to the other side."
  }

  private func parts(_ finding: Finding, _ rubric: Question.Rubric) -> [Verdict.Part] {
    rubric.concepts.enumerated().compactMap { index, aliases in
      aliases.first.map { Verdict.Part($0, finding.own.contains(index) ? .matched : .missing) }
    }
      + finding.contrasts.sorted().compactMap { index in
        rubric.contrasts[index].first.map { Verdict.Part($0, .extra) }
      }
  }
}
