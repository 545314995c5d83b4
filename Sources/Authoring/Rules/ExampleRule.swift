import Articles
import Foundation
import QuestionBank

/// EXAMPLE: what the article gives as examples of something, and what it connects with each.
func draftExamples(_ material: Material, _ drafts: inout Drafts) {
  let examples = findExamples(material)
  let hedges = findHedges(material)
  let groups = Dictionary(grouping: examples) { phraseKey($0.category) }.values
    .map(ExampleGroup.init).sorted { $0.category < $1.category }
  let rivals = groups.filter { $0.examples.count >= 2 }
  for group in groups {
    draftGaps(group, material, &drafts)
    // Whoever knows solids can name others than those of the article, but not sort these wrongly.
    if rivals.count < 2 { draftRecall(group, material, &drafts) }
    draftProperties(group, hedges, material, &drafts)
  }
  if (2...4).contains(rivals.count) { draftSorting(rivals, material, &drafts) }
}

/// What the article gives as examples of the same.
private struct ExampleGroup {
  let examples: [Example]
  /// In the plural, if one of the sentences has it: "collectivist societies".
  let category: String

  init(_ examples: [Example]) {
    self.examples = examples
    category =
      examples.map(\.category).first { !$0.hasPrefix("a ") && !$0.hasPrefix("an ") }
      ?? examples[0].category
  }

  func fact(_ aspect: String) -> Fact {
    Fact(
      name: "\(slug(phraseKey(category)))/\(aspect)", sentence: examples[0].sentence,
      section: examples[0].section, parts: examples.map { exampleFact($0).name })
  }
}

/// A name in a gap: in "Examples of alphabets include _____" any other alphabet would be right as
/// well; "the _____ under communism" is only one.
private func draftGaps(_ group: ExampleGroup, _ material: Material, _ drafts: inout Drafts) {
  for example in group.examples {
    let fact = exampleFact(example)
    drafts.note(fact)
    guard let name = example.properName, wordCount(in: name) <= 3,
      wordCount(in: withoutArticle(example.instance)) > wordCount(in: name),
      let stem = withGap(example.sentence.text, for: name)
    else { continue }
    drafts.add(
      .example, fact, stem, .cloze(names(of: name).map { Question.Answer($0) }), key: name,
      topic: material.topic(example.section))
  }
}

/// All the names together.
private func draftRecall(_ group: ExampleGroup, _ material: Material, _ drafts: inout Drafts) {
  guard (2...6).contains(group.examples.count) else { return }
  drafts.add(
    .example, group.fact("examples"),
    "Which \(numberWord(group.examples.count)) examples of \(group.category) does the article name?",
    .list(group.examples.map { Question.Entry($0.entry) }), key: "",
    topic: material.topic(group.examples[0].section),
    explanation: group.examples.map { "\($0.name.capitalizedFirst) (line \($0.sentence.line))" }
      .joined(separator: "; ") + ".")
}

/// Asks which example belongs to which of several categories, three of each at most.
private func draftSorting(
  _ groups: [ExampleGroup], _ material: Material, _ drafts: inout Drafts
) {
  let names = groups.map(\.category)
  let pairs = groups.flatMap { group in
    group.examples.prefix(3).map { (example: $0, category: group.category) }
  }
  let bins = roots(in: names.joined(separator: " "))
  guard names.allSatisfy({ !$0.hasPrefix("a ") && !$0.hasPrefix("an ") }),
    pairs.allSatisfy({ roots(in: $0.example.name).isDisjoint(with: bins) })
  else { return }
  var fact = groups[0].fact("sorting")
  fact.name = "sorting/" + names.map { slug(phraseKey($0)) }.joined(separator: "+")
  fact.parts = pairs.map { exampleFact($0.example).name }
  drafts.add(
    .example, fact,
    "Sort each of these examples under \(enumeration(names, "or")).",
    .sorting(
      pairs.sorted { stableHash($0.example.name) < stableHash($1.example.name) }.map {
        Question.Pair(
          FormattedText($0.example.name.capitalizedFirst), $0.category.capitalizedFirst)
      }), key: "", topic: nil,
    explanation: pairs.map {
      "\($0.example.name.capitalizedFirst): \($0.category), line \($0.example.sentence.line)."
    }.joined(separator: " "))
}

/// Asks "With which of these examples does the article connect “…”?".
private func draftProperties(
  _ group: ExampleGroup, _ hedges: [Hedge], _ material: Material, _ drafts: inout Drafts
) {
  let examples = group.examples
  guard examples.count >= 3 else { return }
  var pairs: [Question.Pair] = []
  for example in examples {
    guard let described = description(of: example, hedges) else { continue }
    let others = examples.filter { $0 != example }.prefix(3)
    let fact = Fact(
      name: exampleFact(example, "/described").name, sentence: described.sentence,
      section: example.section)
    if wordCount(in: described.text) <= 12 {
      pairs.append(
        Question.Pair(
          FormattedText(example.instance.capitalizedFirst), described.text.capitalizedFirst))
    }
    drafts.add(
      .example, fact,
      "Which of these examples of \(group.category) does the article connect with “\(described.text)”?",
      .choice(
        [Question.Option(FormattedText(example.instance.capitalizedFirst), credit: 1)]
          + others.map { other in
            let what = Authoring.description(of: other, hedges)
            return Question.Option(
              FormattedText(other.instance.capitalizedFirst), credit: 0,
              feedback: what.map {
                FormattedText(
                  "With this the article connects “\($0.text)” (line \($0.sentence.line)).")
              })
          }), key: example.name, topic: material.topic(example.section))
  }
  guard pairs.count >= 3 else { return }
  var fact = group.fact("matching")
  fact.parts = []
  drafts.add(
    .example, fact,
    "Match these examples of \(group.category) with what the article connects with them.",
    .matching(pairs), key: "", topic: material.topic(examples[0].section),
    explanation: pairs.map { "\($0.left.raw): \($0.right)." }.joined(separator: " "))
}

/// What the article connects with an example: the object of what it says of it, or how it turned out
/// in practice.
private func description(of example: Example, _ hedges: [Hedge]) -> (
  text: String, sentence: Article.Sentence
)? {
  let name = roots(in: example.name)
  func isTelling(_ text: String) -> Bool { roots(in: text).isDisjoint(with: name) }
  if let property = example.property {
    return object(of: property).flatMap { isTelling($0) ? ($0, example.sentence) : nil }
  }
  for hedge in hedges where hedge.section == example.section && !isTelling(hedge.subject) {
    guard let object = object(of: hedge.practice), isTelling(object) else { continue }
    return (object, hedge.practiceSentence)
  }
  return nil
}

/// The noun phrase behind the verb of "emphasize strong social bonds": the verb would tell the number
/// of its subject, as a pronoun would tell its gender.
private func object(of predicate: String) -> String? {
  var words = predicate.spaced.map(String.init)
  guard let first = words.first else { return nil }
  if let verb = verbPhrase(in: ["they"] + words), verb.words.lowerBound == 1 {
    words.removeFirst(verb.words.upperBound - 1)
  } else if commonVerb(first) != nil {
    words.removeFirst()
    if words.first.map(prepositions.contains) == true { words.removeFirst() }
  }
  if let pronoun = words.firstIndex(where: { pronounsOfSubjects.contains($0) }) {
    guard
      let joint = words[..<pronoun].lastIndex(where: {
        prepositions.contains($0) && $0 != "of"
      })
    else { return nil }
    words = Array(words[..<joint])
  }
  guard let start = words.first, !prepositions.contains(start), start != "that",
    start != "and", !start.hasSuffix("ly")
  else { return nil }
  return words.joined(separator: " ").withoutEnd
}

private let pronounsOfSubjects: Set<String> = ["it", "its", "they", "their", "them"]
