import Articles
import Foundation
import QuestionBank

/// CAUSE: what brings something about, where subject and cause are both named.
func draftCauses(_ material: Material, _ drafts: inout Drafts) {
  for clause in material.ledger.clauses where clause.text == clause.sentence.text {
    // In an answer the author's own question asks for the cause.
    guard material.article.sections[clause.section].role != .question,
      let cause = cause(in: clause.text, material)
    else { continue }
    let fact = Fact(
      name: "cause/\(slug(phraseKey(cause.about)))", sentence: clause.sentence,
      section: clause.section)
    drafts.note(fact)
    guard let rubric = rubric(for: cause.answer, question: cause.question, concept: nil, material)
    else { continue }
    drafts.add(
      .cause, fact, cause.question,
      .short([Question.Answer(cause.answer.capitalizedFirst)], rubric), key: "",
      topic: material.topic(clause.section))
  }
}

private func cause(in sentence: String, _ material: Material) -> (
  about: String, question: String, answer: String
)? {
  let text = sentence.withoutEnd
  guard ["caused by", " lead", " result", " because "].contains(where: text.has),
    withoutPronoun(text, meaning: nil) != nil, wordCount(in: text) <= 30
  else { return nil }
  if let range = text.find(anyOf: causingForms) {
    let subject = String(text[..<range.lowerBound])
    let isPlural = text[range].hasPrefix(" are")
    guard isNamed(subject) else { return nil }
    return (
      subject,
      "According to the article, what \(isPlural ? "are" : "is") \(material.inSentence(subject)) caused by?",
      String(text[range.upperBound...])
    )
  }
  if let range = text.find(anyOf: [" leads to ", " lead to ", " results in ", " result in "]) {
    let subject = String(text[..<range.lowerBound])
    guard isNamed(subject) else { return nil }
    let verb = text[range].hasPrefix(" lead") ? "lead to" : "result in"
    let isPlural =
      text[range].dropFirst().hasPrefix("lead ") || text[range].dropFirst().hasPrefix("result ")
    return (
      subject,
      "According to the article, what \(isPlural ? "do" : "does") \(material.inSentence(subject)) \(verb)?",
      String(text[range.upperBound...])
    )
  }
  if let range = text.find(" because "), !text.has(" because of ") {
    let effect = String(text[..<range.lowerBound]).withoutEnd
    guard wordCount(in: effect) >= 3, !effect.has(",") else { return nil }
    return (
      effect, "“\(effect).” What reason does the article give for this?",
      String(text[range.upperBound...])
    )
  }
  return nil
}

/// " is caused by ", " are mainly caused by " and so on.
private let causingForms = ["is", "are"].flatMap { verb in
  ["", "mainly ", "mostly ", "usually ", "often "].map { " \(verb) \($0)caused by " }
}

private func isNamed(_ subject: String) -> Bool {
  let count = wordCount(in: subject)
  return (1...6).contains(count) && !subject.has(",")
    && !words(in: subject).contains {
      ["it", "they", "this", "that", "which", "these"].contains($0)
    }
}
