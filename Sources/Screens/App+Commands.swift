import Canvas
import Foundation
import ProgressStore
import QuestionBank
import Tutoring

extension App {
  /// Carries out a command.
  mutating func carryOut(_ command: Command, at now: Date) -> [Request] {
    switch command {
    case .leave: return leave(isInterrupted: true)
    case .redraw: return [.redraw]
    case .help: places.append(.help(HelpView(context)))
    case .back: return goBack()
    default:
      if context == .prompt { return command == .confirm ? takePrompt() : [] }
      if !isAvailable(command), let refusal = refusal(of: command) {
        notice = refusal
        return []
      }
      return carryOutHere(command, at: now)
    }
    return []
  }

  /// Carries out a command whose meaning depends on the page.
  private mutating func carryOutHere(_ command: Command, at now: Date) -> [Request] {
    switch places.last {
    case .play: return carryOutInPlay(command, at: now)
    case .menu(var menu):
      if command == .confirm { return openFocused(of: menu) }
      if command == .find { return [.perform(.open(.find))] }
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
    case .section(_, let place, _):
      if command == .confirm || command == .readOn && isAtEnd {
        return [.perform(.ask(section: place))]
      }
      carryOutInText(command)
    case .article: carryOutInText(command)
    case .browser(let browser): return carryOut(command, in: browser)
    case .progress(let progress): return carryOut(command, in: progress)
    case .help: scrollLines(command)
    case .making, nil: break
    }
    return []
  }

  /// Where the focus of a list goes.
  func focus(_ focus: Int, after command: Command, count: Int) -> Int {
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

  private mutating func openFocused(of menu: Menu) -> [Request] {
    guard menu.items.indices.contains(menu.focus) else { return [] }
    switch menu.items[menu.focus].choice {
    case .filter(let filter):
      places.removeLast()
      if case .browser(var browser) = places.last {
        browser.show(filter)
        replaceTop(.browser(browser))
      }
      return []
    case let choice: return [.perform(.open(choice))]
    }
  }

  private mutating func open(_ choice: SummaryView.Choice, at now: Date) -> [Request] {
    switch choice {
    case .reviewMissed: return tell(.missedReviewRequested, at: now)
    case .readOn: return nextSection.map { [.perform(.read(section: $0.place))] } ?? []
    case .goOn: return [.perform(.open(.study))]
    case .done: return goBack()
    case .open(let missed):
      places.append(.missed(missed.view, scroll: nil))
      return []
    }
  }

  /// One step back, and from the first page out.
  private mutating func goBack() -> [Request] {
    if context == .prompt { return dropPrompt() }
    if context == .making {
      change { $0 = MakingView() }
      notice = "Stopped; nothing was written."
      return [.perform(.stopMaking)]
    }
    if case .browser(var browser) = places.last, browser.stepBack() {
      replaceTop(.browser(browser))
      return []
    }
    guard places.count > 1 else { return leave(isInterrupted: false) }
    switch places.removeLast() {
    case .play(let play):
      if play.reply == nil { draft = play.answering }
      farewell = sessionLine
      notice = sessionLine
      return [.perform(.goHome)]
    case .summary:
      farewell = sessionLine
      return [.perform(.goHome)]
    case .section, .browser, .progress: return [.perform(.goHome)]
    case .menu, .missed, .article, .making, .help: return []
    }
  }

  private mutating func leave(isInterrupted: Bool) -> [Request] {
    farewell = sessionLine ?? farewell
    return [.leave(isInterrupted: isInterrupted)]
  }

  mutating func showArticle(at source: Question.Source?) {
    guard let article, source != nil else { return }
    places.append(
      .article(ArticleView(title: article.title, lines: article.lines, highlight: source)))
  }
}

// MARK: - Progress

extension App {
  private mutating func carryOut(_ command: Command, in progress: ProgressView) -> [Request] {
    var progress = progress
    let choice =
      progress.choices.indices.contains(progress.focus) ? progress.choices[progress.focus] : nil
    switch (command, choice) {
    case (.left, _): progress.turn(by: -1)
    case (.right, _): progress.turn(by: 1)
    case (.confirm, .drill(let questions)): return [.perform(.open(.drill(questions)))]
    case (.confirm, _): progress.turn(by: 1)
    case (.park, .bringBack(let question)):
      return [.perform(.note(.unpark, question: question, text: nil))]
    case (.up, .some), (.down, .some), (.first, .some), (.last, .some):
      progress.moveFocus(
        to: focus(progress.focus, after: command, count: progress.choices.count))
    default:
      scrollLines(command)
      return []
    }
    replaceTop(.progress(progress))
    return []
  }
}

// MARK: - The questions

extension App {
  private mutating func carryOut(_ command: Command, in browser: Browser) -> [Request] {
    var browser = browser
    let question = browser.question
    switch (command, browser.card) {
    case (.find, _): prompt = Prompt(.find, text: browser.query)
    case (.filter, _): places.append(.menu(browser.filterMenu()))
    case (.edit, _): return question.map { [.perform(.edit(question: $0.id))] } ?? []
    case (.article, _): showArticle(at: question?.source)
    case (.flag, _): return flag(in: browser)
    case (.park, _):
      guard let index = browser.index, let question else { return [] }
      let isParked = browser.catalogue.record(index).isParked
      if case .lookThrough = browser.card, !isParked { moveOn(in: browser) }
      return [.perform(.note(isParked ? .unpark : .park, question: question.id, text: nil))]
    case (.lookThrough, .closed), (.confirm, .closed):
      guard question != nil else { return [] }
      browser.card = command == .confirm ? .open(scroll: 0) : .lookThrough(scroll: 0)
      replaceTop(.browser(browser))
    case (.confirm, _), (.right, _): moveOn(in: browser)
    case (.left, _):
      browser.moveFocus(to: browser.focus - 1)
      replaceTop(.browser(browser))
    case (_, .closed):
      browser.moveFocus(to: focus(browser.focus, after: command, count: browser.found.count))
      replaceTop(.browser(browser))
    default: scrollLines(command)
    }
    return []
  }

  /// To the question after this one; after the last, back to the list.
  private mutating func moveOn(in browser: Browser) {
    var browser = browser
    if browser.focus + 1 < browser.found.count {
      browser.moveFocus(to: browser.focus + 1)
    } else {
      browser.card = .closed
      notice = "That was the last one."
    }
    replaceTop(.browser(browser))
  }

  private mutating func flag(in browser: Browser) -> [Request] {
    guard let index = browser.index, let question = browser.question else { return [] }
    if browser.catalogue.record(index).flag != nil {
      return [.perform(.note(.unflag, question: question.id, text: nil))]
    }
    prompt = Prompt(.note)
    return []
  }
}

extension Browser {
  /// The keys that are valid in it.
  var context: KeyContext {
    switch card {
    case .closed: .browser
    case .open: .question
    case .lookThrough: .lookThrough
    }
  }

  /// From a question to the list, and from what was found to the whole list.
  ///
  /// - Returns: Whether there was something to go back to.
  fileprivate mutating func stepBack() -> Bool {
    if card != .closed {
      card = .closed
    } else if filter != .all || !query.isEmpty {
      search(for: "")
      show(.all)
    } else {
      return false
    }
    return true
  }
}
