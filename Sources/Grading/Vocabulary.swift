import QuestionBank

/// The words of a quiz: whoever types one of them means it, and has not mistyped another.
struct Vocabulary: Sendable {
  /// As they stand in the quiz, accents included.
  private var words: Set<String> = []
  private var stems: Set<String> = []
  /// The whole answers of the quiz, each as its words joined by spaces.
  private(set) var terms: Set<String> = []

  init(of questions: [Question]) {
    // Siblings have their sentence and often their explanation in common.
    var texts: Set<String> = []
    for question in questions {
      for text in [
        question.stem.raw, question.explanation?.raw, question.source?.text, question.hint,
      ] {
        if let text { texts.insert(text) }
      }
      addAnswers(of: question)
    }
    for text in texts { add(text) }
    stems = Set(words.lazy.map { ComparedWord.stem(of: $0) })
  }

  /// Whether it is a word of the quiz.
  func contains(_ word: String) -> Bool {
    words.contains(word)
  }

  /// Whether it is a word of the quiz in this or another form.
  func containsForm(of word: ComparedWord) -> Bool {
    stems.contains(word.stem)
  }

  private mutating func addAnswers(of question: Question) {
    switch question.content {
    case .choice(let options), .select(let options), .classify(let options):
      for option in options { add(term: option.text.raw) }
    case .cloze(let answers):
      for answer in answers { add(answer) }
    case .short(let answers, let rubric):
      for answer in answers { add(answer) }
      for alias in (rubric?.concepts ?? []).joined() { add(alias) }
      for alias in (rubric?.contrasts ?? []).joined() { add(alias) }
    case .list(let entries):
      for entry in entries { add(term: entry.text) }
    case .matching(let pairs), .sorting(let pairs):
      for pair in pairs {
        add(term: pair.left.raw)
        add(term: pair.right)
      }
    case .ordering(let entries):
      for entry in entries { add(term: entry.raw) }
    case .trueFalse, .numerical, .essay, .description:
      break
    }
  }

  private mutating func add(_ answer: Question.Answer) {
    // A pattern has pieces of words, and what has no credit may be a misspelling on purpose.
    if answer.credit > 0, !answer.text.utf8.contains(UInt8(ascii: "*")) {
      add(term: answer.text)
    }
  }

  private mutating func add(_ text: String) {
    words.formUnion(NormalText(text).words)
  }

  private mutating func add(term: String) {
    let text = NormalText(term)
    words.formUnion(text.words)
    terms.insert(text.withoutLeadIn.words.joined(separator: " "))
  }
}
