import Canvas
import Grading
import QuestionBank

/// An answer while it is being given: where the focus is, what is chosen, what is typed.
///
/// Places are counted from 0 in the order of the screen, indices in the order of the question.
package struct Answering: Equatable, Sendable {
  package let question: Question
  /// The options, right sides or entries in the order they are shown, by their index.
  package private(set) var order: [Int]
  /// The left sides in the order they are shown, by their index.
  package let rows: [Int]
  /// The place that has the focus.
  package private(set) var focus = 0
  /// Whether the learner has chosen the option that has the focus.
  package private(set) var isChosen = false
  /// The indices of the selected options.
  package private(set) var selected: Set<Int> = []
  /// What is typed: one line, or one for every entry of a list.
  package private(set) var lines: [EditLine] = [EditLine()]
  /// For each left side the index of its right side.
  package private(set) var assignment: [Int?]
  /// Options that a hint has ruled out, by their index.
  package var ruledOut: Set<Int> = []
  /// Whether Enter was just pressed on something empty or unfinished, so that the next one means
  /// it.
  package private(set) var isWarned = false

  /// Begins an answer.
  ///
  /// - Parameters:
  ///   - question: The question.
  ///   - order: The options, right sides or entries as they are to be shown, by their index; as
  ///     they stand in the question where it does not fit.
  ///   - rows: The left sides likewise.
  package init(_ question: Question, order: [Int] = [], rows: [Int] = []) {
    self.question = question
    self.order = Self.fitting(order, count: question.shownCount)
    let leftCount = question.leftSides.count
    self.rows = Self.fitting(rows, count: leftCount)
    assignment = Array(repeating: nil, count: leftCount)
    if case .list(let entries) = question.content {
      lines = Array(repeating: EditLine(), count: max(entries.count, 1))
    }
  }

  /// Whether this can be gone on with in place of an answer to the same question, in the same order,
  /// that is not begun.
  func isBegunAnswer(like empty: Answering) -> Bool {
    question == empty.question && rows == empty.rows
      && (order == empty.order || context == .ordering)
  }

  private static func fitting(_ order: [Int], count: Int) -> [Int] {
    order.sorted() == Array(0..<count) ? order : Array(0..<count)
  }

  /// The keys that are valid while this question is answered.
  package var context: KeyContext {
    switch question.content {
    case .choice, .classify: .options
    case .trueFalse: .trueFalse
    case .select: .selection
    case .cloze, .short, .list, .numerical, .essay: .typing
    case .matching, .sorting: .pairs
    case .ordering: .ordering
    case .description: .reading
    }
  }

  /// How many places the focus can be at.
  var placeCount: Int {
    switch context {
    case .typing: lines.count
    case .pairs: assignment.count
    default: order.count
    }
  }

  /// Carries out a command.
  ///
  /// - Returns: The answer, if it was given with that.
  package mutating func carryOut(_ command: Command) -> Response? {
    let wasWarned = isWarned
    isWarned = false
    switch command {
    case .up: moveFocus(to: focus - 1)
    case .down: moveFocus(to: focus + 1)
    case .first: moveFocus(to: 0)
    case .last: moveFocus(to: placeCount - 1)
    case .carryUp: carry(by: -1)
    case .carryDown: carry(by: 1)
    case .toggle: toggle()
    case .clear: if rows.indices.contains(focus) { assignment[rows[focus]] = nil }
    case .number(let number): return choose(place: number - 1)
    case .confirm: return confirm(isCertain: wasWarned)
    default: break
    }
    return nil
  }

  /// Chooses, selects or fills in what stands at a place.
  ///
  /// - Returns: The answer, if the option was chosen already.
  package mutating func choose(place: Int) -> Response? {
    guard order.indices.contains(place) else { return nil }
    switch context {
    case .options, .trueFalse:
      if isChosen, focus == place { return .option(order[place]) }
      focus = place
      isChosen = true
    case .selection:
      focus = place
      toggle()
    case .pairs:
      guard rows.indices.contains(focus) else { return nil }
      assignment[rows[focus]] = order[place]
      moveFocus(to: focus + 1)
    default: moveFocus(to: place)
    }
    return nil
  }

  /// Moves the focus to a row, as a click on it does.
  package mutating func moveFocus(to place: Int) {
    guard placeCount > 0 else { return }
    let bounded = min(max(place, 0), placeCount - 1)
    if bounded != focus { isChosen = true }
    focus = bounded
  }

  /// Edits the line that has the focus.
  package mutating func type(_ key: Key) {
    guard lines.indices.contains(focus) else { return }
    if lines[focus].handle(key) { isWarned = false }
  }

  /// Inserts pasted text; in a list every line of it is an entry.
  package mutating func paste(_ text: String) {
    guard context == .typing else { return }
    isWarned = false
    let pieces = lines.count > 1 ? text.split(whereSeparator: \.isNewline).map(String.init) : [text]
    for (index, piece) in pieces.enumerated() {
      if index > 0, focus + 1 < lines.count { focus += 1 }
      lines[focus].insert(piece)
    }
  }

  private mutating func toggle() {
    guard order.indices.contains(focus) else { return }
    selected.formSymmetricDifference([order[focus]])
  }

  private mutating func carry(by step: Int) {
    guard context == .ordering, order.indices.contains(focus + step) else { return }
    order.swapAt(focus, focus + step)
    focus += step
  }

  private mutating func confirm(isCertain: Bool) -> Response? {
    switch question.content {
    case .choice, .classify, .trueFalse:
      return order.indices.contains(focus) ? .option(order[focus]) : nil
    case .select:
      // Nothing selected is more often a slip than an answer.
      isWarned = selected.isEmpty && !isCertain
      return isWarned ? nil : .selection(selected)
    case .matching, .sorting:
      let open = rows.firstIndex { assignment[$0] == nil }
      guard let open, !isCertain else { return .assignment(assignment) }
      isWarned = true
      focus = open
      return nil
    case .ordering: return .arrangement(order)
    case .description: return nil
    case .cloze, .short, .numerical, .essay, .list: return confirmTyped(isCertain: isCertain)
    }
  }

  private mutating func confirmTyped(isCertain: Bool) -> Response? {
    let texts = lines.map(\.text).filter { !$0.allSatisfy(\.isWhitespace) }
    if texts.isEmpty {
      isWarned = !isCertain
      return isCertain ? .dontKnow : nil
    }
    guard case .list = question.content else { return .text(lines[0].text) }
    if lines[focus].isEmpty { return .entries(texts) }
    guard let next = lines.indices.first(where: { $0 > focus && lines[$0].isEmpty }) else {
      return .entries(texts)
    }
    focus = next
    return nil
  }
}

extension Question {
  /// What is chosen from: the options, right sides or entries.
  var shownCount: Int {
    switch content {
    case .choice(let options), .select(let options), .classify(let options): options.count
    case .trueFalse: 2
    case .matching, .sorting: rightSides.count
    case .ordering(let entries): entries.count
    case .cloze, .short, .list, .numerical, .essay, .description: 0
    }
  }

  /// The left sides of a matching or sorting question.
  var leftSides: [FormattedText] {
    switch content {
    case .matching(let pairs), .sorting(let pairs): pairs.map(\.left).filter { !$0.raw.isEmpty }
    default: []
    }
  }

  /// The options of a question that has some, as text.
  var optionTexts: [FormattedText] {
    switch content {
    case .choice(let options), .select(let options), .classify(let options): options.map(\.text)
    case .trueFalse: ["True", "False"]
    default: []
    }
  }
}
