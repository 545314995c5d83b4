import QuestionBank

extension FormattedText {
  /// The text as people read it.
  var shown: String { raw }
}
