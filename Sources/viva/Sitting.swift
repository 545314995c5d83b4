import Foundation
import Memory
import ProgressStore
import QuestionBank
import Screens
import Tutoring

/// One learner in front of one quiz: what is asked, and what is known.
struct Sitting {
  private(set) var quiz: Quiz
  let learner: Learner
  /// How many questions a session asks, and how many facts it may begin.
  var count = 20
  var newFacts = 10
  var topic: String?

  /// Opens a quiz.
  ///
  /// - Throws: `Failure` if it cannot be used.
  init(path: String, _ learner: Learner) throws {
    quiz = try Quiz(path: path)
    self.learner = learner
  }

  /// Says what was found in the bank that was named on the command line.
  func report(isQuiet: Bool) {
    Output.report(quiz.findings, in: quiz.path, isQuiet: true)
    if let summary = quiz.summary, !isQuiet {
      Output.note(Output.visible("\(quiz.path): \(summary)"))
    }
  }

  /// Finds the quiz that was named on the command line, and opens the progress file.
  ///
  /// - Throws: `Failure` if one of them cannot be used.
  init(_ name: String?, _ places: PlaceOptions, _ repeats: RepeatOptions) throws {
    let path = try locateQuiz(name, folders: Paths.quizFolders(chosen: places.quizzes))
    try self.init(path: path, Learner(places, repeats))
    report(isQuiet: places.quiet)
  }

  /// What the log says about the quiz now.
  func events() throws -> [Event] { try learner.events(of: quiz.bank.quiz) }

  /// A new session.
  func session(_ mode: Mode) throws -> Session {
    session(mode, quiz.bank, History(try events()), count: count, newFacts: newFacts)
  }

  /// A session about a section of the article; all of it is asked, whatever is new.
  func session(about section: Reading.Section) throws -> Session {
    var bank = quiz.bank
    bank.questions = bank.questions.filter { section.questions.contains($0.id) }
    let all = bank.questions.count
    return session(.read, bank, History(try events()), count: all, newFacts: all)
  }

  private func session(
    _ mode: Mode, _ bank: Bank, _ history: History, count: Int, newFacts: Int
  ) -> Session {
    Session(
      bank, history: history,
      settings: Session.Settings(
        mode: mode, learner: learner.name, count: count, newFacts: newFacts, topic: topic,
        timeZone: .current, seed: learner.seed, entropy: .random(in: 0 ... .max)),
      at: learner.clock())
  }

  /// A session of some questions: of what was missed of them, else of what is due or new.
  func session(about questions: Set<Question.ID>) throws -> Session {
    var bank = quiz.bank
    bank.questions = bank.questions.filter { questions.contains($0.id) }
    let history = History(try events())
    let review = session(.review, bank, history, count: count, newFacts: count)
    guard review.total == 0 else { return review }
    return session(.study, bank, history, count: count, newFacts: count)
  }

  /// How the learner stands.
  func statistics() throws -> Statistics {
    Statistics(quiz.bank, events: try events(), at: learner.clock(), timeZone: .current)
  }

  /// The questions with what the log says about each.
  func catalogue() throws -> Catalogue {
    Catalogue(quiz.bank, events: try events(), today: learner.today)
  }

  /// Writes down something about a question outside a session.
  func note(_ kind: Event.Kind, question: Question.ID, text: String?) throws {
    let now = learner.clock()
    try learner.record(
      Event(
        id: UUID(), time: now, utcOffset: TimeZone.current.secondsFromGMT(for: now),
        learner: learner.name, session: UUID(), quiz: quiz.bank.quiz, question: question,
        kind: kind, answer: text))
  }

  /// Opens the quiz anew, or another file of it.
  mutating func reopen(path: String? = nil) throws {
    quiz = try Quiz(path: path ?? quiz.path)
  }
}

// MARK: - What the home screen says

extension Sitting {
  /// How much is read of a text in a minute, in words.
  private static let wordsPerMinute = 200
  private static let secondsPerQuestion = 20

  /// What the home screen says.
  func standing() throws -> Standing {
    let events = try events()
    let now = learner.clock()
    let statistics = Statistics(quiz.bank, events: events, at: now, timeZone: .current)
    let study = session(
      .study, quiz.bank, History(events), count: count, newFacts: newFacts)
    let weakest = Statistics.weakest(statistics.topics).first {
      $0.share < Statistics.desiredRetention && !$0.name.isEmpty
    }
    return Standing(
      questions: statistics.questions, due: statistics.due, new: statistics.new,
      missed: statistics.missed, known: statistics.known, asked: study.total,
      activeDays: statistics.activeDays(ofLast: 7), daysAway: statistics.daysAway,
      nextDue: statistics.nextDue.map { Self.weekday(after: $0 - statistics.today, now) },
      reading: quiz.reading.map { place(in: $0, events) }, weakest: weakest?.name)
  }

  private func place(in reading: Reading, _ events: [Event]) -> Standing.ReadingPlace {
    let words = quiz.articleLines.reduce(0) { $0 + $1.split(whereSeparator: \.isWhitespace).count }
    let facts = Set(quiz.bank.questions.map { $0.fact ?? $0.id }).count
    return Standing.ReadingPlace(
      next: reading.next(after: events).map { $0 + 1 }, sections: reading.sections.count,
      minutes: max(words / Self.wordsPerMinute + facts * Self.secondsPerQuestion / 60, 1))
  }

  private static func weekday(after days: Int, _ now: Date) -> String {
    if days == 1 { return "tomorrow" }
    let date = now.addingTimeInterval(Double(days) * 86_400)
    return days < 7
      ? date.formatted(.dateTime.weekday(.wide)) : date.formatted(.dateTime.day().month(.wide))
  }
}
