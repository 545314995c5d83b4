import Testing

@testable import Screens

@Suite("The home screen")
struct HomeTests {
  private func home(_ standing: Standing) -> Menu {
    .home(title: "Tea", standing, folder: "~/tea", hasOtherQuizzes: true)
  }

  private func focused(_ menu: Menu) -> Menu.Choice { menu.items[menu.focus].choice }

  @Test("what is due comes first, then what was missed, and the cursor stands on what is due")
  func order() {
    let menu = home(
      Standing(
        questions: 62, due: 9, new: 12, missed: 4, known: 40.2, asked: 20, activeDays: 4,
        daysAway: 1, reading: .init(next: 3, sections: 6, minutes: 12),
        test: .init(questions: 20, isBegun: false), isForClass: true))
    #expect(
      menu.items.map(\.choice) == [.study, .review, .read, .test, .progress, .questions, .more])
    #expect(
      menu.items.prefix(4).map(\.detail) == [
        "9 due, 12 new", "4 questions", "section 3 of 6", "20 questions, no help",
      ])
    #expect(menu.items.last?.detail == "class drill, paper, other quizzes, make a quiz")
    // Twenty questions of twenty seconds are 400 seconds.
    #expect(menu.items[0].aside == "about 7 minutes")
    #expect(
      menu.intro == [.bar(40.2 / 62, "you probably know 40 of 62", "4 of the last 7 days")])
    #expect(focused(menu) == .study)
  }

  @Test("the cursor stands on what was missed where nothing else is left")
  func onlyMissed() {
    let menu = home(
      Standing(questions: 62, due: 0, new: 0, missed: 4, known: 50, asked: 0, daysAway: 0))
    #expect(focused(menu) == .review)
  }

  @Test("who has begun to read goes on reading before new questions are begun")
  func begunReading() {
    var standing = Standing(
      questions: 62, due: 0, new: 50, missed: 0, known: 10, asked: 10, daysAway: 1,
      reading: .init(next: 2, sections: 6, minutes: 12))
    #expect(focused(home(standing)) == .read)
    standing.reading?.next = nil
    #expect(focused(home(standing)) == .study)
  }

  @Test("what cannot be done is absent, and the next day is named")
  func nothingDue() {
    let menu = home(
      Standing(
        questions: 62, due: 0, new: 0, missed: 0, known: 60, asked: 0, activeDays: 7,
        daysAway: 0, nextDue: "Thursday"))
    #expect(menu.items.map(\.choice) == [.progress, .questions, .more])
    #expect(menu.intro.last == .text("Nothing due until Thursday."))
  }

  @Test("a test that was begun is gone on with, and what a class or a printer needs is under More")
  func classroom() {
    let standing = Standing(
      questions: 62, due: 0, new: 0, missed: 0, known: 60, asked: 0, daysAway: 0,
      test: .init(questions: 12, isBegun: true), isForClass: true)
    #expect(home(standing).items.first { $0.choice == .test }?.detail == "begun, go on")
    let more = Menu.more(standing, hasOtherQuizzes: false)
    #expect(more.items.map(\.choice) == [.classDrill, .paper, .make])
    #expect(more.items[1].detail == "12 questions to print, the key apart")
  }

  @Test("new questions that the day has no room for wait until tomorrow")
  func newTomorrow() {
    let menu = home(
      Standing(
        questions: 62, due: 0, new: 52, missed: 0, known: 10, asked: 0, daysAway: 0,
        nextDue: "Thursday"))
    #expect(!menu.items.map(\.choice).contains(.study))
    #expect(menu.intro.last == .text("Nothing due until tomorrow."))
  }

  @Test("who comes back after long is told what is still known, and what a session takes of it")
  func absence() {
    let menu = home(
      Standing(
        questions: 62, due: 41, new: 3, missed: 0, known: 51, asked: 20, daysAway: 10))
    #expect(menu.intro == [.text("10 days away. You probably still know about 51 of 62.")])
    #expect(menu.items[0].detail == "20 of the 41 waiting, no new ones today")
  }

  @Test("who is new is welcomed and offered the article first")
  func firstStart() {
    let standing = Standing(
      questions: 1, due: 0, new: 1, missed: 0, known: 0, asked: 1,
      reading: .init(next: 1, sections: 1, minutes: 1))
    let menu = home(standing)
    #expect(menu.status == "1 question")
    #expect(menu.items.map(\.choice) == [.read, .study, .lookThrough, .make])
    #expect(menu.items[0].detail == "1 section, about 1 minute")
    #expect(menu.outro.first == .aside("Everything stays in ~/tea."))
    var unread = standing
    unread.reading = nil
    #expect(home(unread).items.map(\.choice) == [.study, .lookThrough, .make])
  }
}
