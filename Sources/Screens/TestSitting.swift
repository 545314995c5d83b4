import Canvas
import Classroom
import Foundation
import Grading
import QuestionBank

/// A test on the screen: a question at a time without feedback, and the result at the end.
package struct TestSitting: Scene {
  package enum Work: Equatable, Sendable {
    /// Keep what was answered, durably.
    case record(Attempt.Entry)
    /// Write the result, durably, and then call `showResult`.
    case handIn(TestResult)
  }

  /// What is shown.
  enum Place: Equatable, Sendable {
    case question
    /// What is open or marked, with the focus on one of them.
    case list(focus: Int)
    case handingIn
    case result(focus: Int)
    /// A question with its feedback, by its place in the paper.
    case review(Int)
  }

  private(set) var layout: Layout
  let symbols: Symbols
  private(set) var attempt: Attempt
  let grader: Grader
  /// The answers as they are being given, in the order of the paper's items.
  private(set) var answerings: [Answering]
  private(set) var place = Place.question
  /// The verdicts on all answers, once the test is handed in.
  private(set) var verdicts: [Verdict?]?
  /// The first line in view of the help; nil where it is not shown.
  private(set) var helpScroll: Int?
  /// The first line in view; nil follows the focus.
  var scroll: Int? = 0
  /// One line of news, until the next key.
  package var notice: String?
  /// The latest time, for the clock.
  private(set) var now: Date

  /// Puts a test on the screen, at its beginning or where it was left.
  package init(
    _ attempt: Attempt, of bank: Bank, rows: Int, columns: Int, symbols: Symbols, at now: Date
  ) {
    layout = Layout(rows: rows, columns: columns)
    self.symbols = symbols
    self.attempt = attempt
    self.now = now
    grader = Grader(questions: bank.questions)
    answerings = zip(attempt.paper.items, attempt.states).map { item, state in
      Answering(
        item.question, order: item.options, rows: item.rows, answered: state.response)
    }
  }

  package var farewell: String? {
    if let verdicts, case .result = place { return TestScore(verdicts).line }
    if verdicts != nil { return nil }
    let answered = answerings.count - attempt.open.count
    let clock = attempt.ends == nil ? "" : " The clock goes on."
    return "\(answered) of \(answerings.count) answered, saved; start it again to go on.\(clock)"
  }

  /// The clock counts seconds, and what is half typed is kept every second.
  package var pulse: Double? { 1 }

  var answering: Answering { answerings[attempt.current] }

  package mutating func update(
    _ event: InputEvent?, at now: Date
  ) -> [SceneRequest<Work>] {
    self.now = now
    if verdicts == nil, attempt.isOver(at: now) {
      notice = "The time is over."
      return handIn()
    }
    switch event {
    case nil: return keep()
    case .resize(let rows, let columns):
      layout = Layout(rows: rows, columns: columns)
      return []
    case .closed: return leave(isInterrupted: false)
    case .key(let key): return press(key)
    case .paste(let text):
      if place == .question { edit { $0.paste(text) } }
      return []
    case .click(let row, let column): return click(row, column)
    case .wheel(let notches):
      scroll(by: 3 * notches)
      return []
    }
  }

  /// The result is written: shows it.
  package mutating func showResult() {
    place = .result(focus: 0)
    scroll = nil
  }

  // MARK: - Keys

  /// The keys that are valid now, apart from those that answer a question.
  var context: KeyContext {
    switch place {
    case .question: answering.context == .typing ? .testTyping : .testQuestion
    case .list: .testList
    case .handingIn: .handingIn
    case .result: .testResult
    case .review: .testReview
    }
  }

  private mutating func press(_ key: Key) -> [SceneRequest<Work>] {
    notice = nil
    if helpScroll != nil {
      return Keymap.command(for: key, in: .help).map { carryOut($0) } ?? []
    }
    let answer = place == .question ? Keymap.command(for: key, in: answering.context) : nil
    let command =
      Keymap.command(for: key, in: context) ?? answer.flatMap { $0.isAnswering ? $0 : nil }
    guard let command else {
      if context == .testTyping {
        if !layout.isTooSmall { edit { $0.type(key) } }
      } else {
        notice = App.unknownKey
      }
      return []
    }
    return layout.isTooSmall && command != .leave ? [] : carryOut(command)
  }

  private mutating func carryOut(_ command: Command) -> [SceneRequest<Work>] {
    switch command {
    case .redraw: return [.redraw]
    case .leave: return leave(isInterrupted: true)
    case .help: helpScroll = 0
    case .back where helpScroll != nil: helpScroll = nil
    case .up where helpScroll != nil: scroll(by: -1)
    case .down where helpScroll != nil: scroll(by: 1)
    case .pageUp: scroll(by: -max(layout.bodyHeight / 2, 1))
    case .pageDown: scroll(by: max(layout.bodyHeight / 2, 1))
    default: return helpScroll == nil ? carryOutHere(command) : []
    }
    return []
  }

  /// Carries out a command whose meaning depends on the page.
  private mutating func carryOutHere(_ command: Command) -> [SceneRequest<Work>] {
    switch place {
    case .question: return carryOutInQuestion(command)
    case .list(let focus):
      let places = pending
      switch command {
      case .up: place = .list(focus: max(focus - 1, 0))
      case .down: place = .list(focus: min(focus + 1, max(places.count - 1, 0)))
      case .confirm where places.indices.contains(focus): return go(to: places[focus])
      case .confirm, .back: place = .question
      case .handIn: place = .handingIn
      default: break
      }
    case .handingIn:
      if command == .markRight { return handIn() }
      if command == .markWrong { place = .question }
    case .result(let focus):
      switch command {
      case .up: place = .result(focus: max(focus - 1, 0))
      case .down: place = .result(focus: min(focus + 1, answerings.count - 1))
      case .confirm: show(review: focus)
      case .back: return [.leave(isInterrupted: false)]
      default: break
      }
    case .review(let index):
      switch command {
      case .left: show(review: max(index - 1, 0))
      case .right where index + 1 < answerings.count: show(review: index + 1)
      case .right, .back:
        place = .result(focus: index)
        scroll = nil
      case .up, .down: scroll(by: command == .up ? -1 : 1)
      default: break
      }
    }
    return []
  }

  private mutating func carryOutInQuestion(_ command: Command) -> [SceneRequest<Work>] {
    switch command {
    case .left: return go(to: attempt.current - 1)
    case .right: return go(to: attempt.current + 1)
    case .mark: return keep() + [.perform(.record(attempt.toggleMark(at: now)))]
    case .openOnes:
      let requests = keep()
      let places = pending
      place = .list(focus: places.firstIndex { $0 >= attempt.current } ?? 0)
      scroll = nil
      return requests
    case .handIn:
      let requests = keep()
      place = .handingIn
      return requests
    case .back: return leave(isInterrupted: false)
    default:
      var response: Response?
      edit { response = $0.carryOut(command) }
      return answer(response)
    }
  }

  private mutating func click(_ row: Int, _ column: Int) -> [SceneRequest<Work>] {
    guard !layout.isTooSmall else { return [] }
    let page = page
    if let command = page.command(row: row, column: column, layout) { return carryOut(command) }
    guard helpScroll == nil, let target = page.target(row: row, layout) else { return [] }
    switch place {
    case .question:
      var response: Response?
      edit { response = $0.click(target) }
      return answer(response)
    case .list: return go(to: target)
    case .result: show(review: target)
    case .handingIn, .review: break
    }
    return []
  }

  // MARK: - Answers

  /// The places of the questions that are open or marked.
  var pending: [Int] {
    attempt.states.indices.filter {
      attempt.states[$0].response == nil || attempt.states[$0].isMarked
    }
  }

  private mutating func edit(_ change: (inout Answering) -> Void) {
    let before = answering
    change(&answerings[attempt.current])
    if answering != before { scroll = nil }
  }

  /// Takes an answer that was given, and goes on to the next question or, at the end, to what is
  /// open.
  private mutating func answer(_ response: Response?) -> [SceneRequest<Work>] {
    guard let response else { return [] }
    var requests: [SceneRequest<Work>] = []
    if response == .dontKnow {
      requests = keep()
    } else if let entry = attempt.answer(response, at: now) {
      requests = [.perform(.record(entry))]
    }
    if attempt.current + 1 < answerings.count { return requests + go(to: attempt.current + 1) }
    place = pending.isEmpty ? .handingIn : .list(focus: 0)
    return requests
  }

  /// Keeps the answer as it stands, so that nothing is lost whatever comes next.
  private mutating func keep() -> [SceneRequest<Work>] {
    guard verdicts == nil else { return [] }
    let item = attempt.paper.items[attempt.current]
    let given = attempt.states[attempt.current].response
    let draft = answering.draft(after: given, shown: item.options)
    return attempt.answer(draft, at: now).map { [.perform(.record($0))] } ?? []
  }

  private mutating func go(to index: Int) -> [SceneRequest<Work>] {
    let requests = keep()
    place = .question
    scroll = 0
    guard answerings.indices.contains(index), index != attempt.current else { return requests }
    return requests + [.perform(.record(attempt.go(to: index, at: now)))]
  }

  private mutating func leave(isInterrupted: Bool) -> [SceneRequest<Work>] {
    guard verdicts == nil else { return [.leave(isInterrupted: isInterrupted)] }
    let requests = keep()
    // The time that the question was looked at is kept as well.
    let entry = attempt.go(to: attempt.current, at: now)
    return requests + [.perform(.record(entry)), .leave(isInterrupted: isInterrupted)]
  }

  private mutating func handIn() -> [SceneRequest<Work>] {
    let requests = keep()
    let verdicts = attempt.verdicts(by: grader)
    self.verdicts = verdicts
    return requests + [.perform(.handIn(attempt.result(verdicts, at: now)))]
  }

  /// The result could not be written: the test goes on, and what went wrong is told.
  package mutating func resume(after complaint: String) {
    verdicts = nil
    place = .question
    notice = complaint
  }

  // MARK: - Reading

  private mutating func show(review index: Int) {
    place = .review(index)
    scroll = 0
  }

  private mutating func scroll(by lines: Int) {
    let first = max(0, page.firstLine(layout) + lines)
    if helpScroll != nil { helpScroll = first } else { scroll = first }
  }
}
