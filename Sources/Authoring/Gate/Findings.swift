import Articles
import QuestionBank

/// The sentences from which an article may be quoted, by the line on which they begin.
package func sourceSentences(of article: Article) -> [Int: Set<String>] {
  Dictionary(grouping: article.allSentences, by: \.line).mapValues { Set($0.map(\.text)) }
}

/// What the gate has against the questions of a file.
///
/// In what the program made these are errors, in what people wrote notes. With the sentences of the
/// article the sources are compared with them.
package func gateFindings(in file: GIFTFile, sentences: [Int: Set<String>]? = nil) -> [Finding] {
  var findings: [Finding] = []
  for question in file.bank.questions {
    var objections = objections(to: question)
    if let sentences, let source = question.source,
      sentences[source.line]?.contains(source.text) != true
    {
      objections.append(
        Objection(.source, "the source does not stand in the article on line \(source.line)"))
    }
    findings += objections.map { finding($0, about: question, in: file) }
  }
  let made = file.bank.questions.filter { $0.rule != nil }
  return findings
    + objections(to: made).map { found in
      let question = made.first { $0.id == found.question }
      return finding(found.objection, about: question, in: file)
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
