import Foundation
import Grading
import Memory
import ProgressStore
import QuestionBank
import Tutoring

/// Noon of the second of March 2026 in UTC.
let noon = Date(timeIntervalSince1970: 1_772_452_800)
let aDay = 86_400.0

func choice(_ id: String, topic: String? = nil, fact: String? = nil) -> Question {
  Question(
    id: id, topic: topic, stem: FormattedText("Which one is \(id)?"),
    content: .choice([
      .init("right", credit: 1), .init("near", credit: 0), .init("far", credit: 0),
    ]), fact: fact)
}

func cloze(
  _ id: String, answer: String = "harmony", topic: String? = nil, fact: String? = nil
) -> Question {
  Question(
    id: id, topic: topic, stem: "They value _____ above all.", content: .cloze([.init(answer)]),
    fact: fact)
}

let essay = Question(id: "essay", stem: "Why?", content: .essay)

func bank(_ questions: [Question]) -> Bank {
  Bank(quiz: "quiz", title: "Quiz", questions: questions)
}

/// So many choice questions, q1 to qN.
func bank(of count: Int) -> Bank {
  bank((1...count).map { choice("q\($0)") })
}

func settings(
  _ mode: Mode = .study, count: Int = 20, newFacts: Int = 100, topic: String? = nil,
  examDay: Int? = nil, sinceDay: Int? = nil, misses: Int = 1, seed: UInt64 = 1
) -> Session.Settings {
  Session.Settings(
    mode: mode, learner: "ada", count: count, newFacts: newFacts, examDay: examDay, topic: topic,
    sinceDay: sinceDay, misses: misses, timeZone: .gmt, seed: seed, entropy: seed)
}

/// Ada's answer to a question, so many days before noon.
func answer(
  _ question: String, daysAgo: Double = 0, grade: Int = 3, answer: String? = nil,
  confidence: String? = nil, seconds: Double? = nil
) -> Event {
  Event(
    id: UUID(), time: noon - daysAgo * aDay, learner: "ada", session: UUID(), quiz: "quiz",
    question: question, answer: answer, grade: grade, confidence: confidence, seconds: seconds)
}

func session(
  _ bank: Bank, after events: [Event] = [], _ settings: Session.Settings = settings(),
  at now: Date = noon
) -> Session {
  Session(bank, history: History(events), settings: settings, at: now)
}

extension Question {
  /// What is right of the kinds that the tests use.
  var rightResponse: Response {
    if case .cloze(let answers) = content { .text(answers[0].text) } else { .right }
  }
}

extension Response {
  static let right = Response.option(0)
  static let wrong = Response.option(1)
}

/// A session that is driven by what is answered, and keeps what was recorded.
struct Sitting {
  var session: Session
  var events: [Event] = []
  var now = noon

  init(_ session: Session, at now: Date = noon) {
    self.session = session
    self.now = now
  }

  /// The id of the question that is asked; nil in feedback and at the end.
  var asked: String? { presentation?.question.id }

  var presentation: Presentation? {
    if case .question(let presentation) = session.phase { presentation } else { nil }
  }

  var feedback: Feedback? {
    if case .feedback(_, let feedback) = session.phase { feedback } else { nil }
  }

  mutating func handle(_ event: SessionEvent) {
    now += 1
    for case .record(let recorded) in session.handle(event, at: now) {
      events.append(recorded)
    }
  }

  mutating func answer(_ response: Response) {
    handle(.answered(response))
    handle(.proceeded)
  }

  /// Answers all that is asked, as the closure says or else right, and returns the ids in the order
  /// asked; a thousand answers are the end of it.
  mutating func play(_ response: ((String) -> Response)? = nil) -> [String] {
    var order: [String] = []
    while let presentation, order.count < 1000 {
      let asked = presentation.question.id
      order.append(asked)
      answer(response?(asked) ?? presentation.question.rightResponse)
    }
    return order
  }
}
