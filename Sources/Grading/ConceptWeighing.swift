import QuestionBank

/// What an answer says of the concepts of a rubric.
struct ConceptWeighing {
  /// The concepts that are named and affirmed.
  private(set) var own: Set<Int> = []
  /// The concepts that are denied, put below the other side, or said of another subject.
  private(set) var turned: Set<Int> = []
  /// The concepts of the other side that are affirmed.
  private(set) var contrasts: Set<Int> = []

  /// How much speaks against the answer.
  var against: Int { turned.count + contrasts.count }

  /// The concepts that are named where it is not sure that they are affirmed.
  private(set) var doubtful: Set<Int> = []

  /// Weighs the mentions of concepts in an answer.
  ///
  /// - Parameters:
  ///   - mentions: Where concepts are named.
  ///   - answer: The answer they are named in.
  ///   - isElsewhere: For each word, whether it is about something the question does not ask about.
  ///   - rejects: Whether words of rejection deny.
  ///   - familiar: The roots of the words of the question, its answers and its concepts.
  ///   - orderConcepts: The concepts that put one thing above another.
  init(
    _ mentions: [Mention], in answer: Clauses, isElsewhere: [Bool], rejects: Bool,
    familiar: Set<String>, orderConcepts: Set<Int>
  ) {
    let mentions = Self.withoutSwallowed(mentions)
    var belittled: Set<Int> = []
    let comparisons = Comparison.byClause(of: answer, mentions)
    let denial = Denial(
      of: mentions, in: answer, rejects: rejects, familiar: familiar,
      compared: Set(comparisons.keys))
    for (mention, denied) in zip(mentions, denial.certainties) {
      let comparison = comparisons[mention.clause]
      // The negation of a preference has turned that round, and denies nothing else.
      let certainty = comparison?.isNegated == true ? .none : denied
      if certainty == .doubtful {
        if case .own(let index) = mention.kind { doubtful.insert(index) }
        continue
      }
      let isAffirmed = certainty == .none && comparison?.belittles(mention) != true
      let isElsewhere = isElsewhere[mention.range.lowerBound]
      switch mention.kind {
      case .own(let index):
        if isAffirmed, !isElsewhere {
          own.insert(index)
        } else if certainty == .none, !isAffirmed, !isElsewhere {
          belittled.insert(index)
        } else if isAffirmed || !isElsewhere {
          // To deny it of another subject is no error.
          turned.insert(index)
        }
      case .contrast(let index):
        if isAffirmed, !isElsewhere { contrasts.insert(index) }
        if !isElsewhere, comparison?.turnsRound(mention) == true {
          // "The individual comes after the group" says what "the group above the individual" does.
          own.formUnion(orderConcepts)
        }
      }
    }
    // What the order itself says may be named again behind it: "…, so it is the reverse of that".
    turned.formUnion(belittled.subtracting(own))
    // What is said in one place and denied in another may be either.
    let unsettled = own.intersection(turned)
    doubtful.formUnion(unsettled)
    own.subtract(unsettled)
    turned.subtract(unsettled)
  }

  /// Counts concepts as turned that the answer names by their opposite.
  mutating func turn(_ concepts: Set<Int>) {
    turned.formUnion(concepts)
    own.subtract(concepts)
  }

  /// Leaves it open whether concepts are denied where none is affirmed.
  mutating func doubtTurned() {
    guard own.isEmpty else { return }
    doubtful.formUnion(turned)
    turned = []
  }

  /// The same with nothing certain.
  var inDoubt: ConceptWeighing {
    var weighing = self
    weighing.doubtful.formUnion(own)
    weighing.own = []
    return weighing
  }

  /// The same with what is doubtful affirmed.
  var withoutDoubt: ConceptWeighing {
    var weighing = self
    weighing.own.formUnion(doubtful)
    weighing.doubtful = []
    return weighing
  }

  /// The mentions in their order, without those inside of a longer one.
  private static func withoutSwallowed(_ mentions: [Mention]) -> [Mention] {
    let sorted = mentions.sorted { $0.range.lowerBound < $1.range.lowerBound }
    return sorted.enumerated().filter { index, mention in
      let isNear = { (other: Mention) in
        abs(other.range.lowerBound - mention.range.lowerBound) < Self.longestMention
      }
      return !sorted[..<index].reversed().prefix(while: isNear).contains(where: mention.isSwallowed)
        && !sorted[(index + 1)...].prefix(while: isNear).contains(where: mention.isSwallowed)
    }.map(\.element)
  }

  /// More words than a mention spans as a rule.
  private static let longestMention = 20
}

extension Mention {
  /// Whether it is itself a preference, with this expression in the middle.
  fileprivate func isOrder(with preference: Preference) -> Bool {
    prefersLater != nil && range.contains(preference.range.lowerBound)
  }
}

/// A preference between the two sides in a clause of an answer.
private struct Comparison {
  let preference: Preference
  let isNegated: Bool

  /// Whether it puts the concept on its lower side, or turns round the order that is the concept.
  func belittles(_ mention: Mention) -> Bool {
    let prefersLater = preference.prefersLater != isNegated
    if mention.isOrder(with: preference) { return mention.prefersLater != prefersLater }
    return prefersLater
      ? mention.range.upperBound < preference.range.lowerBound
      : mention.range.lowerBound > preference.range.upperBound
  }

  /// Whether a mention is itself a preference, the other way round.
  func turnsRound(_ mention: Mention) -> Bool {
    mention.isOrder(with: preference) && belittles(mention)
  }

  static func byClause(of answer: Clauses, _ mentions: [Mention]) -> [Int: Comparison] {
    var comparisons: [Int: Comparison] = [:]
    for (clause, mentions) in Dictionary(grouping: mentions, by: \.clause) {
      let words = answer.ranges[clause]
      guard let preference = Preference.first(in: answer.words[words]),
        preference.isCertain || isBetweenSides(preference, mentions)
          || mentions.contains(where: { $0.isOrder(with: preference) })
      else { continue }
      let start = max(words.lowerBound, preference.range.lowerBound - 3)
      comparisons[clause] = Comparison(
        preference: preference,
        isNegated: answer.words[start..<preference.range.lowerBound]
          .contains(where: Negation.isNegation))
    }
    return comparisons
  }

  private static func isBetweenSides(_ preference: Preference, _ mentions: [Mention]) -> Bool {
    let before = mentions.filter { $0.range.upperBound < preference.range.lowerBound }
    let after = mentions.filter { $0.range.lowerBound > preference.range.upperBound }
    return (before.contains(where: \.isOwn) && after.contains { !$0.isOwn })
      || (before.contains { !$0.isOwn } && after.contains(where: \.isOwn))
  }
}
