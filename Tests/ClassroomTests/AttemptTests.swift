import Foundation
import Grading
import Testing

@testable import Classroom

@Suite("A test while it is taken")
struct AttemptTests {
  @Test("its entries lead back to the same answers, marks and times")
  func replay() {
    var first = attempt()
    var entries: [Attempt.Entry] = []
    entries += [first.answer(.option(2), at: morning + 5)].compactMap(\.self)
    entries.append(first.go(to: 3, at: morning + 8))
    entries.append(first.toggleMark(at: morning + 10))
    entries += [first.answer(.option(1), at: morning + 11)].compactMap(\.self)
    entries += [first.answer(nil, at: morning + 12)].compactMap(\.self)
    entries.append(first.go(to: 1, at: morning + 20))
    let second = attempt(entries: entries)
    #expect(second.states == first.states)
    #expect(second.current == 1)
    #expect(second.states[0] == .init(response: .option(2), isMarked: false, seconds: 8))
    #expect(second.states[3] == .init(response: nil, isMarked: true, seconds: 12))
    #expect(second.open == [1, 2, 3, 4, 5])
    #expect(second.marked == [3])
  }

  @Test("the same answer again is no change")
  func unchanged() {
    var test = attempt()
    #expect(test.answer(.option(2), at: morning) != nil)
    #expect(test.answer(.option(2), at: morning + 1) == nil)
  }

  @Test("a restart does not set the clock back, even with the machine's clock set back")
  func clock() {
    var first = attempt(minutes: 10)
    let entry = first.go(to: 1, at: morning + 300)
    #expect(first.remaining(at: morning + 300) == 300)
    let hourBefore = morning - 3600
    #expect(attempt(minutes: 10, entries: [entry]).remaining(at: hourBefore) == 300)
    #expect(attempt(minutes: 10, entries: [entry]).remaining(at: morning + 400) == 200)
  }

  @Test("after the end no answer is taken, and no time counted")
  func end() {
    var test = attempt(minutes: 10)
    #expect(!test.isOver(at: morning + 599))
    #expect(test.isOver(at: morning + 600))
    #expect(test.answer(.option(0), at: morning + 600) == nil)
    let result = test.result(test.verdicts(by: Grader(questions: [])), at: morning + 5000)
    #expect(result.attempt.finished == morning + 600)
    #expect(result.attempt.answers.reduce(0) { $0 + $1.seconds } == 600)
  }

  @Test("entries that do not fit the paper are left out")
  func foreignEntries() {
    let entry = Attempt.Entry(
      question: 99, current: 77, state: .init(response: .option(1)), time: morning)
    #expect(attempt(entries: [entry]).open.count == 6)
  }
}
