import Foundation
import Memory
import ProgressStore
import QuestionBank
import Testing
import Tutoring

/// What a session asks, in which order.
@Suite struct SelectionTests {
  private let today = 20_514  // 2026-03-02

  private func ids(
    _ bank: Bank, _ events: [Event] = [], _ settings: Session.Settings = settings()
  ) -> [String] {
    var sitting = Sitting(session(bank, after: events, settings))
    return sitting.play()
  }

  @Test("what is due comes first, then what was missed earlier today, then what is new")
  func order() {
    let events = [
      answer("q4", daysAgo: 30), answer("q3", daysAgo: 30, grade: 4), answer("q2", grade: 1),
    ]
    // The one that is least likely still known is first.
    #expect(ids(bank(of: 5), events) == ["q4", "q3", "q2", "q1", "q5"])
  }

  @Test("with over forty due nothing new is begun, and what is most likely known comes first")
  func backlog() {
    func due(_ count: Int) -> [Event] {
      (1...count).map { answer("q\($0)", daysAgo: Double(100 + $0)) }
    }
    #expect(ids(bank(of: 60), due(40), settings(count: 60)).count == 60)
    let behind = ids(bank(of: 60), due(41), settings(count: 60))
    #expect(behind == (1...41).map { "q\($0)" })
  }

  @Test("topics alternate as far as they can")
  func interleaving() {
    let bank = bank(
      (1...3).map { choice("a\($0)", topic: "A") } + (1...3).map { choice("b\($0)", topic: "B") })
    #expect(ids(bank) == ["a1", "b1", "a2", "b2", "a3", "b3"])
  }

  @Test("so many new facts are begun a day, and no more in the next session")
  func newFacts() {
    let first = ids(bank(of: 10), [], settings(newFacts: 3))
    #expect(first == ["q1", "q2", "q3"])
    let events = first.map { answer($0) }
    #expect(ids(bank(of: 10), events, settings(newFacts: 3)).isEmpty)
    #expect(ids(bank(of: 10), events, settings(newFacts: 5)) == ["q4", "q5"])
  }

  @Test("what is new is spread evenly over the days before an exam")
  func exam() {
    let bank = bank(of: 10)
    #expect(ids(bank, [], settings(examDay: today + 4)).count == 3)
    let begun = ["q1", "q2", "q3"].map { answer($0) }
    #expect(ids(bank, begun, settings(examDay: today + 4)).isEmpty)
    #expect(ids(bank, [], settings(examDay: today + 1)).count == 10)
    #expect(ids(bank, [], settings(examDay: today)).count == 10)
    #expect(ids(bank, [], settings(examDay: today + 100)).count == 1)
  }

  @Test("the siblings of a fact that was asked are buried until tomorrow")
  func siblings() {
    let bank = bank([choice("a", fact: "f"), choice("b", fact: "f"), choice("c")])
    #expect(ids(bank) == ["a", "c"])
    #expect(ids(bank, [answer("a")]) == ["c"])
    #expect(ids(bank, [answer("a", daysAgo: 1), answer("c", daysAgo: 1)]) == ["b"])
  }

  @Test("a missed question of a fact that was asked today comes back all the same")
  func missedSibling() {
    let bank = bank([choice("a", fact: "f"), choice("b", fact: "f")])
    #expect(ids(bank, [answer("a", grade: 1)]) == ["a"])
  }

  @Test("a new fact is recognised before it is recalled")
  func recognition() {
    let bank = bank([cloze("recall", fact: "f"), choice("recognise", fact: "f")])
    #expect(ids(bank) == ["recognise"])
    #expect(ids(bank, [answer("recognise", daysAgo: 1, grade: 1)]) == ["recognise"])
    #expect(ids(bank, [answer("recognise", daysAgo: 1)]) == ["recall"])
  }

  @Test("recall does not wait for a recognition that is not asked any more")
  func parkedRecognition() {
    let bank = bank([cloze("recall", fact: "f"), choice("recognise", fact: "f")])
    var park = answer("recognise")
    park.kind = .park
    #expect(ids(bank, [park]) == ["recall"])
  }

  @Test("a review asks what was missed last, by topic, date and how often")
  func review() {
    let bank = bank([
      choice("a", topic: "A"), choice("b", topic: "B"), choice("c", topic: "B"), choice("d"),
    ])
    let events = [
      answer("a", daysAgo: 9, grade: 1), answer("b", daysAgo: 8, grade: 1),
      answer("b", daysAgo: 7, grade: 1), answer("c", daysAgo: 2, grade: 1),
      answer("d", daysAgo: 2, grade: 1), answer("d"),
    ]
    #expect(Set(ids(bank, events, settings(.review))) == ["a", "b", "c"])
    #expect(Set(ids(bank, events, settings(.review, topic: "B"))) == ["b", "c"])
    #expect(ids(bank, events, settings(.review, sinceDay: today - 2)) == ["c"])
    #expect(ids(bank, events, settings(.review, misses: 2)) == ["b"])
  }

  @Test("an answer that was marked wrong is reviewed")
  func markedWrong() {
    let right = answer("q1")
    var override = answer("q1", grade: 1)
    override.kind = .override
    override.target = right.id
    #expect(ids(bank(of: 2), [right, override], settings(.review)) == ["q1"])
  }

  @Test("a topic narrows every mode")
  func topic() {
    let bank = bank([choice("a", topic: "A"), choice("b", topic: "B")])
    for mode in [Mode.study, .read, .review] {
      let events = mode == .review ? [answer("a", grade: 1), answer("b", grade: 1)] : []
      #expect(ids(bank, events, settings(mode, topic: "B")) == ["b"])
    }
  }

  @Test("a session says how many more are waiting")
  func waiting() {
    let session = session(bank(of: 30), settings(count: 20))
    #expect(session.total == 20)
    #expect(session.waiting == 10)
  }

  @Test("a confident error comes back the next day, even when it was put right")
  func confidentError() {
    func dueDay(_ confidence: String) -> Int? {
      History([
        answer("q1", daysAgo: 200, grade: 4), answer("q1", daysAgo: 150, grade: 4),
        answer("q1", grade: 1, confidence: confidence), answer("q1", grade: 4),
      ])["q1"].dueDay
    }
    #expect(dueDay("sure") == today + 1)
    #expect(dueDay("guess").map { $0 > today + 1 } == true)
  }
}

/// Questions that are forgotten again and again.
@Suite struct LeechTests {
  /// Known and forgotten so many times, on different days.
  private func lapsed(_ times: Int) -> [Event] {
    (0..<times).flatMap { number in
      let days = Double(100 - 4 * number)
      return [answer("q1", daysAgo: days), answer("q1", daysAgo: days - 2, grade: 1)]
    }
  }

  @Test("after four lapses the explanation comes before the question")
  func explained() {
    #expect(Sitting(session(bank(of: 1), after: lapsed(3))).presentation?.isLeech == false)
    #expect(Sitting(session(bank(of: 1), after: lapsed(4))).presentation?.isLeech == true)
  }

  @Test("after eight lapses a question is parked, which is said and can be undone")
  func parked() {
    var sitting = Sitting(session(bank(of: 3), after: lapsed(7)))
    #expect(sitting.asked == "q1")
    sitting.handle(.answered(.wrong))
    #expect(sitting.feedback?.isParked == true)
    #expect(sitting.feedback?.redoDistance == nil)
    #expect(session(bank(of: 1), after: lapsed(8)).total == 0)
    sitting.handle(.undone)
    #expect(sitting.asked == "q1")
    #expect(session(bank(of: 1), after: lapsed(7) + sitting.events).total == 1)
  }

  @Test("a question that is brought back is asked again, until it was forgotten eight more times")
  func pardoned() {
    var unpark = answer("q1")
    unpark.kind = .unpark
    let record = History(lapsed(8) + [unpark])["q1"]
    #expect(!record.isParked)
    #expect(record.isLeech)
    let later = (1...8).flatMap { number in
      [
        answer("q1", daysAgo: Double(-4 * number)),
        answer("q1", daysAgo: Double(-4 * number - 2), grade: 1),
      ]
    }
    #expect(!History(lapsed(8) + [unpark] + later.dropLast(2))["q1"].isParked)
    #expect(History(lapsed(8) + [unpark] + later)["q1"].isParked)
  }

  @Test("what is parked after its answer is not asked again in the session")
  func parkedAfterwards() {
    var sitting = Sitting(session(bank(of: 2)))
    sitting.handle(.answered(.wrong))
    sitting.handle(.parked)
    sitting.handle(.proceeded)
    #expect(sitting.asked == "q2")
    sitting.answer(.right)
    #expect(sitting.session.phase == .finished)
    #expect(sitting.session.toRedo == 0)
  }
}
