import Canvas
import Foundation
import ProgressStore
import QuestionBank
import Tutoring

/// What is on the screen, changed by what happens at the terminal.
///
/// It is a plain value: `update` is its only way on, and what has to be done outside is returned.
package struct App: Scene {
  package enum Work: Equatable, Sendable {
    /// Write an event to the log, durably.
    case record(Event)
    /// Open what was chosen in a menu.
    case open(Menu.Choice)
    /// Show a section of the article, by its place in the reading.
    case read(section: Int)
    /// Ask about a section of the article.
    case ask(section: Int)
    /// Write down what was said of a question outside a session, and show the catalogue anew.
    case note(Event.Kind, question: Question.ID, text: String?)
    /// Have a question changed in an editor, and show the catalogue anew.
    case edit(question: Question.ID)
    /// Begin to make a quiz from the article in a file, named as it was typed.
    case make(article: String)
    /// Say how far that has come, or what came of it.
    case watchMaking
    case stopMaking
    /// Show the home screen anew, since what it says may have changed.
    case goHome
  }

  package typealias Request = SceneRequest<Work>

  /// The article a quiz was made from.
  package struct Text: Equatable, Sendable {
    package var title: String
    package var lines: [String]

    package init(title: String, lines: [String]) {
      self.title = title
      self.lines = lines
    }
  }

  /// A page, of which the last in the list is shown and the others wait below.
  enum Place: Equatable, Sendable {
    case menu(Menu)
    case play(Play)
    case summary(SummaryView)
    case missed(QuestionView, scroll: Int?)
    /// A section to read before its questions are asked, by its place in the reading.
    case section(ArticleView, place: Int, count: Int)
    case article(ArticleView)
    case browser(Browser)
    case progress(ProgressView)
    case making(MakingView)
    case help(HelpView)
  }

  private(set) var layout: Layout
  let symbols: Symbols
  var places: [Place] = []
  /// What is asked for below the page.
  var prompt: Prompt?
  var session: Session?
  /// What was begun of an answer when its question was left.
  var draft: Answering?
  /// The section that is read after this session, by its place and title; nil where there is none.
  var nextSection: (place: Int, title: String)?
  var article: Text?
  /// One line of news, until the next key.
  package var notice: String?
  /// What stays on the terminal after leaving.
  package var farewell: String?

  package init(rows: Int, columns: Int, symbols: Symbols) {
    layout = Layout(rows: rows, columns: columns)
    self.symbols = symbols
  }

  /// Takes in what happened.
  package mutating func update(_ event: InputEvent?, at now: Date) -> [Request] {
    defer { rememberTop() }
    switch event {
    case nil: return isMaking ? [.perform(.watchMaking)] : []
    case .resize(let rows, let columns): layout = Layout(rows: rows, columns: columns)
    case .closed: return [.leave(isInterrupted: false)]
    case .key(let key):
      notice = nil
      let command = Keymap.command(for: key, in: context)
      if layout.isTooSmall, command != .leave, command != .back { return [] }
      if let command { return carryOut(command, at: now) }
      if context != .typing, context != .prompt { notice = Self.unknownKey }
      edit({ $0.handle(key) }, answer: { $0.type(key) })
    case .paste(let text):
      edit({ $0.insert(text) }, answer: { $0.paste(text) })
    case .click(let row, let column): return click(row: row, column: column, at: now)
    case .wheel(let notches): turnWheel(notches)
    }
    return []
  }

  /// What is said of a key that does nothing.
  static let unknownKey = "No such key here; ? lists them."

  /// The keys that are valid now.
  var context: KeyContext {
    if case .help = places.last { return .help }
    if isMaking { return .making }
    if prompt != nil { return .prompt }
    return switch places.last {
    case .menu: places.count > 1 ? .submenu : .menu
    case .play(let play): play.context
    case .summary: .end
    case .missed: .reading
    case .section: .section
    case .article: .article
    case .browser(let browser): browser.context
    case .progress: .progress
    case .making: .prompt
    case .help: .help
    case nil: .menu
    }
  }

  /// How soon it is to be told that time has passed: only what is being made goes on by itself.
  package var pulse: Double? { isMaking ? 0.1 : nil }

  mutating func replaceTop(_ place: Place) {
    places[places.count - 1] = place
  }
}

// MARK: - What is shown

extension App {
  /// Shows menus in place of everything else, the last one on top.
  ///
  /// The focus stays where it was before something was opened that is no study.
  package mutating func show(_ menus: Menu...) {
    let kept = places.compactMap { place -> (title: String, choice: Menu.Choice)? in
      guard case .menu(let menu) = place, menu.items.indices.contains(menu.focus) else {
        return nil
      }
      return (menu.title, menu.items[menu.focus].choice)
    }
    session = nil
    prompt = nil
    places = menus.map { menu in
      var menu = menu
      let choice = kept.last { $0.title == menu.title }?.choice
      if let choice, [.test, .questions, .progress, .more].contains(choice),
        let place = menu.items.firstIndex(where: { $0.choice == choice })
      {
        menu.moveFocus(to: place)
      }
      return .menu(menu)
    }
  }

  /// Shows a menu above what is shown now.
  package mutating func add(_ menu: Menu) {
    places.append(.menu(menu))
  }

  /// Shows a session, above the menu it was chosen from.
  ///
  /// - Parameters:
  ///   - session: The session.
  ///   - article: The article, if it is at hand.
  ///   - nextSection: The section to read afterwards, by its place and title.
  ///   - now: The time.
  package mutating func show(
    _ session: Session, article: Text?, nextSection: (place: Int, title: String)? = nil,
    at now: Date
  ) {
    self.session = session
    self.article = article
    self.nextSection = nextSection
    leaveAllButMenus()
    followSession(at: now)
  }

  /// Shows a section of the article to be read, above the menu it was chosen from.
  package mutating func show(_ reading: Reading, section place: Int, of article: Text) {
    self.article = article
    session = nil
    leaveAllButMenus()
    let section = reading.sections[place]
    var view = ArticleView(
      title: article.title, lines: article.lines, section: section.lines)
    view.scroll = 0
    places.append(.section(view, place: place, count: reading.sections.count))
  }

  /// Shows the questions of a quiz, above the menu they were chosen from.
  ///
  /// - Parameters:
  ///   - browser: The questions.
  ///   - article: The article, if it is at hand.
  ///   - isFinding: Whether a text to find is asked for at once.
  package mutating func show(_ browser: Browser, article: Text?, isFinding: Bool = false) {
    self.article = article
    places.append(.browser(browser))
    if isFinding { prompt = Prompt(.find) }
  }

  /// Shows how the learner stands, above the menu it was chosen from.
  package mutating func show(_ progress: ProgressView) {
    places.append(.progress(progress))
  }

  /// Takes in what has changed in the quiz or the log while its questions are shown.
  package mutating func renew(_ catalogue: Catalogue) {
    guard case .browser(var browser) = places.last else { return }
    browser.renew(catalogue)
    replaceTop(.browser(browser))
  }

  /// Takes in what has changed in the log while its numbers are shown.
  package mutating func renew(_ statistics: Statistics) {
    guard case .progress(var progress) = places.last else { return }
    progress.renew(statistics)
    replaceTop(.progress(progress))
  }

  /// Asks for the file of an article, above what is shown now.
  package mutating func askForArticle() {
    places.append(.making(MakingView()))
    prompt = Prompt(.article)
  }

  /// Says how far the making of a quiz has come, the share of the work from 0 to 1 and in words.
  package mutating func showMaking(_ share: Double, _ text: String) {
    change { $0.progress = .init(share: share, text: text) }
  }

  /// Says why no quiz came of the file that was named, which is asked for again.
  package mutating func complain(aboutArticle complaint: String) {
    change { $0 = MakingView(complaint: complaint) }
  }

  private mutating func leaveAllButMenus() {
    prompt = nil
    places.removeAll { if case .menu = $0 { false } else { true } }
  }
}
