import Articles
import QuestionBank

/// Lets the drafts through the gate and keeps those that do not say again what others ask.
func select(_ drafts: [Draft]) -> (
  accepted: [Draft], rejected: [(draft: Draft, objections: [Objection])]
) {
  var accepted: [Draft] = []
  var rejected: [(draft: Draft, objections: [Objection])] = []
  var ids: Set<String> = []
  // Of questions with the same words the one with the smallest id stays, so that it does not depend
  // on the order of the sections which one that is.
  var chosen: [String: String] = [:]
  for draft in drafts {
    let flaws = objections(to: draft.question)
    guard flaws.isEmpty else {
      rejected.append((draft, flaws))
      continue
    }
    guard ids.insert(draft.question.id).inserted else { continue }
    accepted.append(draft)
    let words = wording(draft.question)
    chosen[words] = min(chosen[words] ?? draft.question.id, draft.question.id)
  }
  accepted = accepted.filter { chosen[wording($0.question)] == $0.question.id }
  // In the order of the article; the sort of the standard library keeps equal ones as they are.
  return (accepted.sorted { $0.fact.sentence.line < $1.fact.sentence.line }, rejected)
}

/// What makes two questions the same to a reader: their kind and their stem.
private func wording(_ question: Question) -> String {
  "\(question.kind) \(phraseKey(question.stem.raw))"
}
