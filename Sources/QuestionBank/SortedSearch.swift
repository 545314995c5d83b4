extension [Int] {
  /// In an array in ascending order, the index of the first element that is not below another one.
  ///
  /// - Parameter element: The other one.
  /// - Returns: The index, found by halving; the count if all elements are below.
  @inlinable
  package func firstIndexSorted(from element: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] >= element { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
