import QuestionBank

/// The entries of a list, prepared to be compared.
struct ExpectedList: Sendable {
  let entries: [Question.Entry]
  /// Each entry in the forms in which it may be given.
  fileprivate let forms: [[AnswerText]]
  /// Whether every entry is one word, so that spaces part what is typed.
  fileprivate let areWords: Bool
  fileprivate let haveCommas: Bool
  /// Into how many pieces the longest entry is cut.
  fileprivate let longest: Int

  init(_ entries: [Question.Entry]) {
    self.entries = entries
    forms = entries.map { AnswerText.expected($0.text) }
    let areWords = forms.allSatisfy { $0.allSatisfy { $0.words.count == 1 } }
    let shapes = forms.joined().map {
      ListSplitting.pieces(of: $0.written, spacesPart: areWords)
    }
    self.areWords = areWords
    longest = shapes.map(\.count).max() ?? 1
    haveCommas = shapes.contains { $0.dropFirst().contains { $0.joint == .comma } }
  }
}

/// Grades a list in any order: what was typed is matched to the entries one to one.
///
/// A duplicate is no error; every wrong entry costs as much as a right one earns.
struct ListMatching {
  let comparison: AnswerComparison

  func grade(_ text: String, expected: ExpectedList) -> Verdict {
    let entries = expected.entries
    let typed = typedEntries(of: text, expected)
    let isAnswer =
      typed.contains { $0.best < .different }
      || !typed.isEmpty && !NoAnswer.isOne(NormalText(text).words)
    guard isAnswer else {
      return Verdict(
        .wrong, credit: 0, reason: "No answer was given.",
        parts: entries.map { Verdict.Part($0.text, .missing) })
    }
    let match = oneToOne(typed, entries.count)
    return verdict(typed, match, entries)
  }

  /// Something typed that may be an entry, and how like it is to each of the expected ones.
  private struct TypedEntry {
    var text: String
    var likenesses: [Likeness]
    /// Whether it has only a word of the entry that may be meant, and others beside it.
    var isKin = false

    var best: Likeness { likenesses.min() ?? .different }
  }

  // MARK: - Reading what was typed

  /// The pieces of the text; neighbours that together are an entry are one, and so are
  /// neighbours that are nothing and only softly parted.
  private func typedEntries(of text: String, _ expected: ExpectedList) -> [TypedEntry] {
    let pieces = ListSplitting.pieces(of: text, spacesPart: expected.areWords)
    var entries: [TypedEntry] = []
    var index = 0
    var lastIsNothing = false
    while index < pieces.count {
      let (entry, length) = entry(at: index, of: pieces, in: text, expected)
      let joint = pieces[index].joint
      index += length
      let isNothing = entry.best == .different
      if isNothing, Self.isFiller(entry.text) { continue }
      let isLoose = joint == .soft || (joint == .comma && expected.haveCommas)
      if isNothing, lastIsNothing, isLoose {
        entries[entries.count - 1].text += " " + entry.text
      } else {
        entries.append(entry)
      }
      lastIsNothing = isNothing
    }
    return entries
  }

  /// The longest run of pieces that is an entry, or else the piece alone.
  private func entry(
    at index: Int, of pieces: [ListSplitting.Piece], in text: String, _ expected: ExpectedList
  ) -> (TypedEntry, length: Int) {
    var entry = TypedEntry(text: "", likenesses: [])
    for length in stride(from: min(expected.longest, pieces.count - index), through: 1, by: -1) {
      let range = pieces[index].range.lowerBound..<pieces[index + length - 1].range.upperBound
      let typed = AnswerText(String(text[range]))
      entry = TypedEntry(
        text: typed.written,
        likenesses: expected.forms.map { forms in
          forms.map { comparison.likeness(of: typed, to: $0) }.min() ?? .different
        })
      if entry.best <= .slip { return (entry, length) }
      if length == 1, entry.best == .different, let kin = kin(of: typed, among: expected) {
        entry.likenesses[kin] = .near
        entry.isKin = true
      }
    }
    return (entry, 1)
  }

  /// The expected entry that alone has a telling word of what was typed.
  ///
  /// "Redistribution of wealth" may be meant for "economic redistribution", if the quiz knows none of
  /// the other words. It is asked, and costs nothing.
  private func kin(of typed: AnswerText, among expected: ExpectedList) -> Int? {
    let stems = Set(
      typed.words.filter { $0.text.utf8.count > 2 && !FunctionWords.contains($0.text) }.map(\.stem))
    let kin = expected.forms.indices.filter { index in
      expected.forms[index].contains { $0.words.contains { stems.contains($0.stem) } }
    }
    guard typed.negations == 0, kin.count == 1, let only = kin.first else { return nil }
    let known = typed.words.contains { word in
      !FunctionWords.contains(word.text) && comparison.vocabulary.containsForm(of: word)
        && !expected.forms[only].contains { $0.words.contains { $0.stem == word.stem } }
    }
    return known ? nil : only
  }

  /// Words around a list that are no entry: "they are".
  private static func isFiller(_ text: String) -> Bool {
    NormalText(text).words.allSatisfy {
      ["they", "are", "it", "is", "these", "i", "think"].contains($0)
        || NormalText.articles.contains($0)
    }
  }

  // MARK: - Matching

  private struct Match {
    /// For each expected entry the index of the typed one, and how like it is.
    var hits: [(typed: Int, likeness: Likeness)?]
    /// Typed entries that are perhaps an expected one that is not matched.
    var doubts: [(typed: Int, expected: Int)] = []
    /// Typed entries that are none.
    var extras: Set<Int> = []
  }

  private func oneToOne(_ typed: [TypedEntry], _ count: Int) -> Match {
    var match = Match(hits: Array(repeating: nil, count: count))
    for likeness in [Likeness.same, .unaccented, .slip] {
      for (index, entry) in typed.enumerated() where entry.best == likeness {
        let free = entry.likenesses.indices
          .first { entry.likenesses[$0] == likeness && match.hits[$0] == nil }
        if let free { match.hits[free] = (index, likeness) }
      }
    }
    for (index, entry) in typed.enumerated() where entry.best >= .near {
      guard let expected = entry.likenesses.firstIndex(of: .near) else {
        match.extras.insert(index)
        continue
      }
      if match.hits[expected] == nil { match.doubts.append((index, expected)) }
    }
    return match
  }

  // MARK: - Verdict

  private func verdict(_ typed: [TypedEntry], _ match: Match, _ entries: [Question.Entry])
    -> Verdict
  {
    let hits = match.hits.compactMap(\.self)
    let count = Double(max(1, entries.count))
    let credit = max(0, Double(hits.count - match.extras.count)) / count
    let parts = parts(typed, match, entries)
    let doubted = Set(match.doubts.map(\.expected)).sorted()
    let shortened = match.doubts.count { !typed[$0.typed].isKin }
    if !doubted.isEmpty,
      (hits.isEmpty && shortened > 0 && doubted.count * 2 > entries.count)
        || (hits.count + doubted.count == entries.count && match.extras.isEmpty)
    {
      // Where something else is wrong the answer to this would not make the list right, but who may
      // have an entry is not told that there is none.
      let meant = doubted.map { entries[$0].text }.joined(separator: ", ")
      return Verdict(
        .undecided, credit: credit, reason: "Did you mean “\(meant)”?", parts: parts,
        suggestion: meant)
    }
    var verdict = Verdict(
      complete: hits.count == entries.count && match.extras.isEmpty, credit: credit, parts: parts)
    if verdict.outcome == .correct {
      if let slip = match.hits.firstIndex(where: { ($0?.likeness ?? .same) > .same }) {
        let isTypo = match.hits.contains { $0?.likeness == .slip }
        verdict.outcome = isTypo ? .typo : .correct
        verdict.reason = "It is written “\(entries[slip].text)”."
      }
    } else {
      let extra = match.extras.isEmpty ? "" : ", \(match.extras.count) wrong"
      verdict.reason = "\(hits.count) of \(entries.count) are right\(extra)."
    }
    return verdict
  }

  private func parts(
    _ typed: [TypedEntry], _ match: Match, _ entries: [Question.Entry]
  ) -> [Verdict.Part] {
    var parts: [Verdict.Part] = []
    let hits = Set(match.hits.compactMap { $0?.typed })
    let doubts = Set(match.doubts.map(\.typed))
    for (index, entry) in typed.enumerated() {
      if hits.contains(index) {
        parts.append(Verdict.Part(entry.text, .matched))
      } else if match.extras.contains(index) || doubts.contains(index) {
        parts.append(Verdict.Part(entry.text, .extra))
      }
    }
    for (hit, entry) in zip(match.hits, entries) where hit == nil {
      parts.append(Verdict.Part(entry.text, .missing))
    }
    return parts
  }
}
