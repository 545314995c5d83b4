import Articles
import QuestionBank

extension Authored {
  /// How the bank came about, as lines for a person: every clause with its owner, every question
  /// that was not made with the rule of the gate that stopped it, every fact that is not asked, and
  /// what would help where nothing was found.
  package var explanation: [String] {
    clauseLines + [""] + rejectionLines + [""] + sectionLines + [""] + coverageLines
  }

  private var clauseLines: [String] {
    ["Who says what:"]
      + ledger.clauses.map { clause in
        let owner =
          switch clause.owner {
          case .concept(let index): ledger.concepts[index].name
          case .all: "all"
          case .none: "-"
          }
        return "  line \(clause.sentence.line)  \(owner)  “\(clause.text)”"
      }
  }

  private var rejectionLines: [String] {
    guard !rejected.isEmpty else { return ["The gate stopped no question."] }
    return ["Questions the gate stopped:"]
      + rejected.map { rejection in
        let reasons = rejection.objections.map { "\($0.message) [\($0.rule.name)]" }
        let stem = rejection.draft.question.stem.raw
        return
          "  line \(rejection.draft.fact.sentence.line)  “\(stem)”: \(reasons.joined(separator: "; "))"
      }
  }

  private var sectionLines: [String] {
    var counts: [String: Int] = [:]
    for question in bank.questions { counts[question.topic ?? "", default: 0] += 1 }
    return ["Sections:"]
      + article.sections.compactMap { section in
        guard section.role == .body, !section.blocks.isEmpty else { return nil }
        let name = section.topic ?? "Introduction"
        let line = section.heading?.line ?? section.firstLine ?? 1
        let count = counts[name] ?? 0
        let advice =
          "nothing asked; a list of `Name: description`, or a question with its answer, would be"
        return
          "  line \(line)  \(name): \(count == 0 ? advice : "\(count) question\(count == 1 ? "" : "s")")"
      }
  }

  private var coverageLines: [String] {
    let unasked = unasked
    let lines = ["Facts: \(facts.count - unasked.count) of \(facts.count) asked."]
    guard !unasked.isEmpty else { return lines }
    var reasons: [String: String] = [:]
    for rejection in rejected {
      reasons[rejection.draft.fact.name] = rejection.objections.first?.message
    }
    return lines
      + unasked.map { fact in
        let reason = reasons[fact.name] ?? "too few wrong options, or its words give it away"
        return "  line \(fact.sentence.line)  \(fact.name): \(reason)"
      }
  }
}

extension Article.Section {
  /// The line of the first sentence.
  fileprivate var firstLine: Int? {
    switch blocks.first {
    case .paragraph(let sentences): sentences.first?.line
    case .list(let list): list.entries.first?.sentences.first?.line
    case nil: nil
    }
  }
}
