import Articles
import QuestionBank

/// A draft that the gate kept out, with its reasons.
package struct Rejection: Equatable, Sendable {
  package var draft: Draft
  package var objections: [Objection]
}

/// Lets the drafts through the gate and keeps those that do not say again what others ask.
///
/// What stays does not depend on the order of the sections: of questions with the same words the
/// one with the smallest id does.
func select(
  _ drafts: [Draft], _ gate: ArticleGate, _ report: @escaping @Sendable (MakingStep) -> Void
) -> (accepted: [Draft], rejected: [Rejection]) {
  var accepted: [Int] = []
  var rejected: [Rejection] = []
  var ids: Set<String> = []
  var chosen: [UInt64: String] = [:]
  var wordings: [UInt64] = []
  let looks = drafts.concurrentMap(
    inPortionsOf: 16, report: { report(MakingStep(.checking, $0, of: drafts.count)) }
  ) { draft in
    (
      flaws: objections(to: draft.question) + gate.objections(to: draft.question),
      wording: wording(draft.question)
    )
  }
  for (index, look) in looks.enumerated() {
    guard look.flaws.isEmpty else {
      rejected.append(Rejection(draft: drafts[index], objections: look.flaws))
      continue
    }
    let id = drafts[index].question.id
    guard ids.insert(id).inserted else { continue }
    accepted.append(index)
    let words = look.wording
    wordings.append(words)
    chosen[words] = min(chosen[words] ?? id, id)
  }
  func reject(_ indices: [Int], _ message: String) {
    rejected += indices.map {
      Rejection(draft: drafts[$0], objections: [Objection(.duplicate, message)])
    }
  }
  for (index, words) in zip(accepted, wordings) where chosen[words] != drafts[index].question.id {
    reject([index], "the same words ask for something else")
  }
  accepted = zip(accepted, wordings).filter { chosen[$1] == drafts[$0].question.id }.map(\.0)
  accepted.sort { drafts[$0].question.id < drafts[$1].question.id }
  let doubles = nearDuplicates(in: accepted.map { drafts[$0].question }).map(\.second)
  reject(doubles.map { accepted[$0] }, "another question asks nearly the same")
  let isDouble = Set(doubles)
  var kept = accepted.enumerated().filter { !isDouble.contains($0.offset) }.map(\.element)
  // In the order of the article; the sort of the standard library keeps equal ones as they are.
  kept.sort { drafts[$0].fact.sentence.line < drafts[$1].fact.sentence.line }
  func takeOut(_ out: Set<Int>, _ message: String) {
    reject(kept.filter(out.contains), message)
    kept.removeAll(where: out.contains)
  }
  takeOut(repetitions(kept, of: drafts, gate), "another question asks it in other words")
  takeOut(contained(kept, of: drafts), "a select-all asks for it among the same options")
  takeOut(surplusStatements(kept, of: drafts), "four other questions ask about its sentence")
  var selected = kept.map { drafts[$0] }
  balanceStatements(&selected, gate)
  joinSiblings(&selected, gate)
  return (selected, rejected)
}

/// Lets questions that ask much the same of one concept, and those for a term by its definition and
/// as a label, go as questions about one fact: such siblings never come in one session.
///
/// The one with the smallest id gives the fact, whatever the order of the sections.
private func joinSiblings(_ drafts: inout [Draft], _ gate: ArticleGate) {
  var defined: [String: String] = [:]
  for draft in drafts where draft.rule == .definition {
    for key in draft.question.keys { defined[phraseKey(key)] = draft.question.fact }
  }
  for index in drafts.indices where drafts[index].rule == .label {
    let keys = drafts[index].question.keys
    guard keys.count == 1, let fact = defined[phraseKey(keys[0])] else { continue }
    drafts[index].question.fact = fact
  }
  let matters = drafts.concurrentMap(inPortionsOf: 16) { draft in
    [.truefalse, .choice, .select].contains(draft.question.kind)
      ? hashes(of: gate.matter(of: draft)) : []
  }
  var known: [String: [Int]] = [:]
  for index in drafts.indices.sorted(by: { drafts[$0].question.id < drafts[$1].question.id })
  where matters[index].count > 1 {
    let parts = drafts[index].fact.name.split(separator: "/", maxSplits: 1)
    let owner = parts.count == 2 && parts[0] == "definition" ? parts[1] : parts[0]
    let places = matters[index].map { "\(owner) \($0)" }
    // A word of many questions says little; the first few are enough.
    let other = Set(places.flatMap { known[$0, default: []].prefix(16) }).filter { other in
      let common = matters[other].intersection(matters[index]).count
      let least = min(matters[other].count, matters[index].count)
      return common > 1 && Double(common) >= 0.6 * Double(least)
    }.min { drafts[$0].question.id < drafts[$1].question.id }
    if let other { drafts[index].question.fact = drafts[other].question.fact }
    for place in places { known[place, default: []].append(index) }
  }
  // A statement that is the sentence of a definition tells the term.
  let definitions = Dictionary(
    drafts.filter { $0.question.fact?.hasPrefix("definition/") == true }
      .map { ($0.fact.sentence.text, $0.question.fact) }, uniquingKeysWith: { first, _ in first })
  for index in drafts.indices where drafts[index].question.kind == .truefalse {
    if let fact = definitions[drafts[index].fact.sentence.text] {
      drafts[index].question.fact = fact
    }
  }
}

/// What makes two questions the same to a reader, their kind and their stem, as a hash.
private func wording(_ question: Question) -> UInt64 {
  stableHash(question.kind.rawValue, phraseKey(question.stem.raw))
}

/// The drafts that ask what one with a smaller id asks in other words: whether a group "values",
/// "fosters" or "promotes" harmony is one question.
private func repetitions(_ kept: [Int], of drafts: [Draft], _ gate: ArticleGate) -> Set<Int> {
  let matters = kept.concurrentMap(inPortionsOf: 16) { gate.matter(of: drafts[$0]) }
  var known: [String: [Set<UInt64>]] = [:]
  var beginnings: Set<String> = []
  var repeated: Set<Int> = []
  let asked = zip(kept, matters).sorted { drafts[$0.0].question.id < drafts[$1.0].question.id }
  for (index, words) in asked where !words.isEmpty {
    let draft = drafts[index]
    let matter = hashes(of: words)
    let owner = draft.fact.name.prefix { $0 != "/" }
    let place = "\(draft.question.kind.rawValue) \(draft.rule.rawValue) \(owner) "
    let places = matter.map { place + String($0) }
    // A word of many questions says little; the latest few are enough.
    let isRepeated =
      places.contains { place in
        known[place, default: []].suffix(16).contains { isRepetition(draft, matter, of: $0) }
      }
      // "X prizes personal trust and care" begins like "X prizes personal trust, order, and respect".
      || draft.question.kind == .truefalse && draft.rule == .contrast
        && !["contrast", "definition"].contains(owner) && words.count > 3
        && !beginnings.insert("\(owner) \(words[0]) \(words[1])").inserted
    if isRepeated {
      repeated.insert(index)
    } else {
      for place in places { known[place, default: []].append(matter) }
    }
  }
  return repeated
}

/// Whether what is asked about is nearly all of what another question asks about; of long statements,
/// halves of contrasts and several right options the greater part is enough.
private func isRepetition(
  _ draft: Draft, _ matter: Set<UInt64>, of other: Set<UInt64>
) -> Bool {
  let common = other.intersection(matter).count
  let isLoose =
    switch draft.question.kind {
    case .truefalse: common >= 4
    case .choice: draft.rule == .contrast
    case .select: true
    default: false
    }
  let share = isLoose ? 0.6 : 0.8
  return Double(common) >= Double(min(other.count, matter.count)) * share
}

/// The choices all options of which stand in a select-all with the same question.
private func contained(_ kept: [Int], of drafts: [Draft]) -> Set<Int> {
  var selections: [String: [Set<String>]] = [:]
  for index in kept {
    guard case .select(let options) = drafts[index].question.content else { continue }
    selections[drafts[index].question.stem.raw.parts(between: "?")[0], default: []]
      .append(Set(options.map(\.text.raw)))
  }
  if selections.isEmpty { return [] }
  return Set(
    kept.filter { index in
      guard case .choice(let options) = drafts[index].question.content else { return false }
      let question = drafts[index].question.stem.raw.parts(between: "?")[0]
      return selections[question, default: []].contains {
        $0.isSuperset(of: options.map(\.text.raw))
      }
    })
}

/// The statements about what four other questions ask about, one side of one sentence: more would
/// drill the wording.
private func surplusStatements(_ kept: [Int], of drafts: [Draft]) -> Set<Int> {
  func place(_ index: Int) -> UInt64 {
    let fact = drafts[index].fact
    return stableHash(String(fact.name.prefix { $0 != "/" }), fact.sentence.text)
  }
  let statements = kept.filter { drafts[$0].question.kind == .truefalse }
  let lines = Set(statements.map { drafts[$0].fact.sentence.line })
  var others: [UInt64: Int] = [:]
  for index in kept
  where drafts[index].question.kind != .truefalse
    && lines.contains(drafts[index].fact.sentence.line)
  {
    others[place(index), default: 0] += 1
  }
  return Set(statements.filter { others[place($0), default: 0] >= 4 })
}

/// Turns true statements into false ones until half of all are true.
private func balanceStatements(_ drafts: inout [Draft], _ gate: ArticleGate) {
  let statements = drafts.indices.filter { drafts[$0].question.kind == .truefalse }
  var right = statements.count { drafts[$0].question.keys == ["True"] }
  let turnable = statements.filter { drafts[$0].opposite != nil }
    .map { (index: $0, hash: stableHash(drafts[$0].question.id)) }.sorted { $0.hash < $1.hash }
  let opposites = turnable.concurrentMap(inPortionsOf: 16) { [drafts] index, _ in
    drafts[index].opposite.flatMap { opposite in
      objections(to: opposite).isEmpty && gate.objections(to: opposite).isEmpty ? opposite : nil
    }
  }
  for case ((let index, _), let opposite?) in zip(turnable, opposites)
  where right * 2 > statements.count {
    drafts[index].question = opposite
    right -= 1
  }
}
