/// What the home screen says about a quiz.
package struct Standing: Equatable, Sendable {
  /// How far an article has been read.
  package struct ReadingPlace: Equatable, Sendable {
    /// The section to read next, counted from 1; nil once all are read.
    package var next: Int?
    package var sections: Int
    /// How long reading it all and being asked is reckoned to take.
    package var minutes: Int

    package init(next: Int?, sections: Int, minutes: Int) {
      self.next = next
      self.sections = sections
      self.minutes = minutes
    }
  }

  /// The test that can be taken.
  package struct TestPlace: Equatable, Sendable {
    package var questions: Int
    /// Whether it was begun and not handed in.
    package var isBegun: Bool

    package init(questions: Int, isBegun: Bool) {
      self.questions = questions
      self.isBegun = isBegun
    }
  }

  package var questions: Int
  /// How many questions are to be asked again now.
  package var due: Int
  /// How many have never been asked.
  package var new: Int
  /// How many were wrong the last time.
  package var missed: Int
  /// How many questions are probably known: the sum of their probabilities.
  package var known: Double
  /// How many questions a session would ask now.
  package var asked: Int
  /// On how many of the last seven days something was answered.
  package var activeDays: Int
  /// How many days ago something was last answered; nil if nothing ever was.
  package var daysAway: Int?
  /// The day on which the next question is due, such as "Thursday"; nil if none is.
  package var nextDue: String?
  /// nil where there is no article to read.
  package var reading: ReadingPlace?
  /// The topic that is known least; nil where none stands out.
  package var weakest: String?
  /// nil where there is nothing to choose from in the quiz.
  package var test: TestPlace?
  /// Whether there is something that a class can answer from the projector.
  package var isForClass: Bool

  package init(
    questions: Int, due: Int, new: Int, missed: Int, known: Double, asked: Int,
    activeDays: Int = 0, daysAway: Int? = nil, nextDue: String? = nil,
    reading: ReadingPlace? = nil, weakest: String? = nil, test: TestPlace? = nil,
    isForClass: Bool = false
  ) {
    self.questions = questions
    self.due = due
    self.new = new
    self.missed = missed
    self.known = known
    self.asked = asked
    self.activeDays = activeDays
    self.daysAway = daysAway
    self.nextDue = nextDue
    self.reading = reading
    self.weakest = weakest
    self.test = test
    self.isForClass = isForClass
  }
}
