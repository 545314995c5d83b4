import QuestionBank

extension Question {
  /// A response as text that people can read, as the log keeps it; parts are separated by ` | `.
  package func text(of response: Response) -> String {
    switch response {
    case .dontKnow: ""
    case .text(let text): text
    case .option(let index): choiceText(index)
    case .selection(let indices): joined(indices.sorted().map(choiceText))
    case .entries(let entries): joined(entries)
    case .arrangement(let indices): joined(indices.map(choiceText))
    case .assignment(let rights):
      joined(
        zip(leftTexts, rights).map { left, right in
          "\(left) → \(right.map(choiceText) ?? "?")"
        })
    }
  }

  private func choiceText(_ index: Int) -> String {
    let texts = choiceTexts
    return texts.indices.contains(index) ? texts[index] : "?"
  }
}

private func joined(_ parts: [String]) -> String {
  parts.joined(separator: " | ")
}
