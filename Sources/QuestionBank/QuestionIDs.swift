/// The ids of a bank that is being read, each given once.
struct QuestionIDs {
  /// The index of each question by its id.
  private(set) var indices: [Question.ID: Int] = [:]
  /// The last number that was added to an id to make it another one.
  private var numbers: [Question.ID: Int] = [:]

  /// Makes room for about this many.
  mutating func reserveCapacity(_ count: Int) {
    indices.reserveCapacity(count)
  }

  /// Gives the next question its id: the wanted one, or that with a number if it is taken.
  mutating func add(_ wanted: Question.ID) -> Question.ID {
    let index = indices.count
    guard let earlier = indices.updateValue(index, forKey: wanted) else { return wanted }
    indices[wanted] = earlier
    var number = numbers[wanted, default: 1]
    var id: Question.ID
    repeat {
      number += 1
      id = "\(wanted)-\(number)"
    } while indices[id] != nil
    numbers[wanted] = number
    indices[id] = index
    return id
  }
}
