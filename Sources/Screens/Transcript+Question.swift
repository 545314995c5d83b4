import QuestionBank
import Tutoring

extension FormattedText {
  /// The text as it is read aloud: gaps are the word "blank".
  var spoken: String { displayed.replacing("_____", with: "blank") }
}

extension String {
  /// The text in one line that cannot act on a terminal.
  var shownInLine: String {
    FormattedText(self, format: .plain).displayed.replacing("\n", with: " ")
  }
}

extension Presentation {
  /// What kind of answer is wanted, in a sentence.
  var instruction: String {
    switch question.content {
    case .choice, .classify: "Choose one."
    case .select: "Choose all that are right, for example 1 3."
    case .trueFalse: "True or false: t or f."
    case .cloze: "Say what belongs in the blank."
    case .short where question.stem.raw.contains("_____"): "Say what belongs in the blank."
    case .short(_, nil): "Type the answer."
    case .short: "Answer in your own words."
    case .list(let entries): "Name all \(entries.count), separated by semicolons."
    case .matching: "Match them, for example 1b 2a."
    case .sorting: "Sort them, for example 1b 2a."
    case .ordering: "Put them in order, for example 2 1 3."
    case .numerical: "Give a number."
    case .essay: "Answer in your own words; you mark it yourself."
    case .description: "Read."
    }
  }

  /// What is said to a line that is no answer to the question.
  var correction: String {
    switch question.content {
    case .choice, .classify: "Type a number from 1 to \(options.count)."
    default: instruction
    }
  }

  /// The question and what can be chosen.
  var questionLines: [String] {
    var lines = introduction.flatMap { $0.stem.spoken.lines + [""] }
    if isLeech, let explanation = question.explanation {
      lines.append("Remember: \(explanation.spoken.shownInLine)")
    }
    return lines + question.stem.spoken.lines + optionLines
  }

  /// What can be chosen, a line each.
  var optionLines: [String] {
    let texts = question.choiceTexts.map(\.shownInLine)
    switch question.content {
    case .choice, .classify, .select, .ordering, .trueFalse:
      return options.enumerated().map { place, option in "\(place + 1). \(texts[option])" }
    case .matching, .sorting:
      let lefts = question.leftTexts.map(\.shownInLine)
      return rows.enumerated().map { place, row in "\(place + 1). \(lefts[row])" }
        + options.enumerated().map { place, option in "\(Self.letter(place)). \(texts[option])" }
    case .cloze, .short, .list, .numerical, .essay, .description: return []
    }
  }

  /// The name of a right side: a to z, then by two letters.
  static func letter(_ place: Int) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    let last = String(letters[place % letters.count])
    return place < letters.count ? last : letter(place / letters.count - 1) + last
  }

  /// What a hint says.
  func line(for hint: Hint) -> String {
    switch hint {
    case .nudge(let text): "Hint: \(text.shownInLine)"
    case .ruledOut(let option):
      "Hint: it is not \((options.firstIndex(of: option) ?? 0) + 1)."
    case .firstLetters(let letters):
      letters.count == 1
        ? "Hint: it begins with \(letters[0])."
        : "Hint: they begin with \(letters.joined(separator: ", "))."
    case .gappedSource(let source):
      "Hint: " + FormattedText(source.spoken, format: .plain).spoken
    }
  }
}

extension String {
  fileprivate var lines: [String] {
    split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
