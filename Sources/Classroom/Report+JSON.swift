/// The report as scripts read it: every field is there, and is null where there is no number.
package struct ReportJSON: Encodable {
  private let report: Report

  package init(_ report: Report) {
    self.report = report
  }

  private enum CodingKeys: String, CodingKey {
    case test, learners, questions, rejected, unmarked, missing
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(Test(report), forKey: .test)
    try container.encode(report.attempts.map { Learner($0, report.sheet) }, forKey: .learners)
    try container.encode(
      zip(report.sheet.questions, report.analysis.items).map { Question($0, $1) },
      forKey: .questions)
    try container.encode(report.rejected.map { Rejected($0) }, forKey: .rejected)
    try container.encode(report.analysis.unmarked, forKey: .unmarked)
    // Who is missing is known only where somebody was expected.
    try container.encodeIfPresent(report.missing, forKey: .missing)
  }

  private struct Test: Encodable {
    let learners: Int
    let questions: Int
    let mean, sd, kr20, sem: Null<Double>

    init(_ report: Report) {
      learners = report.attempts.count
      questions = report.sheet.questions.count
      mean = Null(report.analysis.mean)
      sd = Null(report.analysis.standardDeviation)
      kr20 = Null(report.analysis.kr20)
      sem = Null(report.analysis.standardError)
    }
  }

  private struct Learner: Encodable {
    let name: String
    let score: Double
    let max: Int
    let missed: [String]

    init(_ attempt: TestResult.Attempt, _ sheet: TestResult.Sheet) {
      name = attempt.learner
      score = attempt.score
      max = attempt.maximum
      missed = zip(sheet.questions, attempt.answers).compactMap { question, answer in
        answer.credit.map { $0 < 1 } ?? false ? question.id : nil
      }
    }
  }

  private struct Question: Encodable {
    let id: String
    let stem: String
    let facility, low, high, facilityCorrected, itemRest, medianSeconds: Null<Double>
    let options: [Option]

    private enum CodingKeys: String, CodingKey {
      case id, stem, facility, low, high
      case facilityCorrected = "facility_corrected"
      case itemRest = "item_rest"
      case medianSeconds = "median_seconds"
      case options
    }

    struct Option: Encodable {
      let text: String
      let chosen: Int
      let credit: Double
    }

    init(_ question: TestResult.Item, _ item: ItemAnalysis.Item) {
      id = question.id
      stem = question.stem
      facility = Null(item.facility)
      low = Null(item.interval?.lowerBound)
      high = Null(item.interval?.upperBound)
      facilityCorrected = Null(item.correctedFacility)
      itemRest = Null(item.itemRest)
      medianSeconds = Null(item.medianSeconds)
      options = zip(question.options ?? [], item.chosen).map {
        Option(text: $0.text, chosen: $1, credit: $0.credit)
      }
    }
  }

  private struct Rejected: Encodable {
    let file: String
    let reason: String

    init(_ rejection: Report.Rejection) {
      file = rejection.file
      reason = rejection.reason
    }
  }
}

/// A value that is written as null, and not left out, where there is none.
private struct Null<Value: Encodable>: Encodable {
  let value: Value?

  init(_ value: Value?) {
    self.value = value
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let value { try container.encode(value) } else { try container.encodeNil() }
  }
}
