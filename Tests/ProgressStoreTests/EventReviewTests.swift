import Foundation
import ProgressStore
import Testing

struct EventReviewTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("the log of reviews has the graded answers as they stand")
  func writing() {
    var undo = Event.answer()
    undo.kind = .undo
    undo.target = UUID(2)
    var odd = Event.answer(question: "a \"b\", c/d")
    odd.quiz = "5% and/or"
    odd.seconds = 1.25
    let events = [
      .answer(UUID(1), grade: 1), .answer(UUID(2)), undo, .answer(grade: nil), odd,
      .answer(after: 60),
    ]
    #expect(
      events.reviewLog() == """
        card_id,review_time,review_rating,review_state,review_duration
        birds/q1,1772353800000,1,0,
        "5%25 and%2For/a ""b"", c/d",1772353800000,3,0,1250
        birds/q1,1772353860000,3,2,

        """)
  }

  @Test("a log of reviews comes back as the same answers in another file, and only once")
  func importing() throws {
    let (here, there) = (
      try ProgressFile(path: folder("here")), try ProgressFile(path: folder("there"))
    )
    var odd = Event.answer(question: "c/d", after: 60, grade: 1)
    odd.quiz = "5% and/or"
    try here.append([.answer(grade: 4), odd])
    let log = try LoggedReview.read(csv: Array(here.events().reviewLog().utf8))
    func merge(into file: ProgressFile) throws -> Int {
      try file.append(log, quiz: "other", learner: "Ada") { _ in 7200 }
    }
    #expect(try merge(into: here) == 0)
    #expect(try merge(into: there) == 2)
    #expect(try merge(into: there) == 0)
    let events = try there.events()
    #expect(events.map(\.quiz) == ["birds", "5% and/or"])
    #expect(events.map(\.question) == ["q1", "c/d"])
    #expect(events.map(\.grade) == [4, 1])
    #expect(events.map(\.time) == [Event.answer().time, odd.time])
    #expect(events.map(\.utcOffset) == [7200, 7200])
  }

  @Test("a card of another program belongs to the quiz that is named")
  func foreignCard() {
    let review = LoggedReview(card: "1711684180217", time: Event.answer().time, rating: 2)
    let event = Event(review, quiz: "birds", learner: "Ada", utcOffset: 0)
    #expect(event.quiz == "birds")
    #expect(event.question == "1711684180217")
  }
}
