import Foundation

/// One line of the log: something a learner did, never changed once it is written.
///
/// The store keeps what a verdict or an answer says and does not interpret it.
package struct Event: Equatable, Sendable, Codable, Identifiable {
  package enum Kind: String, Sendable, Codable, CaseIterable {
    /// A question was answered.
    case answer
    /// A typed answer's verdict was changed by the learner; `target` is the answer.
    case override
    /// `target` is taken back as if it had not happened.
    case undo
    /// The question was flagged, with a note in `answer`.
    case flag, unflag
    /// The question is not asked any more, or again.
    case park, unpark
    /// The question was put off: to the end of the session, the second time to the next day.
    case postpone
    /// A session began; `answer` has the ids of its questions in their order, a line each, and
    /// `question` is empty.
    case begin
    /// The memory model was fitted to the learner; `answer` has its weights, and `quiz` and
    /// `question` are empty.
    case fit
  }

  package var id: UUID
  /// When it happened.
  package var time: Date
  /// The offset of the learner's clock from UTC at that time, in seconds.
  package var utcOffset: Int
  package var learner: String
  /// The sitting the event belongs to.
  package var session: UUID
  /// The quiz key.
  package var quiz: String
  /// The question's id.
  package var question: String
  /// A hash of what was asked, so that an answer to an older wording can be told.
  package var contentHash: String?
  package var kind: Kind
  /// The event that this one is about.
  package var target: UUID?
  /// What was answered, as text that people can read; parts are separated by ` | `.
  package var answer: String?
  /// The options in the order they were shown, by their index in the question.
  package var options: [Int]?
  /// `correct`, `typo`, `partly`, `wrong` or `undecided`.
  package var verdict: String?
  /// The share of the points, from 0 to 1.
  package var credit: Double?
  /// What the memory model was told: 1 Again, 2 Hard, 3 Good, 4 Easy.
  package var grade: Int?
  /// The chance of a right answer without knowledge, from 0 to 1; nil where nothing was chosen.
  package var chance: Double?
  /// How many steps of help were taken.
  package var hints: Int
  /// `guess`, `think` or `sure`, if the learner said so.
  package var confidence: String?
  /// How long the answer took.
  package var seconds: Double?
  /// `study`, `review`, `read`, `test` or `drill`.
  package var mode: String
  /// The version of the memory model, such as `fsrs-6`.
  package var scheduler: String?

  /// The field names of a line of JSON.
  private enum CodingKeys: String, CodingKey {
    case id, time
    case utcOffset = "utc_offset"
    case learner, session, quiz, question
    case contentHash = "content_hash"
    case kind = "event"
    case target, answer, options, verdict, credit, grade, chance, hints, confidence, seconds, mode
    case scheduler
  }

  package init(
    id: UUID, time: Date, utcOffset: Int = 0, learner: String, session: UUID, quiz: String,
    question: String, contentHash: String? = nil, kind: Kind = .answer, target: UUID? = nil,
    answer: String? = nil, options: [Int]? = nil, verdict: String? = nil, credit: Double? = nil,
    grade: Int? = nil, chance: Double? = nil, hints: Int = 0, confidence: String? = nil,
    seconds: Double? = nil, mode: String = "study", scheduler: String? = nil
  ) {
    self.id = id
    self.time = time
    self.utcOffset = utcOffset
    self.learner = learner
    self.session = session
    self.quiz = quiz
    self.question = question
    self.contentHash = contentHash
    self.kind = kind
    self.target = target
    self.answer = answer
    self.options = options
    self.verdict = verdict
    self.credit = credit
    self.grade = grade
    self.chance = chance
    self.hints = hints
    self.confidence = confidence
    self.seconds = seconds
    self.mode = mode
    self.scheduler = scheduler
  }
}
