import Foundation
import Grading
import QuestionBank

/// Grading typed answers, in this process.
enum GradingSpeed {
  static func measure(_ table: Table) throws {
    let bank = URL(filePath: "Quizzes/individualism-and-collectivism.gift")
    let questions = try GIFTFile(bytes: Array(Data(contentsOf: bank)), name: "bank").bank.questions
    let grader = Grader(questions: questions)
    for (kind, name) in [
      (Question.Kind.cloze, "a gap"), (.list, "a list"), (.short, "a term or sentence"),
    ] {
      let asked = questions.filter { $0.kind == kind }
      var worst = 0.0
      for count in 1...20 {
        worst = max(worst, time(of: grader, asked, words: count, rounds: 200))
      }
      table.row(
        "\(name), up to 20 words, slowest", Measure.text(seconds: worst), beside: "50 µs")
      let long = [2_000, 20_000].map { time(of: grader, asked, words: $0, rounds: 5) }
      table.row("\(name), 100 kB", Measure.text(seconds: long[1]))
      table.row(
        "\(name), ten times the text takes", String(format: "%.1f ×", long[1] / long[0]),
        beside: "12 ×")
    }
  }

  /// The time of one answer of so many words, in seconds: the median of the rounds, for the
  /// question that takes longest.
  private static func time(
    of grader: Grader, _ questions: [Question], words: Int, rounds: Int
  ) -> Double {
    questions.map { question in
      let answer = Self.answer(of: words, to: question)
      return Measure.median(of: rounds) {
        _ = grader.grade(.text(answer), for: question)
      }
    }.max() ?? 0
  }

  /// The words of the model answer and others in turn, now and then with a slip.
  private static func answer(of count: Int, to question: Question) -> String {
    let key = question.keys.joined(separator: ", ").split(separator: " ").map(String.init)
    let others = ["because", "people", "live", "togehter,", "and", "sometimes", "not", "alone"]
    return (0..<count).map { index in
      index % 2 == 0 ? key[index / 2 % key.count] : others[index / 2 % others.count]
    }.joined(separator: " ")
  }
}
