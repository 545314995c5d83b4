import Articles
import QuestionBank

/// Something the article is about and sets apart from something else, such as "individualism".
package struct Concept: Equatable, Sendable {
  /// As it stands in a sentence: "individualism", "the water cycle" without its article.
  package var name: String
  /// What every form of the word begins with, for names such as "individualism", whose adjective
  /// "individualist" means the same side.
  var formPrefix: String?
  /// The words of the name in the singular.
  var key: [String]

  init(_ name: String) {
    self.name = name
    key = words(in: name).map(singular)
    if key.count == 1, name.hasSuffix("ism"), name.utf8.count > 6 {
      formPrefix = name.lowercased().dropLast(3) + "is"
    }
  }

  /// Where the tokens name the concept, as ranges of tokens.
  func mentions(in tokens: [String]) -> [Range<Int>] {
    if let formPrefix {
      return tokens.indices.filter { tokens[$0].hasPrefix(formPrefix) }.map { $0..<($0 + 1) }
    }
    guard let first = key.first, tokens.count >= key.count else { return [] }
    return (0...(tokens.count - key.count)).filter { start in
      singular(tokens[start]) == first
        && zip(tokens[start...], key).allSatisfy { singular($0) == $1 }
    }.map { $0..<($0 + key.count) }
  }
}

/// Nouns in a heading that say what of a concept the section is about.
let aspectNouns: Set<String> = [
  "definition", "meaning", "characteristic", "feature", "example", "type", "kind", "form", "trait",
  "property", "principle", "element", "aspect", "advantage", "disadvantage", "benefit", "drawback",
  "cause", "effect", "stage", "step", "phase", "part", "use", "history", "origin", "role",
  "importance", "function", "structure", "goal", "value", "strength", "weakness", "sign", "symptom",
  "rule", "component", "layer", "level", "method", "tool", "overview", "pros", "cons",
]

/// The concepts an article sets apart from each other, in the order of their names.
///
/// A concept is what a heading or a question of the FAQ names ("Definition of X", "What is X?", "X")
/// and a sentence defines or says something of.
///
/// - Parameters:
///   - article: The article.
///   - sentences: All its sentences.
///   - casing: How it writes its words.
/// - Returns: The concepts; none if the article sets nothing apart.
func findConcepts(
  in article: Article, _ sentences: [Article.Sentence], casing: Casing
) -> [Concept] {
  var named: [String: Concept] = [:]
  func add(_ name: String) {
    let concept = Concept(name)
    guard (1...3).contains(concept.key.count),
      !concept.key.contains(where: { functionWords.contains($0) || aspectNouns.contains($0) })
    else { return }
    let key = concept.key.joined(separator: " ")
    if named[key] == nil { named[key] = concept }
  }
  let headings = article.sections.filter { $0.role != .skipped }.compactMap(\.heading?.text)
  for case let name? in headings.concurrentMap(inPortionsOf: 64, { conceptName(inHeading: $0) }) {
    add(name)
  }
  // A name counts only if some sentence has it as its subject: within its first three words.
  let beginnings = hashes(of: named.values.compactMap(\.key.first))
  let subjects = (beginnings.isEmpty ? [] : sentences).concurrentMap(inPortionsOf: 256) {
    sentence in
    var first: [UInt64] = []
    forEachWord(in: sentence.text, atMost: 6) { word, _ in
      word.makeSingular()
      first.append(word.hash)
    }
    return first.indices.prefix(3).filter { beginnings.contains(first[$0]) }.flatMap { start in
      (start + 1...min(start + 3, first.count)).map { combinedHash(first[start..<$0]) }
    }
  }
  let isSubject = Set(subjects.joined())
  // "Collectivist societies" are not another concept beside "collectivism".
  let prefixes = named.values.compactMap(\.formPrefix)
  return named.values.filter { concept in
    isSubject.contains(combinedHash(concept.key.map { Spelling($0.utf8).hash }))
      && (concept.formPrefix != nil
        || !concept.key.contains { word in prefixes.contains { word.hasPrefix($0) } })
  }.map { Concept(casing.inSentence($0.name)) }.sorted { $0.name < $1.name }
}

private func combinedHash(_ words: some Sequence<UInt64>) -> UInt64 {
  words.reduce(0) { $0 &* 31 ^ $1 }
}

/// The concept a heading names: "Definition of X", "What is X?", "X".
private func conceptName(inHeading heading: String) -> String? {
  let text = heading.withoutEnd
  let tokens = words(in: text)
  guard !tokens.isEmpty else { return nil }
  var surface = text.spaced.map(String.init)
  if text.last == "?" {
    guard tokens.count >= 3, tokens[0] == "what", tokens[1] == "is" || tokens[1] == "are" else {
      return nil
    }
    surface = surface.dropFirst(2).map { $0.filter { $0 != "?" } }
  } else if tokens.count >= 3, tokens[1] == "of", aspectNouns.contains(singular(tokens[0])) {
    surface = Array(surface.dropFirst(2))
  } else if surface.count > 3 {
    return nil
  }
  if let first = surface.first?.lowercased(), ["a", "an", "the"].contains(first) {
    surface.removeFirst()
  }
  let name = surface.joined(separator: " ")
  return name.isEmpty || words(in: name).contains { ["and", "or", "vs"].contains($0) } ? nil : name
}
