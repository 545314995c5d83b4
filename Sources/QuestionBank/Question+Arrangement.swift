extension Question {
  /// In which order a question is shown.
  ///
  /// - Parameter shuffle: Puts indices in an order of chance.
  /// - Returns: The options, right sides or entries, and the left sides of a matching or sorting
  ///   question, by their index in the question.
  package func arrangement(shuffle: ([Int]) -> [Int]) -> (options: [Int], rows: [Int]) {
    let choices = Array(choiceTexts.indices)
    let options =
      switch content {
      case .choice, .select, .matching: shuffle(choices)
      case .ordering: Self.disarranged(choices, shuffle)
      // The same few names under every phrase keep their places, as keys on a keyboard do.
      default: choices
      }
    let lefts = Array(leftTexts.indices)
    // Phrases that stand together by bin would give the sorting away.
    if case .sorting = content { return (options, shuffle(lefts)) }
    return (options, lefts)
  }

  /// The entries in an order that is not the right one, if there is another.
  private static func disarranged(_ entries: [Int], _ shuffle: ([Int]) -> [Int]) -> [Int] {
    let shuffled = shuffle(entries)
    guard shuffled == entries, let first = entries.first else { return shuffled }
    return entries.dropFirst() + [first]
  }
}
