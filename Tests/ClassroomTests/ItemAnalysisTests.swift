import Foundation
import QuestionBank
import Testing

@testable import Classroom

@Suite("Item analysis")
struct ItemAnalysisTests {
  /// Section 6 of a Law School Admission Test, 1,000 learners and five items (Bock and Lieberman
  /// 1970): how often each pattern of right answers came.
  private static let lsat6 = [
    "00000": 3, "10000": 10, "01000": 1, "11000": 16, "00100": 1, "10100": 3, "11100": 11,
    "00010": 2, "10010": 14, "11010": 21, "00110": 3, "10110": 15, "01110": 2, "11110": 28,
    "00001": 6, "10001": 29, "01001": 8, "11001": 56, "00101": 1, "10101": 28, "01101": 3,
    "11101": 61, "00011": 11, "10011": 81, "01011": 16, "11011": 173, "00111": 4, "10111": 80,
    "01111": 15, "11111": 298,
  ]

  /// The results of the learners with these patterns, written to files and read again.
  private func results(_ patterns: [String: Int]) throws -> Report {
    let count = patterns.first?.key.count ?? 0
    let questions = (1...count).map { number -> Question in
      let options = (0..<5).map {
        Question.Option(FormattedText("Option \($0)"), credit: $0 == 0 ? 1 : 0)
      }
      return Question(
        id: "item\(number)", stem: FormattedText("Item \(number)?"), content: .choice(options))
    }
    let bank = Bank(quiz: "lsat", title: "LSAT", questions: questions)
    let paper = Paper(bank, .init(seed: 6, count: count), for: "")
    let sheet = TestResult.Sheet(paper)
    var reader = ResultFile.Reader()
    var results: [(String, TestResult)] = []
    for (pattern, frequency) in patterns {
      let marks = Array(pattern)
      for number in 0..<frequency {
        let answers = paper.questions.map { question in
          let isRight = marks[(Int(question.id.dropFirst(4)) ?? 0) - 1] == "1"
          return TestResult.Answer(chosen: [isRight ? 0 : 1], credit: isRight ? 1 : 0, seconds: 9)
        }
        let attempt = TestResult.Attempt(
          learner: "\(pattern)-\(number)", began: morning, finished: morning + 60,
          answers: answers)
        let bytes = try ResultFile.bytes(of: TestResult(sheet: sheet, attempt: attempt))
        results.append((attempt.learner, try reader.read(bytes)))
      }
    }
    return try #require(Report(results, rejected: []))
  }

  @Test("the known figures of LSAT6 come out of files of the program's own format")
  func known() throws {
    let report = try results(Self.lsat6)
    let analysis = report.analysis
    #expect(report.attempts.count == 1000)
    // An item by its number, wherever the paper has it.
    let items = (1...5).map { number in
      analysis.items[report.sheet.questions.firstIndex { $0.id == "item\(number)" } ?? 0]
    }
    let facilities = [0.924, 0.709, 0.553, 0.763, 0.870]
    let corrected = [0.905, 0.63625, 0.44125, 0.70375, 0.8375]
    let itemRest = [0.112832689, 0.153178120, 0.172778943, 0.144428095, 0.121596403]
    for index in 0..<5 {
      #expect(abs((items[index].facility ?? 0) - facilities[index]) < 1e-9)
      #expect(abs((items[index].correctedFacility ?? 0) - corrected[index]) < 1e-9)
      #expect(abs((items[index].itemRest ?? 0) - itemRest[index]) < 1e-9)
      #expect(
        items[index].chosen == [
          Int(facilities[index] * 1000 + 0.5), 1000 - Int(facilities[index] * 1000 + 0.5), 0, 0, 0,
        ])
      #expect(items[index].medianSeconds == 9)
    }
    #expect(abs((analysis.mean ?? 0) - 3.819) < 1e-9)
    #expect(abs((analysis.kr20 ?? 0) - 0.294997192) < 1e-9)
    #expect(abs((analysis.standardError ?? 0) - 0.869066612) < 1e-9)
  }

  @Test("below ten learners there are no correlations")
  func few() throws {
    let nine = try results(["10": 4, "01": 3, "11": 2]).analysis
    #expect(nine.kr20 == nil && nine.standardError == nil)
    #expect(nine.items.allSatisfy { $0.itemRest == nil && $0.facility != nil })
    #expect(nine.standardDeviation != nil)
    let ten = try results(["10": 4, "01": 3, "11": 2, "00": 1]).analysis
    #expect(ten.kr20 != nil && ten.items.allSatisfy { $0.itemRest != nil })
  }

  @Test("a question that everybody knew has no correlation")
  func constant() throws {
    let analysis = try results(["101": 6, "110": 6]).analysis
    #expect(analysis.items.count { $0.itemRest == nil } == 1)
  }

  // Wilson (1927), by hand: 8 of 10 gives 0.490162 to 0.943318.
  @Test("the interval of a share stays within 0 and 1, and is never empty")
  func interval() {
    let eight = ItemAnalysis.wilson(0.8, count: 10)
    #expect(abs(eight.lowerBound - 0.490162) < 1e-6)
    #expect(abs(eight.upperBound - 0.943318) < 1e-6)
    #expect(ItemAnalysis.wilson(1, count: 3).upperBound == 1)
    #expect(ItemAnalysis.wilson(0, count: 3).lowerBound == 0)
    #expect(ItemAnalysis.wilson(0, count: 3).upperBound > 0.5)
  }
}
