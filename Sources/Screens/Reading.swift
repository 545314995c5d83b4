import Articles
import Foundation
import ProgressStore
import QuestionBank

/// An article in the sections in which it is read, each followed by its questions.
package struct Reading: Equatable, Sendable {
  /// What is read in one go.
  package struct Section: Equatable, Sendable {
    package var title: String
    /// Its lines, by their index in the file.
    package var lines: Range<Int>
    /// The ids of the questions that are asked about it.
    package var questions: Set<Question.ID>
  }

  package let sections: [Section]

  /// Cuts an article into sections.
  ///
  /// Parts of one topic stay together, such as the questions of an FAQ, and a part that nothing is
  /// asked about is read with the next one that has a question.
  /// - Parameters:
  ///   - article: The article as it was understood.
  ///   - lineCount: How many lines its file has.
  ///   - bank: The questions made from it.
  package init(_ article: Article, lineCount: Int, bank: Bank) {
    let parts = Self.parts(of: article, lineCount: lineCount)
    var sections: [Section] = []
    var waiting: Range<Int>?
    for part in parts {
      let lines = (waiting?.lowerBound ?? part.lines.lowerBound)..<part.lines.upperBound
      let questions = bank.questions.filter { question in
        question.content != .description
          && question.source.map { part.lines.contains($0.line - 1) } ?? false
      }
      if questions.isEmpty {
        waiting = lines
      } else {
        sections.append(
          Section(title: part.title, lines: lines, questions: Set(questions.map(\.id))))
        waiting = nil
      }
    }
    // What stands after the last question is read with it.
    if let waiting, !sections.isEmpty {
      let first = sections[sections.count - 1].lines.lowerBound
      sections[sections.count - 1].lines = first..<waiting.upperBound
    }
    self.sections = sections
  }

  private struct Part {
    var title: String
    var lines: Range<Int>
  }

  /// The parts by topic, without those from which nothing is asked, such as a list of sources.
  private static func parts(of article: Article, lineCount: Int) -> [Part] {
    let starts = article.sections.enumerated().map { index, section in
      index == 0 ? 0 : (section.firstLine ?? lineCount + 1) - 1
    }
    var parts: [Part] = []
    var lastTopic: String?
    for (index, section) in article.sections.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1] : lineCount
      guard section.role != .skipped, starts[index] < end else { continue }
      if !parts.isEmpty, let topic = section.topic, topic == lastTopic {
        parts[parts.count - 1].lines = parts[parts.count - 1].lines.lowerBound..<end
      } else {
        let title = section.topic ?? section.heading?.text ?? article.title?.text ?? ""
        parts.append(Part(title: title, lines: starts[index]..<end))
      }
      lastTopic = section.topic
    }
    return parts
  }

  /// The section to read next, as far as the log knows; nil once all are read.
  ///
  /// It is the one after the last that was asked about, or that one where its questions were left
  /// before their end.
  package func next(after events: some Sequence<Event>) -> Int? {
    let read = events.filter { $0.mode == "read" }
    guard let beginning = read.last(where: { $0.kind == .begin }) else { return 0 }
    let asked = (beginning.answer ?? "").split(separator: "\n").map(String.init)
    guard let section = sections.lastIndex(where: { !$0.questions.isDisjoint(with: asked) })
    else { return 0 }
    let answered = Set(
      read.filter { $0.session == beginning.session && [.answer, .postpone].contains($0.kind) }
        .map(\.question))
    guard answered.isSuperset(of: asked) else { return section }
    return section + 1 < sections.count ? section + 1 : nil
  }
}

extension Article.Section {
  /// The line on which it begins, counted from 1.
  fileprivate var firstLine: Int? {
    if let heading { return heading.line }
    return switch blocks.first {
    case .paragraph(let sentences): sentences.first?.line
    case .list(let list): list.entries.first.flatMap { ($0.label ?? $0.sentences.first)?.line }
    case nil: nil
    }
  }
}
