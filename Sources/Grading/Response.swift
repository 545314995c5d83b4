/// What a learner answered.
///
/// Options, pairs and entries are named by their index in the question,
/// not by their place on the screen.
package enum Response: Equatable, Sendable, Codable {
  /// The chosen option of a choice or classify question; of a true/false question 0 is True and
  /// 1 is False.
  case option(Int)
  /// The selected options of a select-all question.
  case selection(Set<Int>)
  /// The typed text of a cloze, short-answer, numerical or essay question.
  case text(String)
  /// The typed entries of a list.
  case entries([String])
  /// For each left side of a matching or sorting question, in the question's order, the index of
  /// the chosen right side in `Question.rightSides`; nil where none was chosen.
  case assignment([Int?])
  /// The entries of an ordering question in the order the learner put them.
  case arrangement([Int])
  /// "I don't know": wrong, and the answer is taught.
  case dontKnow
}
