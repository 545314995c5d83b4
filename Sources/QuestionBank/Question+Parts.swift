extension Question {
  /// The kind of a question by its name in the data that scripts read.
  package enum Kind: String, Sendable, CaseIterable {
    case choice, select, truefalse, classify, cloze, short, list, matching, sorting, ordering
    case numerical, essay, description
  }

  @inlinable package var kind: Kind { content.kind }

  /// Whether the answer is typed, so that the learner may disagree with its verdict.
  package var isTyped: Bool {
    switch content {
    case .cloze, .short, .list, .numerical, .essay: true
    default: false
    }
  }

  /// The different right sides of a matching question, or the bins of a sorting question.
  ///
  /// In the order in which they first appear, the extra ones included; empty for other kinds.
  package var rightSides: [String] {
    switch content {
    case .matching(let pairs), .sorting(let pairs): distinct(pairs.map(\.right))
    default: []
    }
  }

  /// What is right, as texts; empty for an essay and a description.
  ///
  /// The parts of a question of several parts are one text each.
  package var keys: [String] { content.keys }
}

extension Question.Content {
  @inlinable package var kind: Question.Kind {
    switch self {
    case .choice: .choice
    case .select: .select
    case .trueFalse: .truefalse
    case .classify: .classify
    case .cloze: .cloze
    case .short: .short
    case .list: .list
    case .matching: .matching
    case .sorting: .sorting
    case .ordering: .ordering
    case .numerical: .numerical
    case .essay: .essay
    case .description: .description
    }
  }

  /// What is right, as texts; empty for an essay and a description.
  ///
  /// The parts of a question of several parts are one text each.
  package var keys: [String] {
    var keys: [String] = []
    forEachKey { keys.append($0) }
    return keys
  }

  /// Takes what is right, text by text.
  func forEachKey(_ take: (String) -> Void) {
    switch self {
    case .choice(let options), .classify(let options):
      for option in options where option.credit == 1 { take(option.text.raw) }
    case .select(let options):
      for option in options where option.credit > 0 { take(option.text.raw) }
    case .trueFalse(let statement):
      take(statement.isTrue ? "True" : "False")
    case .cloze(let answers), .short(let answers, _):
      for answer in answers where answer.credit == 1 { take(answer.text) }
    case .list(let entries):
      for entry in entries { take(entry.text) }
    case .matching(let pairs), .sorting(let pairs):
      for pair in pairs where !pair.left.raw.isEmpty { take("\(pair.left.raw) → \(pair.right)") }
    case .ordering(let entries):
      for entry in entries { take(entry.raw) }
    case .numerical(let answers):
      for answer in answers where answer.credit == 1 && answer.range != nil { take(answer.written) }
    case .essay, .description:
      break
    }
  }
}

private func distinct(_ texts: [String]) -> [String] {
  var seen: Set<String> = []
  return texts.filter { seen.insert($0).inserted }
}
