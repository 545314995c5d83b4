import Classroom
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
  /// The day of an exam, over which new facts are spread.
  var examDay: Int?
  var topic: String?
  /// Of what was missed, only what was missed on this day or later, and so many times.
  var sinceDay: Int?
  var misses = 1

  init(_ quiz: Quiz, _ learner: Learner) {
    self.quiz = quiz
    self.learner = learner
  }

  /// Opens a quiz.
  ///
  /// - Throws: `Failure` if it cannot be used.
  init(path: String, _ learner: Learner) throws {
    self.init(try Quiz(path: path), learner)
  }

  /// Finds the quiz that was named on the command line, and opens the progress file.
  ///
  /// - Throws: `Failure` if one of them cannot be used.
  init(_ name: String?, _ places: PlaceOptions, _ repeats: RepeatOptions) throws {
    let path = try locateQuiz(name, folders: Paths.quizFolders(chosen: places.quizzes))
    let quiz = try Quiz(named: path, isQuiet: places.quiet)
    self.init(quiz, try Learner(places, repeats))
  }

  /// What the log says about the quiz now.
  func events() throws -> [Event] { try learner.events(of: quiz.bank.quiz) }

  /// The session to go on with, or a new one; `report` is told how many events of a long log were
  /// read, and how many there are.
  func session(
    _ mode: Mode, report: (Int, Int) -> Void = { _, _ in }
  ) throws -> Session {
    try learner.session(about: quiz.bank, settings(mode), report: report)
  }

  /// A session about a section of the article; all of it is asked, whatever is new.
  func session(about section: Reading.Section) throws -> Session {
    let bank = bank(of: section.questions)
    return try learner.session(about: bank, settings(.read, count: bank.questions.count))
  }

  /// A session of some questions: of what was missed of them, else of what is due or new.
  func session(about questions: Set<Question.ID>) throws -> Session {
    let history = History(try events(), scheduler: try learner.scheduler())
    let bank = bank(of: questions)
    let sessions = [Mode.review, .study].map { mode in
      Session(
        bank, history: history, settings: settings(mode, count: count), at: learner.clock())
    }
    return sessions.first { $0.total > 0 } ?? sessions[1]
  }

  /// The quiz with no other questions than these.
  private func bank(of questions: Set<Question.ID>) -> Bank {
    var bank = quiz.bank
    bank.questions = bank.questions.filter { questions.contains($0.id) }
    return bank
  }

  /// What is wanted of a session; with a count, nothing but that many, however many are new.
  private func settings(_ mode: Mode, count: Int? = nil) -> Session.Settings {
    Session.Settings(
      mode: mode, learner: learner.name, count: count ?? self.count, newFacts: count ?? newFacts,
      examDay: examDay, topic: topic, sinceDay: sinceDay, misses: misses, timeZone: .current,
      seed: learner.seed, entropy: .random(in: 0 ... .max))
  }

  /// How the learner stands.
  func statistics() throws -> Statistics {
    Statistics(
      quiz.bank, events: try events(), scheduler: try learner.scheduler(), at: learner.clock(),
      timeZone: .current)
  }

  /// The questions with what the log says about each.
  func catalogue() throws -> Catalogue {
    Catalogue(
      quiz.bank, events: try events(), scheduler: try learner.scheduler(), today: learner.today)
  }

  /// Writes down something about a question outside a session.
  func note(_ kind: Event.Kind, question: Question.ID, text: String?) throws {
    let now = learner.clock()
    try learner.record(
      Event(
        id: UUID(), time: now, utcOffset: LocalTime.current.secondsFromGMT(for: now),
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
    let scheduler = try learner.scheduler()
    let now = learner.clock()
    let statistics = Statistics(
      quiz.bank, events: events, scheduler: scheduler, at: now, timeZone: .current)
    let study = Session(
      quiz.bank, history: History(events, scheduler: scheduler), settings: settings(.study),
      at: now)
    let weakest = Statistics.weakest(statistics.topics).first {
      $0.share < Statistics.desiredRetention && !$0.name.isEmpty
    }
    return Standing(
      questions: statistics.questions, due: statistics.due, new: statistics.new,
      missed: statistics.missed, known: statistics.known, asked: study.total,
      activeDays: statistics.activeDays(ofLast: 7), daysAway: statistics.daysAway,
      nextDue: statistics.nextDue.map { Self.weekday(after: $0 - statistics.today, now) },
      reading: quiz.reading.map { place(in: $0, events) }, weakest: weakest?.name, test: test,
      isForClass: quiz.bank.questions.contains(where: \.isForClass))
  }

  private var test: Standing.TestPlace? {
    guard let name = LearnerName(learner.name) else { return nil }
    let files = TestDesk.files(of: name, in: TestDesk.ownFolder, for: quiz.bank)
    let settings = Paper.Settings(seed: files.seed, count: TestDesk.usualCount)
    let paper = Paper(quiz.bank, settings, for: name.text)
    return paper.items.isEmpty
      ? nil : .init(questions: paper.items.count, isBegun: files.begun != nil)
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
