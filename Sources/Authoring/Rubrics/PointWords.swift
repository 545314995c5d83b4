/// The words of an answer, and which of them say something.
extension PointReader {
  /// The words of a phrase without commas and possessives.
  func plain(_ words: [String]) -> [String] {
    words.map { word in
      let word = word.withoutEnd
      return word.hasSuffix("'s") ? String(word.dropLast(2)) : word
    }
  }

  /// The words of a phrase that say something and are not in the question.
  func content(_ words: [String]) -> [String] {
    plain(words).filter { isTelling($0) && !fillers.contains($0) }
  }

  func isTelling(_ word: String) -> Bool {
    isNoun(word) && !isAsked(word)
  }

  func isNoun(_ word: String) -> Bool {
    !functionWords.contains(word) && !groupOpenings.contains(word)
      && (!word.hasSuffix("ly") || !opposites(of: word).isEmpty || nounsLikeAdverbs.contains(word))
      && (word.utf8.count >= 3 || word.contains(where: \.isNumber))
  }

  func isAsked(_ word: String) -> Bool {
    let own = roots(in: word)
    return askedWords.contains(singular(word)) || (!own.isEmpty && own.isSubset(of: askedRoots))
  }

  /// The last word of a noun phrase, with those without which it says the opposite.
  func heads(_ words: [String]) -> [String] {
    let all = plain(words).filter {
      limits.contains($0) || (isNoun($0) && !fillers.contains($0))
    }
    guard let last = all.last(where: { isTelling($0) && !fillers.contains($0) }) else { return [] }
    guard opposites(of: last).isEmpty else { return [last] }
    let before = all.prefix { $0 != last }
    // "green light", "Chinese characters", "few signs"
    let kept = before.enumerated().filter { index, word in
      !opposites(of: word).isEmpty || names.contains(word) || limits.contains(word)
        || (index == before.count - 1 && isAsked(word) && !word.hasSuffix("s"))
    }
    return kept.map(\.element) + [last]
  }

  /// Groups with the rest of a list behind its comma put back: "of one queen, workers, and drones";
  /// "below the surface, mixed with crystals" is none.
  func joined(_ groups: [AnswerClause.Group]) -> [AnswerClause.Group] {
    groups.reduce(into: []) { joined, group in
      if group.preposition.isEmpty, !joined.isEmpty, group.words.first?.hasSuffix("ed") == false {
        joined[joined.count - 1].words += group.words
      } else {
        joined.append(group)
      }
    }
  }

  /// The parts of "a, b, and c".
  func conjuncts(_ words: [String]) -> [[String]] {
    var parts: [[String]] = [[]]
    for word in words {
      if word == "and" || word == "or" {
        parts.append([])
      } else {
        parts[parts.count - 1].append(word)
        if word.hasSuffix(",") { parts.append([]) }
      }
    }
    return parts.filter { !content($0).isEmpty }
  }
}

/// Nouns that end as adverbs do.
private let nounsLikeAdverbs: Set<String> = [
  "jelly", "family", "fly", "supply", "ally", "belly", "assembly", "lily", "anomaly",
]

/// Words without which a noun says something else.
let limits: Set<String> = ["few", "whole", "same", "half", "little", "enough"]

/// Words that say too little to be a part of a point.
let fillers: Set<String> = [
  "degree", "lesser", "fact", "first", "directly", "straight", "way", "kind", "type", "sort", "lot",
  "number", "two", "three", "many", "few", "several", "time", "times", "once", "again",
  "back", "forth",
  "ever", "even", "well", "still", "hundred", "thousand", "especially", "far",
  "philosophy", "view", "idea", "belief", "concept", "others", "then", "soon", "almost", "today",
  "enough", "probably", "mainly", "mostly",
  "size", "side", "part", "place", "something", "thing", "things", "people", "example", "end",
  "middle",
  "ends", "whole", "total", "once",
  "ones", "young", "greatly", "later", "like", "way", "further", "great", "large", "good",
  "themselves", "itself", "society", "societies", "person", "importance", "theory", "article",
]
