import QuestionBank

/// Grades a sentence by the concepts it names, and by what it says of them.
///
/// No share of like words decides: enough concepts are correct, some are partly so, more of the
/// other side are wrong; with none, the program cannot tell. A concept that is denied, that is
/// put below one of the other side, or that is said of another subject, speaks against the answer.
struct ConceptRubric: Sendable {
  let rubric: Question.Rubric
  let answers: [Question.Answer]
  private let stem: String
  /// The answers that are right as they stand; the first is the model answer.
  let listed: [ExpectedAnswer]
  let aliases: [(kind: Mention.Kind, alias: Alias)]
  let lexicon: RubricLexicon
  /// The roots of the last words of the concepts, by their last byte.
  let headsByEnd: [UInt8: [(root: String, concept: Int)]]
  /// The fullest way to make each point, as it is shown.
  private let conceptNames: [String]
  /// For each alias that leaves out words of the fullest way to make its point, the roots of what
  /// does it there; nil for the others.
  let shortened: [Set<String>?]
  /// The roots of the question's words, which hardly count; none if it offers them: "A or B?".
  let asked: Set<String>
  /// Whether the model answer speaks of everyone.
  let isOfAll: Bool
  /// Whether it names a side of the quiz.
  let modelNamesSide: Bool
  /// Whether it speaks of many or some.
  let isOfMany: Bool
  static let everyone: Set<String> = ["everyone", "everybody", "all", "every", "each"]
  /// The roots of the words of the question, its answers and its own concepts.
  let ownWords: Set<String>
  /// The roots of the words of its concepts.
  let pointWords: Set<String>
  /// The roots of the words of the other side that are no words of its own.
  let contrasting: Set<String>
  /// The roots of its own words and of the other side.
  let told: Set<String>
  /// The same with those that name a side of the quiz.
  let familiar: Set<String>
  /// The same with those that name the side it is about.
  private let echo: Set<String>
  /// The side of the quiz that the question is about.
  let subject: String?
  /// The theories that the question, its answers or the quiz name.
  let theories: [RubricWord]
  /// The roots of what the sides of the quiz do in the question and the model answer: "shape".
  let deeds: Set<String>
  private let otherSide: String?
  /// The concepts that put one thing above another.
  let orderConcepts: Set<Int>
  /// Whether the answer itself is about a rejection: a treaty that bans something.
  private let isAboutRejection: Bool

  init(_ rubric: Question.Rubric, answers: [Question.Answer], stem: String, sides: Sides) {
    self.rubric = rubric
    self.answers = answers
    self.stem = stem
    listed = answers.map { ExpectedAnswer($0) }
    let words = NumberWords.inDigits(NormalText(stem).words)
    let roots = Set(words.map { WordFamily.sentenceRoot(of: ComparedWord($0)) })
    let asked = words.contains("or") ? [] : roots
    self.asked = asked
    subject = sides.subject(of: stem)
    echo = asked.union(subject.map(sides.roots(naming:)) ?? [])
    deeds = Set(
      [stem, answers.first?.text ?? ""].compactMap { sides.deed(in: $0) }
        .map { WordFamily.sentenceRoot(of: ComparedWord($0)) })
    otherSide = subject.flatMap(sides.opposite)
    var lexicon = RubricLexicon()
    let own = rubric.concepts.enumerated().flatMap { index, texts in
      texts.map { (kind: Mention.Kind.own(index), alias: Alias($0, &lexicon)) }
    }
    let contrasts = rubric.contrasts.enumerated().flatMap { index, texts in
      texts.map { (kind: Mention.Kind.contrast(index), alias: Alias($0, &lexicon)) }
    }
    // What the question says of its subject counts nothing, unless it is not so.
    let aliases =
      own.filter { _, alias in
        alias.content.isEmpty || !alias.content.allSatisfy { asked.contains($0.root) }
      } + contrasts
    let said = ([stem] + answers.map(\.text)).flatMap { NumberWords.inDigits(NormalText($0).words) }
    modelNamesSide = answers.first.map { !sides.roots(namedIn: $0.text).isEmpty } ?? false
    isOfMany =
      listed.first?.forms.first?.words.contains {
        ["many", "some", "most", "others"].contains($0.text)
      } ?? false
    isOfAll =
      listed.first?.forms.first?.words.contains { Self.everyone.contains($0.text) } ?? false
    pointWords = own.reduce(into: []) { $0.formUnion($1.alias.content.map(\.root)) }
    ownWords = pointWords.union(said.map { WordFamily.sentenceRoot(of: ComparedWord($0)) })
    told = contrasts.reduce(into: ownWords.union(sides.roots(namedIn: stem))) {
      $0.formUnion($1.alias.content.map(\.root))
    }
    contrasting = told.subtracting(ownWords).filter { !PlainWords.isVerb(root: $0) }
    familiar = told.union(sides.roots)
    theories = Set(said.filter { $0.hasSuffix("ism") }).union(sides.theories).map { RubricWord($0) }
    orderConcepts = Set(
      own.compactMap { kind, alias in
        if case .own(let index) = kind, alias.prefersLater != nil { index } else { nil }
      })
    self.lexicon = lexicon
    conceptNames = rubric.concepts.map { ($0.first ?? "").replacing(" > ", with: " ") }
    self.aliases = aliases
    var heads: [UInt8: [(root: String, concept: Int)]] = [:]
    for (kind, alias) in aliases {
      guard case .own(let concept) = kind, let root = alias.content.last?.root,
        let end = root.utf8.last, !PlainWords.contains(root: root),
        heads[end]?.contains(where: { $0 == (root, concept) }) != true
      else { continue }
      heads[end, default: []].append((root, concept))
    }
    headsByEnd = heads
    var fullest: [Int: Alias] = [:]
    for (kind, alias) in own {
      guard case .own(let concept) = kind, fullest[concept] == nil else { continue }
      fullest[concept] = alias
    }
    shortened = aliases.map { kind, alias in
      guard case .own(let concept) = kind, let fullest = fullest[concept], fullest.isDirected,
        alias.content.count < fullest.content.count
      else { return nil }
      if alias.isDirected { return fullest.doers }
      let words = Set(fullest.content.map(\.root))
      return Set(alias.content.map(\.root)).isSubset(of: words) ? words : nil
    }
    isAboutRejection =
      own.contains { $0.alias.content.contains { Negation.isRejection(root: $0.root) } }
      || (listed.first?.forms.first?.words ?? []).contains {
        Negation.isRejection(root: WordFamily.root(ofStem: $0.stem))
      }
  }

  /// Whether it was made from these.
  func isMade(of rubric: Question.Rubric, answers: [Question.Answer], stem: String) -> Bool {
    self.rubric == rubric && self.answers == answers && self.stem == stem
  }

  func grade(_ typed: AnswerText, vocabulary: Vocabulary, sides: Sides) -> Verdict {
    let answer = Clauses(typed, vocabulary: vocabulary)
    let mentions = mentions(in: answer, sides)
    var isElsewhere =
      subject == nil
      ? Array(repeating: false, count: answer.words.count)
      : sides.subjects(in: answer).map { $0 != nil && $0 != subject }
    let isOfOther = isElsewhere
    for clause in answer.ranges where isTurnedRound(clause, of: answer, sides) {
      for place in clause { isElsewhere[place] = true }
    }
    var weighing = ConceptWeighing(
      mentions, in: answer, isElsewhere: isElsewhere, rejects: !isAboutRejection,
      familiar: familiar, orderConcepts: orderConcepts)
    weighing.turn(opposed(by: answer))
    // "Drones have no organ for eggs" may be why they "have no sting".
    if listed.first?.forms.first.map({ $0.negations > 0 }) == true { weighing.doubtTurned() }
    let verdict = settled(
      isDoubtful(answer, mentions, sides) ? weighing.inDoubt : weighing, on: answer)
    guard verdict.credit > 0 else { return verdict }
    if verdict.outcome == .partly, mayMeanMore(answer, mentions, weighing.own) {
      return Self.undecided(verdict.parts)
    }
    let addsMore = saysMore(answer, mentions, sides) || goesOn(answer, mentions, isOfOther)
    let isEnough =
      !addsMore || isComplete(weighing, mentions, answer)
      || (isAmple(weighing, mentions, answer) && !isOfOther.contains(true))
    return isEnough ? verdict : Self.undecided(verdict.parts)
  }

  // MARK: - Verdict

  /// The verdict, if it is the same whether what is doubtful is affirmed or not.
  private func settled(_ weighing: ConceptWeighing, on answer: Clauses) -> Verdict {
    let verdict = verdict(weighing, on: answer)
    if weighing.doubtful.isEmpty { return verdict }
    let otherwise = self.verdict(weighing.withoutDoubt, on: answer)
    if verdict.outcome == otherwise.outcome
      || (verdict.outcome == .wrong && otherwise.outcome == .partly)
    {
      return verdict
    }
    return Self.undecided(otherwise.parts)
  }

  private static func undecided(_ parts: [Verdict.Part]) -> Verdict {
    Verdict(
      .undecided, credit: 0, reason: "Compare it with the model answer.", parts: parts)
  }

  private func verdict(_ weighing: ConceptWeighing, on answer: Clauses) -> Verdict {
    let needed = min(rubric.needed, rubric.concepts.count)
    let found = weighing.own.count
    let against = weighing.against + (contradictsModel(answer) ? 1 : 0)
    let parts = parts(weighing)
    if (needed < 1 && !(found == 0 && repeatsQuestion(answer)))
      || Negation.deniesAll(answer.words)
    {
      return Self.undecided(parts)
    }
    let isHeap = isHeap(answer)
    // With a small word it may still be a sentence.
    let isEmpty =
      isHeap && answer.words.count >= Self.longHeap
      && (smallWords(in: answer) == 0 || copiesQuestion(answer, atLeast: 0.5))
    if isEmpty, found == 0 ? against == 0 : found < needed || copiesQuestion(answer) {
      return Verdict(
        .wrong, credit: 0, reason: "Words without a sentence say nothing.", parts: parts)
    }
    // Where all points are needed, one that is denied undoes the other; what speaks for the other
    // side may be meant otherwise.
    let isUndone = needsAll && found > 0 && weighing.turned.count >= found
    if needsAll, found > 0, against >= found, !isUndone { return Self.undecided(parts) }
    if against > found || isUndone || (isHeap && against > 0) {
      return Verdict(.wrong, credit: 0, reason: objection(weighing), parts: parts)
    }
    if found == 0, namesOtherFigure(answer) {
      return Verdict(.wrong, credit: 0, reason: "That is another figure.", parts: parts)
    }
    if found == 0 {
      return repeatsQuestion(answer)
        ? Verdict(.wrong, credit: 0, reason: "That only repeats the question.", parts: parts)
        : Self.undecided(parts)
    }
    if isHeap { return Self.undecided(parts) }
    if found >= needed, against == 0 {
      return Verdict(.correct, credit: 1, parts: parts)
    }
    return Verdict(
      .partly, credit: Double(min(found, needed)) / Double(needed + against),
      reason: found < needed ? "That is \(found) of \(needed) points." : objection(weighing),
      parts: parts)
  }

  /// Whether an answer is a heap of words and no phrase: such a copy of the article's words says
  /// nothing.
  private func isHeap(_ answer: Clauses) -> Bool {
    // Where a connection is asked for, fewer words without one are a heap, and so is a list of them.
    let isList = needsAll && answer.ranges.count > 4 && answer.ranges.allSatisfy { $0.count < 3 }
    guard answer.ranges.count == 1 || isList,
      answer.words.count >= (needsAll ? 5 : Self.longHeap)
    else { return false }
    let small = smallWords(in: answer)
    return small == 0 || (small == 1 && answer.words.count > Self.longHeap)
  }

  private func smallWords(in answer: Clauses) -> Int {
    answer.words.count { FunctionWords.contains($0) && !Self.endings.contains($0) }
  }

  /// Whether all of several points are needed.
  var needsAll: Bool { rubric.needed > 1 && rubric.needed == rubric.concepts.count }

  /// How many words of a heap are too many for a phrase.
  private static let longHeap = 8

  /// Small words that end what means something: "carried out", "well-being".
  private static let endings: Set<String> = ["out", "up", "down", "off", "being"]

  /// Whether so much of the words of an answer, or a third, are those of the question.
  private func copiesQuestion(_ answer: Clauses, atLeast share: Double = 1 / 3) -> Bool {
    let copied = answer.words.indices.count { echo.contains(answer.root(at: $0)) }
    return Double(copied) >= share * Double(answer.words.count)
  }

  private func objection(_ weighing: ConceptWeighing) -> String {
    guard let first = weighing.contrasts.min(), let name = rubric.contrasts[first].first,
      weighing.contrasts.count >= weighing.turned.count
    else { return "That says the opposite." }
    // What has a direction is no phrase of the language.
    return otherSide.map { "That describes \($0)." }
      ?? (name.contains(" > ") ? "That turns it round." : "“\(name)” is wrong here.")
  }

  private func parts(_ weighing: ConceptWeighing) -> [Verdict.Part] {
    let own = rubric.concepts.enumerated().compactMap { index, aliases in
      aliases.isEmpty
        ? nil
        : Verdict.Part(conceptNames[index], weighing.own.contains(index) ? .matched : .missing)
    }
    let contrasts = weighing.contrasts.sorted().compactMap { index in
      rubric.contrasts[index].first.map {
        Verdict.Part($0.replacing(" > ", with: " "), .extra)
      }
    }
    return own + contrasts
  }

  /// Whether the rubric asks for a figure and the answer gives one that is far from it.
  private func namesOtherFigure(_ answer: Clauses) -> Bool {
    guard rubric.concepts.count == 1 else { return false }
    let figures = aliases.filter { $0.kind == .own(0) }
      .map { $0.alias.content.lazy.compactMap { Double($0.word.text) }.first }
    guard !figures.isEmpty, figures.allSatisfy({ $0 != nil }) else { return false }
    let given = answer.words.compactMap(Double.init)
    return !given.isEmpty
      && given.allSatisfy { given in
        figures.allSatisfy { abs(given - ($0 ?? 0)) > Self.nearness * abs($0 ?? 0) }
      }
  }

  /// The share of a figure by which a rounded one may differ.
  private static let nearness = 0.05

  /// Whether all that the answer says is in the question.
  private func repeatsQuestion(_ answer: Clauses) -> Bool {
    let telling = answer.vocables.filter {
      !FunctionWords.contains($0.word.text)
        && (!FunctionWords.isFiller($0.word.text) || FunctionWords.isQuantity($0.word.text))
    }
    // "They have no sting" says more than "Can they sting?", and so does "they do not" where that is
    // so.
    let isOfLack =
      !NormalText(stem).words.contains(where: Negation.isNegation)
      && zip(answer.words, answer.words.dropFirst()).contains {
        ["have", "has"].contains($0) && $1 == "no"
      }
    let isDenied = listed.first?.forms.first.map { $0.negations > 0 } ?? false
    if isOfLack || (isDenied && answer.words.contains(where: Negation.isNegation)) { return false }
    // "Other bees do so too" says more than "Are honey bees the only bees?"
    if answer.words.contains(where: { ["other", "others", "too", "also"].contains($0) }) {
      return false
    }
    return telling.contains { echo.contains($0.root) }
      && telling.allSatisfy {
        (echo.contains($0.root)
          || (Self.kinds.contains($0.word.text) && !pointWords.contains($0.root)))
          && !FunctionWords.isQuantity($0.word.text)
      }
  }

  /// Words for any kind of thing or its holders: "individualism is a theory of individualists".
  private static let kinds: Set<String> = [
    "theory", "theories", "philosophy", "idea", "concept", "thing", "people", "person",
    "society", "societies", "someone", "something",
  ]

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
