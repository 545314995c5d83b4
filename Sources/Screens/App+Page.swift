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
    let width = layout.bodyWidth
    switch places.last {
    case .menu(let menu):
      var body = menu.body(width: width, symbols)
      if let notice {
        body.blank()
        body.add(notice, .accent)
      }
      return Page(
        left: menu.title, right: menu.status, isRuled: false, body: body, footer: hints())
    case .play(let play):
      return Page(
        left: heading(of: play), right: sessionStatus, body: body(of: play, width: width),
        footer: hints(count: play.answering.order.count), scroll: play.scroll)
    case .summary(let summary):
      return Page(
        left: session?.title ?? "", body: summary.body(width: width, symbols), footer: hints())
    case .missed(let view, let scroll):
      return Page(
        left: session?.title ?? "", right: "missed", body: view.body(width: width, symbols),
        footer: hints(),
        scroll: scroll)
    case .article(let article):
      return Page(
        left: article.title, right: article.highlight.map { "line \($0.line)" } ?? "",
        body: article.body(width: width), footer: hints(), scroll: article.scroll)
    case .help(let help):
      return Page(
        left: "Keys", right: help.context.title, body: help.body(width: width, symbols),
        footer: hints(), scroll: help.scroll)
    case nil:
      return Page(left: "viva", body: Body(width: width), footer: hints())
    }
  }

  /// The quiz and the topic; of a long title there is as much as leaves room for the topic.
  private func heading(of play: Play) -> String {
    let title = session?.title ?? ""
    guard let topic = play.answering.question.topic else { return title }
    let room = layout.pageWidth - 4 - sessionStatus.columns - 3 - topic.columns
    let shortened = room < 8 ? "" : title.shortened(to: room, symbols)
    return shortened.isEmpty ? topic : "\(shortened) \(symbols.dot) \(topic)"
  }

  private func hints(count: Int = 9) -> [KeyHint] {
    Keymap.hints(in: context, symbols, count: count, where: isAvailable)
  }
}
