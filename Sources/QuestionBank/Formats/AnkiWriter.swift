/// Writes banks as text that Anki imports.
///
/// Its `guid` is the id of the question, so that importing the file again adds nothing twice.
enum AnkiWriter {
  static func write(_ bank: Bank) -> WrittenBank {
    var findings: [Finding] = []
    var kept = bank
    var rows = [
      "#separator:tab", "#html:true", "#guid column:1", "#notetype column:2", "#deck column:3",
      "#tags column:6",
    ]
    kept.questions = bank.questions.filter { question in
      guard let answer = question.answerText else {
        findings.append(question.isLeftOut)
        return false
      }
      rows.append(row(for: question, answer: answer, in: bank))
      return true
    }
    return WrittenBank(
      text: rows.joined(separator: "\n") + "\n",
      findings: findings + kept.losses(keeping: [.topics, .explanations, .hints, .tags]))
  }

  private static func row(for question: Question, answer: String, in bank: Bank) -> String {
    let stem = html(question.stem)
    let deck = [bank.title, question.topic].compactMap(\.self).joined(separator: "::")
    let more = [question.explanation.map(html), question.hint.map { escaped("Hint: \($0)") }]
      .compactMap(\.self)
    var fields = [question.id]
    let parts = stem.split(separator: GIFTSyntax.gap, omittingEmptySubsequences: false)
    if question.kind == .cloze, parts.count == 2 {
      let text = "\(parts[0]){{c1::\(escaped(answer))}}\(parts[1])"
      fields += ["Cloze", deck, text, more.joined(separator: "<br><br>")]
    } else {
      let choices = question.optionTexts.map { "<li>\(escaped($0))</li>" }.joined()
      let front = choices.isEmpty ? stem : "\(stem)<ul>\(choices)</ul>"
      fields += ["Basic", deck, front, ([escaped(answer)] + more).joined(separator: "<br><br>")]
    }
    // In Anki a tag ends at a space.
    fields.append(question.tags.map { $0.replacing(" ", with: "_") }.joined(separator: " "))
    return fields.map(quoted).joined(separator: "\t")
  }

  private static func html(_ text: FormattedText) -> String {
    text.format == .html ? text.raw : escaped(text.displayed)
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\n", with: "<br>")
  }

  private static func quoted(_ field: String) -> String {
    let line = field.replacing(#/[\t\r\n]+/#, with: " ")
    return line.contains("\"") ? "\"\(line.replacing("\"", with: "\"\""))\"" : line
  }
}
