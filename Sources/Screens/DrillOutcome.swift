import Classroom
import Memory
import QuestionBank

/// How a class did with a question, as the log keeps it.
struct DrillOutcome: Equatable, Sendable {
  /// `correct`, `partly`, `wrong`, or `undecided` where nobody said.
  var verdict: String
  /// The share of the class, from 0 to 1.
  var credit: Double
  /// What the memory model is told; nil where nobody said.
  var grade: Int?
  /// Such as "Delta 15 | Spring 5" after a show of hands; else empty.
  var answer = ""

  /// From so many right on, a class knows it; peer instruction goes on with the next question
  /// (Crouch and Mazur 2001).
  static let known = 0.7
  /// Below so many right, talking with a neighbour does not help.
  static let unknown = 0.3

  var isMissed: Bool { grade == Grade.again.rawValue }

  /// - Parameters:
  ///   - state: The question after its key was shown.
  ///   - item: The question.
  ///   - hasTeams: Whether two teams play.
  init(_ state: Drill.State, _ item: Paper.Item, hasTeams: Bool) {
    if let votes = state.votes.last, let share = item.shareRight(of: votes) {
      self.init(
        verdict: share >= Self.known ? "correct" : share >= Self.unknown ? "partly" : "wrong",
        credit: share, isKnown: share >= Self.known)
      let texts = item.question.choiceTexts
      answer = zip(item.options, votes).map { "\(texts[$0]) \($1)" }.joined(separator: " | ")
    } else if hasTeams, state.winner != nil || state.passes > 0 {
      // Whose turn it was had the first word.
      let isFirst = state.winner == state.index % 2
      self.init(
        verdict: isFirst ? "correct" : state.winner == nil ? "wrong" : "partly",
        credit: isFirst ? 1 : state.winner == nil ? 0 : 0.5, isKnown: isFirst)
    } else {
      self.init(
        verdict: state.isKnown.map { $0 ? "correct" : "wrong" } ?? "undecided",
        credit: state.isKnown == true ? 1 : 0, isKnown: state.isKnown)
    }
  }

  private init(verdict: String, credit: Double, isKnown: Bool?) {
    self.verdict = verdict
    self.credit = credit
    grade = isKnown.map { ($0 ? Grade.good : Grade.again).rawValue }
  }
}

extension Paper.Item {
  /// The share of the hands that were raised for the right option; nil if none were raised.
  func shareRight(of votes: [Int]) -> Double? {
    let total = votes.reduce(0, +)
    guard total > 0 else { return nil }
    let right = zip(options, votes).reduce(0) {
      $0 + (question.isRight(option: $1.0) ? $1.1 : 0)
    }
    return Double(right) / Double(total)
  }
}
