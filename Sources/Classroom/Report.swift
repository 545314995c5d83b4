/// What a teacher wants to know of the results of a test.
package struct Report: Sendable {
  /// A file that is left out, and why.
  package struct Rejection: Equatable, Sendable {
    package var file: String
    package var reason: String

    package init(file: String, reason: String) {
      self.file = file
      self.reason = reason
    }
  }

  /// What is to be taught again.
  package struct Weakness: Equatable, Sendable {
    /// The place of the question in the sheet.
    package let index: Int
    package let item: TestResult.Item
    package let facility: Double
  }

  package let sheet: TestResult.Sheet
  /// The first attempt of every learner, by name.
  package private(set) var attempts: [TestResult.Attempt]
  package let rejected: [Rejection]
  package private(set) var analysis: ItemAnalysis
  /// Who is on the roster and has handed nothing in; nil without a roster.
  package private(set) var missing: [String]?
  /// Who has handed something in and is not on the roster.
  package private(set) var unexpected: [String] = []

  /// Puts results together that belong to one paper: the one that most of them are of.
  ///
  /// Nil where there is no result.
  /// - Parameters:
  ///   - results: The results with their files.
  ///   - rejected: Files that are no results.
  package init?(_ results: [(file: String, result: TestResult)], rejected: [Rejection]) {
    guard let sheet = Self.mostFrequentSheet(of: results.map(\.result.sheet)) else { return nil }
    self.sheet = sheet
    var rejected = rejected
    var first: [String: (file: String, attempt: TestResult.Attempt)] = [:]
    let byTime = results.sorted {
      ($0.result.attempt.finished, $0.file) < ($1.result.attempt.finished, $1.file)
    }
    for (file, result) in byTime {
      if let reason = Self.difference(of: result.sheet, from: sheet) {
        rejected.append(Rejection(file: file, reason: reason))
      } else if let other = first[result.attempt.learner] {
        let reason = "a second result of \(result.attempt.learner); the first one counts: "
        rejected.append(Rejection(file: file, reason: reason + other.file))
      } else {
        first[result.attempt.learner] = (file, result.attempt)
      }
    }
    attempts = first.values.map(\.attempt).sorted { $0.learner < $1.learner }
    self.rejected = rejected.sorted { $0.file < $1.file }
    analysis = ItemAnalysis(sheet, attempts)
  }

  private static func mostFrequentSheet(of sheets: [TestResult.Sheet]) -> TestResult.Sheet? {
    var kinds: [(sheet: TestResult.Sheet, count: Int)] = []
    for sheet in sheets {
      if let index = kinds.firstIndex(where: { difference(of: sheet, from: $0.sheet) == nil }) {
        kinds[index].count += 1
      } else {
        kinds.append((sheet, 1))
      }
    }
    let most = kinds.map(\.count).max()
    return kinds.first { $0.count == most }?.sheet
  }

  /// Why a sheet is not that of this paper; nil if it is.
  private static func difference(
    of sheet: TestResult.Sheet, from paper: TestResult.Sheet
  ) -> String? {
    if sheet.bank != paper.bank {
      return "it is of another bank (\(sheet.quiz)), or of another version of this one"
    }
    if sheet.seed != paper.seed {
      return "it is of another paper (seed \(sheet.seed), not \(paper.seed))"
    }
    guard sheet.questions.elementsEqual(paper.questions, by: { $0.id == $1.id }) else {
      return "it is of a paper with other questions (--questions or --open differed)"
    }
    return nil
  }

  /// Compares who has handed in with who should have.
  package mutating func compare(withRoster names: [LearnerName]) {
    let present = Set(attempts.map(\.learner))
    missing = names.map(\.text).filter { !present.contains($0) }
    let expected = Set(names.map(\.text))
    unexpected = attempts.map(\.learner).filter { !expected.contains($0) }
  }

  /// Gives the points to the answers that nobody has marked yet.
  ///
  /// - Returns: The lines of marks that belong to no such answer.
  package mutating func apply(_ marks: Marks) -> [Int] {
    var marks = marks
    for learner in attempts.indices {
      for (index, question) in sheet.questions.enumerated() {
        let answer = attempts[learner].answers[index]
        guard answer.credit == nil, let text = answer.text else { continue }
        attempts[learner].answers[index].credit = marks.points(for: text, question: question.id)
      }
    }
    analysis = ItemAnalysis(sheet, attempts)
    return marks.unused
  }

  /// What fewest knew, the hardest first: at most so many, and nothing that everybody knew.
  ///
  /// What guessing earns is not counted, since half of a true/false question can be guessed.
  package func weaknesses(_ count: Int = 3) -> [Weakness] {
    let ranked = analysis.items.enumerated().compactMap { index, item in
      item.facility.map { facility in
        (rank: max(0, item.correctedFacility ?? facility), index: index, facility: facility)
      }
    }
    return ranked.filter { $0.facility < 1 }.sorted {
      ($0.rank, $0.facility, $0.index) < ($1.rank, $1.facility, $1.index)
    }
    .prefix(count).map {
      Weakness(index: $0.index, item: sheet.questions[$0.index], facility: $0.facility)
    }
  }
}
