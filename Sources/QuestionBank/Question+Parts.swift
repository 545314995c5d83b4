extension Question {
  /// The kind of a question by its name in the data that scripts read.
  package enum Kind: String, Sendable, CaseIterable {
    case choice, select, truefalse, classify, cloze, short, list, matching, sorting, ordering
    case numerical, essay, description
  }

  package var kind: Kind {
    switch content {
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
  package var keys: [String] {
    switch content {
    case .choice(let options), .classify(let options):
      options.filter { $0.credit == 1 }.map(\.text.raw)
    case .select(let options):
      options.filter { $0.credit > 0 }.map(\.text.raw)
    case .trueFalse(let statement):
      [statement.isTrue ? "True" : "False"]
    case .cloze(let answers), .short(let answers, _):
      answers.filter { $0.credit == 1 }.map(\.text)
    case .list(let entries):
      entries.map(\.text)
    case .matching(let pairs), .sorting(let pairs):
      pairs.filter { !$0.left.raw.isEmpty }.map { "\($0.left.raw) → \($0.right)" }
    case .ordering(let entries):
      entries.map(\.raw)
    case .numerical(let answers):
      answers.filter { $0.credit == 1 && $0.range != nil }.map(\.written)
    case .essay, .description:
      []
    }
  }
}

private func distinct(_ texts: [String]) -> [String] {
  var seen: Set<String> = []
  return texts.filter { seen.insert($0).inserted }
}
