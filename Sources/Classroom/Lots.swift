import QuestionBank

/// Orders of chance that are the same on every machine and in every version.
///
/// The lot of a thing is the SHA-256 of all names from the general to the special, each in UTF-8
/// and ended by a NUL. What has the smallest lot comes first. So an order depends on nothing but
/// names: not on the order of the bank, and not on what else is drawn.
struct Lots {
  /// What the lots are drawn for, such as a seed and a learner.
  private let names: [String]

  init(_ names: String...) {
    self.names = names
  }

  /// The things in the order of their lots.
  func order<Thing>(_ things: [Thing], by name: (Thing) -> String) -> [Thing] {
    things.map { (lot: lot(of: name($0)), thing: $0) }.sorted { $0.lot < $1.lot }.map(\.thing)
  }

  private func lot(of name: String) -> String {
    Digest.sha256(names.map { $0 + "\0" }.joined() + name + "\0")
  }
}
