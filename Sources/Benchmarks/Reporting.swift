import Classroom
import Foundation
import QuestionBank

/// A report on a folder of results files.
enum Reporting {
  static func measure(_ table: Table) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "viva-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }

    let (learners, questions) = (5_000, 60)
    let size = try write(learners, questions, to: folder)
    let viva = Measure.viva.path
    let time = try Measure.median(of: 5) {
      try PseudoTerminal(["/bin/sh", "-c", "'\(viva)' report '\(folder.path)' --json > /dev/null"])
        .end()
    }
    table.row("\(learners) results, on the disk", "\(size >> 20) MB")
    table.row(
      "\(learners) results of \(questions) questions", Measure.text(seconds: time), beside: "2 s")
  }

  /// Writes results in the program's own format, and returns how many bytes they are.
  private static func write(_ learners: Int, _ questions: Int, to folder: URL) throws -> Int {
    let bank = Bank(
      quiz: "bench", title: "Bench",
      questions: (0..<questions).map { number in
        Question(
          id: "q-\(number)", topic: "Topic \(number % 6)",
          stem: FormattedText(
            "Which of these is said of thing \(number) in the part of the article about it?"),
          content: .choice(
            (0..<4).map { option in
              Question.Option(
                FormattedText("What option \(option) of question \(number) says"),
                credit: option == 0 ? 1 : 0)
            }),
          source: .init(
            line: number + 1,
            text: "Of thing \(number) the article says what option 0 says, and why that is so."),
          fact: "fact-\(number)")
      })
    let sheet = TestResult.Sheet(Paper(bank, .init(seed: 1, count: questions), for: ""))
    var size = 0
    for learner in 0..<learners {
      let answers = (0..<questions).map { number in
        let chosen = (learner &* 31 &+ number &* 17) % 7 % 4
        return TestResult.Answer(
          chosen: [chosen], credit: chosen == 0 ? 1 : 0,
          seconds: Double((learner + number) % 400) / 10)
      }
      let began = Date(timeIntervalSince1970: 1_767_225_600)
      let attempt = TestResult.Attempt(
        learner: "Learner \(learner)", began: began, finished: began.addingTimeInterval(900),
        answers: answers)
      let bytes = try ResultFile.bytes(of: TestResult(sheet: sheet, attempt: attempt))
      size += bytes.count
      try Data(bytes).write(to: folder.appending(path: "\(learner).1\(ResultFile.ending)"))
    }
    return size
  }
}
