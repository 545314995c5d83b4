import Canvas
import Foundation

extension App {
  var halfPage: Int { max(layout.bodyHeight / 2, 1) }

  // MARK: - Pointing

  /// A press of the mouse: on a row it moves the focus there, and again it opens or answers; on a
  /// key of the footer it does what the key does.
  mutating func click(row: Int, column: Int, at now: Date) -> [Request] {
    guard !layout.isTooSmall else { return [] }
    let page = page
    if let command = page.command(row: row, column: column, layout) {
      notice = nil
      return carryOut(command, at: now)
    }
    guard prompt == nil, let target = page.target(row: row, layout) else { return [] }
    notice = nil
    if case .play = places.last { return clickInPlay(target, at: now) }
    let isAgain: Bool
    switch places.last {
    case .menu(var menu):
      isAgain = menu.focus == target
      menu.moveFocus(to: target)
      replaceTop(.menu(menu))
    case .summary(var summary):
      isAgain = summary.focus == target
      summary.moveFocus(to: target)
      replaceTop(.summary(summary))
    case .browser(var browser) where browser.card == .closed:
      isAgain = browser.focus == target
      browser.moveFocus(to: target)
      replaceTop(.browser(browser))
    case .progress(var progress):
      isAgain = progress.focus == target
      progress.moveFocus(to: target)
      replaceTop(.progress(progress))
    default: return []
    }
    return isAgain ? carryOut(.confirm, at: now) : []
  }

  /// The wheel scrolls a text, and moves the focus of a list.
  mutating func turnWheel(_ notches: Int) {
    switch places.last {
    case .menu(var menu):
      menu.moveFocus(to: menu.focus + notches)
      replaceTop(.menu(menu))
    case .summary(var summary):
      summary.moveFocus(to: summary.focus + notches)
      replaceTop(.summary(summary))
    case .browser(var browser) where browser.card == .closed:
      browser.moveFocus(to: browser.focus + 3 * notches)
      replaceTop(.browser(browser))
    default: scroll(by: 3 * notches)
    }
  }

  // MARK: - Scrolling

  mutating func scrollLines(_ command: Command) {
    switch command {
    case .up: scroll(by: -1)
    case .down: scroll(by: 1)
    case .pageUp: scroll(by: -halfPage)
    case .pageDown: scroll(by: halfPage)
    case .readOn: scroll(by: layout.bodyHeight)
    case .first: scroll(to: 0)
    case .last: scroll(to: .max)
    default: break
    }
  }

  /// Whether the last line of the page is in view.
  var isAtEnd: Bool { page.firstLine(layout) + layout.bodyHeight >= page.body.height }

  private mutating func scroll(by lines: Int) {
    scroll(to: page.firstLine(layout) + lines)
  }

  mutating func scroll(to line: Int) {
    let last = max(page.body.height - layout.bodyHeight, 0)
    let bounded = min(max(line, 0), last)
    switch places.last {
    case .play(var play):
      play.scroll = bounded
      replaceTop(.play(play))
    case .missed(let view, _): replaceTop(.missed(view, scroll: bounded))
    case .section(var view, let place, let count):
      view.scroll = bounded
      replaceTop(.section(view, place: place, count: count))
    case .article(var article):
      article.scroll = bounded
      replaceTop(.article(article))
    case .browser(var browser):
      browser.card.scroll = bounded
      replaceTop(.browser(browser))
    case .progress(var progress):
      progress.scroll = bounded
      replaceTop(.progress(progress))
    case .help(var help):
      help.scroll = bounded
      replaceTop(.help(help))
    case .menu, .summary, .making, nil: break
    }
  }

  /// Keeps in mind what is in view of a list, so that it stays there while the focus moves in it.
  mutating func rememberTop() {
    switch places.last {
    case .menu(var menu):
      menu.top = page.firstLine(layout)
      replaceTop(.menu(menu))
    case .summary(var summary):
      summary.top = page.firstLine(layout)
      replaceTop(.summary(summary))
    case .browser(var browser) where browser.card == .closed:
      browser.top = page.firstLine(layout)
      replaceTop(.browser(browser))
    case .progress(var progress) where progress.scroll == nil:
      progress.top = page.firstLine(layout)
      replaceTop(.progress(progress))
    default: break
    }
  }
}

extension Browser.Card {
  /// The first line in view of the question that is open.
  var scroll: Int {
    get {
      switch self {
      case .closed: 0
      case .open(let scroll), .lookThrough(let scroll): scroll
      }
    }
    set {
      switch self {
      case .closed: break
      case .open: self = .open(scroll: newValue)
      case .lookThrough: self = .lookThrough(scroll: newValue)
      }
    }
  }
}
