import QuestionBank

extension Report {
  /// Two tables with an empty line between them.
  ///
  /// The learners with their points in every question, and the questions with their figures. A cell without a number is empty.
  package var csv: String {
    var rows = [["learner", "score", "max"] + sheet.questions.map(\.id)]
    for attempt in attempts {
      rows.append(
        [attempt.learner, number(attempt.score), "\(attempt.maximum)"]
          + attempt.answers.map { number($0.credit) })
    }
    var items = [
      [
        "question", "stem", "facility", "low", "high", "facility_corrected", "item_rest",
        "median_seconds", "left_open", "chosen",
      ]
    ]
    for (question, item) in zip(sheet.questions, analysis.items) {
      let chosen = zip(question.options ?? [], item.chosen).map { "\($0.text): \($1)" }
      items.append([
        question.id, question.stem, number(item.facility), number(item.interval?.lowerBound),
        number(item.interval?.upperBound), number(item.correctedFacility), number(item.itemRest),
        number(item.medianSeconds), "\(item.leftOpen)", chosen.joined(separator: " | "),
      ])
    }
    return [rows, items].map { table in
      table.map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
    }.joined(separator: "\r\n")
  }
}

private func number(_ value: Double?) -> String {
  guard let value else { return "" }
  return value == value.rounded() ? "\(Int(value))" : "\(value)"
}

/// A cell by RFC 4180; what a spreadsheet would compute is text, as an apostrophe tells it.
private func cell(_ text: String) -> String {
  let text = FormattedText(text, format: .plain).displayed
  let cell = Double(text) == nil && Marks.isFormula(text) ? "'" + text : text
  guard cell.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return cell }
  return "\"" + cell.replacing("\"", with: "\"\"") + "\""
}
