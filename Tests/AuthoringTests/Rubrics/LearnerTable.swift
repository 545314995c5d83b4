import Articles
import Authoring
import Grading
import QuestionBank

/// What learners may answer to the short questions of articles, each answer labelled as a fair and
/// critical teacher would mark it.
///
/// The notation, a line each:
///
///     in sleep.md                      the file name of an article
///     cause/lack-sleep                 a fact of it that a short question asks for
///     right "what was typed"  why      a label, the answer, and the reason for the label
struct LearnerTable {
  enum Label: String {
    case right, partly, wrong
  }

  struct Row {
    var article: String
    var fact: String
    var label: Label
    var typed: String
  }

  /// A line that is not in the notation.
  struct Malformed: Error {
    var line: String
  }

  private(set) var rows: [Row] = []

  init(_ text: String) throws {
    var article = ""
    var fact = ""
    for line in text.split(separator: "\n") {
      let line = String(line.drop { $0 == " " })
      let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
      if line.hasPrefix("in ") {
        article = String(line.dropFirst(3))
      } else if parts.count == 1 {
        fact = line
      } else if parts.count == 3, let label = Label(rawValue: parts[0].filter { $0 != " " }) {
        rows.append(Row(article: article, fact: fact, label: label, typed: String(parts[1])))
      } else {
        throw Malformed(line: line)
      }
    }
  }

  /// What became of the answers.
  struct Tally {
    var rows = 0
    /// The right answers, and those of them that were marked correct.
    var right = 0
    var accepted = 0
    var decided = 0
    var agreed = 0
    /// Not right, but marked correct.
    var wronglyAccepted: [String] = []
    /// Right, but marked wrong.
    var rightRejected: [String] = []
    var otherwise: [String] = []
    var undecided: [String] = []
    /// The facts that no short question with a rubric asks for.
    var unasked: Set<String> = []
  }

  /// Grades the answers by the banks made of the articles.
  func tally(of articles: [String: Article]) -> Tally {
    var tally = Tally()
    for (name, rows) in Dictionary(grouping: rows, by: \.article).sorted(by: { $0.key < $1.key }) {
      guard let article = articles[name] else {
        tally.unasked.insert(name)
        continue
      }
      let questions = makeBank(from: article, quiz: "test").bank.questions
      let grader = Grader(questions: questions)
      for row in rows {
        guard let question = questions.first(where: { $0.fact == row.fact && $0.isRubric }) else {
          tally.unasked.insert("\(name): \(row.fact)")
          continue
        }
        tally.add(row, grader.grade(.text(row.typed), for: question))
      }
    }
    return tally
  }
}

extension Question {
  /// Whether it is a short question that is marked by a rubric.
  fileprivate var isRubric: Bool {
    if case .short(_, .some) = content { true } else { false }
  }
}

extension LearnerTable.Tally {
  mutating func add(_ row: LearnerTable.Row, _ verdict: Verdict) {
    let line = "\(verdict.outcome) for \(row.label) “\(row.typed)” (\(row.article) \(row.fact))"
    rows += 1
    let isAccepted = verdict.outcome == .correct || verdict.outcome == .typo
    if row.label == .right {
      right += 1
      accepted += isAccepted ? 1 : 0
    }
    if isAccepted, row.label != .right { wronglyAccepted.append(line) }
    if verdict.outcome == .wrong, row.label == .right { rightRejected.append(line) }
    switch (verdict.outcome, row.label) {
    case (.undecided, _):
      undecided.append(line)
      return
    case (.correct, .right), (.typo, .right), (.partly, .partly), (.wrong, .wrong):
      agreed += 1
    default:
      otherwise.append(line)
    }
    decided += 1
  }
}
