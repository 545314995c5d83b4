import QuestionBank

/// A flaw of a bank, and the questions it is about.
package struct BankObjection: Equatable, Sendable {
  package var objection: Objection
  /// The question it can be shown at; nil for the bank as a whole.
  package var question: Question.ID?
}

/// The rules of the gate that hold for a bank as a whole: no question twice, and nothing that can be
/// guessed from how the others are made.
///
/// The shares are looked at from `fewest` questions of a kind on; below, chance decides them.
package func objections(to questions: [Question], fewest: Int = 10) -> [BankObjection] {
  var found = nearDuplicates(in: questions).map { pair in
    BankObjection(
      objection: Objection(
        .duplicate, "it asks the same as “\(pair.first.stem.raw)” (\(pair.first.id))"),
      question: pair.second.id)
  }
  func object(_ message: String) {
    found.append(BankObjection(objection: Objection(.balance, message), question: nil))
  }
  let statements = questions.compactMap { question -> Bool? in
    if case .trueFalse(let statement) = question.content { statement.isTrue } else { nil }
  }
  let right = statements.count { $0 }
  if statements.count >= fewest, !isBalanced(right, of: statements.count) {
    object("\(right) of \(statements.count) statements are true; 40 to 60 % should be")
  }
  let choices = questions.compactMap { question -> [Question.Option]? in
    if case .choice(let options) = question.content { options } else { nil }
  }
  let longest = choices.count(where: keyIsLongest)
  if choices.count >= fewest, longest * 5 > choices.count * 2 {
    object("the key is the longest option in \(longest) of \(choices.count) choices")
  }
  let first = choices.count { $0.first?.credit == 1 }
  if choices.count >= 2 * fewest, first * 5 > choices.count * 3 || first * 10 < choices.count {
    object("the key stands first in \(first) of \(choices.count) choices")
  }
  return found
}

/// Whether a share of true statements does not give the answers away.
func isBalanced(_ right: Int, of count: Int) -> Bool {
  right * 10 >= count * 4 && right * 10 <= count * 6
}

/// Whether the key is longer than every other option.
func keyIsLongest(_ options: [Question.Option]) -> Bool {
  guard let key = options.first(where: { $0.credit == 1 })?.text.raw.count else { return false }
  return options.allSatisfy { $0.credit == 1 || $0.text.raw.count < key }
}

/// Pairs of one kind whose stems share three quarters of their words, and so do their keys.
///
/// Siblings, which test the same fact on purpose, are not among them. Only questions with a rare
/// word in common are compared, so the cost stays near the number of questions.
private func nearDuplicates(in questions: [Question]) -> [(first: Question, second: Question)] {
  struct Words {
    var stem: Set<Substring>
    var key: Set<Substring>
  }
  let all = questions.map { question in
    Words(
      stem: Set(phraseKey(question.stem.raw).split(separator: " ")),
      key: Set(phraseKey(question.keys.joined(separator: " ")).split(separator: " ")))
  }
  var frequency: [Substring: Int] = [:]
  for words in all { for word in words.stem { frequency[word, default: 0] += 1 } }
  var holders: [Substring: [Int]] = [:]
  var pairs: [(first: Question, second: Question)] = []
  for (index, words) in all.enumerated() {
    // Two sets that share three quarters share one of the rarest quarter and one more of either.
    let rare = words.stem.sorted { (frequency[$0] ?? 0, $0) < (frequency[$1] ?? 0, $1) }
      .prefix(words.stem.count / 4 + 1)
    let question = questions[index]
    let twin = Set(rare.flatMap { holders[$0] ?? [] }).sorted().first { other in
      questions[other].kind == question.kind
        && (question.fact == nil || questions[other].fact != question.fact)
        && overlap(all[other].stem, words.stem) >= 0.75
        && overlap(all[other].key, words.key) >= 0.75
    }
    if let twin { pairs.append((questions[twin], question)) }
    for word in rare { holders[word, default: []].append(index) }
  }
  return pairs
}

/// The share of common words among all words of two sets (Jaccard).
private func overlap(_ one: Set<Substring>, _ other: Set<Substring>) -> Double {
  if one.isEmpty && other.isEmpty { return 1 }
  let common = one.intersection(other).count
  return Double(common) / Double(one.count + other.count - common)
}
