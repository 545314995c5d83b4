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
    let first = questions[pair.first]
    return BankObjection(
      objection: Objection(.duplicate, "it asks the same as “\(first.stem.raw)” (\(first.id))"),
      question: questions[pair.second].id)
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
