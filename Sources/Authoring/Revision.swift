import QuestionBank

/// What becomes of a bank when its article is read again: the new questions, with all that people
/// wrote or changed kept as it is.
package struct Revision: Sendable {
  package private(set) var bank: Bank
  package private(set) var added = 0
  package private(set) var kept = 0
  package private(set) var changed = 0
  package private(set) var dropped = 0
  /// Edited or written by a person.
  package private(set) var spared = 0

  /// Puts a newly made bank in the place of the one in a file.
  package init(of file: GIFTFile, by made: Bank) {
    let old = Dictionary(
      file.bank.questions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let new = Set(made.questions.map(\.id))
    bank = made
    bank.questions = []
    for question in made.questions {
      switch (old[question.id], file.author(of: question.id)) {
      case (let old?, .edited?), (let old?, .other?):
        bank.questions.append(old)
        spared += 1
      case (let old?, _):
        bank.questions.append(question)
        if old == question { kept += 1 } else { changed += 1 }
      case (nil, _):
        bank.questions.append(question)
        added += 1
      }
    }
    for question in file.bank.questions where !new.contains(question.id) {
      if file.author(of: question.id) == .program {
        dropped += 1
      } else {
        bank.questions.append(question)
        spared += 1
      }
    }
  }

  /// "3 added, 60 kept, 1 dropped, 2 edited by hand and left alone"; empty where nothing stood before.
  package var summary: String {
    let counts = [
      (added, "added"), (kept, "kept"), (changed, "changed"), (dropped, "dropped"),
      (spared, "written by hand and left alone"),
    ]
    return counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  }
}
