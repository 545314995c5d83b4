/// The reviews of many cards in one stretch of memory: card by card, those of a card in their order.
package struct ReviewLog: Sendable {
  /// A review as it comes in.
  package struct Entry<Card: Hashable> {
    let card: Card
    let day: Int
    let grade: Grade
    let chance: Double

    /// - Parameters:
    ///   - card: What was asked.
    ///   - day: The learner's day, as `dayNumber` counts.
    ///   - grade: How well it was remembered.
    ///   - chance: The chance of a right answer without knowledge, from 0 to 1.
    package init(card: Card, day: Int, grade: Grade, chance: Double = 0) {
      self.card = card
      self.day = day
      self.grade = grade
      // Of what is certain anyway nothing could be learned but infinities.
      self.chance = chance.clamped(to: 0...0.99)
    }
  }

  /// A review among those of its card.
  struct Review: Sendable {
    let grade: Grade
    /// Days since the review before; 0 at the first one.
    let elapsedDays: Double
    let chance: Double
    /// The place by time among the trials of memory, which are all reviews a day or more after the
    /// one before; nil for the others.
    let trial: Int?
  }

  private(set) var reviews: [Review] = []
  /// Where the reviews of each card are, in the order in which the cards were begun.
  private(set) var cards: [Range<Int>] = []
  /// How many reviews came a day or more after the one before, and so tell whether what was
  /// predicted came true.
  package private(set) var trials = 0

  /// Takes in reviews that are in the order of their times.
  package init(_ entries: [Entry<some Hashable>]) {
    self.init(ordered: entries)
  }

  private init<Card>(ordered entries: [Entry<Card>]) {
    var numbers: [Card: Int] = [:]
    var histories: [(reviews: [Review], lastDay: Int)] = []
    for entry in entries {
      let number = numbers[entry.card] ?? histories.count
      if number == histories.count {
        numbers[entry.card] = number
        histories.append(([], entry.day))
      }
      // A clock that was set back must not make days negative.
      let elapsed = max(0, entry.day - histories[number].lastDay)
      histories[number].reviews.append(
        Review(
          grade: entry.grade, elapsedDays: Double(elapsed), chance: entry.chance,
          trial: elapsed > 0 ? trials : nil))
      histories[number].lastDay = entry.day
      if elapsed > 0 { trials += 1 }
    }
    reviews.reserveCapacity(entries.count)
    for history in histories {
      cards.append(reviews.count..<reviews.count + history.reviews.count)
      reviews += history.reviews
    }
  }
}
