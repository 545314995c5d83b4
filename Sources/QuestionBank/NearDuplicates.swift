/// Questions of one kind whose stems share three quarters of their words, and so do their keys.
///
/// Each question is paired with one earlier question at most. Only questions that have a rare word
/// of their stem or of their key in common are compared, and of those only the latest, so that the
/// cost grows with the number of questions. Siblings, which test the same fact on purpose, are none.
///
/// - Parameter questions: The questions of a bank.
/// - Returns: The indices of the earlier and the later question of each pair.
package func nearDuplicates(in questions: [Question]) -> [(first: Int, second: Int)] {
  let stems = questions.concurrentMap(inPortionsOf: 256) { words(of: [$0.stem.raw]) }
  let keys = questions.concurrentMap(inPortionsOf: 256) { words(of: $0.keys) }
  let indices = [stems, keys].concurrentMap(inPortionsOf: 1) { RareWords(of: $0) }
  let (stemIndex, keyIndex) = (indices[0], indices[1])
  let twins = Array(questions.indices).concurrentMap(inPortionsOf: 64) { index in
    let question = questions[index]
    let byStem = stemIndex.candidates(for: index)
    let byKey = keyIndex.candidates(for: index)
    // Either finds every pair; a stem that all questions share is told apart by the keys.
    return (keys[index].isEmpty || byStem.count <= byKey.count ? byStem : byKey).first { other in
      questions[other].kind == question.kind
        && (question.fact == nil || questions[other].fact != question.fact)
        && overlap(stems[other], stems[index]) >= 0.75 && overlap(keys[other], keys[index]) >= 0.75
    }
  }
  return twins.enumerated().compactMap { index, twin in twin.map { ($0, index) } }
}

/// Which of several word sets have a rare word in common with a later one.
private struct RareWords {
  /// The rare words of every set; sets that share three quarters of their words share one of the
  /// rarest quarter and one more.
  private let rare: [[UInt64]]
  /// The sets that have a rare word, in ascending order.
  private var holders: [UInt64: [Int]] = [:]

  init(of sets: [[UInt64]]) {
    var frequency: [UInt64: Int] = [:]
    for set in sets { for word in set { frequency[word, default: 0] += 1 } }
    rare = sets.concurrentMap(inPortionsOf: 256) { [frequency] set in
      set.map { (frequency[$0] ?? 0, $0) }.sorted(by: <).prefix(set.count / 4 + 1).map(\.1)
    }
    for (index, words) in rare.enumerated() {
      for word in words { holders[word, default: []].append(index) }
    }
  }

  /// The latest of the sets before one that share a rare word with it.
  func candidates(for index: Int) -> [Int] {
    rare[index].flatMap { word in
      let all = holders[word] ?? []
      let own = all.firstIndexSorted(from: index)
      return all[max(0, own - candidatesPerWord)..<own]
    }
  }
}

/// How many questions that share a word are compared: a word of more questions says little.
private let candidatesPerWord = 16

/// The different words of texts as hashes in ascending order, without regard to ASCII case.
private func words(of texts: [String]) -> [UInt64] {
  var words: [UInt64] = []
  for text in texts {
    var hash = FNV1a()
    var isInside = false
    for byte in text.utf8 {
      let isUpper = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      let lower = isUpper ? byte | 0x20 : byte
      let isLetter = lower >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lower)
      if isLetter || GIFTSyntax.isDigit(byte) {
        hash.combine(lower)
        isInside = true
      } else if isInside {
        words.append(hash.state)
        hash = FNV1a()
        isInside = false
      }
    }
    if isInside { words.append(hash.state) }
  }
  words.sort()
  return words.indices.filter { $0 == 0 || words[$0] != words[$0 - 1] }.map { words[$0] }
}

/// The share of common words among all words of two sets in ascending order (Jaccard).
private func overlap(_ one: [UInt64], _ other: [UInt64]) -> Double {
  if one.isEmpty, other.isEmpty { return 1 }
  var (i, j, common) = (0, 0, 0)
  while i < one.count, j < other.count {
    let (left, right) = (one[i], other[j])
    if left == right { common += 1 }
    if left <= right { i += 1 }
    if right <= left { j += 1 }
  }
  return Double(common) / Double(one.count + other.count - common)
}
