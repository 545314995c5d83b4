import Foundation
import QuestionBank

/// A step of help before the answer.
package enum Hint: Equatable, Sendable {
  /// The author's nudge.
  case nudge(String)
  /// An option that is wrong, by its index in the question.
  case ruledOut(option: Int)
  /// What the answer that is first in the bank begins with, or each entry of a list.
  case firstLetters([String])
  /// The sentence of the article with the answer taken out.
  case gappedSource(Question.Source)
}

extension Question {
  /// The steps of help in which the question can be made easier, the answer itself left out.
  func hints(using generator: inout SeededGenerator) -> [Hint] {
    let steps = [hint.map(Hint.nudge), easier(using: &generator), gappedSource]
    return steps.compactMap(\.self)
  }

  /// One wrong option less, or the first letters.
  private func easier(using generator: inout SeededGenerator) -> Hint? {
    switch content {
    case .choice(let options), .classify(let options):
      // Of two options the other one would be the answer.
      guard options.count > 2 else { return nil }
      return options.indices.filter { options[$0].credit <= 0 }
        .randomElement(using: &generator).map(Hint.ruledOut)
    case .select(let options):
      return options.indices.filter { options[$0].credit <= 0 }
        .randomElement(using: &generator).map(Hint.ruledOut)
    case .cloze, .short:
      let answer = keyTexts.first { $0.first != "*" }
      return answer?.first.map { .firstLetters([String($0)]) }
    case .list:
      let letters = keyTexts.compactMap(\.first).map(String.init)
      return letters.isEmpty ? nil : .firstLetters(letters)
    default: return nil
    }
  }

  private var gappedSource: Hint? {
    guard var source else { return nil }
    let whole = source.text
    for key in keyTexts where !key.isEmpty {
      source.text = source.text.replacingOccurrences(
        of: key, with: "_____", options: .caseInsensitive)
    }
    return source.text == whole ? nil : .gappedSource(source)
  }

  /// The texts that would give the answer away.
  private var keyTexts: [String] {
    switch content {
    case .choice(let options), .classify(let options), .select(let options):
      options.filter { $0.credit > 0 }.map(\.text.raw)
    case .cloze(let answers): answers.filter { $0.credit == 1 }.map(\.text)
    case .short(let answers, _): answers.first { $0.credit == 1 }.map { [$0.text] } ?? []
    case .list(let entries): entries.map(\.text)
    default: []
    }
  }
}
