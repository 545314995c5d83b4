extension Question {
  /// The right answer as text that people can read; empty where there is none to show.
  ///
  /// Its parts are separated by ` | `.
  package var keyText: String {
    switch content {
    case .choice(let options), .classify(let options):
      options.max { $0.credit < $1.credit }?.text.displayed ?? ""
    case .select(let options): Self.joined(options.filter { $0.credit > 0 }.map(\.text.displayed))
    case .trueFalse(let key): key.isTrue ? "True" : "False"
    case .cloze(let answers), .short(let answers, _):
      answers.max { $0.credit < $1.credit }?.shown ?? ""
    case .list(let entries): Self.joined(entries.map(\.text))
    case .matching(let pairs), .sorting(let pairs):
      Self.joined(
        pairs.filter { !$0.left.raw.isEmpty }.map { "\($0.left.displayed) → \($0.right)" })
    case .ordering(let entries): Self.joined(entries.map(\.displayed))
    case .numerical(let answers): answers.max { $0.credit < $1.credit }?.shown ?? ""
    case .essay, .description: ""
    }
  }

  /// What can be chosen, in the question's order: options, right sides, bins or entries.
  package var choiceTexts: [String] {
    switch content {
    case .choice(let options), .select(let options), .classify(let options):
      options.map(\.text.displayed)
    case .trueFalse: ["True", "False"]
    case .matching, .sorting: rightSides
    case .ordering(let entries): entries.map(\.displayed)
    case .cloze, .short, .list, .numerical, .essay, .description: []
    }
  }

  /// The left sides of a matching or sorting question that want a right side.
  package var leftTexts: [String] {
    switch content {
    case .matching(let pairs), .sorting(let pairs):
      pairs.map(\.left).filter { !$0.raw.isEmpty }.map(\.displayed)
    default: []
    }
  }

  private static func joined(_ parts: [String]) -> String {
    parts.joined(separator: " | ")
  }
}

extension Question.Answer {
  /// The text as people write it: what a pattern leaves open is an ellipsis.
  fileprivate var shown: String {
    text.replacing("\\*", with: "\u{0}").replacing("*", with: "…").replacing("\u{0}", with: "*")
  }
}

extension Question.NumericalAnswer {
  /// The number as people write it: `75:5` is "75 (within 5)", `70..80` is "70 to 80".
  fileprivate var shown: String {
    if let range, range.lowerBound == range.upperBound {
      return String(written.prefix { $0 != ":" })
    }
    if let dots = written.firstRange(of: "..") {
      return "\(written[..<dots.lowerBound]) to \(written[dots.upperBound...])"
    }
    let parts = written.split(separator: ":", maxSplits: 1)
    return parts.count == 2 ? "\(parts[0]) (within \(parts[1]))" : written
  }
}
