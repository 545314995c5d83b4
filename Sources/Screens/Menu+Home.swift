/// What the home screen says about a quiz.
package struct Standing: Equatable, Sendable {
  package var questions: Int
  /// How many questions are to be asked again now.
  package var due: Int
  /// How many have never been asked.
  package var new: Int
  /// How many were wrong the last time.
  package var missed: Int
  /// How many questions are probably known: the sum of their probabilities.
  package var known: Double
  /// On how many of the last seven days something was answered.
  package var activeDays: Int
  /// How many days ago something was last answered; nil if nothing ever was.
  package var daysAway: Int?
  /// The day on which the next question is due, such as "Thursday"; nil if none is.
  package var nextDue: String?

  package init(
    questions: Int, due: Int, new: Int, missed: Int, known: Double, activeDays: Int = 0,
    daysAway: Int? = nil, nextDue: String? = nil
  ) {
    self.questions = questions
    self.due = due
    self.new = new
    self.missed = missed
    self.known = known
    self.activeDays = activeDays
    self.daysAway = daysAway
    self.nextDue = nextDue
  }
}

extension Menu {
  /// From so many days on an absence is worth a word.
  private static let longAbsence = 7
  /// How long a question and its explanation are reckoned to take.
  private static let secondsPerQuestion = 20
  /// How many questions a session asks.
  private static let sessionLength = 20

  /// The home screen of a quiz, with the cursor on what is best now.
  package static func home(title: String, _ standing: Standing) -> Menu {
    var items: [Item] = []
    if standing.due + standing.new > 0 {
      let count = min(standing.due + standing.new, sessionLength)
      let parts = [(standing.due, "due"), (standing.new, "new")].filter { $0.0 > 0 }
      items.append(
        Item(
          "Study", detail: parts.map { "\($0.0) \($0.1)" }.joined(separator: ", "),
          aside: "about \(counted((count * secondsPerQuestion + 59) / 60, "minute"))",
          choice: .study))
    }
    if standing.missed > 0 {
      items.append(
        Item("Review missed", detail: counted(standing.missed, "question"), choice: .review))
    }
    return Menu(
      title: title, status: counted(standing.questions, "question"), intro: intro(standing),
      items: items)
  }

  private static func intro(_ standing: Standing) -> [Remark] {
    guard let daysAway = standing.daysAway else {
      return [
        .text(
          "Welcome. viva asks you about an article, explains from its lines, and asks again when "
            + "you are about to forget.")
      ]
    }
    let known = Int(standing.known.rounded())
    let share = standing.known / Double(max(standing.questions, 1))
    if daysAway >= longAbsence {
      return [
        .text(
          "\(daysAway) days away. You probably still know about \(known) of \(standing.questions).")
      ]
    }
    let bar = Remark.bar(
      share, "you probably know \(known) of \(standing.questions)",
      "\(standing.activeDays) of the last 7 days")
    guard standing.due + standing.new == 0 else { return [bar] }
    return [bar, .text("Nothing due\(standing.nextDue.map { " until \($0)" } ?? "").")]
  }

  /// A number of things in words: "1 question", "2 questions".
  private static func counted(_ count: Int, _ thing: String) -> String {
    count == 1 ? "1 \(thing)" : "\(count) \(thing)s"
  }
}
