import QuestionBank

/// A phrase that stands for a concept, prepared to be found.
///
/// A ">" in it keeps the order of what stands before and behind it: "Moon > Sun" is "the Moon hides
/// the Sun" and "the Sun is hidden by the Moon", but not "the Sun hides the Moon".
struct Alias: Sendable {
  /// The words of it that say something.
  let content: [RubricWord]
  /// The words that are looked for, by their place in the lexicon.
  private let sought: [Int]
  /// Whether they have to stand as they are.
  private let isWhole: Bool
  /// How many of them stand before the ">"; nil without one.
  private let before: Int?
  /// Whether the phrase prefers what comes later in it; nil if it puts nothing above another.
  let prefersLater: Bool?
  /// Whether the words keep their order: "little carbon dioxide" is not "carbon dioxide and little
  /// oxygen".
  private var isOrdered: Bool { prefersLater != nil || beginsWithAmount }
  private let beginsWithAmount: Bool
  /// Whether it has a ">".
  var isDirected: Bool { before != nil }
  /// The roots of what stands before the ">".
  var doers: Set<String> { Set(content.prefix(before ?? 0).map(\.root)) }
  let hasNegation: Bool

  init(_ text: String, _ lexicon: inout RubricLexicon) {
    let arrow = text.utf8.firstIndex(of: UInt8(ascii: ">"))
    let parts = (arrow.map { [text[..<$0], text[text.utf8.index(after: $0)...]] } ?? [text[...]])
      .map { NumberWords.inDigits(NormalText(Self.withCompounds(String($0))).words) }
    let isDirected = parts.count == 2
    func content(_ words: [String]) -> [RubricWord] {
      let telling = words.filter {
        (!FunctionWords.contains($0) || (isDirected && $0 == "between")) && !Negation.isNegation($0)
      }
      return telling.map { lexicon.word($0, isLoose: isDirected) }
    }
    let normal = Array(parts.joined())
    let said = normal.filter { !FunctionWords.isDeterminer($0) }
    before = isDirected ? content(parts[0]).count : nil
    self.content = parts.flatMap(content)
    // "Under the surface" begins with its preposition and puts nothing above another.
    prefersLater = isDirected ? nil : Preference.first(in: normal.dropFirst())?.prefersLater
    beginsWithAmount =
      !isDirected && said.first.map { ["little", "few", "much", "many"].contains($0) } ?? false
    hasNegation = normal.contains(where: Negation.isNegation)
    // Of "no air" only the air is looked for; that it is denied is weighed later, however it is put.
    isWhole = self.content.count < 2 && !(hasNegation && !self.content.isEmpty)
    sought =
      isWhole
      ? (said.isEmpty ? normal : said).map { lexicon.index(of: lexicon.word($0)) }
      : self.content.map { lexicon.index(of: $0) }
  }

  /// A phrase with each compound that has a small word in it as one word, which is how `Clauses`
  /// looks for it: "well-being" as "wellbeing".
  private static func withCompounds(_ phrase: String) -> String {
    guard phrase.utf8.contains(UInt8(ascii: "-")) else { return phrase }
    return phrase.split(separator: " ").map { word in
      let parts = word.split(separator: "-").map(String.init)
      return parts.count == 2 && parts.contains(where: FunctionWords.contains)
        ? parts.joined() : String(word)
    }.joined(separator: " ")
  }

  /// Where the phrase stands in an answer: the words of each place, and from the first to the last.
  struct Match {
    var places: [Int]
    var range: ClosedRange<Int>

    init(_ places: [Int]) {
      self.places = places
      range = (places.min() ?? 0)...(places.max() ?? 0)
    }
  }

  /// Whether all words of the phrase stand in an answer, of which it is known where the words of the
  /// lexicon stand.
  func isNamed(at lexiconPlaces: [[Int]]) -> Bool {
    sought.allSatisfy { !lexiconPlaces[$0].isEmpty }
  }

  /// Where the phrase stands in an answer, of which it is known where the words of the lexicon stand.
  ///
  /// A phrase with one telling word has to be there as it is ("to the heart" is not "from the
  /// heart"); of a longer one the telling words have to stand near each other in one clause.
  func matches(in answer: Clauses, _ lexiconPlaces: [[Int]]) -> [Match] {
    let places = sought.map { lexiconPlaces[$0] }
    guard let first = places.first else { return [] }
    let found = first.compactMap { start in
      if isWhole { return contiguous(from: start, places, in: answer) }
      guard let before, (1..<places.count).contains(before) else {
        return near(start, places, in: answer).flatMap {
          prefersLater != nil && !prefers($0, answer) ? nil : $0
        }
      }
      return directed(from: start, places, before: before, in: answer)
    }.map(Match.init)
    // Of "light, the light reactions" the nearer light is meant, which begins later.
    var ends: Set<Int> = []
    return found.reversed().filter { ends.insert($0.range.upperBound).inserted }
  }

  /// The places of words that follow each other.
  private func contiguous(from start: Int, _ places: [[Int]], in answer: Clauses) -> [Int]? {
    let clause = answer.ranges[answer.clauses[start]]
    var found = [start]
    for next in places.dropFirst() {
      var place = found[found.count - 1] + 1
      // "the group comes before" as "the group before", and "the needs of the group"
      while place < clause.upperBound, !next.containsSorted(place),
        FunctionWords.isDeterminer(answer.words[place])
          || FunctionWords.isFiller(answer.words[place])
          || FunctionWords.isAuxiliary(answer.words[place])
          || (prefersLater != nil && Self.aims.contains(answer.words[place]))
      {
        place += 1
      }
      guard place < clause.upperBound, next.containsSorted(place) else { return nil }
      found.append(place)
    }
    return found
  }

  /// Words for what somebody wants, which stands for whoever wants it: "the group's needs before".
  private static let aims: Set<String> = [
    "need", "needs", "goal", "goals", "interest", "interests", "good", "benefit", "welfare",
    "wellbeing", "wish", "wishes", "want", "wants", "and", "is", "s",
  ]

  /// The places of words near each other, in their order if the phrase is an order.
  private func near(_ start: Int, _ places: [[Int]], in answer: Clauses) -> [Int]? {
    var found = [start]
    for others in places.dropFirst() {
      let next = others.firstIndexSorted(from: start)
      let candidates = isOrdered ? others[next...].prefix(1) : others[max(0, next - 1)...].prefix(2)
      guard let nearest = candidates.min(by: { abs($0 - start) < abs($1 - start) }),
        isNear(nearest, start, places.count, in: answer)
      else { return nil }
      found.append(nearest)
    }
    return found
  }

  /// Whether a word of preference stands among the words of an order: "the interests of the group" put
  /// neither above the other.
  private func prefers(_ places: [Int], _ answer: Clauses) -> Bool {
    guard let first = places.min(), let last = places.max() else { return false }
    return Preference.first(in: answer.words[first...last]) != nil
  }

  /// The places of a phrase with a direction: what stands behind the ">" follows, or it precedes and
  /// the clause is turned round, by "by" or "from" or in the passive.
  private func directed(
    from start: Int, _ places: [[Int]], before: Int, in answer: Clauses
  ) -> [Int]? {
    guard let own = near(start, Array(places[..<before]), in: answer),
      let first = own.min(), let last = own.max()
    else { return nil }
    // The first of them, and what stands nearest to it: of "red light and green light" the green light.
    func others(_ pick: ([Int]) -> Int?) -> [Int]? {
      guard let first = pick(places[before]) else { return nil }
      let isBehind = first > last
      let found =
        [first]
        + places[(before + 1)...].compactMap { places in
          places.filter { ($0 > last) == isBehind && $0 != first }
            .min { abs($0 - first) < abs($1 - first) }
        }
      return found.count == places.count - before
        && found.allSatisfy { isNear($0, start, places.count, in: answer) } ? found : nil
    }
    // The verb stands behind its subject: "Japanese mixes Chinese characters".
    if own.last == last,
      let behind = others({ places in
        let next = places.firstIndexSorted(from: last + 1)
        return next < places.count ? places[next] : nil
      }), let opening = behind.min(),
      !answer.isIntroduced(opening, by: ["by", "from"], after: last)
    {
      return own + behind
    }
    if let front = others({ places in
      let next = places.firstIndexSorted(from: first)
      return next > 0 ? places[next - 1] : nil
    }), answer.isIntroduced(first, by: ["by", "from"]) || answer.isPassive(first...last) {
      return own + front
    }
    return nil
  }

  private func isNear(_ place: Int, _ start: Int, _ count: Int, in answer: Clauses) -> Bool {
    let distance = abs(place - start)
    guard distance <= 2 * (count + Self.slack), answer.areTogether(place, start) else {
      return false
    }
    // Small words part nothing: "collectivist societies focus on the needs of the group".
    return distance <= count + Self.slack
      || answer.words[min(place, start)..<max(place, start)].count {
        !FunctionWords.contains($0)
      } <= Self.slack
  }

  /// How many other words may stand between those of a phrase.
  private static let slack = 5
}

/// The different words of the phrases of a rubric.
struct RubricLexicon: Sendable {
  private(set) var words: [RubricWord] = []
  /// The first two bytes of each.
  private(set) var openings: [UInt16] = []
  private var indices: [RubricWord: Int] = [:]
  private var indicesByRoot: [String: [Int]] = [:]
  /// The words as they are prepared, by their text and whether any form of them counts.
  private var prepared: [Bool: [String: RubricWord]] = [:]

  /// A word, prepared once for all phrases it stands in.
  mutating func word(_ text: String, isLoose: Bool = false) -> RubricWord {
    if let known = prepared[isLoose]?[text] { return known }
    let word = RubricWord(text, isLoose: isLoose)
    prepared[isLoose, default: [:]][text] = word
    return word
  }

  mutating func index(of word: RubricWord) -> Int {
    if let index = indices[word] { return index }
    indices[word] = words.count
    indicesByRoot[word.root, default: []].append(words.count)
    words.append(word)
    openings.append(Clauses.opening(of: word.text))
    return words.count - 1
  }

  func indices(ofRoot root: String) -> [Int] {
    indicesByRoot[root] ?? []
  }
}

/// A concept found in an answer.
struct Mention {
  enum Kind: Equatable {
    /// The concept of the rubric with this index.
    case own(Int)
    /// The concept of the other side with this index.
    case contrast(Int)

    var isOwn: Bool {
      if case .own = self { true } else { false }
    }
  }

  var kind: Kind
  /// Its first word to its last.
  var range: ClosedRange<Int>
  /// The words of it that were looked for.
  var places: [Int]
  var clause: Int
  var aliasHasNegation: Bool
  /// Whether the phrase has a direction.
  var isDirected: Bool
  /// What the phrase says of its own order; see `Alias.prefersLater`.
  var prefersLater: Bool?

  var isOwn: Bool { kind.isOwn }

  /// Whether another mention of the same concept, or of one of the other side, takes in more of
  /// the same words: "individual freedom" is not the individual.
  func isSwallowed(by other: Mention) -> Bool {
    // "The individual puts the group first": of two things with the same end the nearer is meant.
    if isDirected, other.isDirected, isOwn != other.isOwn, places.last == other.places.last {
      return other.range.lowerBound > range.lowerBound
    }
    return (isOwn != other.isOwn || kind == other.kind)
      && other.range.count > range.count && other.range.overlaps(range)
      // "A solid melts and becomes a gas": to melt is no part of the change from solid to gas.
      && (prefersLater != nil || places.allSatisfy(other.places.contains))
  }
}

extension [Int] {
  fileprivate func containsSorted(_ element: Int) -> Bool {
    let index = firstIndexSorted(from: element)
    return index < count && self[index] == element
  }
}
