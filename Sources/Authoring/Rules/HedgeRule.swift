import Articles
import Foundation
import QuestionBank

/// An aim and what came of it: "In theory, S aimed at A" before "In practice, however, it B".
struct Hedge {
  var theory: Article.Sentence
  var subject: String
  var practiceSentence: Article.Sentence
  /// What came of it: "faced challenges and criticisms".
  var practice: String
  var section: Int
}

/// The aims that an article tells with what came of them.
func findHedges(_ material: Material) -> [Hedge] {
  var hedges: [Hedge] = []
  for (index, section) in material.sections {
    for case .paragraph(let sentences) in section.blocks {
      for (theory, practice) in zip(sentences, sentences.dropFirst())
      where theory.text.hasPrefix("In theory, ") {
        guard let opening = practiceOpenings.first(where: practice.text.hasPrefix) else { continue }
        let subject = tokens(of: theory.text).dropFirst(2).prefix(2).map(\.word)
        hedges.append(
          Hedge(
            theory: theory, subject: subject.joined(separator: " "), practiceSentence: practice,
            practice: String(practice.text.dropFirst(opening.count)).withoutEnd, section: index))
      }
    }
  }
  return hedges
}

private let practiceOpenings = [
  "However, in practice, ", "In practice, however, ", "In practice, ",
].flatMap { opening in ["it ", "they "].map { opening + $0 } }

/// HEDGE: what was to be in theory, and what came of it in practice.
func draftHedges(_ material: Material, _ drafts: inout Drafts) {
  for hedge in findHedges(material) {
    let subject = surface(of: hedge.subject, in: hedge.theory.text)
    let topic = material.topic(hedge.section)
    let theory = Fact(
      name: "\(slug(hedge.subject))/in-theory", sentence: hedge.theory, section: hedge.section)
    drafts.add(
      .hedge, theory, hedge.theory.text, .trueFalse(Question.TrueFalse(isTrue: true)), key: "",
      topic: topic)
    let question = "What does the article say of \(subject) in practice?"
    var outcome = rubric(
      for: "It \(hedge.practice)", question: question, concept: nil, material)
    if let (question, answer) = aim(in: hedge.theory.text, of: subject),
      var aim = rubric(for: answer, question: question, concept: nil, material)
    {
      // What was to be is not what came of it.
      let aims = aim.concepts
      aim.contrasts += outcome?.concepts ?? []
      outcome?.contrasts += aims
      drafts.add(
        .hedge, theory, question, .short([Question.Answer(answer.capitalizedFirst)], aim),
        key: "", topic: topic)
    }
    guard let outcome else { continue }
    drafts.add(
      .hedge,
      Fact(
        name: "\(slug(hedge.subject))/in-practice", sentence: hedge.practiceSentence,
        section: hedge.section),
      question,
      .short([Question.Answer("In practice, it \(hedge.practice).")], outcome), key: "",
      topic: topic)
  }
}

/// Asks "In theory, what did Soviet communism aim to create?".
private func aim(in sentence: String, of subject: String) -> (question: String, answer: String)? {
  let text = sentence.withoutEnd
  for (past, base) in [
    ("aimed", "aim"), ("set out", "set out"), ("sought", "seek"), ("wanted", "want"),
  ] {
    guard let range = text.find(" \(past) to ") else { continue }
    let rest = text[range.upperBound...]
    let verb = rest.prefix { $0 != " " }
    let object = rest.dropFirst(verb.count + 1)
    guard ["a ", "an ", "the "].contains(where: object.hasPrefix) else { return nil }
    return ("In theory, what did \(subject) \(base) to \(verb)?", String(object))
  }
  return nil
}

private func surface(of words: String, in text: String) -> String {
  text.range(of: words, options: .caseInsensitive).map { String(text[$0]) } ?? words
}
