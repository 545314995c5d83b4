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

  init(of questions: [Question]) {
    vocabulary = Vocabulary(of: questions)
    let sides = Sides(of: questions)
    self.sides = sides
    let sentences = questions.compactMap { question in
      if case .short(let answers, let rubric?) = question.content {
        (id: question.id, stem: question.stem.raw, answers: answers, rubric: rubric)
      } else {
        nil
      }
    }
    let prepared = sentences.concurrentMap(inPortionsOf: 2) {
      ($0.id, ConceptRubric($0.rubric, answers: $0.answers, stem: $0.stem, sides: sides))
    }
    rubrics = Dictionary(prepared, uniquingKeysWith: { first, _ in first })
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
