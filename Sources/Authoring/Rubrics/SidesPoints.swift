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
    let concept = material.ledger.mentions(in: part).first
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
  func point(of values: [String], _ concept: Int) -> Point {
    let said = values.compactMap { value in
      words(in: value).last { !functionWords.contains($0) }
    }
    return Point(
      aliases: said.flatMap { said in names(concept).map { "\($0) > \(said)" } }, weight: 2)
  }
  return [point(of: sides[0].values, first), point(of: sides[1].values, second)]
}
