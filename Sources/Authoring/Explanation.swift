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
    let withFacts = Set(facts.map { article.sections[$0.section].topic ?? "" })
    var seen: Set<String> = []
    return ["Sections:"]
      + article.sections.compactMap { section in
        // The questions of an FAQ stand under one topic.
        guard section.role != .skipped, !section.blocks.isEmpty,
          section.role == .body || seen.insert(section.topic ?? "").inserted
        else { return nil }
        let name = section.topic ?? "Introduction"
        let line = section.heading?.line ?? section.firstLine ?? 1
        let count = counts[section.topic ?? name] ?? 0
        let text =
          if count > 0 {
            "\(count) question\(count == 1 ? "" : "s")"
          } else if withFacts.contains(section.topic ?? "") {
            "nothing asked, for the reasons below"
          } else {
            "nothing asked; a list of `Name: description`, or a question with its answer, would be"
          }
        return "  line \(line)  \(name): \(text)"
      }
  }

  private var coverageLines: [String] {
    let unasked = unasked
    var reasons = reasons
    for rejection in rejected {
      reasons[rejection.draft.fact.name] = rejection.objections.first?.message
    }
    return ["Facts: \(facts.count - unasked.count) of \(facts.count) asked."]
      + unasked.map { fact in
        let reason = reasons[fact.name] ?? "no rule makes a question of it"
        return "  line \(fact.sentence.line)  \(fact.name): \(reason)"
      } + [""] + silentLines
  }

  /// The sentences that no rule has found a fact in: what an author may want to write otherwise.
  private var silentLines: [String] {
    let telling = Set(facts.map(\.sentence))
    let sentences = Array(article.allSentences)
    let silent = sentences.filter { !telling.contains($0) }
    guard !silent.isEmpty else { return ["Every sentence holds a fact."] }
    return ["Sentences in which nothing to ask was found: \(silent.count) of \(sentences.count)."]
      + silent.map { "  line \($0.line)  “\($0.text)”" }
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
