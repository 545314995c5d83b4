extension GIFTWriter {
  /// Writes title, stem and answer.
  mutating func writeBody(of question: Question) {
    let format = question.stem.format
    if let title = question.title {
      append("::")
      // The strict grammar knows no `\n` in a title.
      appendEscaped(title.raw.replacingScalars("\n", with: " "))
      append("::")
    }
    writeStem(question.stem, isAlone: question.content == .description, after: question.title)
    switch question.content.inMoodle {
    case .description:
      if question.explanation != nil {
        report("explanation", "a description has no place for an explanation in GIFT")
      }
      return
    case .essay:
      append("{")
    case .trueFalse(let statement):
      write(statement, format: format)
    case .multichoice(let options, let isSingle):
      write(options, keyMark: isSingle ? "=" : nil, format: format)
    case .shortAnswer(let answers):
      write(answers, format: format)
    case .matching(let pairs):
      write(pairs, format: format)
    case .numerical(let answers):
      write(answers, format: format)
    }
    writeExplanation(question, format: format)
    append("}")
  }

  private mutating func writeStem(
    _ stem: FormattedText, isAlone: Bool, after title: FormattedText?
  ) {
    // Without the marker such a line would be a comment, or no line at all to Moodle.
    let isNothing = isAlone && ["", "0"].contains(stem.raw)
    let isHidden = title == nil && (stem.raw.startsWithScalars("//") || isNothing)
    write(stem, or: .moodle, marked: isHidden)
  }

  private mutating func writeExplanation(_ question: Question, format: FormattedText.Format) {
    let isOneLine = question.content == .essay || question.kind == .truefalse
    if !isOneLine { append("\n") }
    if let explanation = question.explanation, !explanation.raw.isEmpty {
      append(isOneLine ? "####" : "\t####")
      write(explanation, or: format)
      if !isOneLine { append("\n") }
    }
  }

  // MARK: - Answers

  private mutating func write(_ statement: Question.TrueFalse, format: FormattedText.Format) {
    append(statement.isTrue ? "{TRUE" : "{FALSE")
    if statement.whenWrong != nil || statement.whenRight != nil {
      append("#")
      if let whenWrong = statement.whenWrong { write(whenWrong, or: format) }
    }
    if let whenRight = statement.whenRight {
      append("#")
      write(whenRight, or: format)
    }
  }

  /// Writes options; one that is right is marked by `keyMark`, or by its weight if there is none.
  private mutating func write(
    _ options: [Question.Option], keyMark: String?, format: FormattedText.Format
  ) {
    append("{")
    var mark = keyMark
    for option in options {
      append("\n\t")
      if let key = mark, option.credit == 1 {
        append(key)
        // Without a tilde somewhere the options would be short answers.
        if options.allSatisfy({ $0.credit == 1 }) { mark = nil }
      } else {
        append("~" + (option.credit == 0 ? "" : "%\(percent(option.credit))%"))
      }
      write(option.text, or: format, marked: option.text.raw.startsWithScalars("%"))
      writeFeedback(option.feedback, format: format)
    }
  }

  private mutating func write(_ answers: [Question.Answer], format: FormattedText.Format) {
    append("{")
    for answer in answers {
      append("\n\t=")
      if answer.credit != 1 || answer.text.startsWithScalars("%") {
        append("%\(percent(answer.credit))%")
      }
      write(FormattedText(withoutArrow(answer.text), format: format), or: format)
      writeFeedback(answer.feedback.map { withoutArrow($0) }, format: format)
    }
  }

  private mutating func write(_ pairs: [Question.Pair], format: FormattedText.Format) {
    append("{")
    for pair in pairs {
      append("\n\t=")
      write(withoutArrow(pair.left), or: format)
      append(" -> ")
      appendEscaped(pair.right)
    }
  }

  private mutating func write(
    _ answers: [Question.NumericalAnswer], format: FormattedText.Format
  ) {
    append("{#")
    for (index, answer) in answers.enumerated() {
      append("\n\t")
      // Everything after a tilde belongs to it, so that only the last answer can have one.
      if answer.range == nil, answer.credit == 0, index == answers.count - 1 {
        append("~")
      } else {
        append("=" + (answer.credit == 1 ? "" : "%\(percent(answer.credit))%"))
        append(answer.range.map { Self.number(answer.written, range: $0) } ?? "*")
      }
      writeFeedback(answer.feedback, format: format)
    }
  }

  /// The number as it was written, or its range if what was written says something else.
  private static func number(_ written: String, range: ClosedRange<Double>) -> String {
    if let read = NumberRange(written), read.bounds == range { return read.plain }
    let bounds = "\(range.lowerBound)..\(range.upperBound)"
    return NumberRange(bounds)?.plain ?? bounds
  }

  // MARK: - Texts

  private mutating func writeFeedback(_ feedback: FormattedText?, format: FormattedText.Format) {
    guard let feedback, !feedback.raw.isEmpty else { return }
    append("#")
    write(feedback, or: format)
  }

  /// Writes a text, with its notation where that is not the expected one or would be misread.
  private mutating func write(
    _ text: FormattedText, or expected: FormattedText.Format, marked: Bool = false
  ) {
    let looksMarked =
      text.raw.utf8.first == GIFTSyntax.bracket
      && FormattedText.Format.allCases.contains {
        text.raw.startsWithScalars("[\($0.rawValue)]")
      }
    if text.format != expected || marked || looksMarked {
      append("[\(text.format.rawValue)]")
    }
    appendEscaped(text.raw)
  }

  private mutating func appendEscaped(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      // What means nothing is taken over in one piece.
      var start = 0
      for (index, byte) in bytes.enumerated() where GIFTSyntax.needsEscape(byte) {
        append(bytes[start..<index])
        start = index + 1
        switch byte {
        case GIFTSyntax.lineFeed where index > 0 && bytes[index - 1] == GIFTSyntax.carriageReturn:
          break
        case GIFTSyntax.lineFeed, GIFTSyntax.carriageReturn: append("\\n")
        default:
          append(GIFTSyntax.backslash)
          append(byte)
        }
      }
      append(bytes[start...])
    }
  }

  private mutating func withoutArrow(_ text: String) -> String {
    guard text.containsScalars(GIFTSyntax.arrow) else { return text }
    report("arrow", "GIFT has no escape for ->, so it is written as →")
    return text.replacingScalars(GIFTSyntax.arrow, with: "→")
  }

  private mutating func withoutArrow(_ text: FormattedText) -> FormattedText {
    FormattedText(withoutArrow(text.raw), format: text.format)
  }

  /// A credit as the per cent that Moodle knows.
  private mutating func percent(_ credit: Double) -> String {
    let percent = Credit.percent(nearestTo: credit)
    if !Credit.isKnown(credit) {
      report("weight", "Moodle knows no weight of \(credit * 100) %: \(percent) is written")
    }
    return percent
  }
}
