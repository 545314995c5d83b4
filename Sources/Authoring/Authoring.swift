import Articles
import Grading
import QuestionBank

/// What was made of an article: the bank, and an account of what was asked and what was not.
package struct Authored: Sendable {
  package var article: Article
  package var bank: Bank
  /// Every fact the rules found, in the order of the article.
  package var facts: [Fact]
  /// The questions the gate kept out, with its reasons.
  package var rejected: [Rejection]
  /// Why no question was drafted for a fact, by its name.
  var reasons: [String: String]
  package var ledger: Ledger
  /// Whether the rules that read English sentences were used.
  package var isEnglish: Bool

  /// The names of the facts that the questions ask for.
  var asked: Set<String>

  /// The facts no question asks for.
  package var unasked: [Fact] { facts.filter { !asked.contains($0.name) } }
}

/// Makes a question bank from an article: the same article gives the same bank.
///
/// - Parameters:
///   - article: The article.
///   - quiz: The name the progress is kept under.
///   - fileName: The name of the article's file, for the bank's header.
///   - digest: The SHA-256 of the article's bytes.
///   - report: Is told how far it has come, from any thread.
/// - Returns: The bank, which is empty if the article marks nothing to be asked.
package func makeBank(
  from article: Article, quiz: String, fileName: String? = nil, digest: String? = nil,
  report: @escaping @Sendable (MakingStep) -> Void = { _ in }
) -> Authored {
  // Another core makes the tables that the rubrics are tried with at the end.
  Grader.prepareWords()
  let material = Material(article)
  // Labels, lists, and questions with answers are read whatever the language.
  let rules = [draftLists] + faqRules(material) + (material.isEnglish ? rulesOfEnglish : [])
  report(MakingStep(.drafting, 0, of: rules.count))
  // The last rules take longest, so they begin: what is begun late should be short.
  let found = Array(rules.reversed()).concurrentMap(
    inPortionsOf: 1, report: { report(MakingStep(.drafting, $0, of: rules.count)) }
  ) { rule in
    var drafts = Drafts(material.language)
    rule(material, &drafts)
    return drafts
  }
  let drafts = Drafts(found.reversed())
  let selection = select(drafts.drafts, ArticleGate(material), report)
  let title = article.title?.text ?? quiz
  let questions = selection.accepted.concurrentMap(inPortionsOf: 256) { arranged($0.question) }
  let concepts = material.ledger.concepts.map(\.name)
  let trial = RubricTrial(questions, article, concepts: concepts)
  let bank = Bank(
    quiz: quiz, title: title, article: fileName, articleDigest: digest,
    concepts: concepts,
    questions: questions.concurrentMap(inPortionsOf: 1) { trial.proven($0) })
  return Authored(
    article: article, bank: bank, facts: drafts.facts, rejected: selection.rejected,
    reasons: drafts.reasons,
    ledger: material.ledger,
    isEnglish: material.isEnglish,
    asked: Set(selection.accepted.flatMap { [$0.fact.name] + $0.fact.parts }))
}

/// Drafts questions from what it finds in an article.
typealias DraftingRule = @Sendable (Material, inout Drafts) -> Void

/// What reads English sentences.
private let rulesOfEnglish: [DraftingRule] = [
  draftDefinitions, draftValues, draftContrast, draftParallels, draftSuchAs, draftExamples,
  draftHedges, draftCommon, draftNumbers, draftCauses,
]

/// The question with its options in an order that depends on nothing but its id.
private func arranged(_ question: Question) -> Question {
  func shuffled(_ options: [Question.Option]) -> [Question.Option] {
    options.sorted { stableHash(question.id, $0.text.raw) < stableHash(question.id, $1.text.raw) }
  }
  var question = question
  switch question.content {
  case .choice(let options): question.content = .choice(shuffled(options))
  case .select(let options): question.content = .select(shuffled(options))
  default: break
  }
  return question
}
