/// When two words count as the same.
enum ComparedWord {
  /// The stem of the word in its American spelling.
  static func stem(of word: String) -> String {
    WordStem.of(SpellingVariants.american(word))
  }

  /// Whether both are forms of one word, such as "share" and "shared".
  ///
  /// A word without its last letter has the same stem ("strangl"), but is no form of it.
  static func areForms(_ first: String, _ second: String) -> Bool {
    if first == second { return true }
    guard stem(of: first) == stem(of: second) else { return false }
    let isCut = first == second + "e" || second == first + "e"
    let hasOtherEnd = first.dropLast() == second.dropLast() && "iy".contains(first.suffix(1))
    return !isCut && !hasOtherEnd
  }
}
