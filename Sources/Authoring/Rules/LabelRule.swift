import Articles
import Foundation
import QuestionBank

/// LABEL, LIST and STEPS: what a list with labels gives.
///
/// Each label is asked for by its description; all of them together are recalled, matched, and put
/// in order if the list is a sequence.
func draftLists(_ material: Material, _ drafts: inout Drafts) {
  let asked = nounsOfQuestions(material.article)
  for (index, section) in material.sections {
    var lead: String?
    for block in section.blocks {
      guard case .list(let list) = block else {
        if case .paragraph(let sentences) = block { lead = sentences.last?.text }
        continue
      }
      let entries = list.entries.filter { $0.depth == 0 }
      let labelled = entries.filter { $0.label != nil && !$0.sentences.isEmpty }
      let subject = ListSubject(
        heading: section.heading?.text ?? material.article.title?.text, lead: lead, material)
      if labelled.count == entries.count, labelled.count >= 3 {
        let names = telling(labelled)
        draftLabels(labelled, names, subject, index, material, &drafts)
        draftMatching(labelled, names, subject, index, material, &drafts)
      }
      draftNames(entries, subject, index, list, asked, material, &drafts)
      lead = nil
    }
  }
}

/// The words of the author's questions in the singular: what they ask for may be in their answers
/// too, and then a list has to say that it is meant.
private func nounsOfQuestions(_ article: Article) -> Set<String> {
  Set(
    article.sections.filter { $0.role == .question }
      .flatMap { words(in: $0.heading?.text ?? "").map(singular) })
}

/// The roots of each label that tell it from the others: "sleep" tells nothing in a list of kinds of
/// sleep.
private func telling(_ entries: [Article.Entry]) -> [Set<UInt64>] {
  let all = entries.map { roots(in: $0.label?.text ?? "") }
  let common = all.dropFirst().reduce(all.first ?? []) { $0.intersection($1) }
  return all.map { $0.subtracting(common) }
}

/// Asks "Which characteristic of collectivism does this describe? “…”".
private func draftLabels(
  _ entries: [Article.Entry], _ names: [Set<UInt64>], _ subject: ListSubject, _ section: Int,
  _ material: Material, _ drafts: inout Drafts
) {
  let ring = Ring(entries) { $0.label?.text ?? "" }
  let whichOne = subject.whichOne
  for (entry, names) in zip(entries, names) {
    guard let label = entry.label, let sentence = entry.sentences.first else { continue }
    // A stem has 35 words at most.
    let found = description(of: entry, names, words: 35 - wordCount(in: whichOne))
    let fact = Fact(
      name: "\(slug(subject.heading))/\(slug(label.text))", sentence: found?.sentence ?? sentence,
      section: section)
    drafts.note(fact, orElse: "its description names it, or is too short or too long")
    guard let found else { continue }
    let others = wrongLabels(for: label.text, ring, describedBy: found.text)
    drafts.add(
      .label, fact, "\(whichOne) \(material.language.quoted(found.text))",
      .choice(
        [Question.Option(FormattedText(label.text), credit: 1)]
          + others.map { other in
            Question.Option(
              FormattedText(other.label?.text ?? ""), credit: 0,
              feedback: other.sentences.first.map {
                FormattedText(
                  (material.isEnglish ? "Of this the article says: " : "")
                    + material.language.quotation($0))
              })
          }), key: label.text, topic: material.topic(section))
  }
}

/// Three other labels that the description does not name; first those that are in the plural as the
/// right one is, or in the singular as it is, since the description tells that.
private func wrongLabels(
  for label: String, _ ring: Ring<Article.Entry>, describedBy text: String
) -> [Article.Entry] {
  let named = singulars(in: text)
  let isPluralLabel = isPlural(label)
  var alike: [Article.Entry] = []
  var others: [Article.Entry] = []
  for entry in ring.neighbours(of: label, count: 8) where alike.count < 3 {
    let other = entry.label?.text ?? ""
    if named.isSuperset(of: singulars(in: other)) { continue }
    if isPlural(other) == isPluralLabel { alike.append(entry) } else { others.append(entry) }
  }
  return Array((alike + others).prefix(3))
}

/// Whether the last word before a preposition is a plural.
func isPlural(_ label: String) -> Bool {
  let all = words(in: label)
  guard let noun = all.prefix(while: { !prepositions.contains($0) }).last else { return false }
  return noun.hasSuffix("s") && singular(noun) != noun
}

/// So many words of an entry at most that describe it without naming it.
private func description(
  of entry: Article.Entry, _ label: Set<UInt64>, words limit: Int
) -> (text: String, sentence: Article.Sentence)? {
  let sentences = entry.sentences.filter { !leansOnContext($0.text) }
  for sentence in sentences {
    guard let text = withoutNames(sentence.text, of: label), wordCount(in: text) <= limit else {
      continue
    }
    return (text, sentence)
  }
  for sentence in sentences {
    guard let text = withoutConjunct(sentence.text, of: label),
      (5...limit).contains(wordCount(in: text))
    else { continue }
    return (text, sentence)
  }
  return nil
}

/// A sentence with "…" for the one part of its enumeration that names the label: "It means strong
/// social bonds, shared values, and trust" is about cohesion without the social bonds too.
private func withoutConjunct(_ sentence: String, of label: Set<UInt64>) -> String? {
  guard let statement = Clause.Statement(sentence) else { return nil }
  let parts = conjuncts(of: statement.complement)
  let named = parts.filter { !roots(in: $0).isDisjoint(with: label) }
  guard parts.count >= 3, named.count == 1, let range = sentence.find(named[0]) else { return nil }
  var text = sentence
  text.replaceSubrange(range, with: "…")
  return withoutNames(text, of: label)
}

/// A sentence with "…" in place of the pronoun it begins with, unless it names the label.
private func withoutNames(_ sentence: String, of label: Set<UInt64>) -> String? {
  var text = sentence
  for pronoun in ["It ", "They ", "This ", "These ", "Here, ", "Here "]
  where text.hasPrefix(pronoun) {
    text = "… " + text.dropFirst(pronoun.count)
  }
  guard wordCount(in: text) >= 4, roots(in: text).isDisjoint(with: label) else { return nil }
  return text
}

/// Asks "Match each characteristic of collectivism with its description.".
private func draftMatching(
  _ entries: [Article.Entry], _ names: [Set<UInt64>], _ subject: ListSubject, _ section: Int,
  _ material: Material, _ drafts: inout Drafts
) {
  let gists = zip(entries, names).prefix(5).compactMap { entry, names in
    gist(of: entry, names).flatMap { gist in
      entry.label.map { (label: $0.text, gist: gist, line: $0.line) }
    }
  }
  guard let sentence = entries.first?.sentences.first, gists.count >= 3 else { return }
  let fact = Fact(
    name: "\(slug(subject.heading))/matching", sentence: sentence, section: section)
  drafts.add(
    .label, fact, subject.match,
    .matching(gists.map { Question.Pair(FormattedText($0.label), $0.gist) }), key: "",
    topic: material.topic(section),
    explanation: gists.map {
      "\($0.label): \(material.language.quoted($0.gist)) (\(material.language.place($0.line)))."
    }
    .joined(separator: " "))
}

/// A few words of a description, without the words of its label.
private func gist(of entry: Article.Entry, _ label: Set<UInt64>) -> String? {
  for sentence in entry.sentences where !leansOnContext(sentence.text) {
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
        let text = withoutNames(bare, of: label), !text.hasPrefix("…")
      else { continue }
      return text.capitalizedFirst
    }
  }
  return nil
}

/// "Name the three characteristics of collectivism in the numbered list.", and their order.
private func draftNames(
  _ entries: [Article.Entry], _ subject: ListSubject, _ section: Int, _ list: Article.List,
  _ asked: Set<String>, _ material: Material, _ drafts: inout Drafts
) {
  let names = entries.compactMap { entry -> Article.Sentence? in
    if let label = entry.label { return label }
    guard entry.sentences.count == 1, let sentence = entry.sentences.first,
      wordCount(in: sentence.text) <= 6
    else { return nil }
    return Article.Sentence(sentence.text.withoutEnd, line: sentence.line, column: sentence.column)
  }
  guard names.count == entries.count, names.count >= 2, let first = names.first else { return }
  if names.allSatisfy({ isYear($0.text) }) {
    draftDates(entries, subject, section, material, &drafts)
    return
  }
  // The label is the line's own text; its entry is quoted as the source.
  let source = entries[0].sentences.first ?? first
  let fact = Fact(
    name: "\(slug(subject.heading))/\(names.map { slug($0.text) }.sorted().joined(separator: "+"))",
    sentence: source, section: section)
  drafts.note(fact, orElse: "it has more than six entries")
  let explanation =
    material.isEnglish
    ? "\(enumeration(names.map(\.text))) (from line \(first.line))."
    : "\(names.map(\.text).joined(separator: ", ")) (\(material.language.place(first.line)))."
  if (2...6).contains(names.count) {
    // Where an answer of the author gives such things too, the stem tells which are meant, or nothing
    // is asked: of scripts there are more than four.
    let isAmbiguous = asked.contains(subject.noun ?? "")
    let place = isAmbiguous ? "from the numbered list" : "that the article lists"
    if !isAmbiguous || list.isNumbered,
      entries[0].label != nil || !names.contains(where: { isComparative($0.text) }),
      let stem = subject.recall(names.count, place)
    {
      drafts.add(
        .list, fact, stem, .list(recalled(names.map(\.text), subject)), key: "",
        topic: material.topic(section), explanation: explanation)
    }
  }
  if subject.isSequence, (3...8).contains(names.count) {
    // A cycle has no first stage.
    if let plural = subject.pluralPhrase, !subject.isCycle {
      drafts.add(
        .steps, fact, "Put the \(plural) in order, the first one first.",
        .ordering(names.map { FormattedText($0.text) }), key: "order",
        topic: material.topic(section), explanation: explanation)
    }
    draftSuccessors(names, entries, subject, section, material, &drafts)
  }
}

/// Whether an entry is a catchword, which nobody would recall as it stands: "Sharper attention".
private func isComparative(_ label: String) -> Bool {
  guard let first = words(in: label, atMost: 1).first else { return false }
  return ["better", "more", "less", "fewer", "worse"].contains(first)
    || wordCount(in: label) > 1 && first.hasSuffix("er") && first.utf8.count > 4
}

/// Entries with the noun in brackets that goes without saying, since all of them end in it or the
/// stem has it: "REM (sleep)", "Shield (volcano)".
private func recalled(_ names: [String], _ subject: ListSubject) -> [Question.Entry] {
  let lasts = names.map { words(in: $0).last.map(singular) ?? "" }
  let common = Set(lasts).count == 1
  // Among "types of volcanoes" a shield is one, but a neutron is none of the "remains of stars".
  let isKind = ["type", "kind", "form"].contains(subject.noun)
  let said = isKind ? Set(words(in: subject.pluralPhrase ?? "").map(singular)) : []
  return zip(names, lasts).map { name, last in
    let parts = name.spaced
    guard parts.count > 1, common || said.contains(last), let end = parts.last else {
      return Question.Entry(name)
    }
    return Question.Entry("\(parts.dropLast().joined(separator: " ")) (\(end))")
  }
}

private func isYear(_ label: String) -> Bool {
  figures(in: label).map { $0.count == 1 && $0[0].isYear && label.utf8.count == 4 } ?? false
}

/// Asks for the order of what happened in the years that are the labels of a list.
private func draftDates(
  _ entries: [Article.Entry], _ subject: ListSubject, _ section: Int, _ material: Material,
  _ drafts: inout Drafts
) {
  let dates = entries.prefix(6).compactMap { entry in
    entry.sentences.first.flatMap { event in entry.label.map { (year: $0.text, event: event) } }
  }
  guard let first = dates.first?.event, dates.count >= 3, material.isEnglish,
    zip(dates, dates.dropFirst()).allSatisfy({ $0.year < $1.year })
  else { return }
  let fact = Fact(name: "\(slug(subject.heading))/dates", sentence: first, section: section)
  drafts.add(
    .steps, fact, "Put these events in order, the earliest one first.",
    .ordering(dates.map { FormattedText($0.event.text.withoutEnd) }), key: "order",
    topic: material.topic(section),
    explanation: dates.map { "\($0.year): \($0.event.text.withoutEnd) (line \($0.event.line))." }
      .joined(separator: " "))
}

/// Asks "Which stage of the water cycle comes right after Evaporation?".
private func draftSuccessors(
  _ names: [Article.Sentence], _ entries: [Article.Entry], _ subject: ListSubject, _ section: Int,
  _ material: Material, _ drafts: inout Drafts
) {
  guard let what = subject.singularPhrase, names.count >= 4 else { return }
  for ((name, next), entry) in zip(zip(names, names.dropFirst()), entries.dropFirst()) {
    // "The rest moves downhill" goes on beside the step before it and not after it.
    if entry.sentences.contains(where: { leansOnContext($0.text) }) { continue }
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
