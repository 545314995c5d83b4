/// What of an answer matched, what is missing and what is too much, for the line that shows it.
enum WordDiff {
  static func parts(typed: AnswerText, expected: AnswerText) -> [Verdict.Part] {
    var missing = expected.words
    var parts: [Verdict.Part] = []
    func add(_ word: String, _ mark: Verdict.Part.Mark) {
      if parts.last?.mark == mark {
        parts[parts.count - 1].text += " " + word
      } else {
        parts.append(Verdict.Part(word, mark))
      }
    }
    for word in typed.words {
      if let index = missing.firstIndex(where: { word.isForm(of: $0) }) {
        missing.remove(at: index)
        add(word.text, .matched)
      } else {
        add(word.text, .extra)
      }
    }
    for word in missing {
      add(word.text, .missing)
    }
    return parts
  }
}
