import Articles

/// A language in which questions can be put.
enum Language {
  case english, german, french, spanish
  /// One whose words are not known here: only what needs no words is asked.
  case other
}

/// How questions quote the article and say where it stands.
extension Language {
  /// A text in the quotation marks of the language.
  func quoted(_ text: String) -> String {
    switch self {
    case .german: "„\(text)“"
    case .french: "« \(text) »"
    case .spanish: "«\(text)»"
    case .english, .other: "“\(text)”"
    }
  }

  /// "line 7".
  func place(_ line: Int) -> String {
    switch self {
    case .german: "Zeile \(line)"
    case .french: "ligne \(line)"
    case .spanish: "línea \(line)"
    case .english, .other: "line \(line)"
    }
  }

  /// A number from two to six in words.
  func number(_ number: Int) -> String {
    let words: [String]
    switch self {
    case .german: words = ["zwei", "drei", "vier", "fünf", "sechs"]
    case .french: words = ["deux", "trois", "quatre", "cinq", "six"]
    case .spanish: words = ["dos", "tres", "cuatro", "cinco", "seis"]
    case .english, .other: return numberWord(number)
    }
    return words.indices.contains(number - 2) ? words[number - 2] : String(number)
  }

  /// A sentence of the article with its line.
  func quotation(_ sentence: Article.Sentence) -> String {
    "\(quoted(sentence.text)) (\(place(sentence.line)))"
  }
}

/// The commonest words of each language; none of them is among those of another one here.
private let marks: [Language: Set<String>] = [
  .english: [
    "the", "of", "and", "to", "is", "are", "that", "in", "it", "with", "by", "for", "as", "or", "a",
  ],
  .german: [
    "der", "die", "das", "und", "ist", "nicht", "ein", "eine", "mit", "den", "dem", "zu", "von",
    "sich", "auf",
  ],
  .french: [
    "le", "les", "des", "et", "est", "une", "dans", "qui", "par", "pour", "du", "sont", "sur", "au",
    "pas",
  ],
  .spanish: [
    "el", "los", "las", "y", "es", "una", "con", "por", "para", "del", "se", "son", "su", "al",
    "lo",
  ],
]

extension Article {
  /// The language of the text: at least every eighth word of its first two hundred sentences is one
  /// of the commonest of that language.
  ///
  /// Running English has one in four of its own; German, French, Spanish and Dutch have fewer than
  /// one in twelve English ones.
  var language: Language {
    var total = 0
    var counts: [Language: Int] = [:]
    for sentence in allSentences.prefix(200) {
      for word in words(in: sentence.text) {
        total += 1
        for (language, marks) in marks where marks.contains(word) {
          counts[language, default: 0] += 1
        }
      }
    }
    // An article of a few labels is taken for English.
    if counts[.english, default: 0] * 8 >= total { return .english }
    return counts.first { $0.value * 8 >= total }?.key ?? .other
  }

  /// Every sentence of the running text and the lists, the skipped sections left out.
  var allSentences: some Sequence<Sentence> {
    sections.lazy.filter { $0.role != .skipped }.flatMap(\.blocks).flatMap { block -> [Sentence] in
      switch block {
      case .paragraph(let sentences): sentences
      case .list(let list): list.entries.flatMap(\.sentences)
      }
    }
  }
}
