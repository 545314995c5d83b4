import QuestionBank
extension Question {
  var rightSides: [String] {
    switch content {
    case .matching(let pairs), .sorting(let pairs):
      var seen: Set<String> = []
      return pairs.map(\.right).filter { seen.insert($0).inserted }
    default: return []
    }
  }
}
