/// "What is the difference between A and B?": what is said of each.
extension PointReader {
  /// A point for each sentence, set against the same said of the other side; none if the sentences
  /// are not about one side each.
  func differencePoints(of answer: String, sides: [String]) -> [Point] {
    var points: [Point] = []
    for sentence in answer.parts(between: ". ") {
      guard let clause = clauses(of: sentence).first(where: { !$0.isDetail }) else { return [] }
      let subject = plain(clause.subject)
      let named = sides.filter(subject.contains)
      guard named.count == 1, let state = content(clause.object).first,
        let opposite = opposites(of: state).first,
        let other = sides.first(where: { $0 != named[0] })
      else { return [] }
      let (side, more, less) = (named[0], comparative(state), comparative(opposite))
      // "A is stronger than B" says of B that it is weaker.
      points.append(
        Point(
          aliases: [
            "\(side) > \(state)", "\(side) > \(more) \(other)", "\(other) > \(less) \(side)",
          ],
          contrasts: [
            "\(side) > \(opposite)", "\(side) > \(less) \(other)", "\(other) > \(more) \(side)",
          ], weight: 2))
    }
    return points.count == 2 ? points : []
  }
}

/// "Stronger" for "strong".
private func comparative(_ adjective: String) -> String {
  adjective.hasSuffix("e") ? "\(adjective)r" : "\(adjective)er"
}
