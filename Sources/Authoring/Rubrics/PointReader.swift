import Foundation

/// One point of a model answer.
struct Point {
  /// The ways to make it; the first is the fullest.
  var aliases: [String]
  /// The ways to say its opposite.
  var contrasts: [String] = []
  /// How many words of its shortest way say something.
  var weight: Int
  /// Whether it is no reason of its own but belongs to the one before.
  var isJoined = false
  /// Whether it only says what is left beside the point before: "the water only changes its place".
  var isRest = false
}

/// Finds the points of a model answer.
struct PointReader {
  /// What a question is after, which decides what makes a point and how many are needed.
  enum Aim {
    /// "What is X?": what kind of thing it is, and what sets it apart.
    case identity
    /// "Why?", "When?": one of several reasons will do.
    case reason
    /// "How?", "Is it so?": all that is said.
    case account
    /// "What belongs there?", "Who?": the things that are named.
    case things
    /// "What is it caused by?": things with what is said of them.
    case cause
    /// "What happens in practice?"
    case practice
    /// "In what form, and where?"
    case whereabouts
  }

  let aim: Aim
  /// "What drives it?": what does is asked for.
  let asksForSubject: Bool
  /// The first noun of the question, for which a pronoun stands.
  let topic: [String]
  let askedRoots: Set<UInt64>
  let askedWords: Set<String>
  /// The words of the answer; what it says itself does not contradict it.
  let modelWords: Set<String>
  /// The capitalized words of the answer.
  let names: Set<String>
  /// In how many sentences of the article a word stands.
  let occurrences: (String) -> Int

  init(question: String, model: String, aim: Aim? = nil, occurrences: @escaping (String) -> Int) {
    self.occurrences = occurrences
    let first = clauses(of: model).first { $0.verb != nil }
    let verb = first?.verb.flatMap(commonVerb) ?? ""
    self.aim = aim ?? Self.aim(of: question)
    topic = Array(
      words(in: question).filter {
        !functionWords.contains($0) && !fillers.contains($0) && commonVerb($0) == nil
          && !["according", "article"].contains($0)
      }.prefix(1))
    askedRoots = roots(in: question)
    askedWords = Set(words(in: question).map(singular))
    modelWords = Set(words(in: model))
    names = Set(
      model.spaced.dropFirst().filter { $0.first?.isUppercase == true }
        .map { $0.lowercased().withoutEnd })
    let lower = question.lowercased()
    asksForSubject =
      ["what ", "which ", "who "].contains(where: lower.hasPrefix) && first?.isPassive == false
      && words(in: question).dropFirst().first.map { commonVerb($0) == verb } == true
  }

  private static func aim(of question: String) -> Aim {
    let lower = question.lowercased()
    func opens(_ openings: String...) -> Bool { openings.contains(where: lower.hasPrefix) }
    if lower.contains("in practice") { return .practice }
    if opens("according to the article") { return .cause }
    if opens("why", "when") || lower.contains("what reason") { return .reason }
    if opens("what is ", "what are ") { return .identity }
    if opens("what happens") { return .things }
    return opens("what ", "which ", "who ", "where ") ? .things : .account
  }

  /// Whether a clause, and not a thing, makes a point.
  var asksForClauses: Bool { aim == .reason || aim == .account }

  /// How many of the points an answer needs: one of the reasons, two of what sets a thing apart,
  /// else all; none, and the learner marks it, where a single word would be enough.
  func needed(of points: [Point]) -> Int {
    let count = points.count { !$0.isRest }
    // A person, a colour or a place may well be a single word.
    if count == 1, aim == .things || aim == .practice { return 1 }
    let needed =
      switch aim {
      case .reason: points.contains(where: \.isJoined) ? count : 1
      case .identity: min(count, 2)
      case .account: count > 2 ? count - 1 : count
      default: count > 3 ? count - 1 : count
      }
    let isEnough = points.map(\.weight).sorted().prefix(needed).reduce(0, +) > 1
    return isEnough ? needed : 0
  }

  func points(of answer: String) -> [Point] {
    let (text, examples) = withoutExamples(withoutAmounts(answer))
    if aim == .identity {
      let points = identityPoints(of: text)
      if !points.isEmpty { return points }
    }
    let clauses = clauses(of: text)
    if aim == .whereabouts, let first = clauses.first {
      let places = first.groups.compactMap { content($0.words).last }
      return nounPoints(first.object, [], [])
        + (places.isEmpty ? [] : [Point(aliases: places, weight: 1)])
    }
    // "It goes around the Earth, so that we see …": the last link of the chain is the reason.
    let first = aim == .reason ? clauses.lastIndex(where: \.isGround).map { $0 + 1 } ?? 0 : 0
    var points = clauses.enumerated().filter { $0.offset >= first && !$0.element.isDetail }
      .flatMap { index, clause in
        self.points(of: clause, details: clauses[(index + 1)...].prefix { $0.isDetail }).map {
          var point = $0
          point.isRest = index > 0 && clause.subject.last == "only"
          return point
        }
      }
    if points.isEmpty {
      points = clauses.filter(\.isDetail).flatMap { self.points(of: $0, details: []) }
    }
    for index in points.indices {
      if let kinds = examples[points[index].aliases[0]] { points[index].aliases += kinds }
    }
    // A single word is no reason beside one that is more.
    if asksForClauses, points.contains(where: { $0.weight > 1 }) {
      points.removeAll { $0.weight < 2 && (aim == .reason || $0.aliases.count == 1) }
    }
    if aim == .identity, let first = points.first, first.weight > 1 { points = [first] }
    var seen: Set<String> = []
    return points.filter { seen.insert($0.aliases[0]).inserted }
  }

  // MARK: - Clauses

  func points(of clause: AnswerClause, details: ArraySlice<AnswerClause>) -> [Point] {
    let (subjectCore, subjectGroups) = grouped(clause.subject[...])
    var subject = conjuncts(subjectCore).compactMap { content($0).last }
    subject += subjectGroups.flatMap { content($0.words) }
    if asksForSubject, !subject.isEmpty { return nounPoints(subjectCore, subjectGroups, []) }
    guard let verb = clause.verb else {
      return subject.isEmpty && !clause.isDenied
        ? nounPoints(clause.object, clause.groups, details)
        : statePoints(clause, subject, subjectCore, subjectGroups, details)
    }
    let base = commonVerb(verb) ?? verb
    if asksForClauses, let given = givenPoints(clause, base, details) { return given }
    if subject.isEmpty, !asksForClauses || (isAsked(verb) && aim != .reason) {
      return nounPoints(clause.object, clause.groups, details)
    }
    if subject.isEmpty, aim == .account, effectVerbs.contains(base) {
      return effectPoints(clause, verb)
    }
    if (lightVerbForms.contains(base) || isAsked(verb))
      && !(hasPartsOfBoth(clause) && asksForClauses)
    {
      return statePoints(clause, subject, subjectCore, subjectGroups, details)
    }
    // "Decisions and resources were shared": both were.
    let isShared = clause.isPassive && clause.subject.contains("and")
    var points = (isShared ? subject.map { [$0] } : [subject]).compactMap {
      actionPoint(clause, verb, $0)
    }
    // "turns on its axis in the same time in which it goes around": that both take as long is the
    // point.
    if clause.groups.last?.words.suffix(2).map(\.withoutEnd) == ["same", "time"],
      let other = details.first?.verb
    {
      return [
        Point(aliases: ["same time \(other)", "same time orbit", "as long \(other)"], weight: 3)
      ]
    }
    // "is fed royal jelly the whole time"
    if let whole = clause.object.firstIndex(of: "whole"), whole + 1 < clause.object.count {
      let noun = clause.object[whole + 1].withoutEnd
      points.append(
        Point(aliases: ["whole \(noun)", "entire \(noun)"], weight: 2, isJoined: true))
    }
    return points
  }

  // MARK: - Points

  func point(_ aliases: [String], _ isDenied: Bool) -> Point {
    var seen: Set<String> = []
    let aliases = aliases.map { alias in
      var words: Set<String> = []
      return alias.spaced.filter { words.insert(String($0)).inserted }
        .joined(separator: " ")
    }.filter { !$0.isEmpty && seen.insert($0).inserted }
    let weights = aliases.map { $0.spaced.count { $0 != ">" } }
    let contrasts = isDenied ? [] : turned(aliases.last ?? "")
    return Point(
      aliases: isDenied ? aliases.map { "no \($0)" } : aliases, contrasts: contrasts,
      weight: weights.min() ?? 0)
  }

  /// A phrase with each of its words replaced by its opposite.
  private func turned(_ alias: String) -> [String] {
    let words = alias.spaced.map(String.init)
    return words.indices.flatMap { index in
      opposites(of: words[index]).filter { !modelWords.contains($0) }.map { opposite in
        var turned = words
        turned[index] = opposite
        return turned.joined(separator: " ")
      }
    }
  }

  // MARK: - What makes no point

  /// The answer without rough numbers and a place or time between commas: "thousands of workers".
  private func withoutAmounts(_ answer: String) -> String {
    var answer = answer.replacing(" day and night", with: "")
    for amount in ["thousands of ", "hundreds of ", "dozens of ", "millions of "]
    where answer.has(amount) {
      answer = answer.replacing(amount, with: "")
    }
    // To compile a pattern takes longer than to look for its words.
    if answer.has(" about ") {
      answer.replace(#/ about (?=two|three|four|half|\d)/#, with: " ")
    }
    if answer.has("and, ") || answer.has("or, ") {
      answer.replace(#/\b(and|or), (in|at|on|during) [A-Za-z ]+, /#) { "\($0.1) " }
    }
    return answer
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

/// Verbs that say of two things only that the one does something to the other.
private let effectVerbs: Set<String> = ["influence", "affect", "shape"]
