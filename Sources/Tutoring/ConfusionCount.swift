import Foundation
import ProgressStore
import QuestionBank

/// Counts what was answered where something else was asked for.
///
/// A typed answer counts if it is the name of something else in the quiz; any other wrong words are
/// no confusion.
struct ConfusionCount {
  /// How often, by what was asked and what was answered.
  private(set) var times: [[String]: Int] = [:]

  private let questions: [String: Question]
  /// What can be answered in the quiz, by its lower-case form.
  private let names: [String: String]

  init(_ bank: Bank) {
    questions = Dictionary(bank.questions.map { ($0.id, $0) }) { first, _ in first }
    var names: [String: String] = [:]
    for question in bank.questions {
      for name in question.choiceTexts + (question.isNamed ? [question.keyText] : []) {
        names[name.lowercased()] = names[name.lowercased()] ?? name
      }
    }
    self.names = names
  }

  /// Takes in a wrong answer.
  mutating func add(_ event: Event) {
    guard let question = questions[event.question], let answer = event.answer, !answer.isEmpty
    else { return }
    switch question.content {
    case .choice, .classify: count(asked: question.keyText, answered: answer)
    case .cloze, .short:
      if let name = names[answer.lowercased()] { count(asked: question.keyText, answered: name) }
    case .matching, .sorting:
      // Both are written in the order of the left sides.
      for (key, given) in zip(Self.rights(question.keyText), Self.rights(answer)) where given != "?"
      {
        count(asked: key, answered: given)
      }
    default: break
    }
  }

  private mutating func count(asked: String, answered: String) {
    guard asked != answered, !asked.isEmpty else { return }
    times[[asked, answered], default: 0] += 1
  }

  /// The right sides of an assignment as it is written in the log.
  private static func rights(_ text: String) -> [String] {
    text.components(separatedBy: " | ").map { pair in
      pair.range(of: " → ").map { String(pair[$0.upperBound...]) } ?? "?"
    }
  }
}

extension Question {
  /// Whether its key is a name that is typed.
  fileprivate var isNamed: Bool {
    switch content {
    case .cloze, .short: true
    default: false
    }
  }
}
