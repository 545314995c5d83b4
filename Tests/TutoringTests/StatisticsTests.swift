import Foundation
import ProgressStore
import QuestionBank
import Testing
import Tutoring

@Suite struct StatisticsTests {
  private let today = 20_514  // 2026-03-02

  private func event(_ kind: Event.Kind, _ question: String, of target: UUID? = nil) -> Event {
    Event(
      id: UUID(), time: noon, learner: "ada", session: UUID(), quiz: "quiz", question: question,
      kind: kind, target: target)
  }

  private func statistics(_ bank: Bank, _ events: [Event]) -> Statistics {
    Statistics(bank, events: events, at: noon, timeZone: .gmt)
  }

  @Test("known is the sum of the probabilities, where new and missed questions add nothing")
  func known() {
    // Three days after a first Good, R = (1 + F · 3 / 2.3065)^−0.1542 with F = 0.9^(−1/0.1542) − 1.
    let statistics = statistics(
      bank(of: 4),
      [answer("q1", daysAgo: 3), answer("q2"), answer("q3", grade: 1)])
    #expect(abs(statistics.known - (1 + 0.8809479557659419)) < 1e-12)
    #expect(statistics.questions == 4)
    #expect(statistics.new == 1)
    #expect(statistics.missed == 1)
    #expect(statistics.answers == 3)
  }

  @Test("two misses are not two questions known")
  func misses() {
    #expect(
      statistics(bank(of: 73), [answer("q1", grade: 1), answer("q2", grade: 1)]).known == 0)
  }

  @Test("what is overdue is due today, what was missed today is due tomorrow")
  func forecast() {
    // A first Good is due after two days, a first Easy after about eight.
    let statistics = statistics(
      bank(of: 4),
      [answer("q1", daysAgo: 9), answer("q2", grade: 1), answer("q3")])
    #expect(statistics.today == today)
    #expect(statistics.due == 1)
    #expect(statistics.forecast.count == 30)
    #expect(statistics.forecast.prefix(4).map(\.due) == [1, 1, 1, 0])
    #expect(statistics.forecast.prefix(3).map(\.day) == [today, today + 1, today + 2])
    #expect(statistics.nextDue == today + 1)
  }

  @Test("retention counts the first answers of a day to questions that were due")
  func retention() {
    let statistics = statistics(
      bank(of: 3),
      [
        answer("q1", daysAgo: 10), answer("q2", daysAgo: 10),
        answer("q2", daysAgo: 9),  // not yet due
        answer("q1", daysAgo: 5, grade: 1), answer("q1", daysAgo: 5),
        answer("q1", daysAgo: 1), answer("q3"),
      ])
    #expect(statistics.retention.right == 1)
    #expect(statistics.retention.answers == 2)
    #expect(statistics.retention.share == 0.5)
    #expect(Statistics.desiredRetention == 0.9)
  }

  @Test("predictions are beside what came, where something was expected")
  func predictions() throws {
    let statistics = statistics(
      bank(of: 2),
      [
        answer("q1", daysAgo: 3), answer("q2", daysAgo: 3), answer("q1", grade: 1), answer("q2"),
        answer("q1"),
      ])
    let prediction = try #require(statistics.predictions.first)
    #expect(statistics.predictions.count == 1)
    #expect(abs(prediction.predicted - 0.8809479557659419) < 1e-12)
    #expect(prediction.score.right == 1)
    #expect(prediction.score.answers == 2)
  }

  @Test("answers and minutes are counted by day, and nobody answers for longer than five minutes")
  func activity() {
    let statistics = statistics(
      bank(of: 3),
      [
        answer("q1", daysAgo: 8, seconds: 30), answer("q1", daysAgo: 2, seconds: 90),
        answer("q2", daysAgo: 2, seconds: 4000), answer("q3", daysAgo: 1),
      ])
    #expect(statistics.activity.map(\.day) == [today - 8, today - 2, today - 1])
    #expect(statistics.activity.map(\.answers) == [1, 2, 1])
    #expect(statistics.activity.map(\.minutes) == [0.5, 6.5, 0])
    #expect(statistics.minutes == 7)
    #expect(statistics.activeDays(ofLast: 7) == 2)
    #expect(statistics.daysAway == 1)
    #expect(self.statistics(bank(of: 1), []).daysAway == nil)
  }

  @Test("topics and facts have their mastery, the weakest first")
  func mastery() {
    let bank = bank([
      choice("a1", topic: "A", fact: "f"), choice("a2", topic: "A", fact: "g"),
      choice("a3", topic: "A"), choice("b1", topic: "B", fact: "f"), choice("c1", topic: "C"),
    ])
    let statistics = statistics(
      bank, [answer("a1"), answer("a2", grade: 1), answer("b1")])
    #expect(statistics.topics.map(\.name) == ["A", "B", "C"])
    #expect(statistics.topics.map(\.questions) == [3, 1, 1])
    #expect(statistics.topics.map(\.asked) == [2, 1, 0])
    #expect(statistics.topics.map(\.known) == [1, 1, 0])
    #expect(statistics.topics.map(\.missed) == [1, 0, 0])
    #expect(Statistics.weakest(statistics.topics).map(\.name) == ["A", "B"])
    #expect(statistics.facts.map(\.name) == ["f", "g"])
    #expect(statistics.facts.map(\.questions) == [2, 1])
    #expect(Statistics.weakest(statistics.facts).first?.weakest?.id == "a2")
  }

  @Test("what was taken for something else is counted, each way and both ways together")
  func confusions() {
    let sorting = Question(
      id: "s", stem: "Sort.",
      content: .sorting([.init("loyalty", "collectivism"), .init("liberty", "individualism")]))
    let bank = bank([
      choice("q1"), cloze("c", answer: "collectivism"), cloze("d", answer: "communism"), sorting,
    ])
    let statistics = statistics(
      bank,
      [
        answer("q1", grade: 1, answer: "near"), answer("q1", grade: 1, answer: "near"),
        answer("c", grade: 1, answer: "Communism"), answer("c", grade: 1, answer: "nonsense"),
        answer("d", grade: 1, answer: "collectivism"), answer("d", answer: "communism"),
        answer("c", grade: 1, answer: ""),
        answer("s", grade: 1, answer: "loyalty → individualism | liberty → ?"),
      ])
    func texts(_ confusions: [Statistics.Confusion]) -> [String] {
      confusions.map { "\($0.asked) \($0.answered) \($0.times)" }
    }
    #expect(
      texts(statistics.confusions) == [
        "right near 2", "collectivism communism 1", "collectivism individualism 1",
        "communism collectivism 1",
      ])
    #expect(
      texts(statistics.mixUps) == [
        "collectivism communism 2", "near right 2", "collectivism individualism 1",
      ])
  }

  @Test("confidence is beside what came of it")
  func confidence() {
    let statistics = statistics(
      bank(of: 3),
      [
        answer("q1", grade: 1, confidence: "sure"), answer("q1", confidence: "sure"),
        answer("q2", grade: 1, confidence: "guess"), answer("q3"),
      ])
    #expect(statistics.confidence[.sure]?.share == 0.5)
    #expect(statistics.confidence[.guess]?.right == 0)
    #expect(statistics.confidence[.think] == nil)
  }

  @Test("a parked question is neither due nor new nor missed")
  func parked() {
    let statistics = statistics(
      bank(of: 3), [answer("q1", grade: 1), event(.park, "q1"), event(.park, "q2")])
    #expect(statistics.parked.map(\.id) == ["q1", "q2"])
    #expect(statistics.new == 1)
    #expect(statistics.missed == 0)
    #expect(statistics.forecast.allSatisfy { $0.due == 0 })
  }

  @Test("what was undone does not count, and an override counts as it stands")
  func corrections() {
    let wrong = answer("q1", grade: 1)
    let undone = answer("q2", grade: 1)
    var override = event(.override, "q1", of: wrong.id)
    override.grade = 3
    let statistics = statistics(
      bank(of: 2), [wrong, undone, override, event(.undo, "q2", of: undone.id)])
    #expect(statistics.answers == 1)
    #expect(statistics.missed == 0)
    #expect(statistics.known == 1)
    #expect(statistics.new == 1)
  }

  @Test("a text that is only shown is no question")
  func description() {
    let text = Question(id: "d", topic: "A", stem: "Read this.", content: .description)
    #expect(statistics(bank([text, choice("q")]), []).questions == 1)
  }
}
