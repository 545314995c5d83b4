import Canvas
import Grading
import QuestionBank

extension Answering {
  /// Takes an answer up that was given before.
  ///
  /// - Parameters:
  ///   - question: The question.
  ///   - order: The options, right sides or entries as they are to be shown, by their index.
  ///   - rows: The left sides likewise.
  ///   - response: The answer so far, if there is one.
  init(_ question: Question, order: [Int], rows: [Int], answered response: Response?) {
    if case .arrangement(let entries) = response {
      self.init(question, order: entries, rows: rows)
      return
    }
    self.init(question, order: order, rows: rows)
    switch response {
    case .option(let index):
      if let place = order.firstIndex(of: index) { _ = choose(place: place) }
    case .selection(let indices):
      for place in order.indices where indices.contains(order[place]) { _ = choose(place: place) }
      moveFocus(to: 0)
    case .text(let text): paste(text)
    case .entries(let entries): paste(entries.joined(separator: "\n"))
    case .assignment(let rights):
      for (place, row) in rows.enumerated() where rights.indices.contains(row) {
        moveFocus(to: place)
        if let right = rights[row], let place = order.firstIndex(of: right) {
          _ = choose(place: place)
        }
      }
      moveFocus(to: 0)
    case .arrangement, .dontKnow, nil: break
    }
  }

  /// The answer as it stands, given or not.
  ///
  /// - Parameters:
  ///   - response: The answer that was given before, which counts until another is begun.
  ///   - shown: The order in which the question was shown at first.
  /// - Returns: Nil where nothing is begun.
  func draft(after response: Response?, shown: [Int]) -> Response? {
    switch context {
    case .options, .trueFalse: return isChosen ? .option(order[focus]) : response
    case .selection: return selected.isEmpty ? nil : .selection(selected)
    case .ordering: return response == nil && order == shown ? nil : .arrangement(order)
    case .pairs: return assignment.allSatisfy { $0 == nil } ? nil : .assignment(assignment)
    case .typing:
      let texts = lines.map(\.text).filter { !$0.allSatisfy(\.isWhitespace) }
      guard let first = texts.first else { return nil }
      if case .list = question.content { return .entries(texts) }
      return .text(first)
    default: return response
    }
  }

  /// Carries out a click on the target of that number.
  ///
  /// - Returns: The answer, if it was given with that.
  mutating func click(_ target: Int) -> Response? {
    if context == .pairs, target >= rows.count { return choose(place: target - rows.count) }
    if context == .pairs || context == .typing {
      moveFocus(to: target)
      return nil
    }
    return choose(place: target)
  }
}
