import QuestionBank

/// A phrase that stands for a concept, prepared to be found.
struct Alias {
  /// The phrase without determiners.
  private let words: [RubricWord]
  /// The words of it that say something.
  let content: [RubricWord]
  private let isOrdered: Bool
  let hasNegation: Bool

  init(_ text: String) {
    let normal = NumberWords.inDigits(NormalText(text).words)
    let said = normal.filter { !FunctionWords.isDeterminer($0) }
    words = (said.isEmpty ? normal : said).map { RubricWord($0) }
    content = words.filter { !FunctionWords.contains($0.text) }
    isOrdered = Preference.first(in: normal) != nil
    hasNegation = normal.contains(where: Negation.isNegation)
  }

  /// Where the phrase stands in an answer.
  ///
  /// A phrase with one telling word has to be there as it is ("to the heart" is not "from the
  /// heart"); of a longer one the telling words have to stand near each other in one clause.
  func ranges(in answer: Clauses) -> [ClosedRange<Int>] {
    if content.count < 2 {
      return words.count == 1
        ? answer.places(of: words[0]).map { $0...$0 } : contiguousRanges(in: answer)
    }
    let places = content.map { answer.places(of: $0) }
    guard let first = places.first, places.allSatisfy({ !$0.isEmpty }) else { return [] }
    return first.compactMap { start in range(around: start, places, in: answer) }
  }

  private func contiguousRanges(in answer: Clauses) -> [ClosedRange<Int>] {
    let places = words.map { answer.places(of: $0) }
    guard let first = places.first else { return [] }
    return first.compactMap { start in
      var end = start
      for next in places.dropFirst() {
        var place = end + 1
        while place < answer.words.count, FunctionWords.isDeterminer(answer.words[place]) {
          place += 1
        }
        guard next.containsSorted(place), answer.clauses[place] == answer.clauses[start] else {
          return nil
        }
        end = place
      }
      return start...end
    }
  }

  private func range(
    around start: Int, _ places: [[Int]], in answer: Clauses
  ) -> ClosedRange<Int>? {
    var range = start...start
    for others in places.dropFirst() {
      let next = others.firstIndexSorted { $0 >= start }
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
  }

  var kind: Kind
  var range: ClosedRange<Int>
  var aliasHasNegation: Bool

  var isOwn: Bool {
    if case .own = kind { true } else { false }
  }
}

extension [Int] {
  /// The index of the first element for which the test holds; once it holds, it has to hold for
  /// all that follow.
  fileprivate func firstIndexSorted(where test: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if test(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  fileprivate func containsSorted(_ element: Int) -> Bool {
    let index = firstIndexSorted { $0 >= element }
    return index < count && self[index] == element
  }
}
