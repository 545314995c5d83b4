import Memory
import Testing

struct FuzzTests {
  @Test("the ranges are the reference's")
  func ranges() {
    for (interval, lowest, highest) in Vectors.fuzz {
      #expect(Fuzz.range(interval: interval) == lowest...highest)
    }
  }

  @Test("no interval is longer than the maximum")
  func maximum() {
    for interval in 1...400 {
      #expect(Fuzz.range(interval: interval, maximum: 100).upperBound <= 100)
    }
  }

  @Test("a question and its count of reviews always give the same interval, and all are drawn")
  func draws() {
    var counts: [Int: Int] = [:]
    for question in 0..<100 {
      for reviews in 0..<100 {
        let id = "q\(question)"
        let interval = Fuzz.interval(10, question: id, reviews: reviews)
        #expect(Fuzz.interval(10, question: id, reviews: reviews) == interval)
        counts[interval, default: 0] += 1
      }
    }
    // Five equally likely values in 10,000 draws: 2,000 each, with a deviation of 40.
    #expect(counts.keys.sorted() == [8, 9, 10, 11, 12])
    #expect(counts.values.allSatisfy { (1800...2200).contains($0) })
  }
}
