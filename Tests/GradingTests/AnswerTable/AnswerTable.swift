import Grading
import QuestionBank

/// A quiz with typed answers, each labelled as a fair, critical teacher would mark it.
///
/// The notation, a line each, with blank lines between the questions:
///
///     sides: individualism, collectivism      the bins of a classify question of the quiz
///     words: alkene, alkyne                   other words of the quiz
///     short: What is the stem?                a question: short, cloze, list or number
///     = the answer                            a listed answer, an entry, or a range
///     50% another answer                      a listed answer with its weight
///     concept: scale | spectrum               a concept of the rubric with its aliases
///     contrast: group                         a concept of the other side
///     need: 2                                 how many concepts are needed
///     right "what was typed"  the reason      a label, the answer, and why
///
/// In a typed answer `\n` and `\u{301}` are written as in Swift.
struct AnswerTable {
  /// What a teacher would mark.
  enum Label: String, CaseIterable {
    case right
    /// Right but for a slip of the keys.
    case typo
    case partly
    case wrong
    /// Neither right nor wrong before the learner has been asked what was meant.
    case ask
  }

  struct Row {
    var question: Question
    var label: Label
    var typed: String
    var reason: String
  }

  /// A line that is not in the notation.
  struct Malformed: Error {
    var line: String
  }

  private(set) var rows: [Row] = []
  private(set) var questions: [Question] = []

  /// Reads a table; with a quiz, its questions are those of the quiz with the same stems, and where
  /// the quiz has none those that the table gives answers to.
  init(_ text: String, quiz: [Question] = []) throws {
    questions = quiz
    let isOfQuiz = !quiz.isEmpty
    var draft = Draft()
    for line in text.split(separator: "\n").map(\.trimmed) where !line.isEmpty {
      let (key, value) = line.cut(at: " ")
      if let label = Label(rawValue: String(key)) {
        guard let row = Self.row(label, value) else { throw Malformed(line: String(line)) }
        draft.rows.append(row)
      } else if key.hasSuffix(":"), !["concept:", "contrast:", "need:"].contains(key) {
        try add(draft, isOfQuiz: isOfQuiz)
        draft = Draft(kind: String(key), stem: String(value))
      } else if !draft.read(key, value) {
        throw Malformed(line: String(line))
      }
    }
    try add(draft, isOfQuiz: isOfQuiz)
  }

  private mutating func add(_ draft: Draft, isOfQuiz: Bool) throws {
    guard let content = draft.content else { return }
    let question: Question
    if let asked = questions.first(where: { $0.stem.raw == draft.stem }), isOfQuiz {
      question = asked
    } else if isOfQuiz, draft.answers.isEmpty {
      throw Malformed(line: draft.stem)
    } else {
      question = Question(
        id: "q\(questions.count)", stem: FormattedText(draft.stem), content: content)
      questions.append(question)
    }
    rows += draft.rows.map {
      Row(question: question, label: $0.label, typed: $0.typed, reason: $0.reason)
    }
  }

  fileprivate static func row(_ label: Label, _ text: Substring) -> Draft.Row? {
    guard let from = text.firstIndex(of: "\""), let to = text.lastIndex(of: "\""), from < to,
      let typed = unescape(text[text.index(after: from)..<to])
    else { return nil }
    return (label, typed, String(text[text.index(after: to)...].trimmed))
  }

  private static func unescape(_ text: Substring) -> String? {
    var result = String(text.replacing("\\n", with: "\n").replacing("\\r", with: "\r"))
    while let start = result.firstRange(of: "\\u{") {
      guard let end = result[start.upperBound...].firstIndex(of: "}"),
        let value = UInt32(result[start.upperBound..<end], radix: 16),
        let scalar = Unicode.Scalar(value)
      else { return nil }
      result.replaceSubrange(start.lowerBound...end, with: String(Character(scalar)))
    }
    return result
  }
}

/// A question of the table while its lines are read.
private struct Draft {
  typealias Row = (label: AnswerTable.Label, typed: String, reason: String)

  var kind = ""
  var stem = ""
  var answers: [Question.Answer] = []
  var concepts: [[String]] = []
  var contrasts: [[String]] = []
  var needed = 1
  var rows: [Row] = []

  /// Whether it is a line that belongs to a question.
  mutating func read(_ key: Substring, _ value: Substring) -> Bool {
    if key == "=" {
      answers.append(.init(String(value)))
    } else if key == "concept:" {
      concepts.append(aliases(value))
    } else if key == "contrast:" {
      contrasts.append(aliases(value))
    } else if key == "need:", let number = Int(value) {
      needed = number
    } else if key.hasSuffix("%"), let weight = Double(key.dropLast()) {
      answers.append(.init(String(value), credit: weight / 100))
    } else {
      return false
    }
    return true
  }

  private func aliases(_ text: Substring) -> [String] {
    text.split(separator: "|").map { String($0.trimmed) }
  }

  /// nil before the first question.
  var content: Question.Content? {
    switch kind {
    case "": return nil
    case "words:": return .description
    case "sides:":
      return .classify(
        stem.split(separator: ",").map { .init(FormattedText(String($0.trimmed)), credit: 0) })
    case "cloze:": return .cloze(answers)
    case "list:": return .list(answers.map { .init($0.text) })
    case "number:": return .numerical(answers.compactMap(numerical))
    default:
      let rubric =
        concepts.isEmpty
        ? nil : Question.Rubric(concepts: concepts, contrasts: contrasts, needed: needed)
      return .short(answers, rubric)
    }
  }

  /// `1914`, `3.14:0.01` or `-30..-1`.
  private func numerical(_ answer: Question.Answer) -> Question.NumericalAnswer? {
    let range: ClosedRange<Double>
    if let dots = answer.text.firstRange(of: "..") {
      guard let low = Double(answer.text[..<dots.lowerBound]),
        let high = Double(answer.text[dots.upperBound...])
      else { return nil }
      range = low...high
    } else {
      let (value, tolerance) = answer.text[...].cut(at: ":")
      guard let middle = Double(value) else { return nil }
      let distance = Double(tolerance) ?? 0
      range = (middle - distance)...(middle + distance)
    }
    return .init(range: range, credit: answer.credit, written: answer.text)
  }
}

extension StringProtocol {
  fileprivate var trimmed: SubSequence {
    guard let first = firstIndex(where: { $0 != " " }), let last = lastIndex(where: { $0 != " " })
    else { return self[startIndex..<startIndex] }
    return self[first...last]
  }
}

extension Substring {
  /// The text before the first of these characters, and what follows.
  fileprivate func cut(at character: Character) -> (Substring, Substring) {
    guard let index = firstIndex(of: character) else { return (self, "") }
    return (self[..<index], self[self.index(after: index)...].trimmed)
  }
}
