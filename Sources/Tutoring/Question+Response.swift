import Foundation
import Grading
import QuestionBank

extension Question {
  /// The response that a written answer stands for; nil if it names something that the question
  /// does not offer.
  ///
  /// It reads what `text(of:)` writes. Parts stand between bars. An option, a right side or an entry
  /// is named by its text in any case, or by its place in the bank, counted from 1. A part of a
  /// matching or sorting answer is `left → right` (or `left -> right`), or only the right side in
  /// the order of the left ones, with `?` for one that is left open. An empty text is "I don't know".
  package func response(toText text: String) -> Response? {
    let text = text.trimmingCharacters(in: .whitespaces)
    if text.isEmpty { return .dontKnow }
    switch content {
    case .choice, .classify, .trueFalse: return choice(named: text).map(Response.option)
    case .select: return choices(named: Self.parts(of: text)).map { .selection(Set($0)) }
    case .ordering:
      guard let entries = choices(named: Self.parts(of: text)),
        entries.sorted() == Array(choiceTexts.indices)
      else { return nil }
      return .arrangement(entries)
    case .matching, .sorting: return assignment(of: Self.parts(of: text)).map(Response.assignment)
    case .list: return .entries(Self.parts(of: text))
    case .cloze, .short, .numerical, .essay: return .text(text)
    case .description: return nil
    }
  }

  private static func parts(of text: String) -> [String] {
    text.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty }
  }

  private func choices(named names: [String]) -> [Int]? {
    let found = names.compactMap(choice(named:))
    return found.count == names.count ? found : nil
  }

  private func choice(named name: String) -> Int? {
    let texts = choiceTexts
    if let index = Self.index(of: name, in: texts) { return index }
    if case .trueFalse = content {
      let letter = name.lowercased()
      return letter == "t" ? 0 : letter == "f" ? 1 : nil
    }
    guard let place = Int(name), texts.indices.contains(place - 1) else { return nil }
    return place - 1
  }

  private func assignment(of parts: [String]) -> [Int?]? {
    let lefts = leftTexts
    var rights: [Int?] = Array(repeating: nil, count: lefts.count)
    for (place, part) in parts.enumerated() {
      var left: Int? = place
      var right = part
      if let arrow = part.firstRange(of: "→") ?? part.firstRange(of: "->") {
        left = Self.index(
          of: part[..<arrow.lowerBound].trimmingCharacters(in: .whitespaces), in: lefts)
        right = part[arrow.upperBound...].trimmingCharacters(in: .whitespaces)
      }
      guard let left, rights.indices.contains(left) else { return nil }
      if right == "?" { continue }
      guard let choice = choice(named: right) else { return nil }
      rights[left] = choice
    }
    return rights
  }

  private static func index(of name: String, in texts: [String]) -> Int? {
    texts.firstIndex(of: name)
      ?? texts.firstIndex { $0.caseInsensitiveCompare(name) == .orderedSame }
  }
}
