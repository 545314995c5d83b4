import Articles
import Grading
import QuestionBank

/// Tries the rubrics of a bank on answers whose worth is known, and strengthens those that fail.
///
/// The model answer has to be right, and so has what else the article says to define the term; the
/// question, the denial of the model answer, the model answer turned round and the answers to other
/// questions are wrong. A rubric that takes one of these for right asks for all of its points; if
/// that does not help either, the marking is left to the learner.
struct RubricTrial: Sendable {
  private let grader: Grader
  private let questions: [Question]
  private let definitions: [String: [String]]
  /// What sets the terms of a kind apart, by the kind: "that has reached the surface" lava from
  /// other molten rock.
  private let kinds: [String: [(term: String, apart: String)]]
  /// The questions whose answers have a word, by its root.
  private let questionsByRoot: [UInt64: [Int]]

  /// The roots of the names of the concepts that the article tells apart.
  private let concepts: Set<UInt64>

  init(_ questions: [Question], _ article: Article, concepts: [String]) {
    self.questions = questions
    self.concepts = concepts.reduce(into: []) { $0.formUnion(roots(in: $1)) }
    grader = Grader(questions: questions)
    let terms = Set(questions.compactMap { definedTerm(asked: $0.stem.raw) })
    var definitions: [String: [String]] = [:]
    var kinds: [String: [(term: String, apart: String)]] = [:]
    if !terms.isEmpty {
      for sentence in article.allSentences {
        guard let term = definedTerm(in: sentence.text) else { continue }
        if terms.contains(term) { definitions[term, default: []].append(sentence.text) }
        if let parts = sentence.text.around(" that ", after: " is ") {
          kinds[Authoring.term(words(in: parts.between)[...]), default: []].append(
            (term, "that \(parts.behind)"))
        }
      }
    }
    self.definitions = definitions
    self.kinds = kinds
    var questionsByRoot: [UInt64: [Int]] = [:]
    for (index, question) in questions.enumerated() {
      guard case .short(let answers, .some) = question.content, let model = answers.first else {
        continue
      }
      for root in roots(in: model.text) { questionsByRoot[root, default: []].append(index) }
    }
    self.questionsByRoot = questionsByRoot
    if !questionsByRoot.isEmpty { grader.prepare() }
  }

  /// The question with a rubric that stands the trial.
  func proven(_ question: Question) -> Question {
    guard case .short(var answers, var rubric?) = question.content, let model = answers.first?.text
    else { return question }
    let term = definedTerm(asked: question.stem.raw)
    if let term { rubric.contrasts += rivals(of: term, asked: question.stem.raw, model) }
    // A rubric that does not know its own model answer would refuse right ones.
    let own = verdict(on: "Indeed, \(model)", question, answers, rubric).outcome
    if own == .wrong || own == .partly {
      rubric.needed = 0
    }
    for text in wrongAnswers(to: question, model, rubric) {
      let verdict = verdict(on: text, question, answers, rubric)
      guard verdict.outcome == .correct || verdict.outcome == .typo else { continue }
      // What a wrong answer says too tells nothing.
      let telling = zip(rubric.concepts, verdict.parts).filter { $0.1.mark == .missing }.map(\.0)
      rubric.concepts = telling.isEmpty ? rubric.concepts : telling
      rubric.needed = telling.isEmpty ? 0 : min(rubric.needed, telling.count)
    }
    for sentence in term.flatMap({ definitions[$0] }) ?? []
    where verdict(on: sentence, question, answers, rubric).outcome != .correct {
      answers.append(Question.Answer(sentence))
    }
    var proven = question
    proven.content = .short(answers, rubric)
    return proven
  }

  /// What sets apart the other terms of the same kind, and those that are a kind of the term.
  private func rivals(of term: String, asked question: String, _ model: String) -> [[String]] {
    let complement = model.parts(between: " is ").dropFirst().first.map { words(in: $0, atMost: 4) }
    let noun = (complement ?? []).drop { ["a", "an", "the"].contains($0) }
    let terms = [term] + (1...3).map { Authoring.term(noun.prefix($0)) }
    var seen: Set<String> = []
    let others = terms.filter { seen.insert($0).inserted }.flatMap { kinds[$0] ?? [] }
      .filter { $0.term != term && seen.insert($0.apart).inserted }.prefix(Self.most)
    guard !others.isEmpty else { return [] }
    let reader = PointReader(question: question, model: model) { _ in 0 }
    let said = roots(in: model)
    return others.compactMap { reader.identityPoints(of: $0.apart).first?.aliases }
      .filter { !roots(in: $0.joined(separator: " ")).isSubset(of: said) }
  }

  private func verdict(
    on text: String, _ question: Question, _ listed: [Question.Answer], _ rubric: Question.Rubric
  ) -> Verdict {
    var question = question
    question.content = .short(listed, rubric)
    return grader.grade(.text(text), for: question)
  }

  private func wrongAnswers(
    to question: Question, _ model: String, _ rubric: Question.Rubric
  ) -> [String] {
    let points = rubric.concepts.compactMap(\.first)
    return [question.stem.raw, "It is not true that \(model)"]
      + [points.map(denied).joined(separator: ", ")] + points.compactMap(turned)
      + otherAnswers(question, rubric)
  }

  /// The answers to other questions that share most words with the rubric.
  private func otherAnswers(_ question: Question, _ rubric: Question.Rubric) -> [String] {
    let asked = roots(in: question.stem.raw)
    var shared: [Int: Int] = [:]
    for root in rubric.concepts.reduce(into: Set(), { $0.formUnion(roots(in: $1[0])) }) {
      for index in (questionsByRoot[root] ?? []).prefix(Self.mostWithWord) {
        shared[index, default: 0] += 1
      }
    }
    // One word makes a point only where it stands alone.
    let least = rubric.concepts.contains { $0.contains { !$0.contains(" ") } } ? 1 : 2
    let others = shared.filter { $0.value >= least }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return others.prefix(Self.most).compactMap { index, _ in
      let other = questions[index]
      // What is asked about the same thing may have the same answer.
      let otherAsked = roots(in: other.stem.raw)
      // So has what is asked about it and another concept: both are told there.
      let concept = asked.intersection(concepts)
      guard other.id != question.id, !otherAsked.isSubset(of: asked),
        !asked.isSubset(of: otherAsked),
        concept.isEmpty || !otherAsked.intersection(concepts).isStrictSuperset(of: concept),
        case .short(let answers, _) = other.content, let text = answers.first?.text
      else { return nil }
      return text
    }
  }

  /// How many questions are tried or kinds set against a term, and how many questions are looked at
  /// for a word.
  private static let most = 6
  private static let mostWithWord = 20

  /// The denial of a point: "no air" is denied by "air".
  private func denied(_ point: String) -> String {
    let point = point.replacing(" > ", with: " ")
    return point.hasPrefix("no ") ? String(point.dropFirst(3)) : "not \(point)"
  }

  /// A point with a direction turned round: "the shapes destroy heat and pressure".
  private func turned(_ point: String) -> String? {
    let sides = point.parts(between: " > ")
    guard sides.count == 2 else { return nil }
    // The verb stays between the two.
    let doer = sides[0].spaced.filter { !groupOpenings.contains(String($0)) }
    return ([sides[1]] + doer.suffix(1).map(String.init) + doer.dropLast().map(String.init))
      .joined(separator: " ")
  }
}

/// The term that a sentence defines, without its article: "Magma is molten rock …".
private func definedTerm(in sentence: String) -> String? {
  let all = words(in: sentence, atMost: 8)
  guard let verb = all.firstIndex(where: { ["is", "are", "refers"].contains($0) }),
    (1...4).contains(verb), all.count > verb + 2, !all[verb + 1].hasSuffix("ed")
  else { return nil }
  return term(all[..<verb])
}

/// The term that a question such as "What is magma?" asks for.
func definedTerm(asked question: String) -> String? {
  let all = words(in: question, atMost: 8)
  guard all.count <= 7, all.starts(with: ["what", "is"]) || all.starts(with: ["what", "are"]) else {
    return nil
  }
  return term(all.dropFirst(2))
}

private func term(_ words: ArraySlice<String>) -> String {
  words.drop { ["a", "an", "the"].contains($0) }.map(singular).joined(separator: " ")
}
