/// What an answer was worth, and why.
package struct Verdict: Equatable, Sendable {
  package enum Outcome: String, Sendable, Codable {
    /// Right.
    case correct
    /// Right but for a slip of the keys, which is shown.
    case typo
    /// Some of it right.
    case partly
    case wrong
    /// The program cannot tell; the learner marks it.
    case undecided
  }

  /// A piece of the answer, for the line that shows what matched, what was missing and what was
  /// too much.
  package struct Part: Equatable, Sendable {
    package enum Mark: String, Sendable { case matched, missing, extra }
    package var text: String
    package var mark: Mark

    package init(_ text: String, _ mark: Mark) {
      self.text = text
      self.mark = mark
    }
  }

  package var outcome: Outcome
  /// The share of the points, from 0 to 1.
  package var credit: Double
  /// One sentence that says why, such as "That describes individualism."; empty when the outcome
  /// says it all.
  package var reason: String
  package var parts: [Part]
  /// The answer the learner may have meant ("Did you mean …?"), when `outcome` is `undecided`
  /// because of it.
  package var suggestion: String?

  package init(
    _ outcome: Outcome, credit: Double, reason: String = "", parts: [Part] = [],
    suggestion: String? = nil
  ) {
    self.outcome = outcome
    self.credit = credit
    self.reason = reason
    self.parts = parts
    self.suggestion = suggestion
  }
}
