import Testing

@testable import Memory

struct FSRSTests {
  let fsrs = FSRS()

  @Test("the curve of forgetting is the reference's")
  func retrievability() {
    for (days, stability, expected) in Vectors.retrievability {
      #expect(
        fsrs.retrievability(stability: stability, elapsedDays: days).isClose(to: expected))
    }
  }

  @Test("intervals are the reference's")
  func interval() {
    for (stability, retention, expected) in Vectors.interval {
      #expect(
        fsrs.interval(stability: stability, desiredRetention: retention).isClose(to: expected))
    }
  }

  @Test("after the stability in days 90 % is remembered")
  func stability() {
    #expect(fsrs.retrievability(stability: 12, elapsedDays: 12).isClose(to: 0.9))
    #expect(fsrs.interval(stability: 12, desiredRetention: 0.9).isClose(to: 12))
  }

  @Test("an interval in days is rounded, and neither below a day nor above the maximum")
  func intervalInDays() {
    func days(_ stability: Double, maximum: Int = 36_500) -> Int {
      fsrs.intervalInDays(stability: stability, desiredRetention: 0.9, maximum: maximum)
    }
    #expect(days(2.4) == 2)
    #expect(days(2.6) == 3)
    #expect(days(0.01) == 1)
    #expect(days(400, maximum: 365) == 365)
    #expect(fsrs.intervalInDays(stability: 36_500, desiredRetention: 0) == 36_500)
  }

  @Test("stabilities after every kind of review are the reference's")
  func nextStability() throws {
    for (difficulty, stability, retrievability, grade, expected) in Vectors.remembered {
      let next = fsrs.laterStability(
        MemoryState(stability: stability, difficulty: difficulty),
        try #require(Grade(rawValue: grade)), retrievability: retrievability)
      #expect(next.isClose(to: expected))
    }
    for (difficulty, stability, retrievability, expected) in Vectors.forgotten {
      let next = fsrs.laterStability(
        MemoryState(stability: stability, difficulty: difficulty), .again,
        retrievability: retrievability)
      #expect(next.isClose(to: expected))
    }
    for (stability, grade, expected) in Vectors.sameDay {
      let next = fsrs.next(
        MemoryState(stability: stability, difficulty: 5),
        grade: try #require(Grade(rawValue: grade)),
        elapsedDays: 0)
      #expect(next.stability.isClose(to: expected))
    }
  }

  @Test("difficulties are the reference's")
  func nextDifficulty() throws {
    for (difficulty, grade, expected) in Vectors.difficulty {
      let next = fsrs.next(
        MemoryState(stability: 1, difficulty: difficulty),
        grade: try #require(Grade(rawValue: grade)), elapsedDays: 1)
      #expect(next.difficulty.isClose(to: expected))
    }
  }

  @Test("whole histories are the reference's")
  func histories() throws {
    for (retention, reviews) in Vectors.histories {
      var state: MemoryState?
      for (grade, days, stability, difficulty, retrievability, interval) in reviews {
        #expect(
          state.map { fsrs.retrievability(stability: $0.stability, elapsedDays: days) }
            .isClose(to: retrievability))
        let next = fsrs.next(state, grade: try #require(Grade(rawValue: grade)), elapsedDays: days)
        #expect(next.stability.isClose(to: stability))
        #expect(next.difficulty.isClose(to: difficulty))
        #expect(
          fsrs.intervalInDays(stability: next.stability, desiredRetention: retention) == interval)
        state = next
      }
    }
  }

  @Test("a question that is always reviewed when due comes back at growing intervals until a lapse")
  func dueReviews() {
    let grades: [Grade] = [
      .good, .good, .good, .good, .good, .good, .again, .good, .good, .good, .good, .good,
    ]
    var state: MemoryState?
    var interval = 0
    let intervals = grades.map { grade in
      let next = fsrs.next(state, grade: grade, elapsedDays: Double(interval))
      state = next
      interval = fsrs.intervalInDays(stability: next.stability, desiredRetention: 0.9)
      return interval
    }
    #expect(intervals == [2, 11, 46, 163, 497, 1346, 9, 22, 47, 96, 184, 337])
  }

  @Test("stability and difficulty stay in their ranges whatever happens")
  func ranges() {
    var best: MemoryState?
    var worst: MemoryState?
    for _ in 0..<200 {
      best = fsrs.next(best, grade: .easy, elapsedDays: 36_500)
      worst = fsrs.next(worst, grade: .again, elapsedDays: 0)
    }
    #expect(best == MemoryState(stability: 36_500, difficulty: 1))
    #expect(worst.map { $0.stability >= 0.001 && $0.difficulty <= 10 } == true)
  }
}

extension Double {
  /// Whether the number differs from another by at most 1e-9 of it.
  func isClose(to expected: Double) -> Bool {
    abs(self - expected) <= 1e-9 * abs(expected)
  }
}

extension Double? {
  fileprivate func isClose(to expected: Double?) -> Bool {
    guard let self, let expected else { return self == nil && expected == nil }
    return self.isClose(to: expected)
  }
}
