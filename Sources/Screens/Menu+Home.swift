import Canvas

extension Menu {
  /// From so many days on an absence is worth a word.
  private static let longAbsence = 7
  /// How long a question and its explanation are reckoned to take.
  private static let secondsPerQuestion = 20

  /// The home screen of a quiz, with the cursor on what is best now.
  ///
  /// - Parameters:
  ///   - title: The title of the quiz.
  ///   - standing: What the learner's log says about it.
  ///   - folder: Where progress is kept, as people write it.
  ///   - hasOtherQuizzes: Whether there is another quiz to choose.
  /// - Returns: The menu.
  package static func home(
    title: String, _ standing: Standing, folder: String, hasOtherQuizzes: Bool
  ) -> Menu {
    standing.daysAway == nil
      ? firstStart(title: title, standing, folder: folder)
      : usual(title: title, standing, hasOtherQuizzes: hasOtherQuizzes)
  }

  /// What is shown where there is no quiz at all.
  package static func withoutQuiz(folder: String) -> Menu {
    Menu(title: "viva", intro: welcome, items: [makeItem], outro: promises(folder: folder))
  }

  /// The choice of a quiz.
  package static func quizzes(_ items: [Item]) -> Menu {
    Menu(
      title: "viva", status: counted(items.count, "quiz", "quizzes"), items: items + [makeItem])
  }

  /// What is not needed every day.
  package static func more(_ standing: Standing, hasOtherQuizzes: Bool) -> Menu {
    Menu(title: "More", items: furtherItems(standing, hasOtherQuizzes: hasOtherQuizzes))
  }

  private static func furtherItems(_ standing: Standing, hasOtherQuizzes: Bool) -> [Item] {
    var items: [Item] = []
    if standing.isForClass {
      items.append(
        Item("Class drill", detail: "before a class, at the projector", choice: .classDrill))
    }
    if let test = standing.test {
      items.append(
        Item(
          "Paper", detail: "\(counted(test.questions, "question")) to print, the key apart",
          choice: .paper))
    }
    if hasOtherQuizzes {
      items.append(Item("Other quizzes", detail: "choose another one", choice: .quizzes))
    }
    return items + [makeItem]
  }

  private static let makeItem = Item(
    "Make a quiz from my own article", detail: "text, Markdown or a web page", choice: .make)

  private static let welcome: [Remark] = [
    .text(
      "Welcome. viva asks you about an article, explains from its lines, and asks again when you "
        + "are about to forget.")
  ]

  private static func promises(folder: String) -> [Remark] {
    [
      .aside("Everything stays in \(folder)."),
      .aside("Stop any time: each answer is saved."),
      .aside("Screen reader: viva --plain"),
    ]
  }

  private static func firstStart(title: String, _ standing: Standing, folder: String) -> Menu {
    var items: [Item] = []
    if let reading = standing.reading {
      items.append(
        Item(
          "Read and be asked",
          detail: "\(counted(reading.sections, "section")), about "
            + counted(reading.minutes, "minute"), choice: .read))
    }
    if standing.asked > 0 {
      items.append(
        Item("Just ask me", detail: "\(counted(standing.asked, "question")) now", choice: .study))
    }
    items.append(
      Item(
        "Look through the questions", detail: "before you are asked", choice: .lookThrough))
    items.append(makeItem)
    return Menu(
      title: title, status: counted(standing.questions, "question"), intro: welcome,
      items: items, outro: promises(folder: folder))
  }

  private static func usual(
    title: String, _ standing: Standing, hasOtherQuizzes: Bool
  ) -> Menu {
    var items: [Item] = []
    if standing.asked > 0 {
      items.append(
        Item(
          "Study", detail: studyDetail(standing), aside: "about \(minutes(for: standing.asked))",
          choice: .study))
    }
    if standing.missed > 0 {
      items.append(
        Item("Review missed", detail: counted(standing.missed, "question"), choice: .review))
    }
    if let reading = standing.reading {
      let place = reading.next.map { "section \($0) of \(reading.sections)" }
      items.append(
        Item("Read and be asked", detail: place ?? "once more from the start", choice: .read))
    }
    if let test = standing.test {
      let detail = "\(counted(test.questions, "question")), no help"
      items.append(Item("Test", detail: test.isBegun ? "begun, go on" : detail, choice: .test))
    }
    items.append(
      Item(
        "Progress", detail: standing.weakest.map { "weakest: \($0)" } ?? "what you know",
        choice: .progress))
    items.append(
      Item("Questions", detail: "browse, search, look through, edit", choice: .questions))
    let further = furtherItems(standing, hasOtherQuizzes: hasOtherQuizzes).dropLast()
      .map { $0.label.lowercased() }
    items.append(
      Item("More", detail: (further + ["make a quiz"]).joined(separator: ", "), choice: .more))
    var menu = Menu(
      title: title, status: counted(standing.questions, "question"), intro: intro(standing),
      items: items)
    menu.moveFocus(to: items.firstIndex { $0.choice == best(standing) } ?? 0)
    return menu
  }

  /// What is best now: what would else be forgotten, then what was missed, then what is new.
  private static func best(_ standing: Standing) -> Choice {
    if standing.asked > 0, standing.due > 0 { return .study }
    if standing.missed > 0, standing.new == 0 { return .review }
    if let next = standing.reading?.next, next > 1 { return .read }
    return standing.asked > 0 ? .study : standing.missed > 0 ? .review : .read
  }

  private static func studyDetail(_ standing: Standing) -> String {
    if standing.due > standing.asked {
      return "\(standing.asked) of the \(standing.due) waiting"
        + (standing.new > 0 ? ", no new ones today" : "")
    }
    let parts = [(standing.due, "due"), (standing.new, "new")].filter { $0.0 > 0 }
    return parts.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  }

  private static func intro(_ standing: Standing) -> [Remark] {
    let known = Int(standing.known.rounded())
    let share = standing.known / Double(max(standing.questions, 1))
    if let daysAway = standing.daysAway, daysAway >= longAbsence {
      return [
        .text(
          "\(daysAway) days away. You probably still know about \(known) of \(standing.questions).")
      ]
    }
    let bar = Remark.bar(
      share, "you probably know \(known) of \(standing.questions)",
      "\(standing.activeDays) of the last 7 days")
    guard standing.asked == 0 else { return [bar] }
    let next = standing.new > 0 ? "tomorrow" : standing.nextDue
    return [bar, .text("Nothing due\(next.map { " until \($0)" } ?? "").")]
  }

  private static func minutes(for questions: Int) -> String {
    counted((questions * secondsPerQuestion + 59) / 60, "minute")
  }
}
