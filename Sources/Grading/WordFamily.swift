/// What words of one root share in a sentence: "free" and "freedom", "cooperate" and "cooperation".
///
/// Only where an answer is put in the learner's own words; a term has to be the term. The endings
/// of theories and their followers stay, because "individual" and "individualism" are two things.
enum WordFamily {
  static func root(of word: String) -> String {
    let stem = ComparedWord.stem(of: word)
    for ending in endings
    where stem.utf8.count >= ending.utf8.count + shortestRoot && stem.hasSuffix(ending) {
      return String(stem.dropLast(ending.utf8.count))
    }
    return stem
  }

  private static let shortestRoot = 4

  /// The endings of stems, longer ones before those they end in.
  private static let endings = [
    "ability", "abiliti", "ation", "ativ", "ator", "ment", "ness", "abl", "ibl", "anc", "anci",
    "enc", "enci", "ion", "iti", "ant", "ent", "dom", "ful", "ous", "iv", "at", "al", "li", "er",
    "or", "e",
  ]
}
