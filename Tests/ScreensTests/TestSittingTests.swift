import Canvas
import Foundation
import Grading
import QuestionBank
import Testing

@testable import Classroom
@testable import Screens

@Suite("A test on the screen")
struct TestSittingTests {
  private static let start = Date(timeIntervalSince1970: 1_767_225_600)

  /// A question about tea of every kind but the essay, in the order of the samples.
  private static let names = [
    "choice", "select", "truefalse", "classify", "cloze", "short", "list", "matching", "sorting",
    "ordering", "numerical", "description",
  ]

  private static let tea = Bank(
    quiz: "tea", title: "Tea",
    questions: Sample.all.filter { names.contains($0.name) }.map(\.question))

  private func sitting(
    rows: Int = 24, columns: Int = 80, minutes: Double? = nil, isOpen: Bool = true,
    entries: [Attempt.Entry] = []
  ) -> TestSitting {
    let header = Attempt.Header(
      learner: LearnerName("Ada").unsafelyUnwrapped, bank: Self.tea.digest,
      settings: .init(seed: 1, isOpen: isOpen), minutes: minutes, began: Self.start)
    return TestSitting(
      Attempt(header, entries: entries, of: Self.tea, at: Self.start), of: Self.tea, rows: rows,
      columns: columns, symbols: .unicode, at: Self.start)
  }

  /// Goes to the question of a kind.
  private func turn(_ sitting: inout TestSitting, to kind: Question.Kind) throws {
    let place = try #require(
      sitting.attempt.paper.items.firstIndex { $0.question.kind == kind })
    while sitting.attempt.current != place {
      let isAfter = sitting.attempt.current < place
      let isTyping = sitting.context == .testTyping
      press(
        &sitting,
        isAfter ? (isTyping ? .control("n") : .right) : (isTyping ? .control("p") : .left))
    }
  }

  @discardableResult
  private func press(
    _ sitting: inout TestSitting, _ keys: Key..., after seconds: Double = 1
  ) -> [SceneRequest<TestSitting.Work>] {
    keys.flatMap { sitting.update(.key($0), at: Self.start + seconds) }
  }

  private func entries(_ requests: [SceneRequest<TestSitting.Work>]) -> [Attempt.Entry] {
    requests.compactMap { if case .perform(.record(let entry)) = $0 { entry } else { nil } }
  }

  @Test("Enter answers without a word and goes on; going back shows the answer, to be changed")
  func answering() throws {
    var sitting = sitting(isOpen: false)
    try turn(&sitting, to: .choice)
    let place = sitting.attempt.current
    let options = sitting.attempt.paper.items[place].options
    let requests = press(&sitting, .character("3"), .enter)
    #expect(entries(requests).contains { $0.state.response == .option(options[2]) })
    #expect(sitting.attempt.current != place || place == sitting.answerings.count - 1)
    #expect(!sitting.screen.description.contains("✓"))
    try turn(&sitting, to: .choice)
    #expect(sitting.screen.description.contains("answered"))
    #expect(sitting.screen.description.contains("› 3"))
  }

  @Test("what is only begun is kept when the learner turns away or a second passes")
  func drafts() throws {
    var sitting = sitting()
    try turn(&sitting, to: .cloze)
    let place = sitting.attempt.current
    press(&sitting, .character("o"), .character("x"))
    #expect(sitting.attempt.states[place].response == nil)
    let tick = sitting.update(nil, at: Self.start + 2)
    #expect(entries(tick).map(\.state.response) == [.text("ox")])
    #expect(entries(sitting.update(nil, at: Self.start + 3)).isEmpty)
    press(&sitting, .character("i"))
    let leaving = press(&sitting, .control("c"))
    #expect(entries(leaving).map(\.state.response) == [.text("oxi"), .text("oxi")])
    #expect(leaving.last == .leave(isInterrupted: true))
  }

  @Test("an answer of every kind comes back after a crash as it was given")
  func resumed() throws {
    for sample in Sample.all where Self.names.dropLast().contains(sample.name) {
      var first = sitting()
      try turn(&first, to: sample.question.kind)
      let place = first.attempt.current
      let entry = Attempt.Entry(
        question: place, current: place, state: .init(response: sample.response),
        time: Self.start)
      var second = sitting(entries: [entry])
      #expect(entries(second.update(nil, at: Self.start + 1)).isEmpty, "\(sample)")
      #expect(second.attempt.states[place].response == sample.response)
      let item = second.attempt.paper.items[place]
      let draft = second.answering.draft(after: sample.response, shown: item.options)
      #expect(draft == sample.response, "\(sample)")
    }
  }

  @Test("marks, the list of what is open, and the question before handing in")
  func handingIn() throws {
    var sitting = sitting(isOpen: false)
    let count = sitting.answerings.count
    press(&sitting, .character("!"))
    press(&sitting, .character("L"))
    #expect(sitting.screen.description.contains("\(count) open, 1 marked"))
    press(&sitting, .down, .enter)
    #expect(sitting.attempt.current == 1)
    press(&sitting, .character("H"))
    #expect(sitting.screen.description.contains("\(count) open, 1 marked. Hand in?"))
    press(&sitting, .character("n"))
    #expect(sitting.place == .question)
    let requests = press(&sitting, .function(10), .character("y"))
    guard case .perform(.handIn(let result)) = requests.last else {
      Issue.record("nothing was handed in")
      return
    }
    #expect(result.attempt.answers.count == count)
    sitting.showResult()
    #expect(sitting.screen.description.contains("0 of \(count) points."))
  }

  @Test("the clock counts minutes, then seconds, and hands in by itself")
  func clock() throws {
    var sitting = sitting(minutes: 2, isOpen: false)
    #expect(sitting.screen.description.contains("2 min"))
    _ = sitting.update(nil, at: Self.start + 61)
    #expect(sitting.screen.description.contains("59 s"))
    let requests = sitting.update(nil, at: Self.start + 120)
    #expect(requests.contains { if case .perform(.handIn) = $0 { true } else { false } })
    sitting.showResult()
    #expect(sitting.screen.description.contains("The time is over."))
  }

  @Test("a result that cannot be written leaves the test as it was, and says so")
  func failure() throws {
    var sitting = sitting(isOpen: false)
    press(&sitting, .character("H"), .character("y"))
    sitting.resume(after: "Not saved: the disk is full")
    #expect(sitting.screen.description.contains("Not saved: the disk is full"))
    #expect(press(&sitting, .character("H"), .character("y")).count == 1)
  }

  @Test(
    "it looks as drawn",
    arguments: [
      Layout(rows: 24, columns: 80), Layout(rows: 18, columns: 60), Layout(rows: 12, columns: 40),
    ])
  func pictures(layout: Layout) throws {
    let size = "\(layout.columns)x\(layout.rows)"
    var sitting = sitting(rows: layout.rows, columns: layout.columns, minutes: 20)
    try turn(&sitting, to: .choice)
    press(&sitting, .character("2"), .character("!"))
    try expect(sitting.screen, looksLike: "test-question-\(size)")
    press(&sitting, .character("L"))
    try expect(sitting.screen, looksLike: "test-open-\(size)")
    press(&sitting, .character("H"))
    try expect(sitting.screen, looksLike: "test-hand-in-\(size)")
    press(&sitting, .character("n"))
    try turn(&sitting, to: .short)
    press(&sitting, .character("?"), .character("?"))
    try expect(sitting.screen, looksLike: "test-typing-\(size)")
    press(&sitting, .function(10), .character("y"))
    sitting.showResult()
    try expect(sitting.screen, looksLike: "test-result-\(size)")
    press(&sitting, .enter)
    while sitting.place
      != .review(sitting.attempt.paper.items.firstIndex { $0.question.kind == .choice } ?? 0)
    {
      press(&sitting, .right)
    }
    try expect(sitting.screen, looksLike: "test-review-\(size)")
  }
}
