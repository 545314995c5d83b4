import QuestionBank

/// Grades a sentence by the concepts it names, and by what it says of them.
///
/// No share of like words decides: enough concepts are correct, some are partly so, more of the
/// other side are wrong; with none, the program cannot tell. A concept that is denied, that is
/// put below one of the other side, or that is said of another subject, speaks against the answer.
struct ConceptRubric: Sendable {
  private let rubric: Question.Rubric
  private let answers: [Question.Answer]
  private let stem: String
  /// The answers that are right as they stand; the first is the model answer.
  let listed: [ExpectedAnswer]
  private let aliases: [(kind: Mention.Kind, alias: Alias)]
  /// The roots of the question's words, which hardly count; none if it offers them: "A or B?".
  private let asked: Set<String>
  /// The roots of all words of the question, its answers and its concepts.
  private let familiar: Set<String>
  /// The side of the quiz that the question is about.
  private let subject: String?
  /// The roots of what the sides of the quiz do in the question and the model answer: "shape".
  private let deeds: Set<String>
  private let otherSide: String?
  /// The concept that puts one thing above another, if there is one.
  private let orderConcept: Int?
  /// Whether the rubric itself is about a rejection: a treaty that bans something.
  private let isAboutRejection: Bool

  init(_ rubric: Question.Rubric, answers: [Question.Answer], stem: String, sides: Sides) {
    self.rubric = rubric
    self.answers = answers
    self.stem = stem
    listed = answers.map { ExpectedAnswer($0) }
    let words = NumberWords.inDigits(NormalText(stem).words)
    let asked = words.contains("or") ? [] : Set(words.map { WordFamily.root(of: $0) })
    self.asked = asked
    subject = sides.subject(of: stem)
    deeds = Set(
      [stem, answers.first?.text ?? ""].compactMap { sides.deed(in: $0) }
        .map { WordFamily.root(of: $0) })
    otherSide = subject.flatMap(sides.opposite)
    let own = rubric.concepts.enumerated().flatMap { index, texts in
      texts.map { (kind: Mention.Kind.own(index), alias: Alias($0)) }
    }
    let contrasts = rubric.contrasts.enumerated().flatMap { index, texts in
      texts.map { (kind: Mention.Kind.contrast(index), alias: Alias($0)) }
    }
    aliases = (own + contrasts).filter { _, alias in
      alias.content.isEmpty || !alias.content.allSatisfy { asked.contains($0.root) }
    }
    let told = answers.map(\.text) + rubric.concepts.joined() + rubric.contrasts.joined()
    familiar = Set(
      (words + told.flatMap { NormalText($0).words }).map { WordFamily.root(of: $0) }
    ).union(sides.roots)
    orderConcept = rubric.concepts.firstIndex { $0.contains { Alias($0).prefersLater != nil } }
    isAboutRejection = own.contains { $0.alias.content.contains(where: \.isExact) }
  }

  /// Whether it was made from these.
  func isMade(of rubric: Question.Rubric, answers: [Question.Answer], stem: String) -> Bool {
    self.rubric == rubric && self.answers == answers && self.stem == stem
  }

  func grade(_ text: String, vocabulary: Vocabulary, sides: Sides) -> Verdict {
    let answer = Clauses(text, vocabulary: vocabulary)
    let mentions = aliases.flatMap { kind, alias in
      alias.ranges(in: answer).map {
        Mention(
          kind: kind, range: $0, clause: answer.clauses[$0.lowerBound],
          aliasHasNegation: alias.hasNegation, prefersLater: alias.prefersLater)
      }
    }
    var isElsewhere =
      subject == nil
      ? Array(repeating: false, count: answer.words.count)
      : sides.subjects(in: answer).map { $0 != nil && $0 != subject }
    for clause in answer.ranges where isTurnedRound(clause, of: answer, sides) {
      for place in clause { isElsewhere[place] = true }
    }
    let weighing = ConceptWeighing(
      mentions, in: answer, isElsewhere: isElsewhere, rejects: !isAboutRejection,
      familiar: familiar, orderConcept: orderConcept)
    return settled(
      hasStrangeTheory(answer, mentions) || deniesMore(answer, mentions)
        ? weighing.inDoubt : weighing, on: answer)
  }

  /// Whether a side suffers in a clause what it does in the question: "structures shape
  /// individualism".
  private func isTurnedRound(_ clause: Range<Int>, of answer: Clauses, _ sides: Sides) -> Bool {
    guard !deeds.isEmpty, let side = clause.first(where: { sides.names(answer.stem(at: $0)) }),
      let deed = clause.prefix(while: { $0 < side }).last(where: {
        !FunctionWords.isDeterminer(answer.words[$0])
      })
    else { return false }
    return deeds.contains(answer.root(at: deed))
  }

  // MARK: - Doubts

  /// Whether a theory is named that neither the question nor the quiz knows: the answer may be about
  /// that.
  private func hasStrangeTheory(_ answer: Clauses, _ mentions: [Mention]) -> Bool {
    let theories = answer.vocables.filter {
      $0.isUnknown && $0.word.text.hasSuffix("ism") && !familiar.contains($0.root)
    }
    guard !theories.isEmpty else { return false }
    let mentioned = mentions.reduce(into: Set<Int>()) { $0.formUnion($1.range) }
    return theories.contains { !mentioned.contains($0.firstPlace) }
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

  // MARK: - Verdict

  /// The verdict, if it is the same whether what is doubtful is affirmed or not.
  private func settled(_ weighing: ConceptWeighing, on answer: Clauses) -> Verdict {
    let verdict = verdict(weighing, on: answer)
    let otherwise = self.verdict(weighing.withoutDoubt, on: answer)
    if verdict.outcome == otherwise.outcome
      || (verdict.outcome == .wrong && otherwise.outcome == .partly)
    {
      return verdict
    }
    return Verdict(
      .undecided, credit: 0, reason: "Compare it with the model answer.", parts: otherwise.parts)
  }

  private func verdict(_ weighing: ConceptWeighing, on answer: Clauses) -> Verdict {
    let needed = min(max(1, rubric.needed), rubric.concepts.count)
    let found = weighing.own.count
    let against = weighing.against + (contradictsModel(answer) ? 1 : 0)
    let parts = parts(weighing)
    if against > found {
      return Verdict(.wrong, credit: 0, reason: objection(weighing), parts: parts)
    }
    if found == 0 {
      return repeatsQuestion(answer)
        ? Verdict(.wrong, credit: 0, reason: "That only repeats the question.", parts: parts)
        : Verdict(
          .undecided, credit: 0, reason: "Compare it with the model answer.", parts: parts)
    }
    if found >= needed, against == 0 {
      return Verdict(.correct, credit: 1, parts: parts)
    }
    return Verdict(
      .partly, credit: min(1, Double(found) / Double(needed + against)),
      reason: found < needed ? "That is \(found) of \(needed) points." : objection(weighing),
      parts: parts)
  }

  private func objection(_ weighing: ConceptWeighing) -> String {
    guard let first = weighing.contrasts.min(), let name = rubric.contrasts[first].first,
      weighing.contrasts.count >= weighing.turned.count
    else { return "That says the opposite." }
    return otherSide.map { "That describes \($0)." } ?? "“\(name)” is wrong here."
  }

  private func parts(_ weighing: ConceptWeighing) -> [Verdict.Part] {
    let own = rubric.concepts.enumerated().compactMap { index, aliases in
      aliases.first.map { Verdict.Part($0, weighing.own.contains(index) ? .matched : .missing) }
    }
    let contrasts = weighing.contrasts.sorted().compactMap { index in
      rubric.contrasts[index].first.map { Verdict.Part($0, .extra) }
    }
    return own + contrasts
  }

  /// Whether all that the answer says is in the question.
  private func repeatsQuestion(_ answer: Clauses) -> Bool {
    let telling = answer.vocables.filter { !FunctionWords.contains($0.word.text) }
    return !telling.isEmpty && telling.allSatisfy { asked.contains($0.root) }
  }

  /// Whether the answer begins with "no" where the model answer begins with "yes", or the reverse.
  private func contradictsModel(_ answer: Clauses) -> Bool {
    guard let said = answer.words.first, ["yes", "no"].contains(said),
      let right = listed.first?.forms.first?.words.first?.text,
      ["yes", "no"].contains(right), said != right
    else { return false }
    // "No society …" is no "no".
    return answer.ranges[0].count == 1
      || ["they", "it", "he", "she", "we", "you", "because"].contains(answer.words[1])
  }
}
