/// Whether a sentence needs the one before it to be understood.
///
/// So do "The rest moves downhill", "Such laws were hated" and "By 1350 it had arrived".
/// A pronoun as the first word is not looked for here; the rules put in what it stands for.
func leansOnContext(_ sentence: String) -> Bool {
  let first = sentence.utf8.first
  if dependentOpenings.contains(where: { $0.utf8.first == first && sentence.hasPrefix($0) }) {
    return true
  }
  // "in such cases", but "fruits such as apples"
  if let such = sentence.find("such "),
    !sentence[such.upperBound...].hasPrefix("as ")
  {
    return true
  }
  if sentence.has("he latter ") || sentence.has("he former ") { return true }
  if let end = sentence.find("exception")?.upperBound,
    !sentence[end...].hasPrefix(" of "), !sentence[end...].hasPrefix("al")
  {
    return true
  }
  // "By 1350 it had arrived": a place or a time, and a pronoun before any noun that it could be.
  let words = words(in: sentence, atMost: 4)
  if let first = words.first, ["by", "in", "at", "after", "during", "from"].contains(first),
    let pronoun = words.firstIndex(where: { ["it", "they"].contains($0) })
  {
    return words[1..<pronoun].allSatisfy { word in
      functionWords.contains(word) || word.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
  }
  return false
}

private let dependentOpenings = [
  "The rest ", "The other ", "The others ", "Others ", "Other ", "Then ", "Some of them ",
  "One of them ", "All of them ", "None of them ", "Each of them ", "Most of them ",
  "Both of them ", "Another ", "Instead, ", "Therefore, ", "Thus, ", "So ", "Afterwards", "Next, ",
  "Later ",
  "At last ", "Finally, ", "For this reason", "As a result", "Warning: ", "Note: ",
]

/// Whether a sentence begins with a thing that the sentence before has introduced: "The explosion
/// was heard …".
func refersBack(_ sentence: String) -> Bool {
  let words = sentence.split(separator: " ", maxSplits: 3).prefix(3)
  guard words.count == 3, words[0] == "The", let first = words[1].first, first.isLowercase else {
    return false
  }
  return singular(String(words[1])) == words[1] && words[2] != "of" && isVerbLike(String(words[2]))
}

private func isVerbLike(_ word: String) -> Bool {
  functionWords.contains(word) || word.hasSuffix("s") || word.hasSuffix("ed")
}
