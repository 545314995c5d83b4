import Articles

/// What a list is about, as questions name it.
struct ListSubject {
  let heading: String
  /// The noun that every entry is one of, in the singular: "characteristic".
  private(set) var noun: String?
  /// "characteristic of collectivism"; nil if nothing says it, or the noun has no singular.
  private(set) var singularPhrase: String?
  /// "characteristics of collectivism"; nil if nothing says what the entries are.
  private(set) var pluralPhrase: String?
  /// Whether the entries are the steps of a sequence.
  private(set) var isSequence = false
  /// Whether after the last step comes the first one again.
  private(set) var isCycle = false
  private let language: Language

  /// Finds the name of what is listed in the heading or else in the sentence before the list.
  init(heading: String?, lead: String?, _ material: Material) {
    self.heading = heading ?? "the list"
    language = material.language
    guard language == .english else { return }
    let title = material.article.title?.text ?? ""
    isCycle = words(in: self.heading + " " + title).contains { singular($0) == "cycle" }
    if let heading { name(from: material.inSentence(heading.withoutEnd)) }
    if pluralPhrase == nil, let lead, let counted = counted(in: lead) { name(from: counted) }
  }

  /// Takes a phrase such as "the three key features of collectivism" apart.
  private mutating func name(from text: String) {
    var parts = text.spaced.map(String.init)
    if ["the", "some"].contains(parts.first) { parts.removeFirst() }
    if let first = parts.first, countWords.contains(first.lowercased()) { parts.removeFirst() }
    // "Scripts and Their Makers" lists scripts.
    if let joint = parts.firstIndex(of: "and"), joint + 1 < parts.count,
      ["their", "its"].contains(parts[joint + 1])
    {
      parts = Array(parts[..<joint])
    }
    // The noun stands last or before a preposition.
    let end = parts.firstIndex { prepositions.contains($0) } ?? parts.count
    guard end > 0, end <= 3, parts[end - 1].hasSuffix("s"),
      !parts[..<end].contains(where: { functionWords.contains($0.lowercased()) })
    else { return }
    let written = parts[end - 1].lowercased()
    let one = singular(written)
    guard one != written else { return }
    noun = one
    // "Important Terms" says nothing of what is listed, and to list a glossary is worth nothing.
    if glossaryNouns.contains(one) {
      singularPhrase = one
      return
    }
    pluralPhrase = parts.joined(separator: " ")
    if pluralOnlyNouns.contains(written) { return }
    isSequence = ["stage", "step", "phase"].contains(one)
    parts[end - 1] = one
    // "types of volcanoes", but "a type of volcano".
    if ["type", "kind", "form"].contains(one), let last = parts.last, end < parts.count {
      parts[parts.count - 1] = singular(last)
    }
    singularPhrase = parts.joined(separator: " ")
  }

  // MARK: - Stems

  /// What asks for a label by its description.
  var whichOne: String {
    switch language {
    case .german: "\(heading): Was ist hier beschrieben?"
    case .french: "\(heading) : que décrit cette phrase ?"
    case .spanish: "\(heading): ¿qué describe esta frase?"
    case .english, .other:
      if let singularPhrase {
        "Which \(singularPhrase) does this describe?"
      } else if let pluralPhrase {
        "Which of the \(pluralPhrase) does this describe?"
      } else {
        "What does this describe?"
      }
    }
  }

  /// What asks for the description of every label.
  var match: String {
    switch language {
    case .german: "Ordne jedem Begriff die passende Beschreibung zu."
    case .french: "Associez chaque terme à sa description."
    case .spanish: "Relaciona cada término con su descripción."
    case .english, .other:
      if let pluralPhrase {
        "Match these \(pluralPhrase) with their descriptions."
      } else {
        "Match each term with its description."
      }
    }
  }

  /// "Name the three characteristics of collectivism that the article lists."; nil where nothing
  /// says what to name.
  func recall(_ count: Int, _ place: String) -> String? {
    switch language {
    case .german: "\(heading): Nenne alle \(language.number(count))."
    case .french: "\(heading) : citez les \(language.number(count)) éléments."
    case .spanish: "\(heading): nombra los \(language.number(count)) elementos."
    case .english:
      nounsOfAdvice.contains(noun ?? "")
        ? nil
        : pluralPhrase.map { phrase in
          // "The three remains" is no English.
          singularPhrase == nil
            ? "Name the \(numberWord(count)) things listed under “\(heading)”."
            : "Name the \(numberWord(count)) \(phrase) \(place)."
        }
    case .other: nil
    }
  }
}

/// Before these the noun of a heading stands: "Steps from Sand to Sandstone".
let prepositions: Set<String> = [
  "of", "in", "for", "from", "to", "on", "at", "by", "with", "against", "between", "during",
  "after", "before", "around", "among", "within", "into", "behind", "under", "over", "through",
  "across", "about", "without", "toward", "towards", "worth",
]

private let countWords: Set<String> = [
  "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "several", "following",
]

private let glossaryNouns: Set<String> = ["term", "word", "definition", "expression"]

/// Nouns for catchwords of an author's advice, which nobody would recall as they stand.
private let nounsOfAdvice: Set<String> = ["habit", "tip", "hint", "suggestion", "recommendation"]

/// Nouns with a plural only, or with the same form in both.
private let pluralOnlyNouns: Set<String> = [
  "remains", "means", "series", "species", "goods", "surroundings", "earnings", "savings", "basics",
  "economics", "physics", "politics", "contents", "news", "headquarters", "outskirts", "odds",
]

/// What a sentence counts before a list: "forms of the disease" in "There are three forms of the
/// disease:".
private func counted(in sentence: String) -> String? {
  let all = sentence.withoutEnd.spaced.map(String.init)
  guard let count = all.lastIndex(where: { countWords.contains($0.lowercased()) }) else {
    return nil
  }
  let phrase = all[(count + 1)...].prefix { !$0.hasSuffix(",") && !$0.hasSuffix(":") }
  guard let noun = phrase.firstIndex(where: { $0.hasSuffix("s") && singular($0) != $0 }) else {
    return nil
  }
  // What follows the noun belongs to it only behind "of".
  guard noun + 1 < phrase.endIndex, phrase[noun + 1] == "of", phrase.endIndex - noun <= 5 else {
    return phrase[...noun].joined(separator: " ")
  }
  return phrase.joined(separator: " ")
}
