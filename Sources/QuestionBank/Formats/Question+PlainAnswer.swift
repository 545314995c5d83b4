/// Question and answer as plain text, for forms that know nothing else.
extension Question {
  /// The options that are chosen from; empty for other kinds.
  var optionTexts: [String] {
    switch content {
    case .choice(let options), .select(let options), .classify(let options):
      options.map(\.text.line)
    case .matching, .sorting: rightSides
    case .trueFalse: ["True", "False"]
    default: []
    }
  }

  /// The right answer as a line; nil for a question that has none.
  var answerText: String? {
    switch content {
    case .choice(let options), .classify(let options):
      options.first { $0.credit == 1 }?.text.line
    case .select(let options):
      options.filter { $0.credit > 0 }.map(\.text.line).joined(separator: "; ")
    case .trueFalse, .list:
      keys.joined(separator: "; ")
    case .cloze(let answers), .short(let answers, _):
      answers.first { $0.credit == 1 }?.text
    case .matching(let pairs), .sorting(let pairs):
      pairs.filter { !$0.left.raw.isEmpty }.map { "\($0.left.line) → \($0.right)" }
        .joined(separator: "; ")
    case .ordering(let entries):
      entries.map(\.line).joined(separator: " → ")
    case .numerical:
      keys.first
    case .essay:
      explanation?.line
    case .description:
      nil
    }
  }
}
