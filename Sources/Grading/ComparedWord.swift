/// A word with its stem, by which it is compared.
struct ComparedWord: Hashable, Sendable {
  let text: String
  let stem: String

  init(_ text: String) {
    self.text = text
    stem = Self.stem(of: text)
  }

  /// Whether both are forms of one word, such as "share" and "shared".
  ///
  /// A word without its last letter has the same stem ("strangl"), but is no form of it.
  func isForm(of other: ComparedWord) -> Bool {
    if text == other.text { return true }
    guard stem == other.stem else { return false }
    let isCut = text == other.text + "e" || other.text == text + "e"
    let hasOtherEnd = text.dropLast() == other.text.dropLast() && "iy".contains(text.suffix(1))
    return !isCut && !hasOtherEnd
  }

  /// The stem of a word in its American spelling; a word of another script, or one longer than
  /// words are, is its own stem.
  static func stem(of word: String) -> String {
    guard 3...60 ~= word.utf8.count, let last = word.utf8.last, 97...122 ~= last else {
      return word
    }
    if let exception = WordStem.exception(word) {
      return exception == word ? word : stem(of: exception)
    }
    var letters = Array(word.utf8)
    SpellingVariants.americanise(&letters)
    WordStem.reduce(&letters)
    return String(decoding: letters, as: UTF8.self)
  }
}
