/// What Moodle can ask: fewer kinds than there are here.
enum MoodleContent {
  case multichoice([Question.Option], isSingle: Bool)
  case trueFalse(Question.TrueFalse)
  case shortAnswer([Question.Answer])
  case matching([Question.Pair])
  case numerical([Question.NumericalAnswer])
  case essay
  case description
}

extension Question.Content {
  /// The content as the nearest kind that Moodle can run.
  var inMoodle: MoodleContent {
    switch self {
    case .choice(let options), .classify(let options): .multichoice(options, isSingle: true)
    case .select(let options): .multichoice(options, isSingle: false)
    case .trueFalse(let statement): .trueFalse(statement)
    case .cloze(let answers), .short(let answers, _): .shortAnswer(answers)
    case .list(let entries): .shortAnswer(Self.answers(entries))
    case .matching(let pairs), .sorting(let pairs): .matching(pairs)
    case .ordering(let entries):
      .matching(entries.enumerated().map { Question.Pair($1, String($0 + 1)) })
    case .numerical(let answers): .numerical(answers)
    case .essay: .essay
    case .description: .description
    }
  }

  /// The content of a kind, made from the kind that Moodle has.
  ///
  /// Content that does not fit, because a person has rewritten the answer, stays what it is.
  func restored(_ kind: Question.Kind?, rubric: Question.Rubric?) -> Question.Content {
    switch (kind, self) {
    case (.choice, .select(let options)):
      .choice(options)
    case (.classify, .choice(let options)), (.classify, .select(let options)):
      .classify(options)
    case (.cloze, .short(let answers, _)):
      .cloze(answers)
    case (.list, .short(let answers, _)):
      .list(Self.entries(answers))
    case (.sorting, .matching(let pairs)):
      .sorting(pairs)
    case (.ordering, .matching(let pairs)):
      Self.ordered(pairs).map { .ordering($0) } ?? self
    case (_, .short(let answers, _)):
      .short(answers, rubric)
    default:
      self
    }
  }

  /// The answers to a list: all entries for all points, each for its share.
  private static func answers(_ entries: [Question.Entry]) -> [Question.Answer] {
    let share = Credit.nearest(to: 1 / Double(entries.count))
    let parts = entries.map {
      Question.Answer(
        $0.text.replacingScalars("*", with: "\\*"), credit: share, feedback: $0.feedback)
    }
    guard parts.count > 1 else { return parts }
    return [Question.Answer(parts.map(\.text).joined(separator: ", "))] + parts
  }

  /// The entries of a list, without the answer that has them all.
  private static func entries(_ answers: [Question.Answer]) -> [Question.Entry] {
    let parts = answers.filter { $0.credit < 1 }
    return (parts.isEmpty ? answers : parts).map {
      Question.Entry($0.text.replacingScalars("\\*", with: "*"), feedback: $0.feedback)
    }
  }

  /// The left sides by the position that stands on the right; nil if anything else stands there.
  private static func ordered(_ pairs: [Question.Pair]) -> [FormattedText]? {
    let positions = pairs.compactMap { Int($0.right) }
    guard positions.count == pairs.count else { return nil }
    return zip(positions, pairs).sorted { $0.0 < $1.0 }.map(\.1.left)
  }
}
