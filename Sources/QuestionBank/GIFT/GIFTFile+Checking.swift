extension GIFTFile {
  /// Everything that is wrong with the file as GIFT and as a bank, in the order of the file.
  ///
  /// Besides what was found while reading: questions that nobody can get right, points that do not
  /// add up, and questions that ask the same.
  package func checked() -> [Finding] {
    var all = findings
    for (question, place) in zip(bank.questions, places) {
      for flaw in question.flaws {
        all.append(
          Finding(
            flaw.severity, rule: flaw.rule, message: flaw.message, line: place.line, column: 1,
            question: question.id))
      }
    }
    for (first, second) in nearDuplicates(in: bank.questions) {
      let question = bank.questions[second]
      // Of what the program made, the gate judges.
      if question.rule != nil, bank.questions[first].rule != nil { continue }
      all.append(
        Finding(
          .note, rule: "near-duplicate",
          message: "the question on line \(places[first].line) asks nearly the same",
          line: places[second].line, column: 1, question: question.id))
    }
    return all.enumerated().sorted {
      ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset)
    }.map(\.element)
  }
}

/// What is wrong with a question by itself.
private struct Flaw {
  var severity: Finding.Severity
  var rule: String
  var message: String
}

extension Question {
  fileprivate var flaws: [Flaw] {
    var flaws = contentFlaws
    if id.unicodeScalars.count > 100 {
      flaws.append(
        Flaw(
          severity: .warning, rule: "id-length",
          message: "Moodle takes ids of at most 100 characters"))
    }
    return flaws
  }

  private var contentFlaws: [Flaw] {
    switch content {
    case .choice(let options), .classify(let options):
      missingKey(options.map(\.credit)) + emptyAnswer(options.map(\.text.raw))
    case .select(let options):
      wrongSum(options.map(\.credit)) + emptyAnswer(options.map(\.text.raw))
    case .cloze(let answers), .short(let answers, _):
      missingKey(answers.map(\.credit)) + emptyAnswer(answers.map(\.text))
    case .numerical(let answers):
      missingKey(answers.map(\.credit))
    case .trueFalse, .list, .matching, .sorting, .ordering, .essay, .description:
      []
    }
  }

  private func missingKey(_ credits: [Double]) -> [Flaw] {
    if credits.contains(1) { return [] }
    return [
      Flaw(
        severity: .error, rule: "no-key",
        message: "no answer is worth all points: write = before the right one, without a weight")
    ]
  }

  /// The weights of the right options together make the points of the question.
  private func wrongSum(_ credits: [Double]) -> [Flaw] {
    let sum = credits.filter { $0 > 0 }.reduce(0, +)
    if sum == 0 {
      return [
        Flaw(
          severity: .error, rule: "no-key",
          message: "no option is right: write = before it, or weights after each ~ that is")
      ]
    }
    // Moodle rounds to two digits.
    if abs(sum - 1) < 0.005 { return [] }
    return [
      Flaw(
        severity: .warning, rule: "weight-sum",
        message: "the weights of the right options are \(Int((sum * 100).rounded())) % and not 100")
    ]
  }

  private func emptyAnswer(_ texts: [String]) -> [Flaw] {
    if !texts.contains("") { return [] }
    return [
      Flaw(
        severity: .warning, rule: "empty-answer",
        message: "an answer is empty: remove its = or ~, or write \\= or \\~ if it is none")
    ]
  }
}
