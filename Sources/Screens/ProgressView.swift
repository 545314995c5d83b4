import Canvas
import QuestionBank
import Tutoring

/// How the learner stands with a quiz, in words first and then in numbers, a page each.
package struct ProgressView: Equatable, Sendable {
  enum Part: Int, CaseIterable, Sendable {
    case standing, calendar, retention, topics, parked

    var title: String {
      switch self {
      case .standing: "Progress"
      case .calendar: "Coming up, and done"
      case .retention: "What was right"
      case .topics: "Topics"
      case .parked: "Parked"
      }
    }
  }

  /// What can be done from a page.
  enum Choice: Equatable, Sendable {
    /// Be asked these.
    case drill(Set<Question.ID>)
    /// Have it asked again.
    case bringBack(Question.ID)
  }

  let statistics: Statistics
  let questions: [Question]
  private(set) var part = Part.standing
  private(set) var focus = 0
  /// The first line in view, once the learner has scrolled; nil follows the focus.
  var scroll: Int?
  /// The first line that was in view before.
  var top = 0

  /// - Parameters:
  ///   - statistics: The numbers.
  ///   - questions: The questions of the quiz.
  package init(_ statistics: Statistics, questions: [Question]) {
    self.statistics = statistics
    self.questions = questions
  }

  /// Takes in new numbers, without leaving the page.
  mutating func renew(_ statistics: Statistics) {
    self = ProgressView(statistics, questions: questions).at(part, focus: focus)
  }

  private func at(_ part: Part, focus: Int) -> ProgressView {
    var view = self
    view.part = part
    view.moveFocus(to: focus)
    return view
  }

  /// Turns to another page.
  mutating func turn(by pages: Int) {
    let last = Part.allCases.count - 1
    guard let part = Part(rawValue: min(max(self.part.rawValue + pages, 0), last)),
      part != self.part
    else { return }
    self = ProgressView(statistics, questions: questions).at(part, focus: 0)
  }

  /// Moves the focus as far as there are choices.
  mutating func moveFocus(to place: Int) {
    focus = min(max(place, 0), max(choices.count - 1, 0))
    scroll = nil
    // What is said above the choices comes back with the first.
    if focus == 0 { top = 0 }
  }

  /// What can be done from the page, in the order in which it stands there.
  var choices: [Choice] {
    switch part {
    case .standing: offers.map { .drill($0.questions) }
    case .topics: topics.map { .drill(self.questions(of: $0)) }
    case .parked: statistics.parked.map { .bringBack($0.id) }
    case .calendar, .retention: []
    }
  }

  // MARK: - What is weak

  /// The topics of which something was asked, the weakest first.
  var topics: [Statistics.Mastery] {
    Statistics.weakest(statistics.topics).filter { !$0.name.isEmpty }
  }

  /// What is worth being drilled: the weakest topic, and what is taken for one another.
  var offers: [(text: String, questions: Set<Question.ID>)] {
    var offers: [(text: String, questions: Set<Question.ID>)] = []
    if let weakest = topics.first, weakest.share < Statistics.desiredRetention {
      let known = Int(weakest.known.rounded())
      offers.append(
        (
          "Weakest: \(weakest.name), \(known) of \(weakest.questions) known.",
          questions(of: weakest)
        ))
    }
    // "Both" is no thing to be taken for another.
    let pair = statistics.mixUps.first { ![$0.asked, $0.answered].contains("Both") }
    if let pair {
      offers.append(
        (
          "You mix up \(pair.asked) and \(pair.answered), \(counted(pair.times, "time")).",
          Set(questions.filter { $0.names(pair.asked) && $0.names(pair.answered) }.map(\.id))
        ))
    }
    return offers.filter { !$0.questions.isEmpty }
  }

  private func questions(of topic: Statistics.Mastery) -> Set<Question.ID> {
    Set(questions.filter { $0.topic == topic.name }.map(\.id))
  }
}

extension Question {
  /// Whether something is the answer or can be chosen.
  fileprivate func names(_ text: String) -> Bool {
    (choiceTexts + [keyText]).contains { $0.lowercased() == text.lowercased() }
  }
}
