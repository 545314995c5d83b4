import QuestionBank

extension Question {
  /// Whether the right answer only has to be recognised, not recalled.
  var asksForRecognition: Bool {
    switch content {
    case .choice, .trueFalse, .classify, .select, .matching, .sorting: true
    default: false
    }
  }

  /// Whether the question is asked at all.
  var isAsked: Bool {
    kind != .description && !needsImage
  }
}
