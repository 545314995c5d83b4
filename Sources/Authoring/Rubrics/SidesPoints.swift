import Articles

/// What a sentence says of each of two sides: "Individualist societies prioritize freedom, while
/// collectivist societies prioritize cooperation".
///
/// - Returns: A point for each side; none if the sentence does not set two sides against each other.
func sidesPoints(of sentence: String, _ material: Material) -> [Point] {
  guard
    let parts = [", while ", " while ", ", whereas "].lazy.map({ sentence.parts(between: $0) })
      .first(where: { $0.count == 2 })
  else { return [] }
  let sides = parts.map { part in
    let named = material.ledger.mentions(in: part)
    let concept = named.count == 1 ? named.first : nil
    let values = material.attributions.filter { attribution in
      attribution.concept == concept && part.has(attribution.phrase)
    }.map(\.phrase)
    return (concept: concept, values: values)
  }
  guard let first = sides[0].concept, let second = sides[1].concept, first != second,
    sides.allSatisfy({ !$0.values.isEmpty })
  else { return [] }
  func names(_ concept: Int) -> [String] {
    let name = material.ledger.concepts[concept].name.lowercased()
    let follower = name.hasSuffix("ism") ? String(name.dropLast(3)) : nil
    return [name] + (follower.map { ["\($0)ist", "\($0)istic"] } ?? [])
  }
  func said(_ values: [String], of concept: Int) -> [String] {
    values.compactMap { words(in: $0).last { !functionWords.contains($0) } }
      .flatMap { said in names(concept).map { "\($0) > \(said)" } }
  }
  return [(0, first, second), (1, second, first)].map { side, own, other in
    Point(
      aliases: said(sides[side].values, of: own),
      contrasts: said(sides[side].values, of: other), weight: 2)
  }
}
