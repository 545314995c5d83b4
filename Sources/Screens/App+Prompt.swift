import Canvas
import ProgressStore
import QuestionBank

extension App {
  /// Has a key or a pasted text change the line that is asked for, or else the answer.
  mutating func edit(_ change: (inout EditLine) -> Void, answer: (inout Answering) -> Void) {
    guard context == .prompt else {
      editAnswer(answer)
      return
    }
    guard var prompt else { return }
    change(&prompt.line)
    self.prompt = prompt
    if prompt.purpose == .find { look(for: prompt.line.text) }
  }

  /// Does what was asked for with what is typed.
  mutating func takePrompt() -> [Request] {
    guard let prompt else { return [] }
    let text = prompt.line.text
    switch prompt.purpose {
    case .find:
      self.prompt = nil
      return []
    case .note:
      self.prompt = nil
      guard case .browser(let browser) = places.last, let question = browser.question else {
        return []
      }
      return [.perform(.note(.flag, question: question.id, text: text))]
    case .article:
      guard !text.allSatisfy(\.isWhitespace) else { return [] }
      change { $0 = MakingView(isRunning: true) }
      return [.perform(.make(article: text))]
    }
  }

  /// Leaves all as it was before something was asked for.
  mutating func dropPrompt() -> [Request] {
    if prompt?.purpose == .find { look(for: "") }
    prompt = nil
    if case .making = places.last {
      guard places.count > 1 else { return [.leave(isInterrupted: false)] }
      places.removeLast()
    }
    return []
  }

  private mutating func look(for text: String) {
    switch places.last {
    case .browser(var browser):
      browser.search(for: text)
      replaceTop(.browser(browser))
    case .article(var view):
      view.query = text
      replaceTop(.article(view))
      goToMark(0)
    case .section(var view, let place, let count):
      view.query = text
      replaceTop(.section(view, place: place, count: count))
      goToMark(0)
    default: break
    }
  }

  /// Carries out a command in a text.
  mutating func carryOutInText(_ command: Command) {
    switch command {
    case .find: prompt = Prompt(.find)
    case .findNext: goToMark(1)
    case .findPrevious: goToMark(-1)
    default: scrollLines(command)
    }
  }

  /// Brings a place of the text that is looked for to the top.
  private mutating func goToMark(_ step: Int) {
    guard let line = page.markedLine(step, layout) else { return }
    scroll(to: line)
  }
}
