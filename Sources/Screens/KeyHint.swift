import Canvas

/// Some keys and what they do now, as the footer shows them.
package struct KeyHint: Equatable, Sendable {
  package var keys: String
  package var text: String
  /// Whether it is shown even where others have to go for it.
  package var isKept: Bool
  /// What each of the keys does.
  package var commands: [Key: Command]

  package init(
    _ keys: String, _ text: String, isKept: Bool = false, commands: [Key: Command] = [:]
  ) {
    self.keys = keys
    self.text = text
    self.isKept = isKept
    self.commands = commands
  }

  /// What a click means on a column, counted from the beginning of the hint: what its keys do, or,
  /// where they do different things, the key that is pointed at.
  func command(at column: Int) -> Command? {
    if let command = commands.values.first, commands.values.allSatisfy({ $0 == command }) {
      return command
    }
    guard column < keys.count else { return nil }
    let sign = keys[keys.index(keys.startIndex, offsetBy: column)]
    let arrows: [Character: Key] = ["↑": .up, "↓": .down, "←": .left, "→": .right]
    return commands[arrows[sign] ?? .character(sign)]
  }

  /// How wide it is.
  var columns: Int { keys.columns + 1 + text.columns }
}
