import Grading
import QuestionBank

extension Question {
  /// A response as text that people can read, as the log keeps it; parts are separated by ` | `.
  package func text(of response: Response) -> String {
    switch response {
    case .dontKnow: ""
    case .text(let text): text
    case .option(let index): choiceText(index)
    case .selection(let indices): Self.joined(indices.sorted().map(choiceText))
    case .entries(let entries): Self.joined(entries)
    case .arrangement(let indices): Self.joined(indices.map(choiceText))
    case .assignment(let rights):
      Self.joined(
        zip(leftTexts, rights).map { left, right in
          "\(left) → \(right.map(choiceText) ?? "?")"
        })
    }
  }

  /// The right answer in the same form; empty where there is none to show.
  package var keyText: String {
    switch content {
    case .choice(let options), .classify(let options):
      options.max { $0.credit < $1.credit }?.text.displayed ?? ""
    case .select(let options): Self.joined(options.filter { $0.credit > 0 }.map(\.text.displayed))
    case .trueFalse(let key): key.isTrue ? "True" : "False"
    case .cloze(let answers), .short(let answers, _):
      answers.max { $0.credit < $1.credit }?.text ?? ""
    case .list(let entries): Self.joined(entries.map(\.text))
    case .matching(let pairs), .sorting(let pairs):
      Self.joined(
        pairs.filter { !$0.left.raw.isEmpty }.map { "\($0.left.displayed) → \($0.right)" })
    case .ordering(let entries): Self.joined(entries.map(\.displayed))
    case .numerical(let answers): answers.max { $0.credit < $1.credit }?.written ?? ""
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

  private func choiceText(_ index: Int) -> String {
    let texts = choiceTexts
    return texts.indices.contains(index) ? texts[index] : "?"
  }

  private static func joined(_ parts: [String]) -> String {
    parts.joined(separator: " | ")
  }
}

extension Question {
  /// Whether the right answer only has to be recognised, not recalled.
  var asksForRecognition: Bool {
    switch content {
    case .choice, .trueFalse, .classify, .select, .matching, .sorting: true
    default: false
    }
  }

  /// Whether the answer is typed, so that the learner may disagree with its verdict.
  package var isTyped: Bool {
    switch content {
    case .cloze, .short, .list, .numerical, .essay: true
    default: false
    }
  }

  /// Whether the question is asked at all.
  var isAsked: Bool {
    content != .description
  }
}
