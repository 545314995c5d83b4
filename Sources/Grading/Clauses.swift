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
  /// The indices of the vocables that may be mistyped.
  private var unknownVocables: [Int] = []
  /// The first two bytes of each word.
  private var openings: [UInt16] = []
  private let vocabulary: Vocabulary

  struct Vocable {
    let word: ComparedWord
    let root: String
    /// Whether it may be mistyped, because the quiz does not have it.
    let isUnknown: Bool
    /// Whether it says something: no small word, negation or adverb.
    let isTelling: Bool
    fileprivate(set) var places: [Int] = []

    var firstPlace: Int { places[0] }
  }

  init(_ typed: AnswerText, vocabulary: Vocabulary) {
    let text = typed.written
    self.vocabulary = vocabulary
    let scalars = text.unicodeScalars
    var start = scalars.startIndex
    var index = start
    while index < scalars.endIndex {
      let next = scalars.index(after: index)
      let follower = next < scalars.endIndex ? scalars[next] : " "
      if Self.endsClause(scalars[index], before: follower)
        || (scalars[index] == ":" && follower.properties.isWhitespace
          && !Self.isHeading(text[start..<index]))
      {
        addPiece(text[start..<index])
        if Self.commas.contains(scalars[index]) { clausesAfterComma.insert(ranges.count) }
        start = next
      }
      index = next
    }
    addPiece(text[start...])
    collectVocables(among: typed.inDigits)
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

  /// Where each word of a rubric stands, in this or another form, or mistyped; in order.
  func places(of lexicon: RubricLexicon) -> [[Int]] {
    var found = Array(repeating: [Int](), count: lexicon.words.count)
    for vocable in vocables {
      for index in lexicon.indices(ofRoot: vocable.root)
      where !lexicon.words[index].isExact || vocable.word.text == lexicon.words[index].word.text {
        found[index] += vocable.places
      }
    }
    // Most words of a rubric begin like no word of the answer.
    let openingMarks = openings.reduce(0) { $0 | Self.mark($1) }
    let unknownMarks = unknownVocables.reduce(0) {
      $0 | Self.mark(openings[vocables[$1].firstPlace] >> 8)
    }
    for (index, opening) in lexicon.openings.enumerated() {
      if !found[index].isEmpty {
        found[index].sort()
        continue
      }
      guard openingMarks & Self.mark(opening) != 0 || unknownMarks & Self.mark(opening >> 8) != 0
      else { continue }
      let word = lexicon.words[index]
      for place in openings.indices.dropLast()
      where openings[place] == opening && isJoined(at: place, as: word) {
        found[index].append(place)
      }
      guard found[index].isEmpty else { continue }
      for unknown in unknownVocables
      where openings[vocables[unknown].firstPlace] >> 8 == opening >> 8
        && isSlip(vocables[unknown], of: word)
      {
        found[index] = (found[index] + vocables[unknown].places).sorted()
      }
    }
    return found
  }

  /// Whether two words that together are a word of a rubric stand at a place: "run-off" for "runoff".
  private func isJoined(at place: Int, as expected: RubricWord) -> Bool {
    let (first, second) = (words[place], words[place + 1])
    // "In dependence" is no independence.
    guard clauses[place] == clauses[place + 1], !ContrastingPrefix.isPrefix(first) else {
      return false
    }
    return first.utf8.count > 1 && first.utf8.count < expected.text.utf8.count
      && expected.text.hasPrefix(first)
      && WordFamily.sentenceRoot(of: ComparedWord(first + second)) == expected.root
  }

  /// One bit of 64 that says where to look for words that begin like this.
  private static func mark(_ opening: UInt16) -> UInt64 {
    1 << UInt64((opening ^ opening >> 8) & 63)
  }

  /// The first two bytes of a word.
  static func opening(of word: String) -> UInt16 {
    var bytes = word.utf8.makeIterator()
    return UInt16(bytes.next() ?? 0) << 8 | UInt16(bytes.next() ?? 0)
  }

  /// Whether a place has a word of a rubric, in this or another form, or mistyped.
  func isForm(of expected: RubricWord, at place: Int) -> Bool {
    let vocable = vocables[vocableIndices[place]]
    return vocable.root == expected.root || (vocable.isUnknown && isSlip(vocable, of: expected))
  }

  private func isSlip(_ vocable: Vocable, of expected: RubricWord) -> Bool {
    TypoRule.judge(typed: vocable.word, expected: expected.word, vocabulary: vocabulary) == .slip
  }

  func stem(at place: Int) -> String {
    vocables[vocableIndices[place]].word.stem
  }

  func isUnknown(at place: Int) -> Bool {
    vocables[vocableIndices[place]].isUnknown
  }

  func isTelling(at place: Int) -> Bool {
    vocables[vocableIndices[place]].isTelling
  }

  func root(at place: Int) -> String {
    vocables[vocableIndices[place]].root
  }

  /// Whether one of these words stands before a place and behind another, with determiners and at
  /// most one other word between.
  func isIntroduced(_ place: Int, by openings: Set<String>, after start: Int? = nil) -> Bool {
    let start = max(ranges[clauses[place]].lowerBound, (start ?? -1) + 1)
    let before = words[start..<max(start, place)].reversed().prefix(4)
      .filter { !FunctionWords.isDeterminer($0) }
    // "by moving air"
    return before.prefix(2).contains(where: openings.contains)
  }

  /// Whether a participle with a form of "to be" before it stands in a range, or one that a
  /// preposition or nothing follows: "resources shared for everyone".
  func isPassive(_ range: ClosedRange<Int>) -> Bool {
    range.contains { place in
      if words[place].hasSuffix("ing") { return false }
      let clause = ranges[clauses[place]]
      return words[max(clause.lowerBound, place - 2)..<place].contains {
        ["is", "are", "was", "were", "be", "been", "being", "get", "gets"].contains($0)
      }
        || words[place].hasSuffix("ed") && place > clause.lowerBound
          && (place + 1 == clause.upperBound
            || ["for", "by", "among", "between", "with", "in"].contains(words[place + 1]))
    }
  }

  private mutating func addPiece(_ piece: Substring) {
    var start = words.count
    for word in NumberWords.inDigits(NormalText(String(piece)).words) {
      if Self.opening.contains(word), start < words.count {
        ranges.append(start..<words.count)
        start = words.count
      }
      // "More important then the person" means "than".
      let isThan = word == "then" && words[start...].suffix(3).contains(where: Self.comparing)
      // "Ahead of" puts first what "before" does.
      words.append(isThan ? "than" : word == "ahead" ? "before" : word)
      clauses.append(ranges.count)
    }
    if start < words.count { ranges.append(start..<words.count) }
  }

  /// Collects the different words, whose stems are mostly known already.
  private mutating func collectVocables(among known: [ComparedWord]) {
    // They come in the same order, but for a lead-in and a word that is read otherwise here.
    var next = 0
    var indices: [String: Int] = [:]
    for (place, text) in words.enumerated() {
      let found = known[next...].prefix(2).firstIndex { $0.text == text }
      next = found.map { $0 + 1 } ?? next
      openings.append(Self.opening(of: text))
      if let index = indices[text] {
        vocableIndices.append(index)
        vocables[index].places.append(place)
      } else {
        vocableIndices.append(vocables.count)
        indices[text] = vocables.count
        let word = found.map { known[$0] } ?? ComparedWord(text)
        let common = CommonWord.byText[text]
        vocables.append(
          Vocable(
            word: word, root: common?.root ?? WordFamily.root(ofStem: word.stem),
            isUnknown: text.utf8.count > 3 && !vocabulary.contains(text)
              && common?.isFunctionWord != true && common?.isPlain != true,
            isTelling: !text.hasSuffix("ly") && common?.isFunctionWord != true
              && common?.isFiller != true && common?.isNegation != true, places: [place]))
      }
    }
    unknownVocables = vocables.indices.filter { vocables[$0].isUnknown }
  }

  /// A point or comma inside a number or an abbreviation ends no clause.
  private static func endsClause(_ scalar: Unicode.Scalar, before next: Unicode.Scalar) -> Bool {
    switch scalar {
    case ";", "!", "?", "(", ")", "\n", "\r", "\u{2028}", "\u{2029}", "—", "。", "，", "；", "！",
      "？", "、":
      true
    case ".", ",", "–", "-":
      next.properties.isWhitespace
    default:
      false
    }
  }

  private static let commas: Set<Unicode.Scalar> = [",", "，", "、"]

  private static func comparing(_ word: String) -> Bool {
    ["more", "less", "rather", "better", "higher", "greater"].contains(word)
  }

  /// Whether a text before a colon is one word, which tells what the clause is about.
  private static func isHeading(_ text: Substring) -> Bool {
    text.split(separator: " ", maxSplits: 2).count < 2
  }

  private static let opening: Set<String> = [
    "but", "however", "though", "although", "while", "whereas", "unlike", "yet", "because", "since",
    "becouse", "becuase", "bc", "cuz", "cos",
  ]
}

/// A word of a rubric, prepared to be looked up.
struct RubricWord: Hashable, Sendable {
  let word: ComparedWord
  var text: String { word.text }
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
    // What people do is not personal.
    if word.text == "personal" { return word.text }
    return IrregularForms.verb(of: word.text).map { root(of: $0) } ?? root(ofStem: word.stem)
  }
}
