/// What a sentence puts above what, as one concept whose parts keep their order, the same turned
/// round, and the sentence without it.
///
/// "It ranks the collective or group above the interests of the individual": the group and the
/// interests alone would also be named by whoever turns it round.
func preference(
  in answer: String
) -> (
  aliases: [String], reversed: [String], upper: [String], lower: [String],
  rest: String
)? {
  let text = answer.withoutEnd
  let all = text.split(separator: " ")
  guard let marker = all.firstIndex(where: { preferenceMarkers.contains($0.lowercased()) }),
    let verb = all[..<marker].lastIndex(where: {
      preferringVerbs.contains(baseForm($0.lowercased()))
    }),
    !all[verb..<marker].contains(where: { $0.hasSuffix(",") })
  else { return nil }
  let end = all[marker...].firstIndex { $0.hasSuffix(",") || $0.hasSuffix(";") } ?? all.count - 1
  func nouns(_ words: ArraySlice<Substring>) -> [String] {
    words.map { $0.lowercased().withoutEnd }
      .filter { !functionWords.contains($0) && $0.utf8.count >= 4 }
  }
  let upper = Array(nouns(all[(verb + 1)..<marker]).suffix(2))
  let lower = Array(nouns(all[(marker + 1)...end]).suffix(2))
  guard !upper.isEmpty, !lower.isEmpty else { return nil }
  func orders(_ upper: [String], _ lower: [String]) -> [String] {
    upper.flatMap { upper in lower.map { "\(upper) \(all[marker]) \($0)" } }
  }
  return (
    orders(upper, lower), orders(lower, upper), upper, lower,
    (all[..<verb] + all[(end + 1)...]).joined(separator: " ")
  )
}

private let preferringVerbs: Set<String> = [
  "rank", "put", "place", "set", "come", "prioritize", "prioritise", "value", "emphasize",
  "emphasise", "stress", "favor", "favour", "prefer",
]

private let preferenceMarkers: Set<String> = ["above", "before", "over"]
