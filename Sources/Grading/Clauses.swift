/// An answer in the learner's own words, cut into clauses, its words ready to be looked up.
struct Clauses {
  /// All words of the answer, in order.
  private(set) var words: [String] = []
  /// For each word, the clause it stands in.
  private(set) var clauses: [Int] = []
  /// The words of each clause.
  private(set) var ranges: [Range<Int>] = []
  private var placesByRoot: [String: [Int]] = [:]
  /// The words that may be mistyped, because the quiz does not have them.
  private var unknown: [(word: String, places: [Int])] = []
  private let vocabulary: Vocabulary

  init(_ text: String, vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    var start = text.startIndex
    var index = start
    while index < text.endIndex {
      let next = text.index(after: index)
      if Self.endsClause(text[index], before: next < text.endIndex ? text[next] : " ")
        || (text[index] == ":" && !Self.isHeading(text[start..<index]))
      {
        addPiece(text[start..<index])
        start = next
      }
      index = next
    }
    addPiece(text[start...])
    var places: [String: [Int]] = [:]
    for (place, word) in words.enumerated() { places[word, default: []].append(place) }
    for (word, places) in places {
      placesByRoot[WordFamily.root(of: word), default: []] += places
      if word.utf8.count > 3, !vocabulary.contains(word) { unknown.append((word, places)) }
    }
  }

  /// Where a word of a rubric stands, in this or another form, or mistyped; in order.
  func places(of word: RubricWord) -> [Int] {
    if let places = placesByRoot[word.root] {
      return (word.isExact ? places.filter { words[$0] == word.text } : places).sorted()
    }
    return unknown.filter {
      TypoRule.judge(typed: $0.word, expected: word.text, vocabulary: vocabulary) == .slip
    }.flatMap(\.places).sorted()
  }

  private mutating func addPiece(_ piece: Substring) {
    var start = words.count
    for word in NumberWords.inDigits(NormalText(String(piece)).words) {
      if Self.opening.contains(word), start < words.count {
        ranges.append(start..<words.count)
        start = words.count
      }
      words.append(word)
      clauses.append(ranges.count)
    }
    if start < words.count { ranges.append(start..<words.count) }
  }

  /// A point or comma inside a number or an abbreviation ends no clause.
  private static func endsClause(_ character: Character, before next: Character) -> Bool {
    switch character {
    case ";", "!", "?", "(", ")", "—", "。", "，", "；", "！", "？", "、": true
    case ".", ",", "–": next.isWhitespace
    default: character.isNewline
    }
  }

  /// Whether a text before a colon is one word, which tells what the clause is about.
  private static func isHeading(_ text: Substring) -> Bool {
    text.split(separator: " ", maxSplits: 2).count < 2
  }

  private static let opening: Set<String> = [
    "but", "however", "though", "although", "while", "whereas", "unlike", "yet",
  ]
}

/// A word of a rubric, prepared to be looked up.
struct RubricWord {
  let text: String
  let root: String
  /// Whether only this very form counts: a "weakened" germ is one thing, what "weakens" another.
  let isExact: Bool

  init(_ text: String) {
    self.text = text
    root = WordFamily.root(of: text)
    isExact = Negation.isRejection(root: root)
  }
}
