import Articles
import QuestionBank

/// What the gate has against the questions of a file.
///
/// In what the program made these are errors, in what people wrote notes. With the article come the
/// rules that need it, and a note for each section with something to ask that nothing asks for.
package func gateFindings(in file: GIFTFile, of article: Article? = nil) -> [Finding] {
  let gate = article.map { ArticleGate($0) }
  var findings = article.map { uncovered(by: file.bank, of: $0) } ?? []
  for question in file.bank.questions {
    let objections = objections(to: question) + (gate?.objections(to: question) ?? [])
    findings += objections.map { finding($0, about: question, in: file) }
  }
  let made = file.bank.questions.filter { $0.rule != nil }
  return findings
    + objections(to: made).map { found in
      let question = made.first { $0.id == found.question }
      return finding(found.objection, about: question, in: file)
    }
}

/// The sections that hold a fact and have no question.
private func uncovered(by bank: Bank, of article: Article) -> [Finding] {
  let asked = Set(bank.questions.compactMap(\.source?.line))
  let made = makeBank(from: article, quiz: bank.quiz)
  let sections = Dictionary(grouping: made.facts, by: \.section)
  return sections.sorted { $0.key < $1.key }.compactMap { index, facts in
    let askable = Set(made.bank.questions.compactMap(\.fact))
    guard facts.contains(where: { askable.contains($0.name) }),
      !facts.contains(where: { asked.contains($0.sentence.line) })
    else { return nil }
    let heading = article.sections[index].heading?.text ?? "the introduction"
    return Finding(
      .note, rule: GateRule.balance.name,
      message: "no question asks about “\(heading)”, which has something to ask", line: nil)
  }
}

private func finding(
  _ objection: Objection, about question: Question?, in file: GIFTFile
) -> Finding {
  Finding(
    question?.rule == nil && question != nil ? .note : .error, rule: objection.rule.name,
    message: objection.message, line: question.flatMap { file.line(of: $0.id) },
    question: question?.id)
}
