import Canvas
import QuestionBank
import Tutoring

extension App {
  /// The whole screen as it is to be shown now.
  package var screen: Screen {
    layout.isTooSmall ? layout.tooSmall : page.draw(layout, symbols)
  }

  /// The page that is shown.
  var page: Page {
    var page = pageOfPlace
    page.notice = notice
    if let prompt, context == .prompt, prompt.purpose != .article { page.prompt = prompt }
    return page
  }

  private var pageOfPlace: Page {
    let width = layout.bodyWidth
    switch places.last {
    case .menu(let menu):
      return Page(
        left: menu.title, right: menu.status, isRuled: false,
        body: menu.body(width: width, symbols), footer: hints(), top: menu.top)
    case .play(let play):
      return Page(
        left: heading(of: play), right: sessionStatus, body: body(of: play, width: width),
        footer: hints(count: play.answering.order.count), scroll: play.scroll)
    case .summary(let summary):
      return Page(
        left: session?.title ?? "", body: summary.body(width: width, symbols), footer: hints(),
        top: summary.top)
    case .missed(let view, let scroll):
      return Page(
        left: session?.title ?? "", right: "missed", body: view.body(width: width, symbols),
        footer: hints(), scroll: scroll)
    case .section(let view, let place, let count):
      return Page(
        left: view.title, right: "section \(place + 1) of \(count)",
        body: view.body(width: width), footer: hints(), scroll: view.scroll)
    case .article(let article):
      return Page(
        left: article.title, right: article.highlight.map { "line \($0.line)" } ?? "",
        body: article.body(width: width), footer: hints(), scroll: article.scroll)
    case .browser(let browser): return page(of: browser, width: width)
    case .progress(let progress):
      return Page(
        left: progress.part.title,
        right: "\(progress.part.rawValue + 1) of \(ProgressView.Part.allCases.count)",
        body: progress.body(width: width, symbols), footer: hints(), scroll: progress.scroll,
        top: progress.top)
    case .making(let making):
      let line = prompt?.line ?? EditLine()
      return Page(
        left: "A quiz from my own article", body: making.body(line, width: width, symbols),
        footer: hints())
    case .help(let help):
      return Page(
        left: "Keys", right: help.context.title, body: help.body(width: width, symbols),
        footer: hints(), scroll: help.scroll)
    case nil:
      return Page(left: "viva", body: Body(width: width), footer: hints())
    }
  }

  private func page(of browser: Browser, width: Int) -> Page {
    let body =
      browser.card == .closed
      ? browser.body(width: width, height: layout.bodyHeight, symbols)
      : browser.cardBody(width: width, symbols)
    let title = browser.card == .closed ? "Questions" : browser.question?.topic ?? "Question"
    return Page(
      left: title, right: browser.status(symbols), body: body, footer: hints(),
      scroll: browser.card == .closed ? nil : browser.card.scroll, top: browser.top)
  }

  /// The quiz and, once it is answered, the topic.
  ///
  /// Neither may tell what is asked. Of a long title there is as much as leaves room for the topic.
  private func heading(of play: Play) -> String {
    let title = session?.title ?? ""
    guard play.reply != nil else {
      return play.answering.question.isAnswered(by: title) ? "" : title
    }
    guard let topic = play.answering.question.topic, topic != title else { return title }
    let room = layout.pageWidth - 4 - sessionStatus.columns - 3 - topic.columns
    let shortened = room < 8 ? "" : title.shortened(to: room, symbols)
    return shortened.isEmpty ? topic : "\(shortened) \(symbols.dot) \(topic)"
  }

  private func hints(count: Int = 9) -> [KeyHint] {
    Keymap.hints(in: context, symbols, count: count, where: isAvailable) { command in
      switch command {
      case .hint where areHintsTaken: "the answer"
      case .confirm where isMissedShown: "back"
      case .flag where isFlagged: "unflag"
      case .park where isParked: "bring back"
      case .override where isJudgedRight: "I was wrong"
      case .confirm where prompt?.purpose == .article: "make the quiz"
      default: nil
      }
    }
  }
}

extension Question {
  /// Whether an answer that has to be typed stands in a title.
  fileprivate func isAnswered(by title: String) -> Bool {
    switch content {
    case .short(let answers, _), .cloze(let answers):
      answers.contains { title.lowercased().contains($0.text.lowercased()) }
    default:
      false
    }
  }
}
