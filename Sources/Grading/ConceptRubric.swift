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
  private let lexicon: RubricLexicon
  /// The fullest way to make each point, as it is shown.
  private let conceptNames: [String]
  /// For each alias that leaves out words of the fullest way to make its point, the roots of what
  /// does it there; nil for the others.
  private let shortened: [Set<String>?]
  /// The roots of the question's words, which hardly count; none if it offers them: "A or B?".
  private let asked: Set<String>
  /// The roots of the words of the question, its answers and its own concepts.
  private let ownWords: Set<String>
  /// The same with those of the other side.
  private let told: Set<String>
  /// The same with those that name a side of the quiz.
  private let familiar: Set<String>
  /// The same with those that name the side it is about.
  private let echo: Set<String>
  /// The side of the quiz that the question is about.
  private let subject: String?
  /// The roots of what the sides of the quiz do in the question and the model answer: "shape".
  private let deeds: Set<String>
  private let otherSide: String?
  /// The concept that puts one thing above another, if there is one.
  private let orderConcept: Int?
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
    let aliases = (own + contrasts).filter { _, alias in
      alias.content.isEmpty || !alias.content.allSatisfy { asked.contains($0.root) }
    }
    func allRoots(in texts: [String]) -> Set<String> {
      Set(
        texts.flatMap { NumberWords.inDigits(NormalText($0).words) }.map {
          WordFamily.sentenceRoot(of: ComparedWord($0))
        })
    }
    ownWords = allRoots(in: [stem] + answers.map(\.text) + rubric.concepts.joined())
    told = ownWords.union(allRoots(in: Array(rubric.contrasts.joined())))
    familiar = told.union(sides.roots)
    orderConcept =
      own.first { $0.alias.prefersLater != nil }.flatMap {
        if case .own(let index) = $0.kind { index } else { nil }
      }
    self.lexicon = lexicon
    conceptNames = rubric.concepts.map { ($0.first ?? "").replacing(" > ", with: " ") }
    self.aliases = aliases
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

  func grade(_ text: String, vocabulary: Vocabulary, sides: Sides) -> Verdict {
    let answer = Clauses(text, vocabulary: vocabulary)
    let places = lexicon.words.map(answer.places(of:))
    let isStrange = strangeness(of: answer)
    let mentions = zip(aliases, shortened).flatMap { item, doers in
      item.alias.matches(in: answer, places).map {
        Mention(
          kind: item.kind, range: $0.range, places: $0.places,
          clause: answer.clauses[$0.range.lowerBound],
          aliasHasNegation: item.alias.hasNegation, isDirected: item.alias.isDirected,
          prefersLater: item.alias.prefersLater)
      }.filter { mention in
        (doers.map { !isStrange[mention.clause] && !hasOther($0, before: mention, in: answer) }
          ?? true) && !spansSides(mention, in: answer, sides)
      }
    }
    var isElsewhere =
      subject == nil
      ? Array(repeating: false, count: answer.words.count)
      : sides.subjects(in: answer).map { $0 != nil && $0 != subject }
    for clause in answer.ranges where isTurnedRound(clause, of: answer, sides) {
      for place in clause { isElsewhere[place] = true }
    }
    var weighing = ConceptWeighing(
      mentions, in: answer, isElsewhere: isElsewhere, rejects: !isAboutRejection,
      familiar: familiar, orderConcept: orderConcept)
    weighing.turn(opposed(by: answer))
    let isDoubtful =
      hasStrangeTheory(answer, mentions) || deniesMore(answer, mentions)
      || joinsPoints(answer, mentions) || setsApart(answer, mentions) || narrows(answer)
      || claimsAll(answer)
    let verdict = settled(isDoubtful ? weighing.inDoubt : weighing, on: answer)
    guard verdict.credit > 0 else { return verdict }
    return saysMore(answer, mentions, sides) || goesOn(answer, mentions, sides)
      || (verdict.outcome == .partly && mayMeanMore(answer, mentions, weighing.own))
      ? Self.undecided(verdict.parts) : verdict
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

  /// The concepts that a word of an answer turns into their opposite by its beginning:
  /// "irresponsibility", "dependence" for "independence".
  private func opposed(by answer: Clauses) -> Set<Int> {
    let strange = answer.vocables.filter { !told.contains($0.root) && $0.root.utf8.count > 3 }
    guard !strange.isEmpty else { return [] }
    return aliases.reduce(into: []) { concepts, item in
      guard case .own(let concept) = item.kind, let last = item.alias.content.last else { return }
      if strange.contains(where: { ContrastingPrefix.separates($0.root, last.root) }) {
        concepts.insert(concept)
      }
    }
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
    guard rubric.needed > 1, orderConcept == nil else { return false }
    let own = mentions.filter { $0.isOwn && !$0.isDirected }
    return own.indices.contains { index in
      own.indices.contains { other in
        let (first, second) = (own[index], own[other])
        guard first.kind != second.kind, first.clause == second.clause,
          first.range.upperBound < second.range.lowerBound
        else { return false }
        let between = answer.words[first.range.upperBound + 1..<second.range.lowerBound]
        let before = answer.words[answer.ranges[first.clause].lowerBound..<first.range.lowerBound]
        return Preference.first(in: between)?.isCertain == true
          || (between + before).contains { Self.choosing.contains($0) && !ownWords.contains($0) }
      }
    }
  }

  private static let choosing: Set<String> = ["either", "or", "choose", "others", "than"]

  /// Whether an answer narrows what it says by "only" where question and model answer do not.
  private func narrows(_ answer: Clauses) -> Bool {
    answer.words.indices.contains { place in
      answer.words[place] == "only" && !told.contains(answer.root(at: place))
        && !(place > 0 && answer.words[place - 1] == "not")
    }
  }

  /// Whether an answer still says of all what is asked of all ("Are all stars of one age?").
  private func claimsAll(_ answer: Clauses) -> Bool {
    asked.contains("all") && answer.words.contains("all")
      && !answer.words.contains(where: Negation.isNegation)
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

  /// For each clause of an answer, whether it has a word that neither question nor model answer know.
  private func strangeness(of answer: Clauses) -> [Bool] {
    answer.ranges.map { clause in
      clause.contains { place in
        let root = answer.root(at: place)
        return !familiar.contains(root) && !PlainWords.contains(root: root)
          && isTelling(place, in: answer)
      }
    }
  }

  private func isTelling(_ place: Int, in answer: Clauses) -> Bool {
    let word = answer.words[place]
    return !FunctionWords.contains(word) && !FunctionWords.isFiller(word)
      && !Negation.isNegation(word) && !word.hasSuffix("ly")
  }

  /// Whether another subject stands right before a shortened point.
  private func hasOther(_ doers: Set<String>, before mention: Mention, in answer: Clauses) -> Bool {
    let clause = answer.ranges[mention.clause]
    // "Its shapes are destroyed" begins with what is not the subject.
    guard mention.places.first == mention.range.lowerBound else { return false }
    var before = lastTelling(before: mention.range.lowerBound, from: clause.lowerBound, answer)
    // "The particles of a gas lose energy": the particles do.
    while let place = before,
      let of = answer.words[clause.lowerBound..<place].lastIndex(where: {
        !FunctionWords.isDeterminer($0)
      }), answer.words[of] == "of"
    {
      before = lastTelling(before: of, from: clause.lowerBound, answer)
    }
    return before.map { isTelling($0, in: answer) && !doers.contains(answer.root(at: $0)) } ?? false
  }

  /// Whether a mention begins with one side and goes on beyond another: in "individualists value
  /// freedom and collectivists cooperation" no individualist values cooperation.
  private func spansSides(_ mention: Mention, in answer: Clauses, _ sides: Sides) -> Bool {
    guard sides.names(answer.stem(at: mention.range.lowerBound)) else { return false }
    return mention.range.dropFirst().contains {
      sides.names(answer.stem(at: $0)) && !mention.places.contains($0)
    }
  }

  /// Whether an answer goes on to say what may be wrong.
  ///
  /// Its words are known from the question and its answers, or say little; a word more is the
  /// learner's own, but others, another side of the quiz or something that acts ("the state makes
  /// the choices") say more than was asked for.
  private func saysMore(_ answer: Clauses, _ mentions: [Mention], _ sides: Sides) -> Bool {
    let strange = rest(of: answer, besides: mentions).filter {
      !told.contains($0.root) && !PlainWords.contains(root: $0.root)
    }
    return strange.count > 1
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

  /// Whether what a partly right answer says besides its points may be one that seems to be missing:
  /// nothing is known of a word, or it stands in a point that was not made out.
  private func mayMeanMore(
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
      missing.contains($0.root)
        || !told.contains($0.root) && !PlainWords.contains(root: $0.root)
          && !PlainWords.looksLikeAdjective($0.word.text)
    }
  }

  /// The words of an answer that say something and belong to no mention.
  private func rest(of answer: Clauses, besides mentions: [Mention]) -> [Clauses.Vocable] {
    let mentioned = Set(mentions.flatMap(\.places))
    return answer.vocables.filter { vocable in
      let word = vocable.word.text
      return isTelling(vocable.firstPlace, in: answer) && !NumberWords.isNumber(word)
        && word.unicodeScalars.contains(where: \.properties.isAlphabetic)
        && !mentioned.contains(vocable.firstPlace)
    }
  }

  /// Whether a clause behind the points says something that the model answer does not, if only in
  /// plain words, or goes over to another side: "…, and share all they own".
  private func goesOn(_ answer: Clauses, _ mentions: [Mention], _ sides: Sides) -> Bool {
    let named = Set(mentions.flatMap { [$0.clause, answer.clauses[$0.range.upperBound]] })
    guard let first = named.min() else { return false }
    let subjects = subject == nil ? [] : sides.subjects(in: answer)
    return answer.ranges.enumerated().contains { clause, places in
      clause > first && !named.contains(clause)
        && (places.count {
          isTelling($0, in: answer) && !ownWords.contains(answer.root(at: $0))
        } > 1
          || subjects.dropFirst(places.lowerBound).prefix(places.count).contains {
            $0 != nil && $0 != subject
          })
    }
  }

  private func lastTelling(before end: Int, from start: Int, _ answer: Clauses) -> Int? {
    (start..<end).reversed().first {
      isTelling($0, in: answer) || Self.subjects.contains(answer.words[$0])
        || answer.words[$0] == "and"
    }
  }

  /// Words that take up a subject.
  private static let subjects: Set<String> = [
    "it", "they", "he", "she", "we", "that", "which", "who",
  ]

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
    if (needed < 1 && !repeatsQuestion(answer)) || Negation.deniesAll(answer.words) {
      return Self.undecided(parts)
    }
    let isHeap = isHeap(answer)
    if against > found || (isHeap && (against > 0 || found == 0)) {
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
    answer.ranges.count == 1 && answer.words.count >= 8
      && !answer.words.contains(where: FunctionWords.contains)
  }

  private func objection(_ weighing: ConceptWeighing) -> String {
    if weighing.against == 0 { return "Words without a sentence say nothing." }
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
    // "They have no sting" says more than "Can they sting?", where that is so.
    if listed.first?.forms.first.map({ $0.negations > 0 }) == true,
      answer.words.contains(where: Negation.isNegation)
    {
      return false
    }
    // "Other bees do so too" says more than "Are honey bees the only bees?"
    if answer.words.contains(where: { ["other", "others", "too", "also"].contains($0) }) {
      return false
    }
    return telling.contains { echo.contains($0.root) }
      && telling.allSatisfy {
        (echo.contains($0.root) || Self.kinds.contains($0.word.text))
          && !FunctionWords.isQuantity($0.word.text)
      }
  }

  /// Words for any kind of thing or its holders: "individualism is a theory of individualists".
  private static let kinds: Set<String> = [
    "theory", "theories", "philosophy", "idea", "concept", "thing", "word", "people", "person",
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
