/// A quiz: its questions in the order of the file, and where they come from.
package struct Bank: Equatable, Sendable {
  /// What the progress of a learner is kept under: the name in the header, or the file's name.
  package var quiz: String
  /// What people read: the first part of the categories, or the quiz's name.
  package var title: String
  /// The file name of the article, next to the bank, if viva made the bank from one.
  package var article: String?
  /// The SHA-256 of the article's bytes in hexadecimal, if viva made the bank.
  package var articleDigest: String?
  /// What the article is about, such as "individualism" and "collectivism".
  package var concepts: [String]
  package var questions: [Question]

  package init(
    quiz: String, title: String, article: String? = nil, articleDigest: String? = nil,
    concepts: [String] = [], questions: [Question] = []
  ) {
    self.quiz = quiz
    self.title = title
    self.article = article
    self.articleDigest = articleDigest
    self.concepts = concepts
    self.questions = questions
  }

  /// How many different facts the questions test.
  package var factCount: Int {
    Set(questions.compactMap(\.fact)).count
  }

  /// The descriptions that stand right before a question.
  package func introduction(of index: Int) -> [Question] {
    let before = questions[..<index]
    let first = before.lastIndex { $0.kind != .description }.map { $0 + 1 } ?? 0
    return Array(before[first...])
  }
}
