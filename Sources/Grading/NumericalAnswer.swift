import Foundation
import QuestionBank

/// Grades a number against the listed ranges, which are tried in order.
enum NumericalAnswer {
  static func grade(_ text: String, answers: [Question.NumericalAnswer], stem: String) -> Verdict {
    let key = answers.first { $0.credit >= 1 } ?? answers.first
    let missing = key.map { [Verdict.Part($0.written, .missing)] } ?? []
    let words = NormalText(text).words
    guard !words.isEmpty, !NoAnswer.isOne(words) else {
      return Verdict(.wrong, credit: 0, reason: "No answer was given.", parts: missing)
    }
    let parts = [Verdict.Part(text, .extra)] + missing
    let number = withoutMagnitude(text, behindGapOf: stem)
    let otherwise = NumberReading(swappingPointAndComma(in: number))
    guard let reading = NumberReading(number) ?? otherwise else {
      return Verdict(.wrong, credit: 0, reason: "That is not one number.", parts: parts)
    }
    let asked = Unit.named(in: stem)
    if !asked.isEmpty, !reading.units.isEmpty, asked.isDisjoint(with: reading.units) {
      return Verdict(
        .undecided, credit: 0, reason: "The question asks for another unit.", parts: parts)
    }
    if let answer = answers.first(where: { accepts($0, reading.value) }), answer.credit > 0 {
      if reading.isBound {
        return Verdict(
          .undecided, credit: 0, reason: "That is a bound, not a number.", parts: parts)
      }
      return Verdict(
        answer.credit < 1 ? .partly : .correct, credit: min(1, answer.credit),
        reason: answer.feedback?.displayed ?? "", parts: [Verdict.Part(text, .matched)])
    }
    if let otherwise, let answer = answers.first(where: { accepts($0, otherwise.value) }),
      answer.credit > 0
    {
      return Verdict(
        .undecided, credit: 0, reason: "Did you mean \(answer.written)?", parts: parts,
        suggestion: answer.written)
    }
    let expectedWrong = answers.first { accepts($0, reading.value) }
    let reason = expectedWrong?.feedback?.displayed ?? key.flatMap { miss(of: reading.value, $0) }
    return Verdict(.wrong, credit: 0, reason: reason ?? "", parts: parts)
  }

  /// "4.6 billion" without the "billion" that stands behind the gap already.
  private static func withoutMagnitude(_ text: String, behindGapOf stem: String) -> String {
    guard let gap = stem.range(of: "_____ "),
      let word = stem[gap.upperBound...].split(separator: " ").first.map(String.init),
      ["hundred", "thousand", "million", "billion", "trillion"].contains(word),
      let said = text.range(of: word, options: .caseInsensitive)
    else { return text }
    return text.replacingCharacters(in: said, with: "")
  }

  private static func accepts(_ answer: Question.NumericalAnswer, _ value: Double) -> Bool {
    guard let range = answer.range else { return true }
    // The ends of a range are sums, and may be off by the last bit.
    let slack = 1e-12 * max(abs(range.lowerBound), abs(range.upperBound))
    return value >= range.lowerBound - slack && value <= range.upperBound + slack
  }

  /// On which side of the right numbers a wrong one lies.
  private static func miss(of value: Double, _ key: Question.NumericalAnswer) -> String? {
    guard let range = key.range, !range.contains(value) else { return nil }
    return value < range.lowerBound ? "That is too low." : "That is too high."
  }

  /// The other reading of "1,200" and "1.200".
  private static func swappingPointAndComma(in text: String) -> String {
    String(text.map { $0 == "." ? "," : $0 == "," ? "." : $0 })
  }
}
