import Articles

/// Knows which words are written with a capital in the middle of a sentence.
struct Casing {
  private var small: Set<String> = []
  /// Words that have a capital though no sentence begins with them.
  private var names: Set<String> = []

  init(_ article: Article) {
    for sentence in article.allSentences {
      let words = sentence.text.split(whereSeparator: { !$0.isLetter && $0 != "-" })
      for (index, word) in words.enumerated() {
        if word.first?.isLowercase == true {
          small.insert(String(word))
        } else if index > 0 {
          names.insert(String(word))
        }
      }
    }
  }

  func inSentence(_ heading: String) -> String {
    heading.split(separator: " ").map { part in
      let word = String(part)
      let lower = word.lowercased()
      let bare = lower.withoutEnd
      let isAbbreviation = word.dropFirst().contains(where: \.isUppercase)
      let isName = names.contains(word.withoutEnd) && !small.contains(bare)
      return isAbbreviation || isName ? word : lower
    }.joined(separator: " ")
  }
}
