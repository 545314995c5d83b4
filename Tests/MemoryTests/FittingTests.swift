import Foundation
import Testing

@testable import Memory

struct FittingTests {
  /// Cards that are each reviewed after growing gaps by a learner who forgets as the model says.
  private func log(
    cards: Int, weights: Weights, chance: Double = 0, seed: UInt64 = 1
  ) -> ReviewLog {
    var random = SplitMix64(state: seed)
    let model = FSRS(weights: weights)
    var entries: [(time: Int, entry: ReviewLog.Entry<Int>)] = []
    for card in 0..<cards {
      var state: MemoryState?
      var day = card % 50
      for gap in [0, 1, 3, 8, 20, 50] {
        day += gap
        let knows = state.map {
          Double.random(in: 0..<1, using: &random)
            < model.retrievability(stability: $0.stability, elapsedDays: Double(gap))
        }
        let isLucky = Double.random(in: 0..<1, using: &random) < chance
        let grade: Grade = knows ?? Bool.random(using: &random) || isLucky ? .good : .again
        entries.append((day, ReviewLog.Entry(card: card, day: day, grade: grade, chance: chance)))
        state = model.next(state, grade: grade, elapsedDays: Double(gap))
      }
    }
    return ReviewLog(entries.sorted { $0.time < $1.time }.map(\.entry))
  }

  /// A learner who forgets much faster than the standard weights say.
  private let forgetful: Weights = {
    var values = Weights.standard.values
    values[0...3] = [0.05, 0.2, 0.5, 2]
    values[8] = 1.2
    return Weights(unchecked: values)
  }()

  @Test("trials are the reviews a day or more after the one before, by their place in time")
  func trials() {
    func entry(_ card: String, _ day: Int) -> ReviewLog.Entry<String> {
      ReviewLog.Entry(card: card, day: day, grade: .good)
    }
    let log = ReviewLog([
      entry("a", 1), entry("b", 1), entry("a", 1), entry("a", 2), entry("b", 5), entry("a", 4),
      entry("b", 3),
    ])
    #expect(log.trials == 3)
    #expect(log.cards == [0..<4, 4..<7])
    #expect(log.reviews.map(\.trial) == [nil, nil, 0, 2, nil, 1, nil])
    #expect(log.reviews.map(\.elapsedDays) == [0, 0, 1, 2, 0, 4, 0])
  }

  @Test("the mean loss is that of the probabilities given to what happened")
  func meanLoss() {
    let log = ReviewLog(
      [(0, Grade.good, 0.0), (2, .good, 0.25), (9, .again, 0.25)].map { day, grade, chance in
        ReviewLog.Entry(card: 1, day: day, grade: grade, chance: chance)
      })
    let model = FSRS()
    let first = MemoryState(stability: 2.3065, difficulty: 2.118103970459016)
    let then = model.next(first, grade: .good, elapsedDays: 2)
    let known = model.retrievability(stability: first.stability, elapsedDays: 2)
    let forgotten = 1 - model.retrievability(stability: then.stability, elapsedDays: 7)
    let losses = [-Foundation.log(known + (1 - known) / 4), -Foundation.log(forgotten * 3 / 4)]
    #expect(log.meanLoss(of: model, over: 0..<1).isClose(to: losses[0]))
    #expect(log.meanLoss(of: model, over: 1..<2).isClose(to: losses[1]))
    #expect(log.meanLoss(of: model, over: 0..<2).isClose(to: (losses[0] + losses[1]) / 2))
  }

  @Test("from fewer than eight trials nothing is learned")
  func tooFew() {
    let fit = log(cards: 1, weights: forgetful).fitted()
    #expect(fit.trials == 5)
    #expect(fit.weights == .standard)
    #expect(fit.loss == fit.standardLoss)
    #expect(!fit.isAccepted)
    let empty = ReviewLog([ReviewLog.Entry<Int>]()).fitted()
    #expect(empty.loss == nil && empty.trials == 0 && !empty.isAccepted)
  }

  @Test("from fewer than 64 trials only the initial stabilities are learned")
  func few() {
    let fit = log(cards: 12, weights: forgetful).fitted()
    #expect(fit.trials == 60)
    #expect(fit.weights.values[4...] == Weights.standard.values[4...])
    #expect(fit.weights[2] < Weights.standard[2])
    #expect(fit.weights.values[0..<4].sorted() == Array(fit.weights.values[0..<4]))
  }

  @Test("a learner who forgets fast is predicted better with weights of their own")
  func forgetfulLearner() throws {
    let log = log(cards: 200, weights: forgetful)
    let fit = log.fitted()
    #expect(fit.isAccepted)
    #expect(try #require(fit.loss) < #require(fit.standardLoss) - 0.03)
    // Nobody predicts better than who knows how the learner forgets, but for what chance fits.
    let truth = log.meanLoss(of: FSRS(weights: forgetful), over: 0..<log.trials)
    #expect(try #require(fit.loss) < truth + 0.005)
  }

  @Test("for a learner who forgets as most do, weights of their own are seldom accepted")
  func averageLearner() {
    let fits = (0..<10).map { log(cards: 100, weights: .standard, seed: UInt64($0)).fitted() }
    #expect(fits.count(where: \.isAccepted) <= 5)
  }

  @Test("luck is not taken for knowledge")
  func luck() throws {
    let lucky = log(cards: 300, weights: forgetful, chance: 0.5)
    let fit = lucky.fitted()
    let days = 5.0
    let known = FSRS(weights: forgetful).retrievability(
      stability: forgetful[2], elapsedDays: days)
    let predicted = FSRS(weights: fit.weights).retrievability(
      stability: fit.weights[2], elapsedDays: days)
    #expect(abs(predicted - known) < 0.1)
  }

  @Test("the same log always gives the same weights, and progress only grows, to the end")
  func repeatable() {
    let log = log(cards: 60, weights: forgetful)
    var shares: [Double] = []
    let fit = log.fitted { shares.append($0) }
    #expect(fit == log.fitted())
    #expect(shares == shares.sorted())
    #expect(shares.last == 1)
    #expect(shares.allSatisfy { (0...1).contains($0) })
  }
}
