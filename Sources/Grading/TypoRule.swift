/// When a mistyped word counts as the word that was meant.
///
/// After Moodle's pattern match question type: no slip in words of fewer than 4 letters, one in
/// words of 4 to 7, two in longer ones, and the first letter is right. A slip is a letter left
/// out, added or replaced, or two neighbours exchanged. Stricter than Moodle where another word
/// may be meant: numbers are exact, a word of the quiz is meant as it stands, a prefix or ending
/// that changes the meaning is no slip, and of two slips neither may replace a letter.
enum TypoRule {
  enum Judgement {
    /// The same word, a slip away.
    case slip
    /// Perhaps the same word: worth asking.
    case near
    case different
  }

  static func judge(
    typed: ComparedWord, expected: ComparedWord, vocabulary: Vocabulary
  ) -> Judgement {
    guard mayBeSlip(typed.text.utf8, expected.text.utf8) else { return .different }
    let typedLetters = Array(typed.text.unicodeScalars)
    let letters = Array(expected.text.unicodeScalars)
    let length = min(typedLetters.count, letters.count)
    let limit = length < 4 ? 0 : length < 8 ? 1 : 2
    let distance = editDistance(typedLetters, letters, replacing: 1, limit: limit)
    guard distance <= limit, !hasDigit(typed.text), !hasDigit(expected.text),
      !NumberWords.isNumber(typed.text), !ContrastingPrefix.separates(typed.text, expected.text)
    else { return .different }
    if ContrastingEnding.isTheoryAndQuality(typed.text, expected.text) { return .different }
    if ContrastingEnding.isTheoryAndFollower(typed.text, expected.text) { return .near }
    guard typed.stem == expected.stem || !vocabulary.containsForm(of: typed) else {
      return .different
    }
    guard typedLetters.first == letters.first else {
      return limit == 2 && distance == 1 ? .near : .different
    }
    if ContrastingEnding.isOfChemistry(typed.text, expected.text) { return .near }
    let replaces = distance == 2 && editDistance(typedLetters, letters, replacing: 2, limit: 2) > 2
    return replaces ? .near : .slip
  }

  /// A quick test that fails only for what cannot be a slip: the lengths are far apart, or the
  /// words begin too differently.
  private static func mayBeSlip(_ typed: String.UTF8View, _ expected: String.UTF8View) -> Bool {
    guard abs(typed.count - expected.count) <= 8 else { return false }
    var (typed, expected) = (typed.makeIterator(), expected.makeIterator())
    let (first, other) = (typed.next(), expected.next())
    if first == other { return true }
    let (second, otherSecond) = (typed.next(), expected.next())
    return second == other || first == otherSecond || second == otherSecond
  }

  private static func hasDigit(_ word: String) -> Bool {
    word.utf8.contains { 48...57 ~= $0 }
  }

  /// The optimal string alignment distance; any value above the limit is the limit plus one.
  static func editDistance(
    _ first: [Unicode.Scalar], _ second: [Unicode.Scalar], replacing: Int, limit: Int
  ) -> Int {
    let tooFar = limit + 1
    guard abs(first.count - second.count) <= limit else { return tooFar }
    guard limit > 0 else { return first == second ? 0 : tooFar }
    var beforePrevious: [Int] = []
    var previous = (0...second.count).map { min($0, tooFar) }
    for row in first.indices {
      var current = Array(repeating: tooFar, count: second.count + 1)
      current[0] = min(row + 1, tooFar)
      for column in max(0, row - limit)..<max(0, min(second.count, row + limit + 1)) {
        let isSame = first[row] == second[column]
        var cost = previous[column] + (isSame ? 0 : replacing)
        cost = min(cost, previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
          cost = min(cost, beforePrevious[column - 1] + 1)
        }
        current[column + 1] = min(cost, tooFar)
      }
      beforePrevious = previous
      previous = current
    }
    return previous[second.count]
  }
}

/// Endings a letter apart that make another word of the same root.
enum ContrastingEnding {
  /// Such as "collectivism" and "collectivist".
  static func isTheoryAndFollower(_ first: String, _ second: String) -> Bool {
    separates(["isms", "ism", "ists", "ist"], first, second)
  }

  /// Such as "individualism" and "individuality".
  static func isTheoryAndQuality(_ first: String, _ second: String) -> Bool {
    separates(["ism", "ity"], first, second)
  }

  /// Such as the hydrocarbons "alkane" and "alkene", or the ions "sulfate" and "sulfite".
  static func isOfChemistry(_ first: String, _ second: String) -> Bool {
    separates(["ane", "ene", "yne", "ine"], first, second)
      || separates(["ate", "ite", "ide"], first, second)
  }

  private static func separates(_ endings: [String], _ first: String, _ second: String) -> Bool {
    guard let one = endings.first(where: first.hasSuffix),
      let other = endings.first(where: second.hasSuffix), one != other
    else { return false }
    return first.dropLast(one.utf8.count) == second.dropLast(other.utf8.count)
  }
}
