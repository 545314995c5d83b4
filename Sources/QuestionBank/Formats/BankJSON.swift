import Foundation

extension Bank {
  /// The bank as JSON for scripts, its keys sorted; what does not apply to a question is absent.
  ///
  /// Texts are as they stand in the bank: unescaped, not rendered.
  package func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(BankJSON(self)), as: UTF8.self) + "\n"
  }
}

/// The form of a bank that scripts read.
private struct BankJSON: Encodable {
  var quiz: Quiz
  var questions: [Item]

  init(_ bank: Bank) {
    quiz = Quiz(
      title: bank.title, article: bank.article, concepts: bank.concepts,
      questions: bank.questions.count, facts: bank.factCount)
    questions = bank.questions.map { Item($0, article: bank.article) }
  }

  struct Quiz: Encodable {
    var title: String
    var article: String?
    var concepts: [String]
    var questions: Int
    var facts: Int

    private enum Key: CodingKey { case title, article, concepts, questions, facts }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(title, forKey: .title)
      // Unlike a synthesized encoding, this one says null where there is no article.
      try container.encode(article, forKey: .article)
      try container.encode(concepts, forKey: .concepts)
      try container.encode(questions, forKey: .questions)
      try container.encode(facts, forKey: .facts)
    }
  }

  struct Item: Encodable {
    var id: String
    var kind: String
    var topic: String?
    var fact: String?
    var rule: String?
    var stem: String
    var format: String
    var options: [Choice]?
    var answers: [Choice]?
    var pairs: [Pair]?
    var concepts: [Concept]?
    var needed: Int?
    var explanation: String?
    var source: Source?
    var hint: String?
    var tags: [String]
  }

  /// An option, an answer or an entry.
  struct Choice: Encodable {
    var text: String
    var credit: Double
    var feedback: String?
  }

  struct Pair: Encodable {
    var left: String
    var right: String
  }

  struct Concept: Encodable {
    var any: [String]
  }

  struct Source: Encodable {
    var file: String?
    var line: Int
    var text: String
  }
}

extension BankJSON.Item {
  init(_ question: Question, article: String?) {
    id = question.id
    kind = question.kind.rawValue
    topic = question.topic
    fact = question.fact
    rule = question.rule
    stem = question.stem.raw
    format = question.stem.format.rawValue
    explanation = question.explanation?.raw
    source = question.source.map {
      BankJSON.Source(file: article, line: $0.line, text: $0.text)
    }
    hint = question.hint
    tags = question.tags
    switch question.content {
    case .choice(let options), .select(let options), .classify(let options):
      self.options = options.map {
        BankJSON.Choice(text: $0.text.raw, credit: $0.credit, feedback: $0.feedback?.raw)
      }
    case .trueFalse(let statement):
      options = [true, false].map { value in
        let isRight = value == statement.isTrue
        let feedback = isRight ? statement.whenRight : statement.whenWrong
        return BankJSON.Choice(
          text: value ? "True" : "False", credit: isRight ? 1 : 0, feedback: feedback?.raw)
      }
    case .cloze(let answers):
      self.answers = answers.map(BankJSON.Choice.init)
    case .short(let answers, let rubric):
      self.answers = answers.map(BankJSON.Choice.init)
      concepts = rubric?.concepts.map(BankJSON.Concept.init)
      needed = rubric?.needed
    case .list(let entries):
      answers = entries.map {
        BankJSON.Choice(
          text: $0.text, credit: 1 / Double(entries.count), feedback: $0.feedback?.raw)
      }
    case .matching(let pairs), .sorting(let pairs):
      self.pairs = pairs.map { BankJSON.Pair(left: $0.left.raw, right: $0.right) }
    case .ordering(let entries):
      pairs = entries.enumerated().map { position, entry in
        BankJSON.Pair(left: entry.raw, right: String(position + 1))
      }
    case .numerical(let answers):
      self.answers = answers.map {
        BankJSON.Choice(text: $0.written, credit: $0.credit, feedback: $0.feedback?.raw)
      }
    case .essay, .description:
      break
    }
  }
}

extension BankJSON.Choice {
  fileprivate init(_ answer: Question.Answer) {
    self.init(text: answer.text, credit: answer.credit, feedback: answer.feedback?.raw)
  }
}
