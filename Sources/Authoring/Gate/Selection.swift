import Articles
import QuestionBank

/// Lets the drafts through the gate and keeps those that do not say again what others ask.
func select(_ drafts: [Draft]) -> (accepted: [Draft], rejected: [(draft: Draft, objections: [Objection])]) {
  var accepted: [Draft] = []
  var rejected: [(draft: Draft, objections: [Objection])] = []
  var ids: Set<String> = []
  var asked: Set<String> = []
  for draft in drafts {
    let flaws = objections(to: draft.question)
    guard flaws.isEmpty else {
      rejected.append((draft, flaws))
      continue
    }
    let question = draft.question
    let key = "\(question.content.kind) \(phraseKey(question.stem.raw))"
    guard ids.insert(question.id).inserted, asked.insert(key).inserted else { continue }
    accepted.append(draft)
  }
  // In the order of the article; the sort of the standard library keeps equal ones as they are.
  return (accepted.sorted { $0.fact.sentence.line < $1.fact.sentence.line }, rejected)
}
