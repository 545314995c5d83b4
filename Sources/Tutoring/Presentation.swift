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
    let choices = Array(question.choiceTexts.indices)
    switch question.content {
    case .choice, .select, .matching: options = choices.shuffled(using: &generator)
    case .ordering: options = Self.disarranged(choices, using: &generator)
    // The same few names under every phrase keep their places, as keys on a keyboard do.
    default: options = choices
    }
    let lefts = Array(question.leftTexts.indices)
    // Phrases that stand together by bin would give the sorting away.
    if case .sorting = question.content {
      rows = lefts.shuffled(using: &generator)
    } else {
      rows = lefts
    }
    hints = question.hints(using: &generator)
  }

  /// The entries in an order that is not the right one, if there is another.
  private static func disarranged(
    _ entries: [Int], using generator: inout SeededGenerator
  ) -> [Int] {
    let shuffled = entries.shuffled(using: &generator)
    guard shuffled == entries, let first = entries.first else { return shuffled }
    return entries.dropFirst() + [first]
  }
}
