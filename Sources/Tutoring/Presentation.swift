import QuestionBank

/// A question as it is put to the learner.
package struct Presentation: Equatable, Sendable {
  package let question: Question
  /// The descriptions that stand right before the question in the bank, to be shown with it.
  package let introduction: [Question]
  /// The options, right sides or entries in the order they are shown, by their index in the
  /// question; empty where nothing is chosen from.
  package let options: [Int]
  /// The left sides of a matching or sorting question in the order they are shown.
  package let rows: [Int]
  /// Counted from 1 within the session.
  package let attempt: Int
  /// Forgotten so often that the explanation is shown before the question.
  package let isLeech: Bool
  /// The steps of help in which the question can be made easier.
  package let hints: [Hint]
  /// How many of them were taken.
  package internal(set) var hintsTaken = 0
  package internal(set) var confidence: Confidence?

  /// The hints taken so far.
  package var hintsGiven: ArraySlice<Hint> { hints.prefix(hintsTaken) }

  init(
    _ question: Question, introduction: [Question], attempt: Int, isLeech: Bool,
    using generator: inout SeededGenerator
  ) {
    self.question = question
    self.introduction = introduction
    self.attempt = attempt
    self.isLeech = isLeech
    (options, rows) = question.arrangement { $0.shuffled(using: &generator) }
    hints = question.hints(using: &generator)
  }

  /// A question of a paper, in orders that were drawn before and without help.
  package init(_ question: Question, introduction: [Question], options: [Int], rows: [Int]) {
    self.question = question
    self.introduction = introduction
    self.options = options
    self.rows = rows
    attempt = 1
    isLeech = false
    hints = []
  }
}
