import Memory
import Testing

struct WeightsTests {
  @Test("the standard weights are within the bounds")
  func standard() throws {
    #expect(try Weights(Weights.standard.values) == .standard)
  }

  @Test("too few weights and senseless ones are refused")
  func errors() {
    #expect(throws: WeightsError.wrongCount(2)) { try Weights([1, 2]) }
    var values = Weights.standard.values
    values[20] = 0
    #expect(throws: WeightsError.outOfBounds(index: 20, value: 0)) { try Weights(values) }
    values[20] = .nan
    #expect(throws: WeightsError.self) { try Weights(values) }
  }
}
