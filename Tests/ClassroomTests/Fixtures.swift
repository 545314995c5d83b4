import Foundation
import QuestionBank

@testable import Classroom

/// Single choices over three topics: 1 and 2 ask about one fact, 7 and 8 about another.
let rivers = Bank(
  quiz: "rivers", title: "Rivers", article: "rivers.txt", questions: (1...12).map(river))

private func river(_ number: Int) -> Question {
  let facts = [1: "first", 2: "first", 7: "seventh", 8: "seventh"]
  let options = ["Alpha", "Beta", "Gamma", "Delta"].map { name in
    Question.Option(FormattedText("\(name) \(number)"), credit: name == "Alpha" ? 1 : 0)
  }
  return Question(
    id: "q\(number)", topic: number <= 6 ? "Springs" : number <= 10 ? "Deltas" : "Tides",
    stem: FormattedText("What is river number \(number) called?"), content: .choice(options),
    source: .init(line: number, text: "River number \(number) is called Alpha \(number)."),
    fact: facts[number])
}

let ada = LearnerName("Ada Lovelace").unsafelyUnwrapped

/// The beginning of some year.
let morning = Date(timeIntervalSince1970: 1_767_225_600)

/// The attempt of a learner at a paper of six questions about rivers.
func attempt(
  by learner: LearnerName = ada, minutes: Double? = nil, entries: [Attempt.Entry] = []
) -> Attempt {
  let header = Attempt.Header(
    learner: learner, bank: rivers.digest, settings: Paper.Settings(seed: 7, count: 6),
    minutes: minutes, began: morning)
  return Attempt(header, entries: entries, of: rivers, at: morning)
}
