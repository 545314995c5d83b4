/// One question as it stands in a bank: what is asked, what is right, and why.
package struct Question: Equatable, Sendable, Identifiable {
  /// Unique in its bank: `q-` and twelve hexadecimal digits when viva made the question, whatever
  /// the author wrote in `[id:…]` otherwise, a hash of kind, stem and keys where there is none.
  package var id: String
  /// The name between `::` and `::`, if there is one.
  package var title: FormattedText?
  /// The last part of the category the question stands in, such as "Characteristics".
  package var topic: String?
  /// What the learner reads first.
  ///
  /// A gap is written as five underscores.
  package var stem: FormattedText
  /// The kind of the question with all that belongs to that kind.
  package var content: Content
  /// The general feedback: why the right answer is right.
  package var explanation: FormattedText?
  /// The sentence of the article the question was made from.
  package var source: Source?
  /// A nudge that does not give the answer away.
  package var hint: String?
  package var tags: [String]
  /// The one thing worth knowing that the question tests.
  ///
  /// Questions with the same fact are siblings
  /// and are never asked close together.
  package var fact: String?
  /// The rule that made the question, such as `LABEL`; nil for a question written by hand.
  package var rule: String?

  package init(
    id: String, title: FormattedText? = nil, topic: String? = nil, stem: FormattedText,
    content: Content, explanation: FormattedText? = nil, source: Source? = nil,
    hint: String? = nil, tags: [String] = [], fact: String? = nil, rule: String? = nil
  ) {
    self.id = id
    self.title = title
    self.topic = topic
    self.stem = stem
    self.content = content
    self.explanation = explanation
    self.source = source
    self.hint = hint
    self.tags = tags
    self.fact = fact
    self.rule = rule
  }
}

extension Question {
  /// What is answered, and what counts as right.
  package enum Content: Equatable, Sendable {
    /// One option is chosen; exactly one has the full credit of 1.
    case choice([Option])
    /// Every option with a positive credit is to be selected.
    case select([Option])
    /// The statement in the stem is true or false.
    case trueFalse(TrueFalse)
    /// The phrase in the stem belongs to one of the options, such as A, B or both.
    case classify([Option])
    /// A text for the gap in the stem; any of the answers fits, each with its credit.
    case cloze([Answer])
    /// A text of a few words or a sentence. With a rubric it is graded by concepts and the first
    /// answer is the model answer.
    case short([Answer], Rubric?)
    /// All entries, in any order.
    case list([Entry])
    /// Each left side has one right side. A pair with an empty left side is an extra right side.
    case matching([Pair])
    /// Each left side belongs in the bin that its right side names.
    case sorting([Pair])
    /// The entries in their right order.
    case ordering([FormattedText])
    /// A number within a range; the ranges are tried in order.
    case numerical([NumericalAnswer])
    /// A free text that the learner marks.
    case essay
    /// A text that is shown and not asked.
    case description
  }

  /// An option of a choice, select-all or classify question.
  package struct Option: Equatable, Sendable {
    package var text: FormattedText
    /// From -1 to 1, as a fraction of the question's points.
    package var credit: Double
    package var feedback: FormattedText?

    package init(_ text: FormattedText, credit: Double, feedback: FormattedText? = nil) {
      self.text = text
      self.credit = credit
      self.feedback = feedback
    }
  }

  /// What is right of a true/false question, and what is said to whoever got it right or wrong.
  package struct TrueFalse: Equatable, Sendable {
    package var isTrue: Bool
    package var whenWrong: FormattedText?
    package var whenRight: FormattedText?

    package init(
      isTrue: Bool, whenWrong: FormattedText? = nil, whenRight: FormattedText? = nil
    ) {
      self.isTrue = isTrue
      self.whenWrong = whenWrong
      self.whenRight = whenRight
    }
  }

  /// An accepted (or expected wrong) text of a cloze or short-answer question.
  package struct Answer: Equatable, Sendable {
    /// The text, always plain, in which `*` stands for anything and `\*` for a star.
    package var text: String
    /// From 0 to 1.
    package var credit: Double
    package var feedback: FormattedText?

    package init(_ text: String, credit: Double = 1, feedback: FormattedText? = nil) {
      self.text = text
      self.credit = credit
      self.feedback = feedback
    }
  }

  /// One entry of a list that is to be recalled.
  package struct Entry: Equatable, Sendable {
    package var text: String
    package var feedback: FormattedText?

    package init(_ text: String, feedback: FormattedText? = nil) {
      self.text = text
      self.feedback = feedback
    }
  }

  /// A left side and the right side or bin that belongs to it.
  package struct Pair: Equatable, Sendable {
    package var left: FormattedText
    package var right: String

    package init(_ left: FormattedText, _ right: String) {
      self.left = left
      self.right = right
    }
  }

  /// A range of accepted numbers.
  package struct NumericalAnswer: Equatable, Sendable {
    /// nil is the catch-all, which accepts any number (with a credit of 0, for its feedback).
    package var range: ClosedRange<Double>?
    /// From 0 to 1.
    package var credit: Double
    package var feedback: FormattedText?
    /// The number as it was written, such as `3.14:0.005`.
    package var written: String

    package init(
      range: ClosedRange<Double>?, credit: Double = 1, feedback: FormattedText? = nil,
      written: String
    ) {
      self.range = range
      self.credit = credit
      self.feedback = feedback
      self.written = written
    }
  }

  /// How a sentence is graded: the concepts of the model answer, and those of the other side.
  package struct Rubric: Equatable, Sendable {
    /// A concept is met by any of its aliases; the first is its name, and the fullest.
    ///
    /// All words of an alias have to stand near each other, those before a ">" before those behind it:
    /// "moon hides > sun" is not met by "the Sun hides the Moon".
    package var concepts: [[String]]
    /// Concepts that belong to the other side, each with its aliases.
    package var contrasts: [[String]]
    /// How many concepts make the answer correct, up to the number of concepts; with 0 they are only
    /// shown, and the learner marks the answer.
    package var needed: Int

    package init(concepts: [[String]], contrasts: [[String]] = [], needed: Int) {
      self.concepts = concepts
      self.contrasts = contrasts
      self.needed = needed
    }
  }

  /// Where the article says it.
  package struct Source: Equatable, Sendable {
    /// Counted from 1.
    package var line: Int
    /// The sentence, verbatim.
    package var text: String

    package init(line: Int, text: String) {
      self.line = line
      self.text = text
    }
  }
}
