import Grading
import Memory
import QuestionBank

extension Grade {
  /// The grade of an answer; nil while nobody has decided whether it was right.
  ///
  /// Easy is never concluded: only the learner says it.
  ///
  /// - Parameters:
  ///   - verdict: What the answer was worth.
  ///   - hints: How many steps of help were taken.
  ///   - confidence: How sure the learner was, if that was said.
  ///   - luck: The chance of a right answer without knowledge, from 0 to 1.
  ///   - retrievability: The probability that the answer was still known, from 0 to 1; nil at the
  ///     first review.
  package init?(
    _ verdict: Verdict, hints: Int, confidence: Confidence?, luck: Double, retrievability: Double?
  ) {
    switch verdict.outcome {
    case .undecided: return nil
    case .wrong: self = .again
    case .partly: self = verdict.credit >= 0.75 ? .hard : .again
    case .correct, .typo:
      let wasHelped = hints > 0 || confidence == .guess
      self = wasHelped || Self.looksLucky(retrievability, luck: luck) ? .hard : .good
    }
  }

  /// Whether a right answer is too likely to have been luck: P(knew | right) < 0.8.
  private static func looksLucky(_ retrievability: Double?, luck: Double) -> Bool {
    guard let known = retrievability, luck > 0 else { return false }
    return known / (known + (1 - known) * luck) < 0.8
  }
}

extension Question {
  /// The chance of a right answer without knowledge; 0 where more than one option is chosen or the
  /// answer is typed.
  var luck: Double {
    switch content {
    case .choice(let options), .classify(let options):
      options.isEmpty ? 0 : 1 / Double(options.count)
    case .trueFalse: 0.5
    default: 0
    }
  }
}
