/// What is known of a common word of English, looked up once instead of in each list.
struct CommonWord {
  /// What it shares with its relatives in a sentence.
  let root: String
  let isFunctionWord: Bool
  let isFiller: Bool
  let isNegation: Bool
  /// Whether it is one of `PlainWords` as it stands.
  let isPlain: Bool

  /// The words of all lists; any other word is in none of them.
  static let byText: [String: CommonWord] = {
    let lists = [FunctionWords.all, FunctionWords.fillers, Negation.words, PlainWords.words]
    var words: [String: CommonWord] = [:]
    for text in lists.reduce(Set(IrregularForms.all), { $0.union($1) }) {
      words[text] = CommonWord(
        root: WordFamily.sentenceRoot(of: ComparedWord(text)),
        isFunctionWord: FunctionWords.contains(text), isFiller: FunctionWords.isFiller(text),
        isNegation: Negation.isNegation(text), isPlain: PlainWords.words.contains(text))
    }
    return words
  }()
}
