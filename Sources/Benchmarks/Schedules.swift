/// A way to choose what to ask next.
protocol Schedule {
  /// A sitting begins; days are counted from 0.
  mutating func begin(day: Int)
  /// The fact to be asked about; nil where there is nothing to be done on this day.
  mutating func next() -> Int?
  /// The fact that was asked about was recalled or not, so many seconds into the sitting.
  mutating func record(_ fact: Int, isRight: Bool, at seconds: Double)
}

/// All facts in random order, again and again.
struct RandomOrder: Schedule {
  private let facts: Int
  private var pass: [Int] = []
  private var random: SplitMix

  init(facts: Int, seed: UInt64) {
    self.facts = facts
    random = SplitMix(state: seed)
  }

  mutating func begin(day: Int) {}

  mutating func next() -> Int? {
    if pass.isEmpty { pass = Array(0..<facts).shuffled(using: &random) }
    return pass.popLast()
  }

  mutating func record(_ fact: Int, isRight: Bool, at seconds: Double) {}
}

/// What is due, the longest overdue first, then some new facts; what was missed comes back after
/// five others until it was right once.
///
/// So do viva's sessions, and the algorithms that are compared with it get the same.
struct DailyQueue<Interval: IntervalRule>: Schedule {
  private static var newPerDay: Int { 400 }
  private static var redoDistance: Int { 5 }

  private let rule: Interval
  private var memories: [Interval.Memory?]
  private var dueDays: [Int?]
  private var queue: [Int] = []
  private var today = 0
  private var reviewedToday: Set<Int> = []

  init(facts: Int, rule: Interval) {
    self.rule = rule
    memories = Array(repeating: nil, count: facts)
    dueDays = Array(repeating: nil, count: facts)
  }

  mutating func begin(day: Int) {
    today = day
    reviewedToday = []
    let due = dueDays.indices.compactMap { fact in dueDays[fact].map { (day: $0, fact: fact) } }
      .filter { $0.day <= day }.sorted { $0 < $1 }.map(\.fact)
    let new = dueDays.indices.filter { dueDays[$0] == nil }.prefix(Self.newPerDay)
    queue = (due + new).reversed()
  }

  mutating func next() -> Int? { queue.popLast() }

  mutating func record(_ fact: Int, isRight: Bool, at seconds: Double) {
    if !isRight {
      queue.insert(fact, at: max(0, queue.count - Self.redoDistance))
    }
    // Only the first answer of a day is a review.
    guard reviewedToday.insert(fact).inserted else { return }
    let (memory, interval) = rule.review(memories[fact], isRight: isRight)
    memories[fact] = memory
    dueDays[fact] = today + interval
  }
}

/// How an algorithm spaces the reviews of a fact.
protocol IntervalRule {
  associatedtype Memory
  /// - Parameters:
  ///   - memory: What is known about the fact; nil at the first meeting.
  ///   - isRight: Whether it was recalled.
  /// - Returns: What is known then, and in how many days to ask again.
  func review(_ memory: Memory?, isRight: Bool) -> (memory: Memory, days: Int)
}

/// Five boxes: what is right goes to the next one, what is wrong back to the first (Leitner, "So
/// lernt man lernen", 1972).
struct Leitner: IntervalRule {
  private static let days = [1, 2, 4, 8, 16]

  func review(_ box: Int?, isRight: Bool) -> (memory: Int, days: Int) {
    let next = isRight ? min((box ?? 0) + 1, Self.days.count - 1) : 0
    return (next, Self.days[next])
  }
}

/// SM-2: 1 day, 6 days, then each interval the one before times the ease of the fact (Wozniak,
/// "Optimization of learning", 1990).
///
/// Right is quality 4, wrong is 2; the first meeting with a fact, at which it cannot be known yet,
/// does not lower its ease.
struct SM2: IntervalRule {
  struct Memory {
    var ease = 2.5
    var repetitions = 0
    var days = 1
  }

  func review(_ memory: Memory?, isRight: Bool) -> (memory: Memory, days: Int) {
    guard var memory else { return (Memory(), 1) }
    let miss = isRight ? 1.0 : 3
    memory.ease = max(1.3, memory.ease + 0.1 - miss * (0.08 + miss * 0.02))
    memory.repetitions = isRight ? memory.repetitions + 1 : 0
    switch memory.repetitions {
    case 0, 1: memory.days = 1
    case 2: memory.days = 6
    default: memory.days = Int((Double(memory.days) * memory.ease).rounded(.up))
    }
    return (memory, memory.days)
  }
}
