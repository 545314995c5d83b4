import Foundation
import ProgressStore
import QuestionBank
import Screens
import Tutoring

/// What the screens do, in lines on standard output and input.
struct Speaking {
  let learner: Learner
  /// The folders in which quizzes are found.
  let folders: [String]

  /// Lets the learner choose a quiz, and then what to do with it.
  ///
  /// - Throws: `Failure` if the log cannot be read or an answer cannot be saved.
  func begin() throws {
    let quizzes = findQuizzes(in: folders)
    guard !quizzes.isEmpty else {
      throw Failure(.noInput, "no quiz found; name a file, or make one with: viva make ARTICLE")
    }
    guard let place = choose("Quizzes.", quizzes.map(\.name)) else { return }
    try menu(of: Sitting(path: quizzes[place].path, learner))
  }

  /// The home screen as a numbered menu.
  func menu(of sitting: Sitting) throws {
    while true {
      let standing = try sitting.standing()
      let menu = Menu.home(
        title: sitting.quiz.bank.title, standing, folder: learner.folder, hasOtherQuizzes: false)
      let further = Menu.more(standing, hasOtherQuizzes: false).items
      let all = menu.items + (menu.items.contains { $0.choice == .more } ? further : [])
      let items = all.filter { Self.spoken.contains($0.choice) }
      Output.line(Output.visible("\(menu.title). \(menu.status)."))
      if !items.contains(where: { $0.choice == .study }) { Output.line("Nothing due now.") }
      let names = items.map { "\($0.label): \($0.detail)" }
      switch choose("What to do.", names).map({ items[$0].choice }) {
      case .study: try speak(try sitting.session(.study), of: sitting)
      case .review: try speak(try sitting.session(.review), of: sitting)
      case .read: try read(sitting)
      case .test: try TestDesk(of: sitting).speak()
      case .progress:
        let progress = ProgressView(
          try sitting.statistics(), questions: sitting.quiz.bank.questions)
        for line in progress.spoken { Output.line(Output.visible(line)) }
      case .paper:
        let folder = PrintPaper.usualFolder
        Output.line(
          Output.visible(try PrintPaper.writeNext(of: sitting.quiz.bank, to: folder) + "."))
      default: return
      }
    }
  }

  /// What can be done in lines.
  private static let spoken: [Menu.Choice] = [.study, .review, .read, .test, .progress, .paper]

  /// Asks for a number; nil for an empty line, the end of input, or anything else.
  private func choose(_ title: String, _ names: [String]) -> Int? {
    Output.line(title)
    for (number, name) in names.enumerated() {
      Output.line("\(number + 1). \(Output.visible(name))")
    }
    Output.line("Number, or an empty line to leave:")
    guard let line = readLine(), let number = Int(line.trimmingCharacters(in: .whitespaces)),
      names.indices.contains(number - 1)
    else { return nil }
    return number - 1
  }

  /// Reads the article out, section by section, and asks about each.
  func read(_ sitting: Sitting) throws {
    guard let reading = sitting.quiz.reading else { return }
    var place = reading.next(after: try sitting.events()) ?? 0
    while true {
      let section = reading.sections[place]
      Output.line("Section \(place + 1) of \(reading.sections.count).")
      for line in sitting.quiz.articleLines[section.lines] {
        let text = line.trimmingCharacters(in: .whitespaces)
        if !text.isEmpty { Output.line(Output.visible(text)) }
      }
      let session = try sitting.session(about: section)
      if session.total == 0 {
        Output.line("Nothing more to ask about this section today.")
      } else {
        guard try speak(session, of: sitting) else { return }
      }
      place += 1
      guard place < reading.sections.count else {
        Output.line("That was the last section.")
        return
      }
      Output.line("Next: \(Output.visible(reading.sections[place].title)). Enter, or q to stop:")
      guard let line = readLine(), line.isEmpty else { return }
    }
  }

  /// Writes an event to the log; where that fails, it is tried again with the next one.
  private func save(_ event: Event) {
    do {
      try learner.record(event)
    } catch {
      Output.complain((error as? Failure)?.message ?? error.localizedDescription)
    }
  }

  /// Asks and answers.
  ///
  /// - Returns: Whether the session came to its end.
  /// - Throws: `Failure` if an answer cannot be saved.
  @discardableResult
  func speak(_ session: Session, of sitting: Sitting) throws -> Bool {
    var transcript = Transcript(session, article: sitting.quiz.articleLines)
    var step = transcript.begin(at: learner.clock())
    while true {
      for case .record(let event) in step.effects { save(event) }
      for line in step.lines { Output.line(line) }
      if step.isOver {
        try learner.saveAll()
        return transcript.session.phase == .finished
      }
      step = transcript.read(readLine(), at: learner.clock())
    }
  }
}
