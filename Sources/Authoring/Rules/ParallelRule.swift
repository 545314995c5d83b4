import Articles
import QuestionBank

/// CONTRAST of two things that no heading names: "Small stars burn their fuel slowly, whereas massive
/// stars …" gives a statement that is true of the small ones and false of the massive ones.
func draftParallels(_ material: Material, _ drafts: inout Drafts) {
  var contrasts: [Contrast] = []
  for (index, section) in material.sections {
    for case .paragraph(let sentences) in section.blocks {
      for sentence in sentences {
        if let (one, other) = contrast(in: sentence.text) {
          contrasts.append(Contrast(one, other, sentence, index))
          contrasts.append(Contrast(other, one, sentence, index))
        }
      }
    }
  }
  let index = SubjectIndex(contrasts.map(\.other.subject), material.article)
  for contrast in contrasts { draft(contrast, index, material, &drafts) }
}

/// One side of a contrast: who, and what is said of it.
private struct Half {
  var subject: String
  /// Nothing in "Unlike arteries, veins …".
  var predicate: String?
}

/// What a sentence says of one side and not of the other.
private struct Contrast {
  var half: Half
  var other: Half
  var sentence: Article.Sentence
  var section: Int

  init(_ half: Half, _ other: Half, _ sentence: Article.Sentence, _ section: Int) {
    (self.half, self.other, self.sentence, self.section) = (half, other, sentence, section)
  }
}

private func draft(
  _ contrast: Contrast, _ index: SubjectIndex, _ material: Material, _ drafts: inout Drafts
) {
  let (half, other, sentence) = (contrast.half, contrast.other, contrast.sentence)
  guard let predicate = half.predicate.map(standingAlone),
    (3...20).contains(wordCount(in: predicate)),
    !material.hasStatement(of: half.subject)
  else { return }
  // Both halves are one fact: a statement made of the one tells of the other.
  let fact = Fact(
    name: "contrast/\(slug(words(in: phraseKey(sentence.text), atMost: 8).joined(separator: " ")))",
    sentence: sentence, section: contrast.section)
  drafts.note(
    fact, orElse: "it points at the other half, or the other side has the like of it")
  let told = singulars(in: other.subject).subtracting(singulars(in: half.subject))
  guard !words(in: predicate).contains(where: referring.contains),
    isPlural(half.subject) == isPlural(other.subject),
    singulars(in: predicate).isDisjoint(with: told),
    !index.says(predicate, of: other.subject, besides: sentence)
  else { return }
  let subject = material.inSentence(half.subject)
  let otherSubject = material.inSentence(other.subject)
  drafts.add(
    .contrast, fact, "\(subject.capitalizedFirst) \(predicate).",
    .trueFalse(
      Question.TrueFalse(
        isTrue: true,
        whenWrong: FormattedText("The article says just this (line \(sentence.line))."))),
    key: half.subject, topic: material.topic(contrast.section),
    opposite: (
      "\(otherSubject.capitalizedFirst) \(predicate).",
      .trueFalse(
        Question.TrueFalse(
          isTrue: false,
          whenWrong: FormattedText(
            "The article says this of \(subject), not of \(otherSubject) (line \(sentence.line))."
          )))
    ))
}

/// A predicate with "a star" for "the star" at its end, of which only the sentences before tell which
/// it is.
private func standingAlone(_ predicate: String) -> String {
  var words = predicate.spaced.map(String.init)
  guard let noun = words.last, words.count > 2, words[words.count - 2] == "the",
    noun.first?.isLowercase == true, singular(noun) == noun
  else { return predicate }
  words[words.count - 2] = noun.first.map { "aeiou".contains($0) } == true ? "an" : "a"
  return words.joined(separator: " ")
}

/// Words that mean something of the other half.
private let referring: Set<String> = [
  "it", "they", "them", "this", "these", "those", "one", "ones", "other", "others", "both", "also",
  "another", "same", "respectively", "however", "instead",
]

extension Material {
  /// Whether what is said of a subject is a statement of one of two concepts, which the ledger knows.
  fileprivate func hasStatement(of subject: String) -> Bool {
    opposed.count == 2 && ledger.mentions(in: subject).contains(where: opposed.contains)
  }
}

/// The sentences that speak of some subjects, by the noun the subject ends in.
private struct SubjectIndex {
  private var sentences: [UInt64: [Article.Sentence]] = [:]

  init(_ subjects: [String], _ article: Article) {
    let nouns = Set(subjects.compactMap(Self.noun))
    guard !nouns.isEmpty else { return }
    for sentence in article.allSentences {
      for word in singulars(in: sentence.text) where nouns.contains(word) {
        sentences[word, default: []].append(sentence)
      }
    }
  }

  private static func noun(_ subject: String) -> UInt64? {
    words(in: subject).last.flatMap { singulars(in: $0).first }
  }

  /// Whether nearly the same is said of a subject elsewhere, as far as two hundred sentences tell.
  func says(_ predicate: String, of subject: String, besides sentence: Article.Sentence) -> Bool {
    guard let noun = Self.noun(subject) else { return false }
    let said = singulars(in: phraseKey(predicate))
    let subject = singulars(in: subject)
    return (sentences[noun] ?? []).prefix(200).contains { other in
      guard other != sentence else { return false }
      let all = singulars(in: other.text)
      return subject.isSubset(of: all) && said.intersection(all).count * 3 >= said.count * 2
    }
  }
}

// MARK: - Taking a sentence apart

/// The two sides of "While A …, B …", "A …, whereas B …", "A …; B …" and "Unlike A, B …", if A and B
/// are alike in form: "small stars" and "massive stars", "gravity tries" and "gas pressure tries".
private func contrast(in sentence: String) -> (first: Half, second: Half)? {
  let text = sentence.withoutEnd
  if text.hasPrefix("Unlike "), let comma = text.find(", ") {
    let subject = String(text[..<comma.lowerBound].dropFirst("Unlike ".count))
    guard wordCount(in: subject) <= 3,
      let second = split(String(text[comma.upperBound...]), alike: subject)
    else { return nil }
    return (Half(subject: subject, predicate: nil), second)
  }
  for opening in ["While ", "Whereas "] where text.hasPrefix(opening) {
    let body = String(text.dropFirst(opening.count))
    var start = body.startIndex
    while let comma = body.find(", ", from: start) {
      if let halves = halves(String(body[..<comma.lowerBound]), String(body[comma.upperBound...])) {
        return halves
      }
      start = comma.upperBound
    }
    return nil
  }
  for middle in [", while ", ", whereas ", "; "] {
    guard let range = text.find(middle) else { continue }
    return halves(String(text[..<range.lowerBound]), String(text[range.upperBound...]))
  }
  return nil
}

/// Two clauses with their subjects, which end in the same noun or are followed by the same verb.
private func halves(_ one: String, _ other: String) -> (first: Half, second: Half)? {
  let first = tokens(of: one, atMost: 5)
  let second = tokens(of: other, atMost: 5)
  // "Some towns …, others …" does not say which.
  guard let start = first.first, let otherStart = second.first,
    !referring.contains(start.word), !referring.contains(otherStart.word)
  else { return nil }
  // "Igneous rocks come …" has no verb "rocks", so a common noun is looked for first.
  for isNounWanted in [true, false] {
    for length in 1...3 where length < first.count {
      for otherLength in 1...3 where otherLength < second.count {
        let nouns = (first[length - 1].word, second[otherLength - 1].word)
        let verbs = (first[length].word, second[otherLength].word)
        guard !functionWords.contains(nouns.0), !functionWords.contains(nouns.1),
          !isPreposition(verbs.0), !isPreposition(verbs.1)
        else { continue }
        let isAlike =
          isNounWanted
          ? length > 1 && otherLength > 1 && singular(nouns.0) == singular(nouns.1)
            && first[0].word != second[0].word
          : baseForm(verbs.0) == baseForm(verbs.1) && nouns.0 != nouns.1
        guard isAlike else { continue }
        return (half(one, first[length - 1]), half(other, second[otherLength - 1]))
      }
    }
  }
  return nil
}

/// The side of a contrast that begins like a subject that is known: with as many words and the same
/// last one, or with a plural before a verb.
private func split(_ clause: String, alike subject: String) -> Half? {
  let tokens = tokens(of: clause, atMost: 5)
  let known = words(in: subject)
  for length in 1...3 where length < tokens.count {
    let noun = tokens[length - 1].word
    let isAlike =
      length == known.count && length > 1 && noun == known.last
      || length == 1 && known.count == 1 && isPlural(noun) && isPlural(subject)
        && !functionWords.contains(noun)
    guard isAlike, !isPreposition(tokens[length].word) else { continue }
    return half(clause, tokens[length - 1])
  }
  return nil
}

private func half(_ clause: String, _ lastOfSubject: Token) -> Half {
  Half(
    subject: String(clause[..<lastOfSubject.range.upperBound]),
    predicate: String(clause[lastOfSubject.range.upperBound...]).withoutEnd)
}

private func isPreposition(_ word: String) -> Bool {
  ["of", "in", "on", "at", "for", "from", "to", "with", "by", "and", "or", "that", "which", "who"]
    .contains(word)
}
