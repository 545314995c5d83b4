import Articles
import Foundation
import QuestionBank

/// FAQ-WH and FAQ-YN: the author's own questions, each by itself, since one with a rubric takes as
/// long as another rule.
func faqRules(_ material: Material) -> [DraftingRule] {
  let asked = material.sections.filter { $0.section.role == .question }
  guard !asked.isEmpty else { return [] }
  let subjects = material.isEnglish ? subjects(of: material.article) : []
  let definitions = material.isEnglish ? definitionFacts(material) : [:]
  return asked.map { index, section in
    { draftFaq(section, index, subjects, definitions, $0, &$1) }
  }
}

/// A question of the author.
private func draftFaq(
  _ section: Article.Section, _ index: Int, _ subjects: Set<String>,
  _ definitions: [String: String], _ material: Material, _ drafts: inout Drafts
) {
  let answers = answerSentences(section)
  guard let question = section.heading, let first = answers.first else { return }
  // "No." alone explains nothing.
  let answer = answers.count > 1 && ["Yes.", "No."].contains(first.text) ? answers[1] : first
  // "What is magma?" and "What is the term for …?" are of one fact.
  let fact = Fact(
    name: definedTerm(asked: question.text).flatMap { definitions[$0] }
      ?? faqFactName(question.text), sentence: answer, section: index)
  drafts.note(fact, orElse: "its answer cannot be marked by the words in it")
  if material.isEnglish, let isYes = yesOrNo(first.text) {
    draftYesNo(question.text, isYes, section, index, fact, subjects, material, &drafts)
  } else if !material.isEnglish || !asksForFigure(question.text, answer.text) {
    draftOpen(question.text, section, fact, material, &drafts)
  }
}

/// The name of what a question of the author asks for.
func faqFactName(_ question: String) -> String { "faq/\(slug(question))" }

/// The first paragraph of an answer.
func answerSentences(_ section: Article.Section) -> [Article.Sentence] {
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
  let asksForSeveral = asksForAspects(question)
  let all = answerSentences(section).map(\.text)
  let compared = comparedSides(in: question) ?? []
  // "They influence social structures" is told by what comes next of each side.
  let tellsSides =
    named.count == 2 && all.count > 1 && !sidesPoints(of: all[1], material).isEmpty
  let text = all.prefix(asksForSeveral || !compared.isEmpty || tellsSides ? 2 : 1)
    .joined(separator: " ")
  let said = roots(in: text)
  guard compared.allSatisfy({ !$0.isDisjoint(with: said) }),
    let model = withoutPronoun(text, meaning: concept.map { subject(of: question, $0, material) }),
    wordCount(in: model) <= 60,
    var rubric = rubric(for: model, question: question, concept: concept, material)
  else { return }
  // "It is a ball of rock that goes around the Earth" defines it once more.
  if concept == nil, all.count > 1, text == all[0], all[1].hasPrefix("It is a") {
    let other = PointReader(
      question: question, model: all[1], occurrences: material.occurrences
    ).identityPoints(of: all[1])
    if other.count > 1, rubric.concepts.count > 1 {
      rubric.concepts[0] += other[0].aliases
      rubric.concepts += other.dropFirst().map(\.aliases)
    }
  }
  drafts.add(
    .openQuestion, fact, question, .short([Question.Answer(model)], rubric), key: "",
    topic: section.topic, name: faqFactName(question))
}

/// Whether a question asks for more than one: "What are the characteristics …?".
func asksForAspects(_ question: String) -> Bool {
  words(in: question).contains { aspectNouns.contains(singular($0)) && $0.hasSuffix("s") }
}

/// What a pronoun in the answer stands for: of "some igneous rocks" only these.
private func subject(of question: String, _ concept: Int, _ material: Material) -> String {
  let name = material.ledger.concepts[concept].name
  return question.lowercased().has("some \(name.lowercased())") ? "these \(name)" : name
}

/// What sentences of the article begin with, up to four words in the singular without a determiner:
/// what may be the subject of a question.
private func subjects(of article: Article) -> Set<String> {
  var subjects: Set<String> = []
  for sentence in article.allSentences {
    var words = words(in: sentence.text, atMost: 6)[...]
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
  let reply = words(in: answerSentences(section).map(\.text).joined(separator: " ")).dropFirst()
  if let statement, !words(in: statement).contains("also"),
    !statement.hasPrefix("There ") || isYes || reply.contains(where: denials.contains)
  {
    drafts.add(
      .yesNoQuestion, fact, statement, .trueFalse(Question.TrueFalse(isTrue: isYes)), key: "",
      topic: section.topic)
  }
  let asked = roots(in: question)
  let sentences = answerSentences(section)
  for (place, sentence) in sentences.prefix(2).enumerated() {
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
      let inquiry = Inquiry(into: text, isYes: isYes)
    else { continue }
    let next = place + 1 < sentences.count ? sentences[place + 1].text : ""
    guard
      let (model, made) = modelAnswer(to: inquiry, text, question, example: next, material)
    else { continue }
    var rubric = made
    if let contrast = contrast(of: question, isYes) { rubric?.contrasts.append(contrast) }
    // The stem says whether it is so: the two are never asked together.
    let reason = Fact(name: fact.name, sentence: sentence, section: index)
    drafts.add(
      .yesNoQuestion, reason,
      "“\(question)” The article says \(isYes ? "yes" : "no"). \(inquiry.words)",
      .short([Question.Answer(model)], rubric), key: "", topic: section.topic,
      name: fact.name + "/why")
    return
  }
}

/// What is said by whoever answers a question the other way: "mutually exclusive" where they are not.
///
/// Only of a single verb or adjective that stands last; what has an object may be said of another.
private func contrast(of question: String, _ isYes: Bool) -> [String]? {
  let all = words(in: question)
  guard let last = all.last, let first = all.first, last.utf8.count > 5,
    !all.contains(where: { ["always", "ever", "only", "all", "any", "every", "also"].contains($0) })
  else { return nil }
  let isVerb =
    first == "can" && !functionWords.contains(all[all.count - 2])
    || (["do", "does"].contains(first) && commonVerb(last) == last)
  let isAdjective =
    ["are", "is"].contains(first)
    && ["ive", "ous", "able", "ible"].contains(where: last.hasSuffix)
  guard isVerb || isAdjective else { return nil }
  return withLikeWords([isYes ? "no \(last)" : last], unless: { _ in false })
}

private let denials: Set<String> = ["no", "none", "not", "never", "without", "nothing"]

/// What is asked about an answer with yes or no.
private struct Inquiry {
  var words: String
  var aim = PointReader.Aim.account
  /// What is right, where it is a term.
  var term: String?

  /// What fits the form of an answer; nil if nothing does.
  init?(into text: String, isYes: Bool) {
    // What follows from a thing is no reason for it.
    if text.has(" for this reason ") { return nil }
    if text.has(" call this "),
      let match = text.firstMatch(of: #/, and (\w+) call this (?:the )?([\w -]+)\.$/#)
    {
      words = "What do \(match.1) call this?"
      term = String(match.2)
    } else if Self.marksOfReason.contains(where: text.has) {
      words = "What reason does it give?"
      aim = .reason
    } else if isYes, text.hasPrefix("There is ") || text.hasPrefix("There are ") {
      words = "In what form, and where?"
      aim = .whereabouts
    } else {
      words = isYes ? "How does it explain this?" : "What does it say instead?"
    }
  }

  private static let marksOfReason = [
    " because ", " since ", " so that ", " due to ", " needs ", " need ", " cannot ", " without ",
    " enough ", " before ", " stop ", " stops ", " runs out ", " run out ",
  ]
}

/// The model answer and its rubric; nil if the sentence has no points.
private func modelAnswer(
  to inquiry: Inquiry, _ text: String, _ question: String, example: String, _ material: Material
) -> (String, Question.Rubric?)? {
  if let term = inquiry.term { return (term.capitalizedFirst, nil) }
  guard
    var rubric = rubric(
      for: text, question: question, concept: nil, aim: inquiry.aim, material)
  else { return nil }
  guard example.hasPrefix("For example, "), rubric.concepts.count == 1 else {
    return (text, rubric)
  }
  // Whoever gives the example, with a value of each side, says what the sentence says.
  let sides = valuesOfSides(in: example, material)
  guard sides.count == 2 else { return (text, rubric) }
  rubric.concepts = sides.map {
    withLikeWords($0, unless: material.isTerm) + rubric.concepts[0]
  }
  rubric.needed = 2
  return ("\(text) \(example)", rubric)
}

/// The values of each concept that a sentence names, by their last word.
private func valuesOfSides(in sentence: String, _ material: Material) -> [[String]] {
  let said = Set(words(in: sentence).map(singular))
  var sides: [Int: [String]] = [:]
  for attribution in material.attributions {
    guard let noun = words(in: attribution.phrase).last, said.contains(singular(noun)),
      !genericNouns.subtracting(["freedom"]).contains(singular(noun)),
      !sides[attribution.concept, default: []].contains(noun)
    else { continue }
    sides[attribution.concept, default: []].append(noun)
  }
  return sides.keys.sorted().compactMap { sides[$0] }
}
