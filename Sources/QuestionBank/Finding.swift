/// Something about a bank that a person should know: where, how bad, and how to mend it.
package struct Finding: Equatable, Sendable {
  package enum Severity: String, Sendable, Comparable, CaseIterable {
    /// The question is lost, or other programs read it as something else.
    case error
    /// The question is read as written here, and should be looked at.
    case warning
    /// Worth knowing.
    case note

    /// The worst comes first.
    package static func < (one: Severity, other: Severity) -> Bool {
      one.rank < other.rank
    }

    private var rank: Int {
      switch self {
      case .error: 0
      case .warning: 1
      case .note: 2
      }
    }
  }

  package var severity: Severity
  /// The short name of the rule, such as `duplicate-id`.
  package var rule: String
  /// What is wrong and a way to mend it, as one sentence without a full stop.
  package var message: String
  /// Counted from 1.
  package var line: Int?
  /// Counted from 1, in Unicode scalars.
  package var column: Int?
  /// The id of the question it is about.
  package var question: String?

  package init(
    _ severity: Severity, rule: String, message: String, line: Int? = nil, column: Int? = nil,
    question: String? = nil
  ) {
    self.severity = severity
    self.rule = rule
    self.message = message
    self.line = line
    self.column = column
    self.question = question
  }
}
