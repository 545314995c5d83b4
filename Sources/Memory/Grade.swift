/// How well an answer was remembered.
package enum Grade: Int, Sendable, Codable, CaseIterable {
  case again = 1
  case hard, good, easy
}
