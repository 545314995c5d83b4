/// An answer in the learner's own words, cut into clauses, its words ready to be looked up.
struct Clauses {
  /// All words of the answer, in order.
  private(set) var words: [String] = []
  /// For each word, the clause it stands in.
  private(set) var clauses: [Int] = []
  /// The words of each clause.
  private(set) var ranges: [Range<Int>] = []
  /// The clauses that begin behind a comma.
  private var clausesAfterComma: Set<Int> = []
  /// The different words, each with its places in order.
  private(set) var vocables: [Vocable] = []
  /// For each word, the index of its vocable.
  private var vocableIndices: [Int] = []
  /// The indices of the vocables with a root, and of those that may be mistyped.
  private var vocablesByRoot: [String: [Int]] = [:]
  private var unknownVocables: [Int] = []
  private let vocabulary: Vocabulary

  struct Vocable {
    let word: ComparedWord
    let root: String
    /// Whether it may be mistyped, because the quiz does not have it.
    let isUnknown: Bool
    fileprivate(set) var places: [Int] = []

    var firstPlace: Int { places[0] }
  }

  init(_ text: String, vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    let scalars = text.unicodeScalars
    var start = scalars.startIndex
    var index = start
    while index < scalars.endIndex {
      let next = scalars.index(after: index)
      let follower = next < scalars.endIndex ? scalars[next] : " "
      if Self.endsClause(scalars[index], before: follower)
        || (scalars[index] == ":" && !Self.isHeading(text[start..<index]))
      {
        addPiece(text[start..<index])
        if Self.commas.contains(scalars[index]) { clausesAfterComma.insert(ranges.count) }
        start = next
      }
      index = next
    }
    addPiece(text[start...])
    collectVocables()
  }

  func isAfterComma(clause: Int) -> Bool {
    clausesAfterComma.contains(clause)
  }

  /// Whether two places are in one clause, or only the comma of a list parts them: "Demotic, and
  /// Greek".
  func areTogether(_ first: Int, _ second: Int) -> Bool {
    let (before, after) = (min(first, second), max(first, second))
    if clauses[before] == clauses[after] { return true }
    return clauses[before] + 1 == clauses[after] && isAfterComma(clause: clauses[after])
      && words[(before + 1)..<after].allSatisfy {
        ["and", "or"].contains($0) || FunctionWords.isDeterminer($0)
      }
  }

  /// Where a word of a rubric stands, in this or another form, or mistyped; in order.
  func places(of expected: RubricWord) -> [Int] {
    let found = vocablesByRoot[expected.root, default: []].filter {
      !expected.isExact || vocables[$0].word.text == expected.word.text
    }
    if found.isEmpty, let pairs = joinedPlaces(of: expected) { return pairs }
    let meant =
      found.isEmpty ? unknownVocables.filter { isSlip(vocables[$0], of: expected) } : found
    return meant.count == 1
      ? vocables[meant[0]].places : meant.flatMap { vocables[$0].places }.sorted()
  }

  /// Where two words stand that together are a word of a rubric: "run-off" for "runoff".
  private func joinedPlaces(of expected: RubricWord) -> [Int]? {
    let places = words.indices.dropLast().filter { place in
      words[place].utf8.count > 1 && expected.word.text.hasPrefix(words[place])
        && words[place].utf8.count < expected.word.text.utf8.count
        && WordFamily.sentenceRoot(of: ComparedWord(words[place] + words[place + 1]))
          == expected.root
    }
    return places.isEmpty ? nil : Array(places)
  }

  private func isSlip(_ vocable: Vocable, of expected: RubricWord) -> Bool {
    vocable.word.text.utf8.first == expected.word.text.utf8.first
      && TypoRule.judge(typed: vocable.word, expected: expected.word, vocabulary: vocabulary)
        == .slip
  }

  func stem(at place: Int) -> String {
    vocables[vocableIndices[place]].word.stem
  }

  func root(at place: Int) -> String {
    vocables[vocableIndices[place]].root
  }

  /// Whether one of these words stands before a place, with determiners and at most one other word
  /// between.
  func isIntroduced(_ place: Int, by openings: Set<String>) -> Bool {
    let clause = ranges[clauses[place]]
    let before = words[clause.lowerBound..<place].reversed().prefix(4)
      .filter { !FunctionWords.isDeterminer($0) }
    // "by moving air"
    return before.prefix(2).contains(where: openings.contains)
  }

  /// Whether a participle with a form of "to be" before it stands in a range.
  func isPassive(_ range: ClosedRange<Int>) -> Bool {
    range.contains { place in
      !words[place].hasSuffix("ing")
        && words[max(ranges[clauses[place]].lowerBound, place - 2)..<place].contains {
          ["is", "are", "was", "were", "be", "been", "being", "get", "gets"].contains($0)
        }
    }
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

  private mutating func collectVocables() {
    var indices: [String: Int] = [:]
    for (place, text) in words.enumerated() {
      if let index = indices[text] {
        vocableIndices.append(index)
        vocables[index].places.append(place)
      } else {
        vocableIndices.append(vocables.count)
        indices[text] = vocables.count
        let word = ComparedWord(text)
        vocables.append(
          Vocable(
            word: word, root: WordFamily.sentenceRoot(of: word),
            isUnknown: text.utf8.count > 3 && !vocabulary.contains(text), places: [place]))
      }
    }
    for (index, vocable) in vocables.enumerated() {
      vocablesByRoot[vocable.root, default: []].append(index)
      if vocable.isUnknown { unknownVocables.append(index) }
    }
  }

  /// A point or comma inside a number or an abbreviation ends no clause.
  private static func endsClause(_ scalar: Unicode.Scalar, before next: Unicode.Scalar) -> Bool {
    switch scalar {
    case ";", "!", "?", "(", ")", "\n", "\r", "\u{2028}", "\u{2029}", "—", "。", "，", "；", "！",
      "？", "、":
      true
    case ".", ",", "–":
      next.properties.isWhitespace
    default:
      false
    }
  }

  private static let commas: Set<Unicode.Scalar> = [",", "，", "、"]

  /// Whether a text before a colon is one word, which tells what the clause is about.
  private static func isHeading(_ text: Substring) -> Bool {
    text.split(separator: " ", maxSplits: 2).count < 2
  }

  private static let opening: Set<String> = [
    "but", "however", "though", "although", "while", "whereas", "unlike", "yet", "because", "since",
  ]
}

/// A word of a rubric, prepared to be looked up.
struct RubricWord: Hashable, Sendable {
  let word: ComparedWord
  let root: String
  /// Whether only this very form counts: a "weakened" germ is one thing, what "weakens" another.
  let isExact: Bool

  /// A word of a rubric; where its phrase has a direction any form of it does.
  init(_ text: String, isLoose: Bool = false) {
    word = ComparedWord(text)
    root = WordFamily.sentenceRoot(of: word)
    isExact = !isLoose && Negation.isRejection(root: root)
  }
}

extension WordFamily {
  /// The root of a word in a sentence, where "bent" and "growth" are forms of "bend" and "grow", and
  /// "himself" says what "oneself" does.
  static func sentenceRoot(of word: ComparedWord) -> String {
    if IrregularForms.isReflexive(word.text) { return "oneself" }
    return IrregularForms.verb(of: word.text).map { root(of: $0) } ?? root(ofStem: word.stem)
  }
}
