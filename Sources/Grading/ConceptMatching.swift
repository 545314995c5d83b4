import QuestionBank

/// A phrase that stands for a concept, prepared to be found.
struct Alias: Sendable {
  /// The phrase without determiners.
  private let words: [RubricWord]
  /// The words of it that say something.
  let content: [RubricWord]
  /// Whether the phrase prefers what comes later in it; nil if it puts nothing above another.
  let prefersLater: Bool?
  /// Whether the words keep their order.
  private var isOrdered: Bool { prefersLater != nil }
  let hasNegation: Bool

  init(_ text: String) {
    let normal = NumberWords.inDigits(NormalText(text).words)
    let said = normal.filter { !FunctionWords.isDeterminer($0) }
    words = (said.isEmpty ? normal : said).map { RubricWord($0) }
    content = words.filter { !FunctionWords.contains($0.word.text) }
    prefersLater = Preference.first(in: normal[...])?.prefersLater
    hasNegation = normal.contains(where: Negation.isNegation)
  }

  /// Where the phrase stands in an answer.
  ///
  /// A phrase with one telling word has to be there as it is ("to the heart" is not "from the
  /// heart"); of a longer one the telling words have to stand near each other in one clause.
  func ranges(in answer: Clauses) -> [ClosedRange<Int>] {
    // Of "no air" only the air is looked for; that it is denied is weighed later, however it is put.
    let isWhole = content.count < 2 && !(hasNegation && !content.isEmpty)
    let sought = isWhole ? words : content
    var places: [[Int]] = []
    for word in sought {
      let found = answer.places(of: word)
      if found.isEmpty { return [] }
      places.append(found)
    }
    guard let first = places.first else { return [] }
    if places.count == 1 { return first.map { $0...$0 } }
    return first.compactMap { start in
      isWhole
        ? contiguousRange(from: start, places, in: answer)
        : range(around: start, places, in: answer)
    }
  }

  private func contiguousRange(
    from start: Int, _ places: [[Int]], in answer: Clauses
  ) -> ClosedRange<Int>? {
    let clause = answer.ranges[answer.clauses[start]]
    var end = start
    for next in places.dropFirst() {
      var place = end + 1
      while place < clause.upperBound, FunctionWords.isDeterminer(answer.words[place]) {
        place += 1
      }
      guard place < clause.upperBound, next.containsSorted(place) else { return nil }
      end = place
    }
    return start...end
  }

  private func range(
    around start: Int, _ places: [[Int]], in answer: Clauses
  ) -> ClosedRange<Int>? {
    var range = start...start
    for others in places.dropFirst() {
      let next = others.firstIndexSorted(from: start)
      let candidates = isOrdered ? others[next...].prefix(1) : others[max(0, next - 1)...].prefix(2)
      guard let nearest = candidates.min(by: { abs($0 - start) < abs($1 - start) }),
        answer.clauses[nearest] == answer.clauses[start],
        abs(nearest - start) <= places.count + Self.slack
      else { return nil }
      range = min(range.lowerBound, nearest)...max(range.upperBound, nearest)
    }
    return range
  }

  /// How many other words may stand between those of a phrase.
  private static let slack = 5
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
  var clause: Int
  var aliasHasNegation: Bool
  /// What the phrase says of its own order; see `Alias.prefersLater`.
  var prefersLater: Bool?

  var isOwn: Bool { kind.isOwn }

  /// Whether another mention of the same concept, or of one of the other side, takes in more of
  /// the same words: "individual freedom" is not the individual.
  func isSwallowed(by other: Mention) -> Bool {
    (isOwn != other.isOwn || kind == other.kind)
      && other.range.count > range.count && other.range.overlaps(range)
  }
}

extension [Int] {
  /// In an ordered array, the index of the first element that is not below this one.
  fileprivate func firstIndexSorted(from element: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] >= element { high = middle } else { low = middle + 1 }
    }
    return low
  }

  fileprivate func containsSorted(_ element: Int) -> Bool {
    let index = firstIndexSorted(from: element)
    return index < count && self[index] == element
  }
}
