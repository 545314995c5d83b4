import Dispatch
import Synchronization

extension Array where Element: Sendable {
  /// Turns each element into something else, on all cores.
  ///
  /// - Parameters:
  ///   - portion: How many elements are taken at a time; no more than that stay on one core.
  ///   - report: Is told after each portion how many elements are done.
  ///   - transform: What is done to an element, whatever the order.
  /// - Returns: The results in the order of the elements.
  @inlinable
  package func concurrentMap<Result: Sendable>(
    inPortionsOf portion: Int, report: @Sendable (Int) -> Void = { _ in },
    _ transform: @Sendable (Element) -> Result
  ) -> [Result] {
    guard count > portion else { return map(transform) }
    let portions = (count + portion - 1) / portion
    let done = Mutex(0)
    return Array<Result>(unsafeUninitializedCapacity: count) { results, initializedCount in
      nonisolated(unsafe) let results = results
      DispatchQueue.concurrentPerform(iterations: portions) { number in
        // The portions do not overlap, so that no two threads write to one place.
        let range = (number * portion)..<Swift.min(count, (number + 1) * portion)
        for index in range { results.initializeElement(at: index, to: transform(self[index])) }
        done.withLock {
          $0 += range.count
          report($0)
        }
      }
      initializedCount = count
    }
  }
}
