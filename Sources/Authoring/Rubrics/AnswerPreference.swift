/// What a sentence puts above what.
///
/// "It ranks the collective or group above the interests of the individual": the group and the
/// interests alone would also be named by whoever turns it round.
struct AnswerPreference {
  /// The order as one concept whose parts keep their order.
  var aliases: [String]
  /// The same turned round.
  var reversed: [String]
  /// What is put above the other, without what it has: "the group" for "the goals of the group".
  var upper: [String]
  /// What it is put above, likewise.
  var lower: [String]
  /// The sentence without it.
  var rest: String

  init?(in answer: String) {
    let all = answer.withoutEnd.spaced
    guard let marker = all.firstIndex(where: { preferenceMarkers.contains($0.lowercased()) }),
      let verb = all[..<marker].lastIndex(where: {
        preferringVerbs.contains(baseForm($0.lowercased()))
      }),
      marker + 1 < all.count, !all[verb..<marker].contains(where: { $0.hasSuffix(",") })
    else { return nil }
    let end = all[marker...].firstIndex { $0.hasSuffix(",") || $0.hasSuffix(";") } ?? all.count - 1
    func nouns(_ words: ArraySlice<Substring>) -> [String] {
      words.map { $0.lowercased().withoutEnd }
        .filter { !functionWords.contains($0) && $0.utf8.count >= 4 }.suffix(2)
    }
    func owners(_ words: ArraySlice<Substring>) -> [String] {
      let all = nouns(words.lastIndex(of: "of").map { words[($0 + 1)...] } ?? words)
      // "individual interests" are those of the individual.
      let bare = all.filter { !aims.contains($0) }
      return bare.isEmpty ? all : bare
    }
    let (high, low) = (all[(verb + 1)..<marker], all[(marker + 1)...end])
    guard !nouns(high).isEmpty, !nouns(low).isEmpty else { return nil }
    func orders(_ upper: [String], _ lower: [String]) -> [String] {
      upper.flatMap { upper in lower.map { "\(upper) \(all[marker]) \($0)" } }
    }
    upper = owners(high)
    lower = owners(low)
    aliases = orders(nouns(high), nouns(low)) + upper.flatMap(comingFirst)
    reversed = orders(nouns(low), nouns(high)) + lower.flatMap(comingFirst)
    rest = (all[..<verb] + all[(end + 1)...]).joined(separator: " ")
  }
}

/// Other ways to say that a thing is put above all.
func comingFirst(_ noun: String) -> [String] {
  ["first", "important", "matters", "counts"].map { "\(noun) > \($0)" }
    + preferenceMarkers.sorted().map { "\(noun) \($0)" } + ["importance > \(noun)"]
}

private let preferringVerbs: Set<String> = [
  "rank", "put", "place", "set", "come", "prioritize", "prioritise", "value", "emphasize",
  "emphasise", "stress", "favor", "favour", "prefer",
]

private let aims: Set<String> = ["interests", "needs", "goals", "wishes", "wants"]

private let preferenceMarkers: Set<String> = ["above", "before", "over"]
