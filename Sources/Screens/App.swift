import Canvas
import Foundation
import ProgressStore
import QuestionBank
import Tutoring

/// What is on the screen, changed by what happens at the terminal.
///
/// It is a plain value: `update` is its only way on, and what has to be done outside is returned.
package struct App: Sendable {
  /// What the caller has to do, in this order and before the next frame.
  package enum Request: Equatable, Sendable {
    /// Write an event to the log, durably.
    case record(Event)
    /// Open what was chosen in a menu.
    case open(Menu.Choice)
    /// Show the home screen anew, since a session has changed what it says.
    case goHome
    /// Send the whole screen again.
    case redraw
    /// Give the terminal back and end; after ^C as if by that signal.
    case leave(isInterrupted: Bool)
  }

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
    case article(ArticleView)
    case help(HelpView)
  }

  private(set) var layout: Layout
  let symbols: Symbols
  var places: [Place] = []
  var session: Session?
  var article: Text?
  /// One line of news, until the next key.
  package var notice: String?
  /// What stays on the terminal after leaving.
  package internal(set) var farewell: String?

  package init(rows: Int, columns: Int, symbols: Symbols) {
    layout = Layout(rows: rows, columns: columns)
    self.symbols = symbols
  }

  /// Shows a menu in place of everything else.
  package mutating func show(_ menu: Menu) {
    session = nil
    places = [.menu(menu)]
  }

  /// Shows a session, above the menu it was chosen from.
  package mutating func show(_ session: Session, article: Text?, at now: Date) {
    self.session = session
    self.article = article
    places.removeAll { if case .menu = $0 { false } else { true } }
    followSession(at: now)
  }

  /// Takes in what happened.
  package mutating func update(_ event: InputEvent, at now: Date) -> [Request] {
    switch event {
    case .resize(let rows, let columns): layout = Layout(rows: rows, columns: columns)
    case .closed: return [.leave(isInterrupted: false)]
    case .key(let key):
      notice = nil
      let command = Keymap.command(for: key, in: context)
      if layout.isTooSmall, command != .leave, command != .back { return [] }
      if let command { return carryOut(command, at: now) }
      editAnswer { $0.type(key) }
    case .paste(let text): editAnswer { $0.paste(text) }
    case .click(let row, _): return click(row: row, at: now)
    case .wheel(let notches): scroll(by: 3 * notches)
    }
    return []
  }

  /// The keys that are valid now.
  var context: KeyContext {
    switch places.last {
    case .menu, nil: .menu
    case .play(let play): play.context
    case .summary: .end
    case .missed: .reading
    case .article: .article
    case .help: .help
    }
  }

  // MARK: - Commands

  private mutating func carryOut(_ command: Command, at now: Date) -> [Request] {
    switch command {
    case .leave: return leave(isInterrupted: true)
    case .redraw: return [.redraw]
    case .help: places.append(.help(HelpView(context)))
    case .back: return goBack()
    default: return carryOutHere(command, at: now)
    }
    return []
  }

  /// Carries out a command whose meaning depends on the page.
  private mutating func carryOutHere(_ command: Command, at now: Date) -> [Request] {
    switch places.last {
    case .play: return carryOutInPlay(command, at: now)
    case .menu(var menu):
      if command == .confirm, menu.items.indices.contains(menu.focus) {
        return [.open(menu.items[menu.focus].choice)]
      }
      menu.moveFocus(to: focus(menu.focus, after: command, count: menu.items.count))
      replaceTop(.menu(menu))
    case .summary(var summary):
      if command == .undo { return tell(.undone, at: now) }
      if command == .confirm { return open(summary.choices[summary.focus], at: now) }
      summary.moveFocus(to: focus(summary.focus, after: command, count: summary.choices.count))
      replaceTop(.summary(summary))
    case .missed(let view, _):
      if command == .article { showArticle(at: view.answering.question.source) }
      if command == .confirm { return goBack() }
      scrollLines(command)
    case .article, .help: scrollLines(command)
    case nil: break
    }
    return []
  }

  private func focus(_ focus: Int, after command: Command, count: Int) -> Int {
    switch command {
    case .up: focus - 1
    case .down: focus + 1
    case .pageUp: focus - halfPage
    case .pageDown: focus + halfPage
    case .first: 0
    case .last: count - 1
    default: focus
    }
  }

  private mutating func open(_ choice: SummaryView.Choice, at now: Date) -> [Request] {
    switch choice {
    case .reviewMissed: return tell(.missedReviewRequested, at: now)
    case .goOn: return [.open(.study)]
    case .done: return goBack()
    case .open(let missed):
      places.append(.missed(missed.view, scroll: nil))
      return []
    }
  }

  private mutating func goBack() -> [Request] {
    let isSession =
      switch places.last {
      case .play, .summary: true
      default: false
      }
    guard places.count > 1 else { return leave(isInterrupted: false) }
    if isSession { farewell = sessionLine }
    places.removeLast()
    return isSession ? [.goHome] : []
  }

  private mutating func leave(isInterrupted: Bool) -> [Request] {
    farewell = sessionLine ?? farewell
    return [.leave(isInterrupted: isInterrupted)]
  }

  mutating func showArticle(at source: Question.Source?) {
    guard let article else { return }
    places.append(
      .article(ArticleView(title: article.title, lines: article.lines, highlight: source)))
  }

  // MARK: - Pointing and scrolling

  private mutating func click(row: Int, at now: Date) -> [Request] {
    guard !layout.isTooSmall, let target = page.target(row: row, layout) else { return [] }
    notice = nil
    switch places.last {
    case .menu(var menu):
      let isAgain = menu.focus == target
      menu.moveFocus(to: target)
      replaceTop(.menu(menu))
      return isAgain ? carryOut(.confirm, at: now) : []
    case .summary(var summary):
      let isAgain = summary.focus == target
      summary.moveFocus(to: target)
      replaceTop(.summary(summary))
      return isAgain ? carryOut(.confirm, at: now) : []
    case .play: return clickInPlay(target, at: now)
    default: return []
    }
  }

  private var halfPage: Int { max(layout.bodyHeight / 2, 1) }

  mutating func scrollLines(_ command: Command) {
    switch command {
    case .up: scroll(by: -1)
    case .down: scroll(by: 1)
    case .pageUp: scroll(by: -halfPage)
    case .pageDown: scroll(by: halfPage)
    case .first: scroll(to: 0)
    case .last: scroll(to: .max)
    default: break
    }
  }

  private mutating func scroll(by lines: Int) {
    scroll(to: page.firstLine(layout) + lines)
  }

  private mutating func scroll(to line: Int) {
    let last = max(page.body.lines.count - layout.bodyHeight, 0)
    let bounded = min(max(line, 0), last)
    switch places.last {
    case .play(var play):
      play.scroll = bounded
      replaceTop(.play(play))
    case .missed(let view, _): replaceTop(.missed(view, scroll: bounded))
    case .article(var article):
      article.scroll = bounded
      replaceTop(.article(article))
    case .help(var help):
      help.scroll = bounded
      replaceTop(.help(help))
    case .menu, .summary, nil: break
    }
  }

  mutating func replaceTop(_ place: Place) {
    places[places.count - 1] = place
  }
}
