import Foundation
import Grading
import QuestionBank

/// What a learner has handed in, with all that a report says about it.
package struct TestResult: Equatable, Sendable {
  /// What was asked, the same for everybody.
  package struct Sheet: Equatable, Sendable, Codable {
    package var quiz: String
    package var title: String
    /// The file name of the article, if the bank was made from one.
    package var article: String?
    /// `Bank.digest`.
    package var bank: String
    package var seed: UInt64
    package var questions: [Item]
  }

  package struct Item: Equatable, Sendable, Codable, Identifiable {
    package var id: String
    package var kind: String
    package var topic: String?
    package var fact: String?
    package var stem: String
    /// The right answer, or the model answer.
    package var key: String
    /// The options of a choice, select, true/false or classify question; else nil.
    package var options: [Option]?
    /// Where the article says it, counted from 1, and its sentence.
    package var line: Int?
    package var sentence: String?
  }

  package struct Option: Equatable, Sendable, Codable {
    package var text: String
    package var credit: Double
  }

  /// What became of a question.
  package struct Answer: Equatable, Sendable, Codable {
    /// What was chosen, by index in the question: options, entries in their order, or for each left
    /// side its right side; nil where nothing was.
    package var chosen: [Int?]?
    /// What was typed; the entries of a list are separated by ` | `.
    package var text: String?
    /// The share of the points, from 0 to 1; nil while nobody has marked it.
    package var credit: Double?
    /// How long the question was looked at.
    package var seconds: Double

    package init(
      chosen: [Int?]? = nil, text: String? = nil, credit: Double?, seconds: Double
    ) {
      self.chosen = chosen
      self.text = text
      self.credit = credit
      self.seconds = seconds
    }
  }

  /// What a learner did.
  package struct Attempt: Equatable, Sendable, Codable {
    package var learner: String
    package var began: Date
    package var finished: Date
    /// In the order of the sheet's questions.
    package var answers: [Answer]

    package init(learner: String, began: Date, finished: Date, answers: [Answer]) {
      self.learner = learner
      self.began = began
      self.finished = finished
      self.answers = answers
    }
  }

  package var sheet: Sheet
  package var attempt: Attempt

  package init(sheet: Sheet, attempt: Attempt) {
    self.sheet = sheet
    self.attempt = attempt
  }
}

extension TestResult.Sheet {
  package init(_ paper: Paper) {
    self.init(
      quiz: paper.quiz, title: paper.title, article: paper.article, bank: paper.bank,
      seed: paper.settings.seed, questions: paper.questions.map { TestResult.Item($0) })
  }
}

extension TestResult.Item {
  fileprivate init(_ question: Question) {
    let credits = question.optionCredits
    self.init(
      id: question.id, kind: question.kind.rawValue, topic: question.topic, fact: question.fact,
      stem: question.stem.displayed, key: question.keyText,
      options: credits.isEmpty
        ? nil
        : zip(question.choiceTexts, credits).map { TestResult.Option(text: $0, credit: $1) },
      line: question.source?.line, sentence: question.source?.text)
  }
}

extension TestResult.Answer {
  /// An answer with what it was worth; nothing answered is worth nothing.
  ///
  /// - Parameters:
  ///   - response: What was answered, if anything was.
  ///   - verdict: The verdict on it.
  ///   - seconds: How long the question was looked at.
  package init(_ response: Response?, _ verdict: Verdict?, seconds: Double) {
    let credit = verdict.map { $0.outcome == .undecided ? nil : $0.credit } ?? 0
    let (chosen, text): ([Int?]?, String?) =
      switch response {
      case .option(let index): ([index], nil)
      case .selection(let indices): (indices.sorted(), nil)
      case .assignment(let rights): (rights, nil)
      case .arrangement(let indices): (indices, nil)
      case .text(let text): (nil, text)
      case .entries(let entries): (nil, entries.joined(separator: " | "))
      case .dontKnow, nil: (nil, nil)
      }
    self.init(chosen: chosen, text: text, credit: credit, seconds: seconds)
  }
}
