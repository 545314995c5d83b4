import Dispatch
import QuestionBank

/// Tells what an answer is worth, and why.
///
/// What a fair teacher would accept is never marked wrong, and what is wrong is never accepted;
/// where that cannot be told, the outcome is `undecided` and the learner marks the answer.
package struct Grader: Sendable {
  private let deferred: DeferredKnowledge

  /// Knows the words of the questions, so that none of them is taken for a slip of another.
  package init(questions: [Question]) {
    deferred = DeferredKnowledge(of: questions)
  }

  /// Makes the tables that words are looked up in on another core, if there is one that has time.
  package static func prepareWords() {
    DispatchQueue.global().async {
      _ = CommonWord.byText
      _ = PlainWords.contains(root: "")
    }
  }

  /// Gathers, on all cores, what the first typed answer would wait for.
  package func prepare() {
    _ = deferred.knowledge
  }

  /// The verdict on an answer; wrong if the answer is of a kind that the question does not take.
  package func grade(_ response: Response, for question: Question) -> Verdict {
    switch (question.content, response) {
    case (.choice(let options), .option(let chosen)),
      (.classify(let options), .option(let chosen)):
      ChoiceGrading.gradeChoice(chosen, options: options)
    case (.trueFalse(let statement), .option(let chosen)) where 0...1 ~= chosen:
      ChoiceGrading.gradeTruth(chosen == 0, of: statement)
    case (.select(let options), .selection(let selected)):
      ChoiceGrading.gradeSelection(selected, options: options)
    case (.matching(let pairs), .assignment(let chosen)),
      (.sorting(let pairs), .assignment(let chosen)):
      ChoiceGrading.gradeAssignment(chosen, pairs: pairs, rightSides: question.rightSides)
    case (.ordering(let entries), .arrangement(let arrangement)):
      ChoiceGrading.gradeArrangement(arrangement, entries: entries)
    case (.cloze(let answers), .text(let text)), (.short(let answers, nil), .text(let text)):
      ShortAnswer(text, expected: answers.map { ExpectedAnswer($0) }, comparison: comparison)
        .verdict(stem: question.stem.raw)
    case (.short(let answers, let rubric?), .text(let text)):
      gradeSentence(text, by: conceptRubric(rubric, answers, question))
    case (.list(let entries), .entries(let typed)):
      gradeList(typed.joined(separator: "\n"), entries, question)
    case (.list(let entries), .text(let text)):
      gradeList(text, entries, question)
    case (.numerical(let answers), .text(let text)):
      NumericalAnswer.grade(text, answers: answers, stem: question.stem.raw)
    case (.essay, .text):
      Verdict(.undecided, credit: 0, reason: "Compare it with the model answer.")
    case (.description, _):
      Verdict(.correct, credit: 1)
    default:
      Verdict(.wrong, credit: 0)
    }
  }

  private var comparison: AnswerComparison {
    AnswerComparison(vocabulary: deferred.knowledge.vocabulary)
  }

  private func gradeSentence(_ text: String, by rubric: ConceptRubric) -> Verdict {
    let typed = AnswerText(text)
    return ShortAnswer(typed, expected: rubric.listed, comparison: comparison).verdictIfListed
      ?? rubric.grade(
        typed, vocabulary: deferred.knowledge.vocabulary, sides: deferred.knowledge.sides)
  }

  /// The rubric as it was prepared, unless the question has changed since.
  private func conceptRubric(
    _ rubric: Question.Rubric, _ answers: [Question.Answer], _ question: Question
  ) -> ConceptRubric {
    if let known = deferred.knowledge.rubrics[question.id],
      known.isMade(of: rubric, answers: answers, stem: question.stem.raw)
    {
      return known
    }
    return ConceptRubric(
      rubric, answers: answers, stem: question.stem.raw, sides: deferred.knowledge.sides)
  }

  private func gradeList(
    _ text: String, _ entries: [Question.Entry], _ question: Question
  ) -> Verdict {
    let known = deferred.knowledge.lists[question.id].flatMap { $0.entries == entries ? $0 : nil }
    return ListMatching(comparison: comparison).grade(
      text, expected: known ?? ExpectedList(entries))
  }
}
