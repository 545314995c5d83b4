import Articles
import Foundation

/// Whom a clause is about.
package enum Owner: Equatable, Sendable {
  /// The concept at this index of the ledger.
  case concept(Int)
  /// All concepts alike ("Both …", "A and B …").
  case all
  /// None that can be told for sure.
  case none
}

/// A part of a sentence with a subject and a verb of its own.
package struct Clause: Equatable, Sendable {
  package var text: String
  package var owner: Owner
  package var sentence: Article.Sentence
  /// The section the sentence stands in, as an index of `Article.sections`.
  package var section: Int
  /// What the clause says, if one of the verbs the rules know was found.
  var statement: Statement?
  /// The other half of "While A …, B …", as an index of the ledger's clauses.
  var counterpart: Int?
  /// In a list, the entry; the clause may be about the entry's label.
  var label: String?

  /// Subject, verb and the rest.
  struct Statement: Equatable, Sendable {
    var subject: String
    /// The verb as it stands, with adverbs, noun and preposition.
    var verb: String
    var base: String
    var meaning: VerbPhrase.Meaning
    var complement: String
    /// The parts of an enumeration in the complement that can be asked alone.
    var phrases: [String]
    /// Whether the subject is a pronoun, or a noun such as "the focus" that needs the sentence before.
    var hasPronoun: Bool
  }
}

extension Clause.Statement {
  /// Takes a clause apart at its verb.
  init?(_ text: String) {
    // A verb so far behind would belong to no subject.
    let tokens = tokens(of: text, atMost: 60)
    guard let phrase = verbPhrase(in: tokens.map(\.word)), phrase.words.upperBound < tokens.count
    else { return nil }
    let verbStart = tokens[phrase.words.lowerBound].range.lowerBound
    let verbEnd = tokens[phrase.words.upperBound - 1].range.upperBound
    subject = String(text[..<verbStart]).withoutEnd
    verb = String(text[verbStart..<verbEnd])
    base = phrase.base
    meaning = phrase.meaning
    var rest = String(text[verbEnd...]).withoutEnd
    // "…, and decisions are often made with …" is another clause.
    if let second = rest.find(", and "),
      words(in: rest[second.upperBound...]).contains(where: ["is", "are", "was", "were"].contains)
    {
      rest = String(rest[..<second.lowerBound])
    }
    complement = rest
    hasPronoun = ["it", "they", "this", "these", "the focus", "the emphasis"].contains(
      subject.lowercased())
    // A comma inside the verb ("is, in contrast, a …") or before it leaves a broken frame.
    guard !verb.has(","), !subject.has(","), !complement.isEmpty else { return nil }
    if base == "put" || base == "rank" { return nil }
    phrases = []
    if meaning == .attribution {
      let parts = conjuncts(of: complement)
      let startsWithModified = parts.count > 1 && parts[0].has(" ")
      phrases = parts.filter { part in
        // In "individual freedom, rights" the adjective may belong to both.
        isAskable(part)
          && !(startsWithModified && !part.has(" ") && !part.has("-")
            && part != parts.last)
      }
    }
  }
}

/// The clauses that stand for one with two verbs: "X stresses A and values B" gives "X stresses A"
/// and "X values B".
func statements(of text: String) -> [(text: String, statement: Clause.Statement?)] {
  let statement = Clause.Statement(text)
  guard let whole = statement, whole.meaning == .attribution else { return [(text, statement)] }
  let verb = words(in: whole.verb).first { whole.base.hasPrefix(baseForm($0)) }
  var start = text.find(whole.complement)?.lowerBound ?? text.startIndex
  while let joint = text.find(" and ", from: start) {
    start = joint.upperBound
    let next = words(in: text[start...], atMost: 2)
    guard next.count == 2, isAttributionVerb(next[0]), !prepositions.contains(next[1]),
      next[0].hasSuffix("s") == verb?.hasSuffix("s")
    else { continue }
    let halves = [
      String(text[..<joint.lowerBound]).withoutEnd, "\(whole.subject) \(text[start...])",
    ]
    let statements = halves.map { (text: $0, statement: Clause.Statement($0)) }
    if statements.allSatisfy({ $0.statement?.meaning == .attribution }) { return statements }
  }
  return [(text, whole)]
}

/// Connectives at the beginning of a sentence that say nothing of its subject.
private let leadingConnectives = [
  "In contrast, ", "By contrast, ", "On the other hand, ", "However, ", "In fact, ",
  "For example, ",
  "For instance, ", "Moreover, ", "Furthermore, ", "In addition, ", "Therefore, ", "Thus, ",
  "As a result, ", "Indeed, ", "Similarly, ", "Likewise, ", "Instead, ", "Yes, ", "No, ",
]

/// Connectives in the middle of a clause that can be taken out.
private let innerConnectives = [
  ", in contrast,", ", by contrast,", ", however,", ", in fact,", ", on the other hand,",
  ", therefore,", ", in turn,",
]

/// The clauses of a sentence, each standing for itself; `isContrast` when the sentence sets two
/// against each other ("While A …, B …").
func clauses(of sentence: String, startsSubject: (String) -> Bool) -> (
  texts: [String], isContrast: Bool
) {
  var text = sentence
  for connective in leadingConnectives where text.hasPrefix(connective) {
    text = String(text.dropFirst(connective.count)).capitalizedFirst
  }
  for connective in innerConnectives {
    if let range = text.find(connective) { text.replaceSubrange(range, with: "") }
  }
  for opening in ["While ", "Whereas ", "Although "] where text.hasPrefix(opening) {
    let body = String(text.dropFirst(opening.count))
    var start = body.startIndex
    while let comma = body.find(", ", from: start) {
      let rest = String(body[comma.upperBound...])
      if startsSubject(rest) {
        return ([String(body[..<comma.lowerBound]).capitalizedFirst, rest.capitalizedFirst], true)
      }
      start = comma.upperBound
    }
    return ([], false)
  }
  for middle in [", while ", ", whereas ", ", but ", "; "] {
    guard let range = text.find(middle) else { continue }
    let rest = String(text[range.upperBound...])
    if startsSubject(rest) {
      let isContrast = middle == ", while " || middle == ", whereas "
      return ([String(text[..<range.lowerBound]), rest.capitalizedFirst], isContrast)
    }
  }
  for middle in [": it ", ", and it ", ", and they "] {
    guard let range = text.find(middle) else { continue }
    let pronoun = middle.hasSuffix("they ") ? "They " : "It "
    return ([String(text[..<range.lowerBound]), pronoun + text[range.upperBound...]], false)
  }
  return ([text], false)
}
