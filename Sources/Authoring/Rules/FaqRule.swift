import Articles
import Foundation
import QuestionBank

/// FAQ-WH and FAQ-YN: the author's own questions.
func draftFaq(_ material: Material, _ drafts: inout Drafts) {
  for (index, section) in material.sections where section.role == .question {
    guard let question = section.heading, let answer = answerSentences(section).first else {
      continue
    }
    let fact = Fact(name: faqFactName(question.text), sentence: answer, section: index)
    drafts.note(fact)
    if material.isEnglish, let isYes = yesOrNo(answer.text) {
      draftYesNo(question.text, isYes, section, index, fact, material, &drafts)
    } else {
      draftOpen(question.text, section, fact, material, &drafts)
    }
  }
}

/// The name of what a question of the author asks for.
func faqFactName(_ question: String) -> String { "faq/\(slug(question))" }

private func answerSentences(_ section: Article.Section) -> [Article.Sentence] {
  for case .paragraph(let sentences) in section.blocks { return sentences }
  return []
}

private func yesOrNo(_ answer: String) -> Bool? {
  if answer.hasPrefix("Yes,") || answer.hasPrefix("Yes.") || answer.hasPrefix("Yes:") {
    return true
  }
  if answer.hasPrefix("No,") || answer.hasPrefix("No.") || answer.hasPrefix("No:") { return false }
  return nil
}

/// The question itself; the first sentence of the answer is the model answer.
private func draftOpen(
  _ question: String, _ section: Article.Section, _ fact: Fact, _ material: Material,
  _ drafts: inout Drafts
) {
  let named = material.ledger.mentions(in: question)
  let concept = named.count == 1 ? named.first : nil
  // "What are the characteristics …?" asks for more than the first sentence says.
  let asksForSeveral = words(in: question).contains {
    aspectNouns.contains(singular($0)) && $0.hasSuffix("s")
  }
  let compared = compared(in: question)
  let sentences = answerSentences(section).prefix(asksForSeveral || !compared.isEmpty ? 2 : 1)
    .map(\.text)
  let said = roots(in: sentences.joined(separator: " "))
  guard compared.allSatisfy({ !$0.isDisjoint(with: said) }),
    let model = withoutPronoun(
      sentences.joined(separator: " "), meaning: concept.map { material.ledger.concepts[$0].name }),
    wordCount(in: model) <= 60,
    let rubric = rubric(for: model, question: question, concept: concept, material)
  else { return }
  drafts.add(
    .openQuestion, fact, question, .short([Question.Answer(model)], rubric), key: "",
    topic: section.topic)
}

/// The two sides of "What is the difference between A and B?", by the roots that tell them apart:
/// the answer has to speak of both.
private func compared(in question: String) -> [Set<UInt64>] {
  guard let range = question.find(" difference between ") else { return [] }
  let sides = question[range.upperBound...].filter { $0 != "?" }.parts(between: " and ")
    .map { roots(in: $0) }
  guard sides.count == 2 else { return [] }
  return [sides[0].subtracting(sides[1]), sides[1].subtracting(sides[0])].filter { !$0.isEmpty }
}

/// Whether it is so, and why.
private func draftYesNo(
  _ question: String, _ isYes: Bool, _ section: Article.Section, _ index: Int, _ fact: Fact,
  _ material: Material, _ drafts: inout Drafts
) {
  let statement = statement(of: question, material)
  // "Are there …?" asks for examples, which the rule for them has asked for.
  guard !question.hasPrefix("Are there ") else { return }
  if let statement {
    drafts.add(
      .yesNoQuestion, fact, statement, .trueFalse(Question.TrueFalse(isTrue: isYes)), key: "",
      topic: section.topic)
  } else {
    func claim(_ says: Bool) -> String {
      "“\(question)” The article's answer is \(says ? "yes" : "no")."
    }
    drafts.add(
      .yesNoQuestion, fact, claim(isYes), .trueFalse(Question.TrueFalse(isTrue: true)), key: "",
      topic: section.topic,
      opposite: (claim(!isYes), .trueFalse(Question.TrueFalse(isTrue: false))))
  }
  let asked = roots(in: question)
  for sentence in answerSentences(section).prefix(2) {
    var text = sentence.text
    for opening in ["Yes, ", "No, ", "In fact, "] where text.hasPrefix(opening) {
      text = String(text.dropFirst(opening.count)).capitalizedFirst
    }
    text = text.replacing(", in fact,", with: "")
    // A sentence that only repeats the question gives no reason.
    let said = roots(in: text)
    guard said.subtracting(asked).count >= 2, ["Yes.", "No."].contains(text) == false,
      !text.hasPrefix("But "), !text.hasPrefix("However"),
      said.intersection(asked).count * 3 < said.count * 2,
      let rubric = rubric(for: text, question: question, concept: nil, material),
      rubric.concepts.count >= 2
    else { continue }
    let reason = Fact(name: fact.name + "/why", sentence: sentence, section: index)
    drafts.add(
      .yesNoQuestion, reason,
      "“\(question)” The article says \(isYes ? "yes" : "no"). "
        + (question.hasPrefix("Is there ")
          ? "What more does it say?" : "What reason does it give?"),
      .short([Question.Answer(text)], rubric), key: "", topic: section.topic)
    return
  }
}

/// "Are A and B mutually exclusive?" as a statement, where the subject can be told for sure.
private func statement(of question: String, _ material: Material) -> String? {
  let text = question.filter { $0 != "?" }.withoutEnd
  guard let verb = text.split(separator: " ").first.map({ $0.lowercased() }),
    ["are", "is", "can", "do", "should", "must", "will"].contains(verb)
  else { return nil }
  let rest = String(text.dropFirst(verb.count + 1))
  let tokens = tokens(of: rest)
  // The subject is the names of concepts at the beginning, joined by "and".
  var end = 0
  while end < tokens.count {
    let here = material.ledger.concepts.flatMap { $0.mentions(in: tokens.map(\.word)) }
      .first { $0.lowerBound == end }
    guard let here else { break }
    end = here.upperBound
    if end < tokens.count, tokens[end].word == "and" { end += 1 } else { break }
  }
  guard end > 0, end < tokens.count, tokens[end - 1].word != "and" else { return nil }
  let subject = rest[..<tokens[end - 1].range.upperBound]
  let predicate = rest[tokens[end - 1].range.upperBound...].drop { $0 == " " }
  guard !predicate.hasPrefix("and ") else { return nil }
  return (verb == "do" ? "\(subject) \(predicate)." : "\(subject) \(verb) \(predicate).")
    .capitalizedFirst
}
