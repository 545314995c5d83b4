/// What the answers to a paper say about its questions and about the test as a whole.
///
/// The formulas are those of classical test theory (Lord and Novick, "Statistical Theories of Mental
/// Test Scores", 1968). An answer of several parts counts with its share of the points.
package struct ItemAnalysis: Equatable, Sendable {
  package struct Item: Equatable, Sendable {
    /// How many answers are marked.
    package var count = 0
    /// The share of the points that were earned, from 0 to 1: how easy it was; nil if nothing is
    /// marked.
    package var facility: Double?
    /// The 95 % interval of the facility after Wilson (1927).
    package var interval: ClosedRange<Double>?
    /// The facility less what guessing earns, (p − 1/k)/(1 − 1/k) for k options.
    ///
    /// It may be negative. Nil where it is not one option that is chosen.
    package var correctedFacility: Double?
    /// The correlation with the score in all other questions, from -1 to 1; nil with too few
    /// learners, with unmarked answers, or where all are the same.
    package var itemRest: Double?
    /// The median time, in seconds; nil if nobody looked at it.
    package var medianSeconds: Double?
    /// How many learners chose each option; empty for a question without options.
    package var chosen: [Int] = []
    /// How many left it open.
    package var leftOpen = 0
  }

  /// In the order of the sheet.
  package private(set) var items: [Item] = []
  /// How many answers nobody has marked.
  package private(set) var unmarked = 0
  /// The mean score; nil without learners.
  package private(set) var mean: Double?
  /// The standard deviation of the scores in the sample; nil with fewer than two learners.
  package private(set) var standardDeviation: Double?
  /// How consistent the test is (Kuder and Richardson 1937, formula 20; for partial credit it is
  /// Cronbach's alpha), at most 1; nil as for `Item.itemRest`.
  package private(set) var kr20: Double?
  /// By how much a score is off by chance, in points; nil where there is no KR-20.
  package private(set) var standardError: Double?

  /// Below so many learners a correlation would say nothing.
  package static let fewest = 10

  package init(_ sheet: TestResult.Sheet, _ attempts: [TestResult.Attempt]) {
    let totals = attempts.map(\.score)
    mean = Self.mean(totals)
    standardDeviation =
      totals.count > 1
      ? (Self.variance(totals) * Double(totals.count) / Double(totals.count - 1)).squareRoot() : nil
    for (index, question) in sheet.questions.enumerated() {
      items.append(Self.item(question, attempts.map { $0.answers[index] }))
      unmarked += attempts.count - items[index].count
    }
    guard attempts.count >= Self.fewest, unmarked == 0 else { return }
    var variances = 0.0
    for index in items.indices {
      let credits = attempts.map { $0.answers[index].credit ?? 0 }
      variances += Self.variance(credits)
      items[index].itemRest = Self.correlation(
        credits, zip(totals, credits).map { $0 - $1 })
    }
    let count = Double(items.count)
    let variance = Self.variance(totals)
    guard count > 1, variance > 0, let standardDeviation else { return }
    let kr20 = count / (count - 1) * (1 - variances / variance)
    self.kr20 = kr20
    standardError = standardDeviation * max(0, 1 - kr20).squareRoot()
  }

  private static func item(_ question: TestResult.Item, _ answers: [TestResult.Answer]) -> Item {
    var item = Item()
    let credits = answers.compactMap(\.credit)
    item.count = credits.count
    item.facility = mean(credits)
    item.interval = item.facility.map { wilson($0, count: credits.count) }
    let options = question.options ?? []
    if question.hasOneKey, options.count > 1, let facility = item.facility {
      let luck = 1 / Double(options.count)
      item.correctedFacility = (facility - luck) / (1 - luck)
    }
    item.medianSeconds = median(answers.map(\.seconds).filter { $0 > 0 })
    item.chosen = Array(repeating: 0, count: options.count)
    for answer in answers {
      if answer.isOpen { item.leftOpen += 1 }
      for case let option? in answer.chosen ?? [] where options.indices.contains(option) {
        item.chosen[option] += 1
      }
    }
    return item
  }

  // MARK: - Numbers

  static func mean(_ values: [Double]) -> Double? {
    values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }

  /// The variance of a population.
  static func variance(_ values: [Double]) -> Double {
    guard let mean = mean(values) else { return 0 }
    return values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)
  }

  static func median(_ values: [Double]) -> Double? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count.isMultiple(of: 2)
      ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }

  /// Pearson's correlation; nil where one of the two does not vary.
  static func correlation(_ first: [Double], _ second: [Double]) -> Double? {
    guard let firstMean = mean(first), let secondMean = mean(second) else { return nil }
    let variances = variance(first) * variance(second)
    guard variances > 0 else { return nil }
    let covariance =
      zip(first, second).reduce(0) { $0 + ($1.0 - firstMean) * ($1.1 - secondMean) }
      / Double(first.count)
    return covariance / variances.squareRoot()
  }

  /// The 95 % score interval of a share after Wilson (1927).
  static func wilson(_ share: Double, count: Int) -> ClosedRange<Double> {
    let n = Double(count)
    let z = 1.959963984540054
    let centre = (share + z * z / (2 * n)) / (1 + z * z / n)
    let half = z / (1 + z * z / n) * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
    return max(0, centre - half)...min(1, centre + half)
  }
}

extension TestResult.Attempt {
  /// The points so far.
  package var score: Double { answers.reduce(0) { $0 + ($1.credit ?? 0) } }

  /// The points that could be had where the answers are marked.
  package var maximum: Int { answers.count { $0.credit != nil } }
}

extension TestResult.Answer {
  /// Whether nothing was answered.
  package var isOpen: Bool { chosen == nil && text == nil }
}

extension TestResult.Item {
  /// Whether exactly one option is chosen.
  fileprivate var hasOneKey: Bool { ["choice", "truefalse", "classify"].contains(kind) }
}
