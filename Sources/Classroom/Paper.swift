import QuestionBank

/// A test paper: the same questions for everybody, in an order of one's own.
///
/// It is a pure function of the bank, the settings and the name of the learner or variant.
package struct Paper: Equatable, Sendable {
  package struct Settings: Equatable, Sendable, Codable {
    /// The number of the paper: another seed draws other questions.
    package var seed: UInt64
    /// How many questions are asked, as far as the bank has that many facts.
    package var count: Int
    /// Whether answers may be typed, so that some may have to be marked by a person.
    package var isOpen: Bool

    package init(seed: UInt64, count: Int = 20, isOpen: Bool = false) {
      self.seed = seed
      self.count = count
      self.isOpen = isOpen
    }
  }

  /// A question as this learner gets it.
  package struct Item: Equatable, Sendable {
    /// The place of the question in `Paper.questions`.
    package let index: Int
    package let question: Question
    /// The descriptions that stand right before the question in the bank.
    package let introduction: [Question]
    /// The options, right sides or entries in the order they are shown, by their index.
    package let options: [Int]
    /// The left sides of a matching or sorting question likewise.
    package let rows: [Int]
  }

  package let quiz: String
  package let title: String
  /// The file name of the article, if the bank was made from one.
  package let article: String?
  /// By which the bank is recognised: `Bank.digest`.
  package let bank: String
  package let settings: Settings
  /// The questions in the order that is the same for everybody.
  package let questions: [Question]
  /// The questions in the order of this learner or variant.
  package let items: [Item]

  /// Draws a paper.
  ///
  /// - Parameters:
  ///   - bank: The quiz.
  ///   - settings: What is wanted.
  ///   - name: The learner or variant, whose orders are drawn.
  package init(_ bank: Bank, _ settings: Settings, for name: String) {
    quiz = bank.quiz
    title = bank.title
    article = bank.article
    self.bank = bank.digest
    self.settings = settings
    let drawn = Self.draw(from: bank, settings)
    questions = drawn.map { bank.questions[$0] }
    let seed = String(settings.seed)
    let items = drawn.enumerated().map { index, place in
      let question = bank.questions[place]
      let (options, rows) = question.arrangement { indices in
        Lots(seed, name, question.id).order(indices, by: String.init)
      }
      return Item(
        index: index, question: question, introduction: bank.introduction(of: place),
        options: options, rows: rows)
    }
    self.items = Lots(seed, name, "order").order(items) { $0.question.id }
  }

  /// The places of the drawn questions in the bank: of each fact one, spread over the topics.
  private static func draw(from bank: Bank, _ settings: Settings) -> [Int] {
    let questions = bank.questions
    var facts: Set<String> = []
    var topics: [String: Int] = [:]
    let eligible = questions.indices.filter { questions[$0].canBeTested(isOpen: settings.isOpen) }
    let drawn = Lots(String(settings.seed), "questions").order(eligible) { questions[$0].id }
      .filter { questions[$0].fact.map { facts.insert($0).inserted } ?? true }
      .map { place in
        // The first of every topic come before the second of any.
        let round = topics[questions[place].topic ?? "", default: 0]
        topics[questions[place].topic ?? ""] = round + 1
        return (round: round, place: place)
      }
    return drawn.enumerated()
      .sorted { ($0.element.round, $0.offset) < ($1.element.round, $1.offset) }
      .prefix(settings.count).map(\.element.place)
  }
}

extension Question {
  /// Whether the program can always say if an answer is right, or, in an open paper, whether
  /// somebody can.
  fileprivate func canBeTested(isOpen: Bool) -> Bool {
    content != .description && (isOpen || !isTyped)
  }
}

extension Bank {
  /// The SHA-256 of what is asked and what is right, by which results of one bank are recognised.
  ///
  /// It does not change with feedback, sources and topics.
  package var digest: String {
    var parts = [quiz]
    for question in questions {
      parts += [question.id, question.contentHash]
      // Results name options by their index and are worth their credit.
      parts += question.choiceTexts
      parts += question.leftTexts
      parts += question.optionCredits.map { "\($0)" }
    }
    return Digest.sha256(parts.map { $0 + "\0" }.joined())
  }
}

extension Question {
  /// The credits of the options, where it has options that are chosen.
  var optionCredits: [Double] {
    switch content {
    case .choice(let options), .select(let options), .classify(let options):
      options.map(\.credit)
    case .trueFalse(let statement): statement.isTrue ? [1, 0] : [0, 1]
    default: []
    }
  }
}
