/// A structured text as its author laid it out, each part with its place in the file.
package struct Article: Equatable, Sendable {
  /// The first line, if it stands alone like a heading.
  package var title: Sentence?
  /// In the order of the file; what comes before the first heading is a section without heading.
  package var sections: [Section]

  package init(title: Sentence? = nil, sections: [Section] = []) {
    self.title = title
    self.sections = sections
  }
}

extension Article {
  /// A text and where it begins, both counted from 1.
  ///
  /// Hard-wrapped lines are joined by a space and inline markup is taken off.
  package struct Sentence: Equatable, Hashable, Sendable {
    package var text: String
    package var line: Int
    package var column: Int

    package init(_ text: String, line: Int, column: Int = 1) {
      self.text = text
      self.line = line
      self.column = column
    }
  }

  /// A heading and what stands under it up to the next one.
  package struct Section: Equatable, Sendable {
    package enum Role: Equatable, Sendable {
      /// Running text and lists.
      case body
      /// The heading is a question and the blocks are its answer.
      case question
      /// Sources, references and the like, from which nothing is asked.
      case skipped
    }

    package var heading: Sentence?
    package var role: Role
    /// What the questions of the section are grouped under: the heading; for an FAQ pair the
    /// heading of the FAQ.
    package var topic: String?
    package var blocks: [Block]

    package init(
      heading: Sentence? = nil, role: Role = .body, topic: String? = nil, blocks: [Block] = []
    ) {
      self.heading = heading
      self.role = role
      self.topic = topic
      self.blocks = blocks
    }
  }

  package enum Block: Equatable, Sendable {
    case paragraph([Sentence])
    case list(List)
  }

  /// A numbered or bulleted list.
  package struct List: Equatable, Sendable {
    package var isNumbered: Bool
    package var entries: [Entry]

    package init(isNumbered: Bool, entries: [Entry]) {
      self.isNumbered = isNumbered
      self.entries = entries
    }
  }

  /// One entry of a list, with or without a label ("Term: text").
  package struct Entry: Equatable, Sendable {
    package var label: Sentence?
    package var sentences: [Sentence]
    /// 0 for an entry of the list itself, more for entries nested below the one before.
    package var depth: Int

    package init(label: Sentence? = nil, sentences: [Sentence] = [], depth: Int = 0) {
      self.label = label
      self.sentences = sentences
      self.depth = depth
    }
  }
}
