/// What of an answer matched, what is missing and what is too much, for the line that shows it.
enum WordDiff {
  static func parts(typed: AnswerText, expected: AnswerText) -> [Verdict.Part] {
    var missing = expected.words.map { ($0, ComparedWord.stem(of: $0)) }
    var parts: [Verdict.Part] = []
    func add(_ word: String, _ mark: Verdict.Part.Mark) {
      if parts.last?.mark == mark {
        parts[parts.count - 1].text += " " + word
      } else {
        parts.append(Verdict.Part(word, mark))
      }
    }
    for word in typed.words {
      let stem = ComparedWord.stem(of: word)
      if let index = missing.firstIndex(where: { $0.0 == word || $0.1 == stem }) {
        missing.remove(at: index)
        add(word, .matched)
      } else {
        add(word, .extra)
      }
    }
    for (word, _) in missing {
      add(word, .missing)
    }
    return parts
  }
}
