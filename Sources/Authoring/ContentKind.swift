import QuestionBank

extension Question.Content {
  var kind: String { "\(self)".prefix { $0 != "(" }.lowercased() }
}
