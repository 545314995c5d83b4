/// Things in a circle, in an order that looks arbitrary and is always the same.
///
/// The wrong options of a question are the neighbours of the right one: finding them costs the same
/// in a list of four entries and in one of a hundred thousand.
struct Ring<Element> {
  private let elements: [Element]
  private var places: [String: Int] = [:]

  /// Takes each thing once by its name.
  init(_ things: some Sequence<Element>, name: (Element) -> String) {
    var named: [(name: String, hash: UInt64, element: Element)] = []
    var seen: Set<String> = []
    for thing in things {
      let name = name(thing)
      if seen.insert(name).inserted { named.append((name, stableHash(name), thing)) }
    }
    named.sort { ($0.hash, $0.name) < ($1.hash, $1.name) }
    elements = named.map(\.element)
    for (place, entry) in named.enumerated() { places[entry.name] = place }
  }

  /// The next things after the one of this name.
  func neighbours(of name: String, count: Int) -> [Element] {
    guard let place = places[name] else { return [] }
    return (1...max(count, 1)).prefix(max(elements.count - 1, 0)).map {
      elements[(place + $0) % elements.count]
    }
  }
}
