/// What a question can have besides what is asked and what is right.
enum Extra: String, CaseIterable {
  case topics, explanations, feedback, hints, tags, sources
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
      .warning, rule: "left-out",
      message: "the form has no place for a question of the kind \(kind)",
      question: id)
  }

  fileprivate func has(_ extra: Extra) -> Bool {
    switch extra {
    case .topics: topic != nil
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

extension FormattedText {
  /// The text as one line of plain text, for forms that know no other.
  var line: String {
    displayed.split(whereSeparator: \.isNewline).map { $0.trimming(\.isWhitespace) }
      .joined(separator: " ")
  }
}
