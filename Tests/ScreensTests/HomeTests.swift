import Testing

@testable import Screens

@Suite("The home screen")
struct HomeTests {
  private func home(_ standing: Standing) -> Menu { .home(title: "viva", standing) }

  @Test("what is due comes first, then what was missed")
  func order() {
    let menu = home(
      Standing(questions: 62, due: 9, new: 12, missed: 4, known: 40.2, activeDays: 4, daysAway: 1))
    #expect(menu.items.map(\.choice) == [.study, .review])
    #expect(menu.items.map(\.detail) == ["9 due, 12 new", "4 questions"])
    // Twenty questions of twenty seconds are 400 seconds.
    #expect(menu.items[0].aside == "about 7 minutes")
    #expect(
      menu.intro == [.bar(40.2 / 62, "you probably know 40 of 62", "4 of the last 7 days")])
  }

  @Test("what cannot be done is absent, and the next day is named")
  func nothingDue() {
    let menu = home(
      Standing(
        questions: 62, due: 0, new: 0, missed: 0, known: 60, activeDays: 7, daysAway: 0,
        nextDue: "Thursday"))
    #expect(menu.items.isEmpty)
    #expect(menu.intro.last == .text("Nothing due until Thursday."))
  }

  @Test("who comes back after long is told what is still known, and who is new is welcomed")
  func absence() {
    let standing = Standing(
      questions: 62, due: 40, new: 0, missed: 0, known: 51, daysAway: 10)
    #expect(
      home(standing).intro == [.text("10 days away. You probably still know about 51 of 62.")])
    let first = home(Standing(questions: 1, due: 0, new: 1, missed: 0, known: 0))
    #expect(first.status == "1 question")
    #expect(first.items.map(\.aside) == ["about 1 minute"])
    #expect(first.intro.count == 1)
  }
}
