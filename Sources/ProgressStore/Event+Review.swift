import Foundation

/// Events as a review log and back.
///
/// A card is named `quiz/question`, with `%` and `/` of the quiz's name as `%25` and `%2F`.
extension Event {
  /// The answer that a review log tells of.
  ///
  /// Its id depends on the learner, the card and the time alone, so that importing a log twice
  /// adds nothing. `quiz` is for a card whose name does not say it.
  package init(_ review: LoggedReview, quiz: String, learner: String, utcOffset: Int) {
    let parts = review.card.split(separator: "/", maxSplits: 1).map(String.init)
    let isNamed = parts.count == 2
    let quiz = isNamed ? parts[0].removingPercentEncoding ?? parts[0] : quiz
    let question = isNamed ? parts[1] : review.card
    self.init(
      id: UUID(hashing: [learner, quiz, question, "\(review.time.milliseconds)"]),
      time: review.time, utcOffset: utcOffset, learner: learner, session: UUID(hashing: []),
      quiz: quiz, question: question, grade: review.rating, seconds: review.seconds)
  }
}

extension Sequence<Event> {
  /// The graded answers as they stand now, as a review log.
  ///
  /// The state is 0 at the first review of a card and 2 from then on, since viva has no learning
  /// steps.
  package func reviewLog() -> String {
    var seen: Set<String> = []
    var log = "card_id,review_time,review_rating,review_state,review_duration\n"
    for answer in settledAnswers() {
      guard let grade = answer.grade else { continue }
      let quiz = answer.quiz.replacing("%", "%25").replacing("/", "%2F")
      let card = "\(quiz)/\(answer.question)"
      let state = seen.insert(answer.learner + "\n" + card).inserted ? 0 : 2
      let duration = answer.seconds.map { "\(Int(($0 * 1000).rounded()))" } ?? ""
      log += "\(card.csvField),\(answer.time.milliseconds),\(grade),\(state),\(duration)\n"
    }
    return log
  }
}

extension ProgressFile {
  /// Adds the reviews of a log that are not known, and returns how many were added.
  ///
  /// A review is known if the learner has an answer to the same question at the same millisecond,
  /// as when a log comes back to the file it came from. `report` is told now and then how many of
  /// them are done.
  package func append(
    _ reviews: [LoggedReview], quiz: String, learner: String, utcOffset: (Date) -> Int,
    report: (Int) -> Void = { _ in }
  ) throws(ProgressError) -> Int {
    func key(_ event: Event) -> [String] {
      [event.quiz, event.question, "\(event.time.milliseconds)"]
    }
    let known = Set(try events(learner: learner).lazy.filter { $0.kind == .answer }.map(key))
    let answers = reviews.map {
      Event($0, quiz: quiz, learner: learner, utcOffset: utcOffset($0.time))
    }
    return try append(answers.filter { !known.contains(key($0)) }, report: report)
  }
}

extension String {
  /// The text as a field of comma-separated values.
  fileprivate var csvField: String {
    guard utf8.contains(where: { [0x0A, 0x0D, 0x22, 0x2C].contains($0) }) else { return self }
    return "\"" + replacing("\"", "\"\"") + "\""
  }

  /// Replaces scalars, also where a combining mark makes them part of another character.
  fileprivate func replacing(_ old: String, _ new: String) -> String {
    replacingOccurrences(of: old, with: new, options: .literal)
  }
}

extension UUID {
  /// The same id for the same texts: their 128-bit FNV-1a hash, marked as version 8 (RFC 9562).
  fileprivate init(hashing texts: [String]) {
    var hash: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d
    for byte in texts.joined(separator: "\0").utf8 {
      hash = (hash ^ UInt128(byte)) &* 0x0000_0000_0100_0000_0000_0000_0000_013b
    }
    hash = hash & ~(0xF << 76) | 8 << 76
    hash = hash & ~(0x3 << 62) | 2 << 62
    self = withUnsafeBytes(of: hash.bigEndian) { UUID(uuid: $0.loadUnaligned(as: uuid_t.self)) }
  }
}
