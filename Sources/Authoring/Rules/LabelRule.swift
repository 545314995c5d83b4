import Articles
import Foundation
import QuestionBank

/// LABEL, LIST and STEPS: what a list with labels gives.
///
/// Each label is asked for by its description; all of them together are recalled, matched, and put
/// in order if the list is a sequence.
func draftLists(_ material: Material, _ drafts: inout Drafts) {
  for (index, section) in material.sections {
    for block in section.blocks {
      guard case .list(let list) = block else { continue }
      let entries = list.entries.filter { $0.depth == 0 }
      let labelled = entries.filter { $0.label != nil && !$0.sentences.isEmpty }
      let subject = ListSubject(
        heading: section.heading?.text ?? material.article.title?.text, material)
      if labelled.count == entries.count, labelled.count >= 3 {
        let names = telling(labelled)
        draftLabels(labelled, names, subject, index, material, &drafts)
        draftMatching(labelled, names, subject, index, material, &drafts)
      }
      draftNames(entries, subject, index, list, material, &drafts)
    }
  }
}

/// The roots of each label that tell it from the others: "sleep" tells nothing in a list of kinds of
/// sleep.
private func telling(_ entries: [Article.Entry]) -> [Set<UInt64>] {
  let all = entries.map { roots(in: $0.label?.text ?? "") }
  let common = all.dropFirst().reduce(all.first ?? []) { $0.intersection($1) }
  return all.map { $0.subtracting(common) }
}

/// Before these the noun of a heading stands: "Steps from Sand to Sandstone".
private let prepositions: Set<String> = ["of", "in", "for", "from", "to", "on", "at", "by", "with"]

/// Nouns with a plural only, or with the same form in both.
private let pluralOnlyNouns: Set<String> = [
  "remains", "means", "series", "species", "goods", "surroundings", "earnings", "savings", "basics",
  "economics", "physics", "politics", "contents", "news", "headquarters", "outskirts", "odds",
]

/// What a list is about, as questions name it.
struct ListSubject {
  /// "characteristic of collectivism"; nil if the heading does not say.
  var singularPhrase: String?
  /// "characteristics of collectivism", or `entries under “…”`.
  var pluralPhrase: String
  var heading: String
  /// Whether the entries are the steps of a sequence.
  var isSequence: Bool

  init(heading: String?, _ material: Material) {
    self.heading = heading ?? "the list"
    pluralPhrase = "entries under “\(self.heading)”"
    isSequence = false
    guard let heading, material.isEnglish else { return }
    let text = material.inSentence(heading.withoutEnd)
    var parts = text.split(separator: " ").map(String.init)
    if ["the", "some"].contains(parts.first) { parts.removeFirst() }
    let counts = ["two", "three", "four", "five", "six", "seven", "eight"]
    if let first = parts.first, counts.contains(first.lowercased()) { parts.removeFirst() }
    // The noun stands last or before a preposition.
    let end = parts.firstIndex { prepositions.contains($0) } ?? parts.count
    guard end > 0, end <= 3, parts[end - 1].hasSuffix("s"),
      !parts[..<end].contains(where: { functionWords.contains($0.lowercased()) })
    else { return }
    let noun = singular(parts[end - 1].lowercased())
    guard noun != parts[end - 1].lowercased(),
      !pluralOnlyNouns.contains(parts[end - 1].lowercased())
    else { return }
    isSequence = ["stage", "step", "phase"].contains(noun)
    pluralPhrase = parts.joined(separator: " ")
    var one = parts
    one[end - 1] = noun
    // "types of volcanoes", but "a type of volcano".
    if ["type", "kind", "form"].contains(noun), let last = one.last, end < one.count {
      one[one.count - 1] = singular(last)
    }
    singularPhrase = one.joined(separator: " ")
  }
}

/// Asks "Which characteristic of collectivism does this describe? “…”".
private func draftLabels(
  _ entries: [Article.Entry], _ names: [Set<UInt64>], _ subject: ListSubject, _ section: Int,
  _ material: Material, _ drafts: inout Drafts
) {
  let ring = Ring(entries) { $0.label?.text ?? "" }
  for (entry, names) in zip(entries, names) {
    guard let label = entry.label, let sentence = entry.sentences.first else { continue }
    let what =
      subject.singularPhrase.map { "Which \($0)" } ?? "Which entry under “\(subject.heading)”"
    // With "does this describe?" a stem has 35 words at most.
    let found = description(of: entry, names, words: 32 - wordCount(in: what))
    let fact = Fact(
      name: "\(slug(subject.heading))/\(slug(label.text))", sentence: found?.sentence ?? sentence,
      section: section)
    drafts.note(fact)
    guard let found else { continue }
    let others = ring.neighbours(of: label.text, count: 3)
    drafts.add(
      .label, fact, "\(what) does this describe? “\(found.text)”",
      .choice(
        [Question.Option(FormattedText(label.text), credit: 1)]
          + others.map { other in
            Question.Option(
              FormattedText(other.label?.text ?? ""), credit: 0,
              feedback: other.sentences.first.map {
                FormattedText("Of this the article says: \(quotation($0))")
              })
          }), key: label.text, topic: material.topic(section))
  }
}

/// So many words of an entry at most that describe it without naming it.
private func description(
  of entry: Article.Entry, _ label: Set<UInt64>, words limit: Int
) -> (text: String, sentence: Article.Sentence)? {
  for allowed in 0...2 {
    for sentence in entry.sentences {
      guard let text = withoutNames(sentence.text, of: label, atMost: allowed),
        wordCount(in: text) <= limit
      else { continue }
      return (text, sentence)
    }
  }
  return nil
}

/// A sentence with "…" in place of the pronoun it begins with and of the words it must not show.
///
/// If more than `limit` words would be left out, the sentence says too little.
private func withoutNames(_ sentence: String, of label: Set<UInt64>, atMost limit: Int) -> String? {
  var text = sentence
  for pronoun in ["It ", "They ", "This ", "These ", "Here, ", "Here "]
  where text.hasPrefix(pronoun) {
    text = "… " + text.dropFirst(pronoun.count)
  }
  var count = 0
  var named: [Range<Int>] = []
  forEachWord(in: text) { word, range in
    count += 1
    word.forEachRoot { root in
      if label.contains(root), named.last != range { named.append(range) }
    }
  }
  guard named.count <= limit, count - named.count >= 5 else { return nil }
  if named.isEmpty { return text }
  var bytes = Array(text.utf8)
  for range in named.reversed() { bytes.replaceSubrange(range, with: "…".utf8) }
  text = String(decoding: bytes, as: UTF8.self)
  while text.has("… …") { text = text.replacing("… …", with: "…") }
  return text
}

/// Asks "Match each characteristic of collectivism with its description.".
private func draftMatching(
  _ entries: [Article.Entry], _ names: [Set<UInt64>], _ subject: ListSubject, _ section: Int,
  _ material: Material, _ drafts: inout Drafts
) {
  let gists = zip(entries, names).prefix(5).map { ($0.label, gist(of: $0, $1)) }
  let pairs = gists.compactMap { label, gist in
    gist.flatMap { gist in label.map { Question.Pair(FormattedText($0.text), gist) } }
  }
  guard let sentence = entries.first?.sentences.first, pairs.count >= 3 else { return }
  let fact = Fact(
    name: "\(slug(subject.heading))/matching", sentence: sentence, section: section)
  drafts.add(
    .label, fact, "Match these \(subject.pluralPhrase) with their descriptions.", .matching(pairs),
    key: "",
    topic: material.topic(section),
    explanation: entries.compactMap { entry in
      entry.label.map { "\($0.text): line \($0.line)." }
    }.joined(separator: " "))
}

/// A few words of a description, without the words of its label.
private func gist(of entry: Article.Entry, _ label: Set<UInt64>) -> String? {
  for sentence in entry.sentences {
    var pieces = [sentence.text.withoutEnd]
    for separator in [", such as ", "; ", " because ", ", which ", ", so ", ", where "] {
      pieces += pieces.filter { $0.has(separator) }.flatMap { $0.parts(between: separator) }
    }
    // Where there is no other comma, ", and" begins a clause and not the last of several things.
    let clauses = sentence.text.parts(between: ", and ")
    if clauses.count == 2, !clauses[0].has(",") { pieces.append(clauses[0]) }
    for piece in pieces {
      let bare = piece.withoutEnd
      let count = wordCount(in: bare)
      guard (3...12).contains(count), bare.utf8.count <= 76,
        let text = withoutNames(bare, of: label, atMost: 0), !text.hasPrefix("…")
      else { continue }
      return text.capitalizedFirst
    }
  }
  return nil
}

/// "Name the three characteristics of collectivism in the numbered list.", and their order.
private func draftNames(
  _ entries: [Article.Entry], _ subject: ListSubject, _ section: Int, _ list: Article.List,
  _ material: Material, _ drafts: inout Drafts
) {
  let names = entries.compactMap { entry -> Article.Sentence? in
    if let label = entry.label { return label }
    guard entry.sentences.count == 1, let sentence = entry.sentences.first,
      wordCount(in: sentence.text) <= 6
    else { return nil }
    return Article.Sentence(sentence.text.withoutEnd, line: sentence.line, column: sentence.column)
  }
  guard names.count == entries.count, names.count >= 2, let first = names.first else { return }
  // The label is the line's own text; its entry is quoted as the source.
  let source = entries[0].sentences.first ?? first
  let fact = Fact(
    name: "\(slug(subject.heading))/\(names.map { slug($0.text) }.sorted().joined(separator: "+"))",
    sentence: source, section: section)
  drafts.note(fact)
  let explanation = "\(enumeration(names.map(\.text))) (from line \(first.line))."
  if (2...6).contains(names.count) {
    let count = numberWord(names.count)
    let kind = list.isNumbered ? "numbered list" : "list"
    let stem =
      subject.singularPhrase == nil
      ? "Name the \(count) entries of the \(kind) under “\(subject.heading)”."
      : "Name the \(count) \(subject.pluralPhrase) in the \(kind)."
    drafts.add(
      .list, fact, stem, .list(names.map { Question.Entry($0.text) }), key: "",
      topic: material.topic(section), explanation: explanation)
  }
  if subject.isSequence, (3...8).contains(names.count) {
    drafts.add(
      .steps, fact, "Put the \(subject.pluralPhrase) in order, the first one first.",
      .ordering(names.map { FormattedText($0.text) }), key: "order",
      topic: material.topic(section), explanation: explanation)
    draftSuccessors(names, entries, subject, section, material, &drafts)
  }
}

/// Asks "Which stage of the water cycle comes right after Evaporation?".
private func draftSuccessors(
  _ names: [Article.Sentence], _ entries: [Article.Entry], _ subject: ListSubject, _ section: Int,
  _ material: Material, _ drafts: inout Drafts
) {
  guard let what = subject.singularPhrase, names.count >= 4 else { return }
  for ((name, next), entry) in zip(zip(names, names.dropFirst()), entries.dropFirst()) {
    let fact = Fact(
      name: "\(slug(subject.heading))/after-\(slug(name.text))",
      sentence: entry.sentences.first ?? next, section: section)
    let others = names.filter { $0 != name && $0 != next }.sorted {
      stableHash($0.text, name.text) < stableHash($1.text, name.text)
    }.prefix(2)
    drafts.add(
      .steps, fact, "Which \(what) comes right after “\(name.text)”?",
      .choice(
        [Question.Option(FormattedText(next.text), credit: 1)]
          + others.map { other in
            let place = (names.firstIndex(of: other) ?? 0) + 1
            return Question.Option(
              FormattedText(other.text), credit: 0,
              feedback: FormattedText("That is number \(place) in the list (line \(other.line))."))
          }), key: next.text, topic: material.topic(section),
      explanation: "“\(next.text)” follows “\(name.text)” in the list (line \(next.line)).")
  }
}
