import Articles
import Foundation
import QuestionBank

/// EXAMPLE and HEDGE: what the article gives as examples of something, and how it describes each.
func draftExamples(_ material: Material, _ drafts: inout Drafts) {
  let examples = findExamples(material)
  let hedges = findHedges(material)
  let groups = Dictionary(grouping: examples) { phraseKey($0.category) }
  for group in groups.values.sorted(by: { $0[0].category < $1[0].category }) {
    // The plural, if one of the sentences has it: "collectivist societies".
    let category =
      group.map(\.category).first { !$0.hasPrefix("a ") && !$0.hasPrefix("an ") }
      ?? group[0].category
    draftNaming(group, category, material, &drafts)
    draftProperties(group, category, hedges, material, &drafts)
  }
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

/// The names: one in a gap, all of them together.
private func draftNaming(
  _ group: [Example], _ category: String, _ material: Material, _ drafts: inout Drafts
) {
  for example in group {
    let fact = exampleFact(example, "")
    drafts.note(fact)
    // In "Examples of alphabets include _____" any other alphabet would be right as well; "the _____
    // under communism" is only one.
    guard let name = example.properName, wordCount(in: name) <= 3,
      wordCount(in: withoutArticle(example.instance)) > wordCount(in: name),
      let stem = withGap(example.sentence.text, for: name)
    else { continue }
    drafts.add(
      .example, fact, stem, .cloze(names(of: name).map { Question.Answer($0) }), key: name,
      topic: material.topic(example.section))
  }
  guard (2...6).contains(group.count), let first = group.first else { return }
  let fact = Fact(
    name: "\(slug(phraseKey(category)))/examples", sentence: first.sentence, section: first.section)
  drafts.add(
    .example, fact,
    "Which \(numberWord(group.count)) examples of \(category) does the article name?",
    .list(group.map { Question.Entry($0.properName ?? $0.name) }), key: "",
    topic: material.topic(first.section),
    explanation: group.map { "\($0.name.capitalizedFirst) (line \($0.sentence.line))" }
      .joined(separator: "; ") + ".")
}

/// Asks "Which example … does the article describe with these words?".
private func draftProperties(
  _ group: [Example], _ category: String, _ hedges: [Hedge], _ material: Material,
  _ drafts: inout Drafts
) {
  guard group.count >= 3 else { return }
  var pairs: [Question.Pair] = []
  for example in group {
    guard let described = description(of: example, hedges) else { continue }
    let others = group.filter { $0 != example }.prefix(3)
    let fact = Fact(
      name: exampleFact(example, "/described").name, sentence: described.sentence,
      section: example.section)
    if wordCount(in: described.text) <= 12 {
      pairs.append(
        Question.Pair(
          FormattedText(example.instance.capitalizedFirst),
          described.text.replacing("… ", with: "").capitalizedFirst))
    }
    drafts.add(
      .example, fact,
      "Which of these examples of \(category) does the article describe as follows? “\(described.text)”",
      .choice(
        [Question.Option(FormattedText(example.instance.capitalizedFirst), credit: 1)]
          + others.map { other in
            let what = Authoring.description(of: other, hedges)
            return Question.Option(
              FormattedText(other.instance.capitalizedFirst), credit: 0,
              feedback: what.map {
                FormattedText("Of this the article says: “\($0.text)” (line \($0.sentence.line)).")
              })
          }), key: example.name, topic: material.topic(example.section))
  }
  guard pairs.count >= 3, let first = group.first else { return }
  drafts.add(
    .example,
    Fact(
      name: "\(slug(phraseKey(category)))/matching", sentence: first.sentence,
      section: first.section),
    "Match these examples of \(category) with their descriptions.",
    .matching(pairs), key: "", topic: material.topic(first.section),
    explanation: pairs.map { "\($0.left.raw): \($0.right)." }.joined(separator: " "))
}

/// What the article says of an example: the words after "that", or how it turned out in practice.
private func description(of example: Example, _ hedges: [Hedge]) -> (
  text: String, sentence: Article.Sentence
)? {
  let name = roots(in: example.name)
  if let property = example.property {
    return roots(in: property).isDisjoint(with: name) ? ("… " + property, example.sentence) : nil
  }
  for hedge in hedges where hedge.section == example.section {
    guard !roots(in: hedge.subject).isDisjoint(with: name),
      roots(in: hedge.practice).isDisjoint(with: name)
    else { continue }
    return ("… \(hedge.practice)", hedge.practiceSentence)
  }
  return nil
}

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
    drafts.add(
      .hedge,
      Fact(
        name: "\(slug(hedge.subject))/in-theory", sentence: hedge.theory, section: hedge.section),
      hedge.theory.text, .trueFalse(Question.TrueFalse(isTrue: true)), key: "", topic: topic)
    let question = "What does the article say of \(subject) in practice?"
    guard
      let rubric = rubric(for: "It \(hedge.practice)", question: question, concept: nil, material)
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

private func surface(of words: String, in text: String) -> String {
  text.range(of: words, options: .caseInsensitive).map { String(text[$0]) } ?? words
}
