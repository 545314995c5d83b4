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

func cloze(_ id: String, answer: String = "harmony", fact: String? = nil) -> Question {
  Question(
    id: id, stem: "They value _____ above all.", content: .cloze([.init(answer)]), fact: fact)
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
  seed: UInt64 = 1
) -> Session.Settings {
  Session.Settings(
    mode: mode, learner: "ada", count: count, newFacts: newFacts, topic: topic,
    timeZone: .gmt, seed: seed, entropy: seed)
}

func session(
  _ bank: Bank, after events: [Event] = [], _ settings: Session.Settings = settings(),
  at now: Date = noon
) -> Session {
  Session(bank, history: History(events), settings: settings, at: now)
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

  /// Answers all that is asked, as the closure says, and returns the ids in the order asked.
  mutating func play(_ response: (String) -> Response = { _ in .right }) -> [String] {
    var order: [String] = []
    while let asked {
      order.append(asked)
      answer(response(asked))
    }
    return order
  }
}
