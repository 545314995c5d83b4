import Foundation
import ProgressStore
import QuestionBank

/// The next session of somebody who has answered a million questions.
enum LongLog {
  private static let questions = 100_000
  private static let answersEach = 10

  static func measure(_ table: Table) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "viva-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let bank = folder.appending(path: "bank.gift")
    let text = Start.text(of: questions)
    try Data(text.utf8).write(to: bank)
    let progress = folder.appending(path: "progress.sqlite").path
    try write(GIFTFile(bytes: Array(text.utf8), name: "bank").bank, to: progress)

    func start() throws {
      let terminal = try PseudoTerminal([
        Measure.viva.path, "study", bank.path, "--progress", progress, "--learner", "ada",
      ])
      try terminal.read(until: "help")
      terminal.end(killing: true)
    }
    let what = "\(questions) questions, \(questions * answersEach) events"
    table.row("\(what), first start", Measure.text(seconds: try Measure.median(of: 1, start)))
    table.row(
      "\(what), next session", Measure.text(seconds: try Measure.median(of: 9, start)),
      beside: "400 ms")
  }

  /// Writes a log in which every question was answered again and again, day after day, each wrong
  /// once, and a tenth of them the last time, so that it is due.
  private static func write(_ bank: Bank, to path: String) throws {
    let file = try ProgressFile(path: path)
    let session = UUID()
    let beginning = Date.now - 300 * 86_400
    for round in 0..<answersEach {
      let day = beginning + Double(round) * 28 * 86_400
      try file.append(
        bank.questions.enumerated().map { number, question in
          Event(
            id: UUID(), time: day + Double(number) * 20, learner: "ada", session: session,
            quiz: bank.quiz, question: question.id, answer: "word", options: [0, 2, 1],
            verdict: "correct", credit: 1, grade: number % answersEach == round ? 1 : 3, seconds: 8)
        })
    }
  }
}
