import Articles
import Foundation
import QuestionBank

/// EXAMPLE and HEDGE: what the article gives as examples of something, and how it describes each.
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
  draftHedges(hedges, material, &drafts)
}

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
    return (before.isEmpty ? "" : "(\(before)) ") + core
      + (behind.isEmpty ? "" : " (\(behind.joined(separator: ", ")))")
  }

  /// The words with capitals it begins with: "Soviet Union".
  var properName: String? {
    let words = name.split(separator: " ")
    let proper = words.prefix { $0.first?.isUppercase == true }
    // In "East Asian countries" the capitals are not the whole name.
    guard !proper.isEmpty,
      proper.count == words.count || functionWords.contains(String(words[proper.count]))
    else { return nil }
    return proper.joined(separator: " ")
  }
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
      section: examples[0].section, parts: examples.map { exampleFact($0, "").name })
  }
}

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
  let before = text[..<range.lowerBound].split(separator: " ")
  // "is an" or "is a well-known".
  for place in [before.count - 2, before.count - 3]
  where place > 0 && before[place] == "is"
    && ["a", "an", "one", "another"].contains(before[place + 1])
  {
    return (String(text[..<before[place - 1].endIndex]), String(text[range.upperBound...]))
  }
  return nil
}

private func exampleFact(_ example: Example, _ aspect: String) -> Fact {
  Fact(
    name: "\(slug(phraseKey(example.category)))/\(slug(phraseKey(example.name)))\(aspect)",
    sentence: example.sentence, section: example.section)
}

/// Other names of what everybody knows by more than one.
private let otherNames: [String: [String]] = [
  "Soviet Union": ["USSR", "Union of Soviet Socialist Republics"],
  "United States": ["USA", "US", "United States of America"],
  "United Kingdom": ["UK"], "United Nations": ["UN"], "European Union": ["EU"],
]

private func names(of name: String) -> [String] {
  [name] + (otherNames[name] ?? [])
}

/// A name in a gap: in "Examples of alphabets include _____" any other alphabet would be right as
/// well; "the _____ under communism" is only one.
private func draftGaps(_ group: ExampleGroup, _ material: Material, _ drafts: inout Drafts) {
  for example in group.examples {
    let fact = exampleFact(example, "")
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
  fact.parts = pairs.map { exampleFact($0.example, "").name }
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
    return (object + " in practice", hedge.practiceSentence)
  }
  return nil
}

/// The noun phrase behind the verb of "emphasize strong social bonds": the verb would tell the number
/// of its subject, as a pronoun would tell its gender.
private func object(of predicate: String) -> String? {
  var words = predicate.split(separator: " ").map(String.init)
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

/// An aim and what came of it: "In theory, S aimed at A" before "In practice, however, it B".
struct Hedge {
  var theory: Article.Sentence
  var subject: String
  var practiceSentence: Article.Sentence
  /// What came of it: "faced challenges and criticisms".
  var practice: String
  var section: Int
}

func findHedges(_ material: Material) -> [Hedge] {
  var hedges: [Hedge] = []
  for (index, section) in material.sections {
    for case .paragraph(let sentences) in section.blocks {
      for (theory, practice) in zip(sentences, sentences.dropFirst())
      where theory.text.hasPrefix("In theory, ") {
        guard let opening = practiceOpenings.first(where: practice.text.hasPrefix) else { continue }
        let subject = tokens(of: theory.text).dropFirst(2).prefix(2).map(\.word)
        hedges.append(
          Hedge(
            theory: theory, subject: subject.joined(separator: " "), practiceSentence: practice,
            practice: String(practice.text.dropFirst(opening.count)).withoutEnd, section: index))
      }
    }
  }
  return hedges
}

private let practiceOpenings = [
  "However, in practice, ", "In practice, however, ", "In practice, ",
].flatMap { opening in ["it ", "they "].map { opening + $0 } }

private func draftHedges(_ hedges: [Hedge], _ material: Material, _ drafts: inout Drafts) {
  for hedge in hedges {
    let subject = surface(of: hedge.subject, in: hedge.theory.text)
    let topic = material.topic(hedge.section)
    let theory = Fact(
      name: "\(slug(hedge.subject))/in-theory", sentence: hedge.theory, section: hedge.section)
    drafts.add(
      .hedge, theory, hedge.theory.text, .trueFalse(Question.TrueFalse(isTrue: true)), key: "",
      topic: topic)
    if let (question, answer) = aim(in: hedge.theory.text, of: subject),
      let rubric = rubric(for: answer, question: question, concept: nil, material)
    {
      drafts.add(
        .hedge, theory, question, .short([Question.Answer(answer.capitalizedFirst)], rubric),
        key: "", topic: topic)
    }
    let question = "What does the article say of \(subject) in practice?"
    guard let rubric = rubric(for: hedge.practice, question: question, concept: nil, material)
    else {
      continue
    }
    drafts.add(
      .hedge,
      Fact(
        name: "\(slug(hedge.subject))/in-practice", sentence: hedge.practiceSentence,
        section: hedge.section),
      question,
      .short([Question.Answer("In practice, it \(hedge.practice).")], rubric), key: "", topic: topic
    )
  }
}

/// Asks "In theory, what did Soviet communism aim to create?".
private func aim(in sentence: String, of subject: String) -> (question: String, answer: String)? {
  let text = sentence.withoutEnd
  for (past, base) in [
    ("aimed", "aim"), ("set out", "set out"), ("sought", "seek"), ("wanted", "want"),
  ] {
    guard let range = text.find(" \(past) to ") else { continue }
    let rest = text[range.upperBound...]
    let verb = rest.prefix { $0 != " " }
    let object = rest.dropFirst(verb.count + 1)
    guard ["a ", "an ", "the "].contains(where: object.hasPrefix) else { return nil }
    return ("In theory, what did \(subject) \(base) to \(verb)?", String(object))
  }
  return nil
}

private func surface(of words: String, in text: String) -> String {
  text.range(of: words, options: .caseInsensitive).map { String(text[$0]) } ?? words
}
