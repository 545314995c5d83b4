/// What a question can have besides what is asked and what is right.
enum Extra: String, CaseIterable {
  case titles, topics, explanations, feedback, weights, alternatives, rubrics, hints, tags, sources
  case facts
}

/// The rule under which a question is listed that a form has no place for.
private let leftOutRule = "left-out"

extension WrittenBank {
  /// How many questions were not written, each with a finding.
  package var leftOut: Int {
    findings.count { $0.rule == leftOutRule }
  }
}

extension Bank {
  /// What is lost where there is only a place for some of the extras, each with how often.
  func losses(keeping kept: Set<Extra>) -> [Finding] {
    Extra.allCases.filter { !kept.contains($0) }.compactMap { extra in
      let count = questions.count { $0.has(extra) }
      guard count > 0 else { return nil }
      return Finding(
        .warning, rule: "lost-\(extra.rawValue)",
        message: "there is no place for \(extra.rawValue), which \(count) questions have")
    }
  }
}

extension Question {
  /// The finding that a question cannot be written.
  var isLeftOut: Finding {
    Finding(
      .warning, rule: leftOutRule,
      message: "the form has no place for a question of the kind \(kind)",
      question: id)
  }

  fileprivate func has(_ extra: Extra) -> Bool {
    switch extra {
    case .titles: title != nil
    case .topics: topic != nil
    case .weights: hasWeights
    case .alternatives: hasAlternatives
    case .rubrics: if case .short(_, .some) = content { true } else { false }
    case .facts: fact != nil || rule != nil
    case .explanations: explanation != nil
    case .feedback: hasFeedback
    case .hints: hint != nil
    case .tags: !tags.isEmpty
    case .sources: source != nil
    }
  }

  private var hasFeedback: Bool {
    switch content {
    case .choice(let options), .select(let options), .classify(let options):
      options.contains { $0.feedback != nil }
    case .trueFalse(let statement): statement.whenRight != nil || statement.whenWrong != nil
    case .cloze(let answers), .short(let answers, _): answers.contains { $0.feedback != nil }
    case .list(let entries): entries.contains { $0.feedback != nil }
    case .numerical(let answers): answers.contains { $0.feedback != nil }
    case .matching, .sorting, .ordering, .essay, .description: false
    }
  }
}

extension Question {
  /// Whether the right answers are not all worth the same, or the wrong ones something.
  fileprivate var hasWeights: Bool {
    switch content {
    case .choice(let options), .classify(let options):
      options.contains { $0.credit != 0 && $0.credit != 1 }
    case .select(let options):
      options.contains { $0.credit < 0 } || Set(options.map(\.credit)).subtracting([0]).count > 1
    case .cloze(let answers), .short(let answers, _): answers.contains { $0.credit != 1 }
    case .numerical(let answers): answers.contains { $0.range != nil && $0.credit != 1 }
    case .trueFalse, .list, .matching, .sorting, .ordering, .essay, .description: false
    }
  }

  /// Whether other answers are as right as the first.
  fileprivate var hasAlternatives: Bool {
    switch content {
    case .cloze(let answers), .short(let answers, nil): answers.count { $0.credit == 1 } > 1
    case .numerical(let answers): answers.count { $0.credit == 1 && $0.range != nil } > 1
    default: false
    }
  }
}

extension FormattedText {
  /// The text as one line of plain text, for forms that know no other.
  var line: String {
    displayed.split(whereSeparator: \.isNewline).map { $0.trimming(\.isWhitespace) }
      .joined(separator: " ")
  }
}
