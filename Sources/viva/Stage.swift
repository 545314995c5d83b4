import Canvas
import Foundation
import ProgressStore
import QuestionBank
import Screens
import TerminalIO
import Tutoring

/// Opens, writes and makes what the screens ask for.
final class Stage {
  /// What is shown first.
  enum Start {
    case home
    case session(Session)
    case reading
  }

  let learner: Learner
  private let start: Start
  private let folders: [String]
  /// The quizzes to choose from.
  private var quizzes: [(name: String, path: String)]
  private var sitting: Sitting?
  private var making: QuizMaking?
  /// Whether the quiz was chosen on the screen, so that one step back leads to the choice.
  private var isChosen = false
  /// Whether the learner knows that something is not saved and wants to leave all the same.
  private var isWarned = false

  /// - Parameters:
  ///   - learner: Who learns.
  ///   - sitting: The quiz to begin with; nil lets the learner choose.
  ///   - start: What is shown first.
  ///   - folders: Where quizzes are found.
  init(_ learner: Learner, _ sitting: Sitting?, from start: Start, folders: [String]) {
    self.learner = learner
    self.sitting = sitting
    self.start = start
    self.folders = folders
    quizzes = findQuizzes(in: folders)
  }

  /// Shows the screens until the learner leaves.
  ///
  /// - Throws: `Failure` where there is no terminal to draw on, or an answer could not be saved.
  func show(_ face: FaceOptions) throws {
    let isInterrupted = try SceneLoop(face).run(
      learner.clock,
      { rows, columns, symbols in
        var app = App(rows: rows, columns: columns, symbols: symbols)
        begin(&app)
        return app
      }, perform: perform, mayLeave: mayLeave)
    try learner.saveAll()
    if isInterrupted { SceneLoop.dieOfInterrupt() }
  }

  /// Puts the first page on the screen.
  private func begin(_ app: inout App) {
    telling(&app) { app in
      switch start {
      case .home: try goHome(&app)
      case .session(let session): app.show(session, article: text, at: learner.clock())
      case .reading: try readOn(&app)
      }
    }
  }

  /// Carries out what the screens ask for, before the next frame.
  private func perform(
    _ work: App.Work, _ app: inout App, _ terminal: inout Terminal
  ) -> [App.Request] {
    switch work {
    case .open(.test):
      return visit(&app, &terminal) { sitting in try TestDesk(of: sitting).show }
    case .open(.classDrill):
      return visit(&app, &terminal) { sitting in Projector(of: sitting).show }
    case .edit(let question):
      guard let editor = editor(for: question, &app) else { return [] }
      let hasRun = terminal.suspended { editor.run() }
      takeEdited(hasRun, editor, &app)
    default: telling(&app) { app in try carryOut(work, &app) }
    }
    return []
  }

  private func carryOut(_ work: App.Work, _ app: inout App) throws {
    switch work {
    case .record(let event): try learner.record(event)
    case .open(let choice): try open(choice, &app)
    case .read(let place): try read(section: place, &app)
    case .ask(let place): try ask(aboutSection: place, &app)
    case .note(let kind, let question, let note):
      guard let sitting else { return }
      try sitting.note(kind, question: question, text: note)
      app.renew(try sitting.catalogue())
      app.renew(try sitting.statistics())
    case .make(let article): make(article, &app)
    case .watchMaking: watchMaking(&app)
    case .stopMaking: making = nil
    case .goHome: try goHome(&app)
    case .edit: break
    }
  }

  /// Leaves the terminal to another scene, and comes home from it.
  private func visit(
    _ app: inout App, _ terminal: inout Terminal,
    _ scene: (Sitting) throws -> (inout Terminal) -> (farewell: String?, isInterrupted: Bool)
  ) -> [App.Request] {
    guard let sitting else { return [] }
    let show: (inout Terminal) -> (farewell: String?, isInterrupted: Bool)
    do {
      show = try scene(sitting)
    } catch {
      app.notice = (error as? Failure)?.message ?? error.localizedDescription
      return []
    }
    let end = show(&terminal)
    if let farewell = end.farewell { app.farewell = farewell }
    let size = terminal.size
    _ = app.update(.resize(rows: size.rows, columns: size.columns), at: learner.clock())
    if end.isInterrupted { return [.leave(isInterrupted: true)] }
    telling(&app) { app in
      try goHome(&app)
      app.notice = end.farewell
    }
    return []
  }

  /// Whether all is saved; if not, the learner is told, once.
  private func mayLeave(_ app: inout App) -> Bool {
    do {
      try learner.saveAll()
      return true
    } catch {
      defer { isWarned = true }
      app.notice = "\((error as? Failure)?.message ?? "") – leave again to give up"
      return isWarned
    }
  }

  /// Does something, and shows why it could not be done.
  private func telling(_ app: inout App, _ body: (inout App) throws -> Void) {
    do {
      try body(&app)
    } catch {
      app.notice = (error as? Failure)?.message ?? error.localizedDescription
    }
  }

  // MARK: - Opening

  private var text: App.Text? {
    guard let quiz = sitting?.quiz, !quiz.articleLines.isEmpty else { return nil }
    return App.Text(title: quiz.bank.title, lines: quiz.articleLines)
  }

  private func open(_ choice: Menu.Choice, _ app: inout App) throws {
    switch choice {
    case .quizzes:
      sitting = nil
      try goHome(&app)
      return
    case .quiz(let place):
      guard quizzes.indices.contains(place) else { return }
      sitting = try Sitting(path: quizzes[place].path, learner)
      isChosen = true
      try goHome(&app)
      return
    case .make:
      app.askForArticle()
      return
    default: break
    }
    guard let sitting else { return }
    switch choice {
    case .study, .review:
      let session = try sitting.session(choice == .study ? .study : .review)
      app.show(session, article: text, at: learner.clock())
    case .read: try readOn(&app)
    case .drill(let questions):
      let session = try sitting.session(about: questions)
      if session.total == 0 {
        app.notice = "Nothing of it is due now."
      } else {
        app.show(session, article: text, at: learner.clock())
      }
    case .more:
      app.add(.more(try sitting.standing(), hasOtherQuizzes: hasOtherQuizzes))
    case .paper:
      app.notice = try PrintPaper.writeNext(of: sitting.quiz.bank, to: PrintPaper.usualFolder)
    case .progress:
      app.show(
        ProgressView(try sitting.statistics(), questions: sitting.quiz.bank.questions))
    case .questions: app.show(Browser(try sitting.catalogue()), article: text)
    case .find: app.show(Browser(try sitting.catalogue()), article: text, isFinding: true)
    case .lookThrough:
      app.show(Browser(try sitting.catalogue(), isLookThrough: true), article: text)
    default: break
    }
  }

  /// Whether there is a quiz besides the one that is open.
  private var hasOtherQuizzes: Bool {
    quizzes.contains { $0.path != sitting?.quiz.path }
  }

  /// Shows the home screen of the quiz, or the choice of one.
  private func goHome(_ app: inout App) throws {
    guard let sitting else {
      if quizzes.isEmpty {
        app.show(.withoutQuiz(folder: learner.folder))
      } else {
        app.show(picker())
      }
      return
    }
    let home = Menu.home(
      title: sitting.quiz.bank.title, try sitting.standing(), folder: learner.folder,
      hasOtherQuizzes: hasOtherQuizzes)
    if isChosen { app.show(picker(), home) } else { app.show(home) }
  }

  private func picker() -> Menu {
    .quizzes(
      quizzes.enumerated().map { place, quiz in
        guard let sitting = try? Sitting(path: quiz.path, learner) else {
          return Menu.Item(quiz.name, detail: "cannot be read", choice: .quiz(place))
        }
        let questions = sitting.quiz.bank.questions.count
        let due = (try? sitting.standing().due) ?? 0
        return Menu.Item(
          sitting.quiz.bank.title,
          detail: counted(questions, "question"),
          aside: due == 0 ? "" : "\(due) due", choice: .quiz(place))
      })
  }

  // MARK: - Reading

  /// Shows the section to read next; after the last, the first.
  private func readOn(_ app: inout App) throws {
    guard let sitting, let reading = sitting.quiz.reading else { return }
    try read(section: reading.next(after: try sitting.events()) ?? 0, &app)
  }

  private func read(section place: Int, _ app: inout App) throws {
    guard let reading = sitting?.quiz.reading, reading.sections.indices.contains(place), let text
    else { return }
    app.show(reading, section: place, of: text)
  }

  private func ask(aboutSection place: Int, _ app: inout App) throws {
    guard let sitting, let reading = sitting.quiz.reading,
      reading.sections.indices.contains(place)
    else { return }
    let session = try sitting.session(about: reading.sections[place])
    let next = place + 1 < reading.sections.count ? place + 1 : nil
    if session.total == 0, let next, let text {
      // Whoever has answered all of it today goes on to what comes next.
      app.show(reading, section: next, of: text)
      app.notice = "Nothing more to ask about the section before today."
      return
    }
    app.show(
      session, article: text, nextSection: next.map { ($0, reading.sections[$0].title) },
      at: learner.clock())
  }

  // MARK: - Making and editing

  private func make(_ article: String, _ app: inout App) {
    do {
      making = try QuizMaking(from: article)
    } catch {
      app.complain(aboutArticle: (error as? Failure)?.message ?? error.localizedDescription)
    }
  }

  /// Shows how far the quiz is that is being made; when it is done, it is saved and opened.
  private func watchMaking(_ app: inout App) {
    guard let making else { return }
    guard let result = making.result else {
      if let (share, text) = making.progress { app.showMaking(share, text) }
      return
    }
    self.making = nil
    do {
      let folder = Paths.ownQuizzes(among: folders)
      let made = try save(result.get(), from: making.file, in: folder)
      quizzes = findQuizzes(in: folders)
      sitting = try Sitting(path: made.path, learner)
      try goHome(&app)
      app.notice = made.summary
    } catch {
      app.complain(aboutArticle: (error as? Failure)?.message ?? error.localizedDescription)
    }
  }

  /// The editor for a question, at its line; an installed quiz is copied first.
  private func editor(for question: Question.ID, _ app: inout App) -> Editor? {
    var editor: Editor?
    telling(&app) { _ in
      guard var sitting else { return }
      let path = try sitting.quiz.editablePath(in: Paths.ownQuizzes(among: folders))
      if path != sitting.quiz.path {
        try sitting.reopen(path: path)
        self.sitting = sitting
        quizzes = findQuizzes(in: folders)
      }
      editor = Editor(path: path, line: try sitting.quiz.line(of: question))
    }
    return editor
  }

  /// Reads a quiz anew after it was in the editor; the progress of its questions stays.
  private func takeEdited(_ hasRun: Bool, _ editor: Editor, _ app: inout App) {
    guard hasRun else {
      app.notice = "No editor could be started; set $EDITOR to its name."
      return
    }
    telling(&app) { app in
      guard var sitting else { return }
      let before = sitting.quiz.bank.questions.map(\.id)
      try sitting.reopen()
      if try sitting.quiz.keepIDs(of: before) { try sitting.reopen() }
      self.sitting = sitting
      app.renew(try sitting.catalogue())
      if let finding = sitting.quiz.findings.first(where: { $0.severity == .error }) {
        let line = finding.line.map { "Line \($0): " } ?? ""
        app.notice = "\(line)\(finding.message) (E opens it again)"
      }
    }
  }
}
