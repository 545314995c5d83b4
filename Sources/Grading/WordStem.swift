/// The stem of an English word: what its singular and plural, and the forms of a verb, share.
///
/// This is the Snowball project's "Porter2" English stemmer, reduced to its steps 0, 1a, 1b, 1c
/// and the final e of step 5, because those take off inflections only; the other steps take off
/// endings that make another word ("community" and "communism" would be the same). A table adds
/// the irregular plurals of school. Words of other scripts come back as they are.
///
/// See https://snowballstem.org/algorithms/english/stemmer.html.
enum WordStem {
  /// Cuts a word of lower-case letters down to its stem, in place.
  static func reduce(_ word: inout [UInt8]) {
    let r1 = region(in: word, from: 0)
    let r2 = region(in: word, from: r1)
    takeOffPlural(&word)
    takeOffVerbEnding(&word, r1: r1)
    if word.count > 2, word.last == letter("y"), !isVowel(word, word.count - 2) {
      word[word.count - 1] = letter("i")
    }
    if word.last == letter("e"),
      word.count > r2 || (word.count > r1 && !endsInShortSyllable(word, count: word.count - 1))
    {
      word.removeLast()
    }
  }

  /// What a word that follows no rule is the stem of: its singular, or itself.
  static func exception(_ word: String) -> String? {
    exceptions[word]
  }

  /// Step 1a.
  private static func takeOffPlural(_ stem: inout [UInt8]) {
    if stem.ends(with: "sses") {
      stem.removeLast(2)
    } else if stem.ends(with: "ied") || stem.ends(with: "ies") {
      stem.removeLast(stem.count > 4 ? 2 : 1)
    } else if stem.last == letter("s"), !stem.ends(with: "us"), !stem.ends(with: "ss"),
      !stem.ends(with: "sis"),
      stem.dropLast(2).indices.contains(where: { isVowel(stem, $0) })
    {
      stem.removeLast()
    }
  }

  /// Step 1b.
  private static func takeOffVerbEnding(_ stem: inout [UInt8], r1: Int) {
    if stem.ends(with: "eed") {
      if stem.count - 3 >= r1 { stem.removeLast() }
      return
    }
    let ending = stem.ends(with: "ing") ? 3 : stem.ends(with: "ed") ? 2 : 0
    let rest = stem.count - ending
    guard ending > 0, (0..<rest).contains(where: { isVowel(stem, $0) }) else { return }
    stem.removeLast(ending)
    if stem.ends(with: "at") || stem.ends(with: "bl") || stem.ends(with: "iz") {
      stem.append(letter("e"))
    } else if stem.count > 1, stem[stem.count - 1] == stem[stem.count - 2],
      "bdfgmnprt".utf8.contains(stem[stem.count - 1])
    {
      stem.removeLast()
    } else if stem.count <= r1, endsInShortSyllable(stem, count: stem.count) {
      stem.append(letter("e"))
    }
  }

  /// Where the part begins that follows the first consonant after a vowel (R1, and R2 from there).
  private static func region(in word: [UInt8], from start: Int) -> Int {
    var index = start
    while index < word.count, !isVowel(word, index) { index += 1 }
    while index < word.count, isVowel(word, index) { index += 1 }
    return min(index + 1, word.count)
  }

  private static func endsInShortSyllable(_ word: [UInt8], count: Int) -> Bool {
    let end = count - 1
    guard end > 0, isVowel(word, end - 1), !isVowel(word, end) else { return false }
    return end == 1
      || (!isVowel(word, end - 2) && word[end] != letter("w") && word[end] != letter("x"))
  }

  /// A y is a consonant at the beginning and after a vowel.
  private static func isVowel(_ word: [UInt8], _ index: Int) -> Bool {
    switch word[index] {
    case letter("a"), letter("e"), letter("i"), letter("o"), letter("u"): true
    case letter("y"): index > 0 && !isVowel(word, index - 1)
    default: false
    }
  }

  private static func letter(_ scalar: Unicode.Scalar) -> UInt8 {
    UInt8(ascii: scalar)
  }

  private static let exceptions: [String: String] = irregularPlurals.merging(
    invariable.map { ($0, $0) }, uniquingKeysWith: { plural, _ in plural })

  /// Words whose s or -ing is no ending.
  private static let invariable = [
    "news", "series", "species", "atlas", "cosmos", "bias", "andes", "christmas", "texas", "paris",
    "athens", "physics", "mathematics", "politics", "economics", "ethics", "king", "ring", "sing",
    "string", "spring", "thing", "wing", "inning", "outing", "evening", "morning", "nothing",
    "something", "united", "hundred", "red", "need", "seed", "speed", "feed", "breed", "indeed",
  ]

  private static let irregularPlurals: [String: String] = [
    "children": "child", "men": "man", "women": "woman", "feet": "foot", "teeth": "tooth",
    "mice": "mouse", "geese": "goose", "people": "person", "oxen": "ox",
    "wives": "wife", "knives": "knife", "leaves": "leaf", "wolves": "wolf", "halves": "half",
    "mitochondria": "mitochondrion", "criteria": "criterion", "phenomena": "phenomenon",
    "bacteria": "bacterium", "media": "medium", "strata": "stratum", "spectra": "spectrum",
    "quanta": "quantum", "genera": "genus", "nuclei": "nucleus", "fungi": "fungus",
    "cacti": "cactus", "stimuli": "stimulus", "alumni": "alumnus", "radii": "radius",
    "analyses": "analysis", "hypotheses": "hypothesis", "theses": "thesis", "crises": "crisis",
    "axes": "axis", "bases": "basis", "vertebrae": "vertebra", "larvae": "larva",
    "antennae": "antenna", "algae": "alga", "formulae": "formula", "vertices": "vertex",
    "indices": "index", "matrices": "matrix",
  ]
}
