/// How far the making of a bank has come, for those who wait.
package struct MakingStep: Equatable, Sendable {
  package enum Activity: Equatable, Sendable {
    /// Lines of the article are read.
    case reading
    /// Rules look for what can be asked.
    case drafting
    /// Questions go through the gate.
    case checking
  }

  package var activity: Activity
  package var done: Int
  package var total: Int

  package init(_ activity: Activity, _ done: Int, of total: Int) {
    self.activity = activity
    self.done = done
    self.total = total
  }

  /// The share of all work that is done, from 0 to 1, by the time that each activity took in a large
  /// article.
  package var fraction: Double {
    let (before, share) =
      switch activity {
      case .reading: (0.0, 0.2)
      case .drafting: (0.2, 0.45)
      case .checking: (0.65, 0.35)
      }
    return before + share * Double(done) / Double(max(total, 1))
  }
}
