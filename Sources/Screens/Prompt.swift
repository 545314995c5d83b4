import Canvas

/// A line of text that is asked for below a page: what to find, a note, the name of a file.
package struct Prompt: Equatable, Sendable {
  enum Purpose: Equatable, Sendable {
    /// What to find; the page follows every key.
    case find
    /// A note on the question that has the focus, which is flagged with it.
    case note
    /// The file of an article to make a quiz from.
    case article
  }

  var purpose: Purpose
  var line: EditLine

  init(_ purpose: Purpose, text: String = "") {
    self.purpose = purpose
    line = EditLine(text)
  }

  /// What stands before the line.
  var label: String {
    switch purpose {
    case .find: "Find:"
    case .note: "What is wrong with it?"
    case .article: "File:"
    }
  }
}
