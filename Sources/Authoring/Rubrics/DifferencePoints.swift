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
        let opposite = opposites(of: state).first
      else { return [] }
      points.append(
        Point(
          aliases: ["\(named[0]) > \(state)"], contrasts: ["\(named[0]) > \(opposite)"], weight: 2))
    }
    return points.count == 2 ? points : []
  }
}
