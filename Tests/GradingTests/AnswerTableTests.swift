import Foundation
import Grading
import QuestionBank
import Testing

/// What became of the answers of a table.
struct Tally {
  private(set) var rows = 0
  private(set) var asked = 0
  private(set) var decided = 0
  private(set) var agreed = 0
  private(set) var right = 0
  private(set) var wronglyAccepted: [String] = []
  private(set) var rightRejected: [String] = []
  /// Everything decided in another way than the teacher.
  private(set) var disagreements: [String] = []
  private(set) var undecided: [String] = []
  private(set) var decidedInsteadOfAsked: [String] = []

  mutating func add(_ row: AnswerTable.Row, _ verdict: Verdict) {
    let line = "\(verdict.outcome) for \(row.label) “\(row.typed.prefix(80))” (\(row.reason))"
    let isAccepted = verdict.outcome == .correct || verdict.outcome == .typo
    let isRight = row.label == .right || row.label == .typo
    rows += 1
    right += isRight ? 1 : 0
    if isAccepted, row.label == .wrong { wronglyAccepted.append(line) }
    if verdict.outcome == .wrong, isRight { rightRejected.append(line) }
    if row.label == .ask {
      asked += 1
      if verdict.outcome != .undecided { decidedInsteadOfAsked.append(line) }
      return
    }
    if verdict.outcome == .undecided {
      undecided.append(line)
      return
    }
    decided += 1
    if verdict.outcome == row.label.outcome {
      agreed += 1
    } else {
      disagreements.append(line)
    }
  }

  /// The share of the decided answers that were decided as the teacher did.
  var precision: Double { Double(agreed) / Double(max(1, decided)) }
  var decidedShare: Double { Double(decided) / Double(max(1, rows - asked)) }
}

extension AnswerTable {
  var tally: Tally {
    let grader = Grader(questions: questions)
    var tally = Tally()
    for row in rows {
      tally.add(row, grader.grade(.text(row.typed), for: row.question))
    }
    return tally
  }
}

extension AnswerTable.Label {
  fileprivate var outcome: Verdict.Outcome {
    switch self {
    case .right: .correct
    case .typo: .typo
    case .partly: .partly
    case .wrong: .wrong
    case .ask: .undecided
    }
  }
}

@Suite("Typed answers are marked as a fair, critical teacher would mark them")
struct AnswerTableTests {
  enum Terms: CaseIterable {
    case spelling, slips, scripts, wildcards, lists, numbers

    var table: String {
      switch self {
      case .spelling: spellingTable
      case .slips: slipTable
      case .scripts: scriptTable
      case .wildcards: wildcardTable
      case .lists: listTable
      case .numbers: numberTable
      }
    }
  }

  @Test("terms, lists and numbers are decided as labelled", arguments: Terms.allCases)
  func terms(terms: Terms) throws {
    let tally = try AnswerTable(terms.table).tally
    #expect(tally.wronglyAccepted == [])
    #expect(tally.rightRejected == [])
    #expect(tally.decidedInsteadOfAsked == [])
    #expect(tally.disagreements == [])
    #expect(tally.decidedShare >= 0.97, "undecided: \(tally.undecided.joined(separator: "\n"))")
  }

  enum Learners: CaseIterable {
    case first, more, third, classes

    var table: String {
      switch self {
      case .first: learnerTable
      case .more: moreLearnersTable
      case .third: thirdLearnersTable
      case .classes: classesTable
      }
    }
  }

  @Test(
    "what learners answer to the first quiz is decided as labelled, and never wrongly accepted",
    arguments: Learners.allCases)
  func learners(learners: Learners) throws {
    let path = #filePath.replacing(
      "Tests/GradingTests/AnswerTableTests.swift",
      with: "Quizzes/individualism-and-collectivism.gift")
    let bytes = try Array(Data(contentsOf: URL(filePath: path)))
    let quiz = try GIFTFile(bytes: bytes, name: path).bank.questions
    let tally = try AnswerTable(learners.table, quiz: quiz).tally
    #expect(tally.rows >= 75)
    #expect(tally.wronglyAccepted == [])
    #expect(tally.rightRejected.count <= 1, "\(tally.rightRejected.joined(separator: "\n"))")
    #expect(tally.decidedInsteadOfAsked == [])
    #expect(tally.precision >= 0.92, "otherwise: \(tally.disagreements.joined(separator: "\n"))")
    #expect(tally.decidedShare >= 0.85, "undecided: \(tally.undecided.joined(separator: "\n"))")
  }

  @Test("questions made from articles on science have no wrong answer accepted")
  func science() throws {
    let tally = try AnswerTable(scienceTable).tally
    #expect(tally.wronglyAccepted == [])
    #expect(tally.rightRejected.count <= 1, "\(tally.rightRejected.joined(separator: "\n"))")
    #expect(tally.precision >= 0.92, "otherwise: \(tally.disagreements.joined(separator: "\n"))")
    #expect(tally.decidedShare >= 0.70, "undecided: \(tally.undecided.joined(separator: "\n"))")
  }

  @Test("sentences are never wrongly accepted, and mostly decided as labelled")
  func sentences() throws {
    let tally = try AnswerTable(sentenceTable).tally
    #expect(tally.wronglyAccepted == [])
    #expect(tally.rightRejected == [])
    #expect(tally.precision >= 0.97, "otherwise: \(tally.disagreements.joined(separator: "\n"))")
    #expect(tally.decidedShare >= 0.88, "undecided: \(tally.undecided.joined(separator: "\n"))")
  }
}
