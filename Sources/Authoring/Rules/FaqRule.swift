import Articles
import Foundation
import QuestionBank

/// FAQ-WH and FAQ-YN: the author's own questions.
func draftFaq(_ material: Material, _ drafts: inout Drafts) {
  let subjects = material.isEnglish ? subjects(of: material.article) : []
  for (index, section) in material.sections where section.role == .question {
    let answers = answerSentences(section)
    guard let question = section.heading, let first = answers.first else { continue }
    // "No." alone explains nothing.
    let answer = answers.count > 1 && ["Yes.", "No."].contains(first.text) ? answers[1] : first
    let fact = Fact(name: faqFactName(question.text), sentence: answer, section: index)
    drafts.note(fact, orElse: "its answer cannot be marked by the words in it")
    if material.isEnglish, let isYes = yesOrNo(first.text) {
      draftYesNo(question.text, isYes, section, index, fact, subjects, material, &drafts)
    } else if !material.isEnglish || !asksForFigure(question.text, answer.text) {
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

/// What sentences of the article begin with, up to four words in the singular without a determiner:
/// what may be the subject of a question.
private func subjects(of article: Article) -> Set<String> {
  var subjects: Set<String> = []
  for sentence in article.allSentences {
    var words = words(in: sentence.text).prefix(6)
    if words.first == "yes" || words.first == "no" { words = words.dropFirst() }
    words = words.drop { determiners.contains($0) }.prefix(4)
    for count in words.indices {
      subjects.insert(words[...count].map(singular).joined(separator: " "))
    }
  }
  return subjects
}

/// Whether it is so, and why.
private func draftYesNo(
  _ question: String, _ isYes: Bool, _ section: Article.Section, _ index: Int, _ fact: Fact,
  _ subjects: Set<String>, _ material: Material, _ drafts: inout Drafts
) {
  // "Are there …?" asks for examples, which the rule for them has asked for.
  guard !question.hasPrefix("Are there ") else { return }
  let statement = turned(question) { words in
    subjects.contains(words.map { singular($0.lowercased()) }.joined(separator: " "))
  }
  // "Also" to what? And "No, every part of it is …" does not deny that there is a dark side.
  let answer = words(in: answerSentences(section).map(\.text).joined(separator: " ")).dropFirst()
  if let statement, !words(in: statement).contains("also"),
    !statement.hasPrefix("There ") || isYes || answer.contains(where: denials.contains)
  {
    drafts.add(
      .yesNoQuestion, fact, statement, .trueFalse(Question.TrueFalse(isTrue: isYes)), key: "",
      topic: section.topic)
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
      let rubric = rubric(for: text, question: question, concept: nil, material)
    else { continue }
    let inquiry =
      if givesReason(sentence.text) {
        "What reason does it give?"
      } else {
        isYes ? "How does it explain this?" : "What does it say instead?"
      }
    let reason = Fact(name: fact.name + "/why", sentence: sentence, section: index)
    drafts.add(
      .yesNoQuestion, reason,
      "“\(question)” The article says \(isYes ? "yes" : "no"). \(inquiry)",
      .short([Question.Answer(text)], rubric), key: "", topic: section.topic)
    return
  }
}

private let denials: Set<String> = ["no", "none", "not", "never", "without", "nothing"]

/// Whether a sentence says why something is so.
private func givesReason(_ sentence: String) -> Bool {
  [
    " because ", " since ", " so that ", " for this reason", " due to ", " needs ", " need ",
    " cannot ", " without ", " not enough ", " before ",
  ].contains(where: sentence.has)
}
