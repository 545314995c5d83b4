/// What words of one root share in a sentence: "free" and "freedom", "cooperate" and "cooperation".
///
/// Only where an answer is put in the learner's own words; a term has to be the term. The endings
/// of theories and their followers stay, because "individual" and "individualism" are two things.
enum WordFamily {
  static func root(of word: String) -> String {
    root(ofStem: ComparedWord.stem(of: word))
  }

  static func root(ofStem stem: String) -> String {
    // "criticised" and "criticism"; the theory has no verb that could be mistaken for it.
    if stem.utf8.count > shortestRoot + 2, stem.hasSuffix("is") || stem.hasSuffix("iz") {
      return stem.dropLast(2) + "ism"
    }
    // "exclude" and "exclusive", "decide" and "decision".
    if stem.utf8.count > shortestRoot, ["ud", "id", "od"].contains(where: stem.hasSuffix) {
      return stem.dropLast() + "s"
    }
    let letters = Array(stem.utf8)
    guard letters.count > shortestRoot,
      let ending = endings.first(where: {
        letters.count >= $0.utf8CodeUnitCount + shortestRoot && letters.ends(with: $0)
      })
    else { return stem }
    return String(decoding: letters.dropLast(ending.utf8CodeUnitCount), as: UTF8.self)
  }

  private static let shortestRoot = 4

  /// The endings of stems, longer ones before those they end in.
  private static let endings: [StaticString] = [
    "ability", "abiliti", "ation", "ativ", "ator", "ment", "ness", "abl", "ibl", "anc", "anci",
    "enc", "enci", "ion", "iti", "ant", "ent", "dom", "ful", "ous", "iv", "at", "al", "li", "er",
    "or", "e",
  ]
}
