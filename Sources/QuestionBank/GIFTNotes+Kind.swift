extension GIFTNotes {
  /// The content of the kind that the notes name, made from the kind that Moodle can run.
  ///
  /// Content that does not fit, because a person has rewritten the answer, stays what it is.
  func restored(_ content: Question.Content) -> Question.Content {
    guard kind != nil || rubric != nil else { return content }
    return switch (kind.flatMap(Question.Kind.init(rawValue:)), content) {
    case (.choice, .select(let options)):
      .choice(options)
    case (.classify, .choice(let options)), (.classify, .select(let options)):
      .classify(options)
    case (.cloze, .short(let answers, _)):
      .cloze(answers)
    case (.list, .short(let answers, _)):
      .list(entries(answers))
    case (.sorting, .matching(let pairs)):
      .sorting(pairs)
    case (.ordering, .matching(let pairs)):
      ordered(pairs).map { .ordering($0) } ?? content
    case (_, .short(let answers, _)):
      .short(answers, rubric)
    default:
      content
    }
  }

  /// The entries of a list, without the answer that has them all.
  private func entries(_ answers: [Question.Answer]) -> [Question.Entry] {
    let parts = answers.filter { $0.credit < 1 }
    return (parts.isEmpty ? answers : parts).map {
      Question.Entry($0.text.replacing("\\*", with: "*"), feedback: $0.feedback)
    }
  }

  /// The left sides by the position that stands on the right; nil if anything else stands there.
  private func ordered(_ pairs: [Question.Pair]) -> [FormattedText]? {
    let positions = pairs.compactMap { Int($0.right) }
    guard positions.count == pairs.count else { return nil }
    return zip(positions, pairs).sorted { $0.0 < $1.0 }.map(\.1.left)
  }
}
