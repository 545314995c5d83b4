import QuestionBank
import Synchronization

/// What the typed answers to the questions of a quiz are compared with.
struct TypedAnswerKnowledge: Sendable {
  let vocabulary: Vocabulary
  let sides: Sides
  /// The rubrics of the quiz, by the question's id.
  let rubrics: [Question.ID: ConceptRubric]
  /// Its lists, by the question's id.
  let lists: [Question.ID: ExpectedList]

  private enum Part {
    case vocabulary(Vocabulary)
    case rubric(Question.ID, ConceptRubric)
  }

  init(of questions: [Question]) {
    let sides = Sides(of: questions)
    self.sides = sides
    let sentences = questions.filter {
      if case .short(_, .some) = $0.content { true } else { false }
    }
    // The vocabulary takes as long as many rubrics: another core has those.
    let parts = ([nil] + sentences).concurrentMap(inPortionsOf: 1) { sentence -> Part in
      guard let sentence, case .short(let answers, let rubric?) = sentence.content else {
        return .vocabulary(Vocabulary(of: questions))
      }
      let prepared = ConceptRubric(
        rubric, answers: answers, stem: sentence.stem.raw, sides: sides)
      return .rubric(sentence.id, prepared)
    }
    var vocabulary = Vocabulary(of: [])
    var rubrics: [Question.ID: ConceptRubric] = [:]
    for part in parts {
      switch part {
      case .vocabulary(let all): vocabulary = all
      case .rubric(let id, let rubric): rubrics[id] = rubrics[id] ?? rubric
      }
    }
    self.vocabulary = vocabulary
    self.rubrics = rubrics
    let lists = questions.compactMap { question -> (Question.ID, ExpectedList)? in
      guard case .list(let entries) = question.content else { return nil }
      return (question.id, ExpectedList(entries))
    }
    self.lists = Dictionary(lists, uniquingKeysWith: { first, _ in first })
  }
}

/// The same, gathered when the first typed answer is graded: a choice needs none of it, and for
/// a large bank it would hold up the first question.
final class DeferredKnowledge: Sendable {
  private let questions: [Question]
  private let gathered = Mutex<TypedAnswerKnowledge?>(nil)

  init(of questions: [Question]) {
    self.questions = questions
  }

  var knowledge: TypedAnswerKnowledge {
    gathered.withLock { gathered in
      if let gathered { return gathered }
      let knowledge = TypedAnswerKnowledge(of: questions)
      gathered = knowledge
      return knowledge
    }
  }
}
