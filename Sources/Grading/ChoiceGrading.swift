import QuestionBank

/// Grades what is chosen, not typed: one option, several, a truth value.
enum ChoiceGrading {
  /// Single choice and classify: the credit of the chosen option.
  static func gradeChoice(_ chosen: Int, options: [Question.Option]) -> Verdict {
    let key = options.filter { $0.credit >= 1 }.map { Verdict.Part($0.text.displayed, .missing) }
    guard options.indices.contains(chosen) else {
      return Verdict(.wrong, credit: 0, parts: key)
    }
    let option = options[chosen]
    let reason = option.feedback?.displayed ?? ""
    if option.credit >= 1 {
      return Verdict(
        .correct, credit: 1, reason: reason, parts: [Verdict.Part(option.text.displayed, .matched)])
    }
    return Verdict(
      option.credit > 0 ? .partly : .wrong, credit: max(0, option.credit), reason: reason,
      parts: [Verdict.Part(option.text.displayed, .extra)] + key)
  }

  static func gradeTruth(_ answer: Bool, of statement: Question.TrueFalse) -> Verdict {
    answer == statement.isTrue
      ? Verdict(.correct, credit: 1, reason: statement.whenRight?.displayed ?? "")
      : Verdict(.wrong, credit: 0, reason: statement.whenWrong?.displayed ?? "")
  }

  /// Select-all: right minus wrong, never below zero, and correct only when complete.
  ///
  /// A wrong option costs what its author wrote, or else as much as a right one earns. Partial
  /// credit with this penalty tells best who knows (Betts and others 2021).
  static func gradeSelection(_ selected: Set<Int>, options: [Question.Option]) -> Verdict {
    let right = options.indices.filter { options[$0].credit > 0 }
    let total = right.reduce(0) { $0 + options[$1].credit }
    var credit = 0.0
    var parts: [Verdict.Part] = []
    var reason = ""
    for (index, option) in options.enumerated() {
      switch (selected.contains(index), option.credit > 0) {
      case (true, true):
        credit += option.credit / total
        parts.append(Verdict.Part(option.text.displayed, .matched))
      case (true, false):
        credit -= option.credit < 0 ? -option.credit : 1 / Double(max(1, right.count))
        parts.append(Verdict.Part(option.text.displayed, .extra))
        if reason.isEmpty { reason = option.feedback?.displayed ?? "" }
      case (false, true):
        parts.append(Verdict.Part(option.text.displayed, .missing))
      case (false, false):
        break
      }
    }
    return Verdict(complete: selected == Set(right), credit: credit, reason: reason, parts: parts)
  }

  /// Matching and sorting: right minus wrong pairs, never below zero, and correct only when complete.
  ///
  /// What is left open is neither; as in `gradeSelection`, guessing gains nothing.
  static func gradeAssignment(
    _ chosen: [Int?], pairs: [Question.Pair], rightSides: [String]
  ) -> Verdict {
    // A pair with an empty left side only offers one right side more.
    let asked = pairs.filter { !$0.left.raw.isEmpty }
    var balance = 0
    var right = 0
    var parts: [Verdict.Part] = []
    for (index, pair) in asked.enumerated() {
      let name = "\(pair.left.displayed) → \(pair.right)"
      guard let choice = index < chosen.count ? chosen[index] : nil,
        rightSides.indices.contains(choice)
      else {
        parts.append(Verdict.Part(name, .missing))
        continue
      }
      if rightSides[choice] == pair.right {
        right += 1
        balance += 1
        parts.append(Verdict.Part(name, .matched))
      } else {
        balance -= 1
        parts.append(Verdict.Part("\(pair.left.displayed) → \(rightSides[choice])", .extra))
      }
    }
    return Verdict(
      complete: right == asked.count, credit: Double(balance) / Double(max(1, asked.count)),
      parts: parts)
  }

  /// Ordering: the share of neighbours that stand in the right order.
  static func gradeArrangement(_ arrangement: [Int], entries: [FormattedText]) -> Verdict {
    guard arrangement.sorted() == Array(entries.indices) else { return Verdict(.wrong, credit: 0) }
    let neighbours = zip(arrangement, arrangement.dropFirst())
    let inOrder = neighbours.count { $0 < $1 }
    let parts = arrangement.enumerated().map { place, entry in
      Verdict.Part(entries[entry].displayed, place == entry ? .matched : .extra)
    }
    return Verdict(
      complete: inOrder == entries.count - 1,
      credit: Double(inOrder) / Double(max(1, entries.count - 1)),
      reason: inOrder == entries.count - 1
        ? "" : "\(inOrder) of \(entries.count - 1) neighbours are in order.",
      parts: parts)
  }
}

extension Verdict {
  /// A verdict on an answer of several parts: correct only if nothing is missing or too much.
  init(complete: Bool, credit: Double, reason: String = "", parts: [Part] = []) {
    let credit = complete ? 1 : min(max(0, credit), 1)
    self.init(
      complete ? .correct : credit > 0 ? .partly : .wrong, credit: credit,
      reason: complete || !reason.isEmpty ? reason : Self.count(of: parts), parts: parts)
  }

  /// "1 right, 1 wrong, 2 missing."; empty where nothing is right.
  private static func count(of parts: [Part]) -> String {
    guard parts.contains(where: { $0.mark == .matched }) else { return "" }
    let counts = [(Part.Mark.matched, "right"), (.extra, "wrong"), (.missing, "missing")]
      .compactMap { mark, word in
        let count = parts.count { $0.mark == mark }
        return count > 0 ? "\(count) \(word)" : nil
      }
    return counts.joined(separator: ", ") + "."
  }
}
