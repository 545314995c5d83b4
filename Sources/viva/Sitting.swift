import Foundation
import Memory
import ProgressStore
import QuestionBank
import Screens
import TerminalIO
import Tutoring

/// One learner in front of one quiz: opens sessions from the log and writes to it what they record.
struct Sitting {
  let quiz: Quiz
  let progress: ProgressFile
  let learner: String
  let clock: @Sendable () -> Date
  let seed: UInt64?
  /// How many questions a session asks, and how many facts it may begin.
  var count = 20
  var newFacts = 10
  /// The day of an exam, over which new facts are spread.
  var examDay: Int?
  var topic: String?
  /// Of what was missed, only what was missed on this day or later, and so many times.
  var sinceDay: Int?
  var misses = 1

  /// Finds the quiz and opens the progress file.
  ///
  /// - Throws: `Failure` if one of them cannot be used.
  init(
    _ name: String?, _ places: PlaceOptions, _ repeats: RepeatOptions, isFirstWord: Bool = false
  ) throws {
    let path = try locateQuiz(
      name, folders: Paths.quizFolders(chosen: places.quizzes), isFirstWord: isFirstWord)
    quiz = try Quiz(path: path)
    Output.report(quiz.findings, in: path, isQuiet: true)
    if let summary = quiz.summary, !places.quiet {
      Output.note(Output.visible("\(path): \(summary)"))
    }
    progress = try places.openProgress()
    learner = places.learnerName
    clock = repeats.clock
    seed = repeats.seed
  }

  /// What the log says about the quiz now.
  func history() throws(ProgressError) -> History {
    try progress.history(quiz: quiz.bank.quiz, learner: learner)
  }

  /// The session to go on with, or a new one.
  func session(_ mode: Mode) throws(ProgressError) -> Session {
    try progress.session(
      about: quiz.bank,
      Session.Settings(
        mode: mode, learner: learner, count: count, newFacts: newFacts, examDay: examDay,
        topic: topic, sinceDay: sinceDay, misses: misses, timeZone: .current, seed: seed,
        entropy: .random(in: 0 ... .max)),
      at: clock())
  }

  /// What the home screen says.
  func standing() throws(ProgressError) -> Standing {
    let now = clock()
    let today = dayNumber(of: now, utcOffset: TimeZone.current.secondsFromGMT(for: now))
    let history = try history()
    let records = quiz.bank.questions.map { history[$0.id] }
    let days = Set(history.records.values.compactMap(\.lastDay))
    let next = records.compactMap(\.dueDay).filter { $0 > today }.min()
    return Standing(
      questions: records.count, due: records.count { $0.isDue(on: today) },
      new: records.count(where: \.isNew), missed: records.count(where: \.isMissed),
      known: records.reduce(0) { $0 + $1.knowledge(on: today) },
      activeDays: days.count { today - $0 < 7 }, daysAway: days.max().map { today - $0 },
      nextDue: next.map { Self.weekday(after: $0 - today, now) })
  }

  private static func weekday(after days: Int, _ now: Date) -> String {
    if days == 1 { return "tomorrow" }
    let date = now.addingTimeInterval(Double(days) * 86_400)
    return days < 7
      ? date.formatted(.dateTime.weekday(.wide)) : date.formatted(.dateTime.day().month(.wide))
  }
}

// MARK: - On the screen

extension Sitting {
  /// What is shown first.
  enum Start {
    case home
    case session(Mode)
  }

  /// Shows the screens until the learner leaves.
  ///
  /// - Throws: `Failure` where there is no terminal or the log cannot be read.
  func showScreens(from start: Start, _ face: FaceOptions) throws {
    guard isatty(0) == 1 else {
      throw Failure(.noTerminal, "standard input is no terminal; use --plain to answer in lines")
    }
    let standing = try reported { () throws(ProgressError) -> Standing in try self.standing() }
    let first: Session? =
      if case .session(let mode) = start {
        try reported { () throws(ProgressError) -> Session in try session(mode) }
      } else { nil }
    if let first, first.total == 0 {
      Output.note(nothingToAsk(first.mode))
      return
    }
    let article = App.Text(title: quiz.bank.title, lines: quiz.articleLines)
    let text = quiz.articleLines.isEmpty ? nil : article
    try Interactive(colors: face.usesColors, mouse: !face.noMouse, now: clock).run { app in
      if let first {
        app.show(first, article: text, at: clock())
      } else {
        app.show(Menu.home(title: quiz.bank.title, standing))
      }
    } perform: { request, app in
      do throws(ProgressError) {
        switch request {
        case .record(let event): try progress.append([event])
        case .open(.study): app.show(try session(.study), article: text, at: clock())
        case .open(.review): app.show(try session(.review), article: text, at: clock())
        case .goHome: app.show(Menu.home(title: quiz.bank.title, try self.standing()))
        case .open, .redraw, .leave: break
        }
      } catch {
        app.notice = "Not saved: \(error.description)"
      }
    }
  }

  /// What is said instead of a session without questions.
  func nothingToAsk(_ mode: Mode) -> String {
    mode == .review ? "Nothing missed to review." : "Nothing due now."
  }
}

// MARK: - In lines

extension Sitting {
  /// Runs a session on the screen or in lines.
  func run(_ mode: Mode, _ face: FaceOptions) throws {
    if face.isPlain { try speak(mode) } else { try showScreens(from: .session(mode), face) }
  }

  /// The home screen as a numbered menu.
  func speakMenu() throws {
    while true {
      let menu = Menu.home(
        title: quiz.bank.title,
        try reported { () throws(ProgressError) -> Standing in try standing() })
      Output.line(Output.visible("\(menu.title). \(menu.status)."))
      for (number, item) in menu.items.enumerated() {
        Output.line("\(number + 1). \(item.label): \(item.detail)")
      }
      if menu.items.isEmpty { Output.line(nothingToAsk(.study)) }
      guard !menu.items.isEmpty else { return }
      Output.line("Number, or an empty line to leave:")
      guard let line = readLine(), let number = Int(line.trimmingCharacters(in: .whitespaces)),
        menu.items.indices.contains(number - 1)
      else { return }
      try speak(menu.items[number - 1].choice == .review ? .review : .study)
    }
  }

  /// Asks and answers in lines on standard output and input.
  ///
  /// - Throws: `Failure` if the log cannot be read or an answer cannot be saved.
  func speak(_ mode: Mode) throws {
    let first = try reported { () throws(ProgressError) -> Session in try session(mode) }
    var transcript = Transcript(first, article: quiz.articleLines)
    var step = transcript.begin(at: clock())
    while true {
      for case .record(let event) in step.effects {
        _ = try reported { () throws(ProgressError) -> Int in try progress.append([event]) }
      }
      for line in step.lines { Output.line(line) }
      if step.isOver { return }
      step = transcript.read(readLine(), at: clock())
    }
  }
}
