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
    drafts.note(fact, orElse: "its answer cannot be marked by the words in it")
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
    withoutPronoun(text, meaning: nil) != nil, wordCount(in: text) <= 30, !leansOnContext(text)
  else { return nil }
  func asked(_ range: Range<String.Index>, _ auxiliary: String, _ verb: String) -> (
    about: String, question: String, answer: String
  )? {
    let subject = String(text[..<range.lowerBound])
    guard isNamed(subject) else { return nil }
    let question =
      "According to the article, what \(auxiliary) \(material.inSentence(subject)) \(verb)?"
    return (subject, question, String(text[range.upperBound...]))
  }
  // "are often caused by", "can lead to": a hedge of the sentence stays in the question.
  if let range = text.find(anyOf: causedByForms) {
    let words = text[range].spaced
    return asked(range, String(words[0]), words.dropFirst().joined(separator: " "))
  }
  if let range = text.find(anyOf: leadsToForms) {
    var words = text[range].spaced.map(String.init)
    let verb = words.remove(at: words.count - 2)
    let base = verb.hasSuffix("s") ? String(verb.dropLast()) : verb
    let isModal = ["can", "may"].contains(words[0])
    let auxiliary = isModal ? words.removeFirst() : verb == base ? "do" : "does"
    words.insert(base, at: words.count - 1)
    return asked(range, auxiliary, words.joined(separator: " "))
  }
  if let range = text.find(" because "), !text.has(" because of ") {
    let effect = String(text[..<range.lowerBound]).withoutEnd
    guard wordCount(in: effect) >= 3, !effect.has(","), !refersBack(effect) else { return nil }
    return (
      effect, "“\(effect).” What reason does the article give for this?",
      String(text[range.upperBound...])
    )
  }
  return nil
}

private let causedByForms = ["is ", "are ", "can be ", "may be "].flatMap { verb in
  ["", "mainly ", "mostly ", "usually ", "often ", "sometimes "].map { " \(verb)\($0)caused by " }
}
private let leadsToForms = ["", "can ", "may ", "often ", "usually ", "sometimes "].flatMap {
  hedge in ["lead to ", "leads to ", "result in ", "results in "].map { " \(hedge)\($0)" }
}

private func isNamed(_ subject: String) -> Bool {
  let count = wordCount(in: subject)
  return (1...6).contains(count) && !subject.has(",")
    && !words(in: subject).contains {
      ["it", "they", "this", "that", "which", "these"].contains($0)
    }
}
