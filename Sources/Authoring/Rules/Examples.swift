import Articles
import Foundation

/// An instance that the article gives as an example.
struct Example: Equatable {
  /// Of what, in the plural: "collectivist societies".
  var category: String
  /// As it stands: "the Soviet Union under communism".
  var instance: String
  /// What is said of it, as it stands after "that" or "with".
  var property: String?
  var sentence: Article.Sentence
  var section: Int

  /// Its name without "the", "various", "certain".
  var name: String {
    var name = withoutArticle(instance)
    for vague in ["various ", "certain ", "some ", "many ", "several "] where name.hasPrefix(vague)
    {
      name = String(name.dropFirst(vague.count))
    }
    return name
  }

  /// As an entry of a list: what need not be said stands in brackets.
  var entry: String {
    let bare = withoutArticle(instance)
    guard let start = bare.find(name) else { return name }
    let core = properName ?? name
    let before = bare[..<start.lowerBound].trimmingCharacters(in: .whitespaces)
    let after = name.dropFirst(core.count).trimmingCharacters(in: .whitespaces)
    let behind = ((otherNames[core] ?? []).prefix(1) + [after]).filter { !$0.isEmpty }
    return (before.isEmpty ? "" : "(\(before)) ") + withoutKind(core)
      + (behind.isEmpty ? "" : " (\(behind.joined(separator: ", ")))")
  }

  /// "(Mount) Fuji", "East Asian (countries)": others say nations.
  private func withoutKind(_ name: String) -> String {
    let words = name.spaced
    if words.count > 1, let last = words.last, Self.peoples.contains(singular(String(last))) {
      return "\(name.dropLast(last.count))(\(last))"
    }
    for kind in ["Mount", "Lake", "River", "Saint"] where name.hasPrefix(kind + " ") {
      return "(\(kind))\(name.dropFirst(kind.count))"
    }
    return name
  }

  private static let peoples: Set<String> = [
    "country", "nation", "state", "culture", "people", "community", "society", "tribe",
  ]

  /// The words with capitals it begins with: "Soviet Union".
  var properName: String? {
    let words = name.spaced
    let proper = words.prefix { $0.first?.isUppercase == true }
    // In "East Asian countries" the capitals are not the whole name.
    guard !proper.isEmpty,
      proper.count == words.count || functionWords.contains(String(words[proper.count]))
    else { return nil }
    return proper.joined(separator: " ")
  }
}

/// The examples that an article names, each once, in its order.
func findExamples(_ material: Material) -> [Example] {
  var examples: [Example] = []
  var seen: Set<String> = []
  for (index, section) in material.sections {
    for case .paragraph(let sentences) in section.blocks {
      for sentence in sentences where sentence.text.has("xample") {
        for example in Authoring.examples(in: sentence, section: index)
        where seen.insert(phraseKey(example.name)).inserted {
          examples.append(example)
        }
      }
    }
  }
  return examples
}

/// Finds "One example of a C is I", "I is an example of a C" and "Examples of C include I that P, as
/// well as J with Q".
private func examples(in sentence: Article.Sentence, section: Int) -> [Example] {
  let text = sentence.text.withoutEnd
  if let (category, instance) = text.around(" is ", after: "example of ") {
    guard wordCount(in: instance) <= 6, !text.hasPrefix("For ") else { return [] }
    return [
      Example(
        category: category, instance: instance, property: nil, sentence: sentence,
        section: section)
    ]
  }
  if let (instance, category) = instanceAndCategory(in: text) {
    guard wordCount(in: instance) <= 6, wordCount(in: category) <= 4 else { return [] }
    return [
      Example(
        category: category, instance: instance, property: nil, sentence: sentence,
        section: section)
    ]
  }
  guard let (category, rest) = text.around(" include ", after: "xamples of ") else { return [] }
  let parts = rest.parts(between: ", as well as ")
  let instances = parts.count > 1 ? parts : conjuncts(of: rest)
  return instances.compactMap { part in
    var instance = part
    var property: String?
    if let split = part.find(anyOf: [" that ", " which ", " who ", " with "]) {
      instance = String(part[..<split.lowerBound]).withoutEnd
      property = String(part[split.upperBound...])
    }
    guard wordCount(in: instance) <= 6 else { return nil }
    return Example(
      category: category, instance: instance, property: property,
      sentence: sentence, section: section)
  }
}

/// The two sides of "I is a well-known example of C".
private func instanceAndCategory(in text: String) -> (instance: String, category: String)? {
  guard let range = text.find(" example of ") else { return nil }
  let before = text[..<range.lowerBound].spaced
  // "is an" or "is a well-known".
  for place in [before.count - 2, before.count - 3]
  where place > 0 && before[place] == "is"
    && ["a", "an", "one", "another"].contains(before[place + 1])
  {
    return (String(text[..<before[place - 1].endIndex]), String(text[range.upperBound...]))
  }
  return nil
}

/// The fact that something is an example, or an aspect of it, such as `/described`.
func exampleFact(_ example: Example, _ aspect: String = "") -> Fact {
  Fact(
    name: "\(slug(phraseKey(example.category)))/\(slug(phraseKey(example.name)))\(aspect)",
    sentence: example.sentence, section: example.section)
}

/// Other names of what everybody knows by more than one.
let otherNames: [String: [String]] = [
  "Soviet Union": ["USSR", "Union of Soviet Socialist Republics"],
  "United States": ["USA", "US", "United States of America"],
  "United Kingdom": ["UK"], "United Nations": ["UN"], "European Union": ["EU"],
  "carbon dioxide": ["CO2"], "carbon monoxide": ["CO"], "oxygen": ["O2"], "nitrogen": ["N2"],
  "hydrogen": ["H2"], "methane": ["CH4"], "ammonia": ["NH3"],
]

/// A name and the others of the same thing.
func names(of name: String) -> [String] {
  [name] + (otherNames[name] ?? [])
}
